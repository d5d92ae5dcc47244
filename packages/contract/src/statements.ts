import { Type } from 'typebox';
import { Alias, Id, Instant, nullable, oneOf, page, Paging, strict } from './common.js';

/** What was decided about somebody. */
export const statementKinds = [
  'text_withheld',
  'need_refused',
  'need_revoked',
  'relationship_revoked',
  'clearance_denied',
  'clearance_revoked',
  'prior_denied',
] as const;
export const appealStates = ['open', 'upheld', 'overturned'] as const;

/** A statement of reasons: what Article 17 of Regulation (EU) 2022/2065 asks a notice to say. */
export const Statement = strict({
  id: Id,
  kind: oneOf(statementKinds),
  at: Instant,
  /** One sentence: what was decided. */
  what: Type.String(),
  with: nullable(Alias),
  restriction: strict({ from: Instant, until: nullable(Instant), where: Type.String() }),
  facts: Type.String({ description: 'The facts that were relied on, in words' }),
  automated: strict({
    detection: Type.Boolean({ description: 'A machine found it' }),
    decision: Type.Boolean({ description: 'A machine decided; a sanction is always decided by a person' }),
  }),
  clause: strict({ id: Type.String(), why: Type.String({ description: 'Why the facts fall under the clause' }) }),
  redress: strict({ appeal_until: Instant, how: Type.String() }),
  appeal: nullable(
    strict({
      state: oneOf(appealStates),
      text: Type.String(),
      at: Instant,
      answer: nullable(Type.String({ description: 'The reason of the agent who looked again' })),
    }),
  ),
});

export const statementRoutes = {
  listStatements: {
    summary: 'Statements of reasons that you were given, newest first',
    tag: 'statements',
    query: strict({ ...Paging }),
    answer: { 200: page(Statement) },
    errors: ['not_signed_in', 'bad_cursor'],
  },
  appealStatement: {
    summary: 'Object to a decision: free, for six months, read by an agent who did not make it',
    tag: 'statements',
    params: strict({ id: Id }),
    body: strict({ text: Type.String({ minLength: 1, maxLength: 20_000 }) }),
    answer: { 201: Statement },
    errors: [
      'invalid_input',
      'empty_text',
      'bad_characters',
      'not_signed_in',
      'not_found',
      'appeal_late',
      'appealed_already',
      'too_many',
    ],
  },
} as const;
