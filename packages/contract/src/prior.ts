import { Type } from 'typebox';
import { Alias, Id, Instant, nullable, oneOf, strict } from './common.js';

/**
 * `asked`: the other side has not answered. `answered`: they have, and support looks at it. `lapsed`: nobody answered in
 * time, and it may be asked anew.
 */
export const priorStates = ['asked', 'answered', 'granted', 'denied', 'lapsed'] as const;

export const PriorRelationship = strict({
  id: Id,
  with: Alias,
  /** Whether you asked for it, or the other one did. */
  asked_by_you: Type.Boolean(),
  state: oneOf(priorStates),
  known_from: Type.String({ description: 'How you say you know each other; empty while you have said nothing' }),
  words: Type.String({ description: 'What you told support of it; only you and support read it' }),
  confirms: nullable(Type.Boolean({ description: 'What whoever was asked answered; null while they have not' })),
  at: Instant,
  answer_by: nullable(
    Type.String({ format: 'date-time', description: 'Until when the other side, or after them support, answers' }),
  ),
  reason: nullable(Type.String({ description: 'What the agent said, to who asked' })),
  clearance: nullable(Id),
});

const Said = {
  known_from: Type.String({
    minLength: 1,
    maxLength: 200,
    description: 'How you know each other from outside: one of the words of offer links, or your own',
  }),
};
const words = (description: string) => Type.String({ minLength: 1, maxLength: 4000, description });

export const priorRoutes = {
  askPrior: {
    summary: 'Ask support to record that you two knew each other before; the other side is asked whether that is so',
    tag: 'relationships',
    body: strict({ with: Alias, ...Said, evidence: words('What shows it; only support reads it') }),
    answer: { 200: PriorRelationship, 201: PriorRelationship },
    errors: ['invalid_input', 'empty_text', 'bad_characters', 'not_signed_in', 'not_found', 'too_many'],
  },
  answerPrior: {
    summary: 'Say whether it is so; support decides',
    tag: 'relationships',
    params: strict({ id: Id }),
    body: strict({
      confirms: Type.Boolean(),
      words: Type.Optional(words('What you know of it; only support reads it')),
    }),
    answer: { 200: PriorRelationship },
    errors: [
      'invalid_input',
      'empty_text',
      'bad_characters',
      'not_signed_in',
      'not_found',
      'prior_answered',
      'too_many',
    ],
  },
  listPrior: {
    summary: 'What you asked to have on record, and what you are asked about',
    tag: 'relationships',
    answer: { 200: strict({ items: Type.Array(PriorRelationship) }) },
    errors: ['not_signed_in'],
  },
} as const;
