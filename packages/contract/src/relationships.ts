import { Type } from 'typebox';
import { PublicAccount } from './accounts.js';
import { Alias, Id, Instant, nullable, strict } from './common.js';
import { Origin, Place, Side, SignalKind } from './policy.js';

export const Relationship = strict({
  with: PublicAccount,
  origin: Origin,
  since: Instant,
  link: Type.Optional(Type.String({ format: 'uuid', description: 'The offer link by which it is claimed or brought' })),
  what_it_allows: Type.Array(Type.String()),
});

export const RelationshipDetail = strict({
  ...Relationship.properties,
  my_side: Side,
  order: nullable(Type.String({ format: 'uuid', description: 'The paid order that made it brought' })),
  what_it_never_allows: Type.Array(Type.String()),
  refused: nullable(
    strict({
      code: Type.String(),
      why: Type.String({ description: 'In words for this side, who is told nothing that only the other one may know' }),
      at: Instant,
    }),
  ),
  questioned: Type.Boolean({ description: 'A claim waits for an agent, and allows nothing until then' }),
  revoked: nullable(strict({ statement: Id }, { description: 'The statement of reasons is among one’s statements' })),
  clearances: Type.Array(
    strict({
      id: Id,
      kinds: nullable(Type.Array(SignalKind)),
      places: nullable(Type.Array(Place)),
      order: nullable(Id),
      until: nullable(Instant),
    }),
    { description: 'In force between the two; null means any kind, every place, every order, no end' },
  ),
  fee_bps: strict(
    { now: Type.Integer(), brought: Type.Integer() },
    {
      description:
        'Basis points that the marketplace keeps: of an order between the two as they are, and of a brought client’s',
    },
  ),
});

export const relationshipRoutes = {
  listRelationships: {
    summary: 'Whom you deal with, and where each relationship began',
    tag: 'relationships',
    answer: { 200: strict({ items: Type.Array(Relationship) }) },
    errors: ['not_signed_in'],
  },
  getRelationship: {
    summary: 'One relationship of yours: what it is, since when and by what, what it allows and never allows, its fee',
    tag: 'relationships',
    params: strict({ alias: Alias }),
    answer: { 200: RelationshipDetail },
    errors: ['not_signed_in', 'not_found'],
  },
  questionRelationship: {
    summary: 'Say that something speaks against a brought client; another agent decides (agents)',
    tag: 'desk',
    body: strict({
      between: Type.Array(Alias, { minItems: 2, maxItems: 2 }),
      reason: Type.String({ minLength: 1, maxLength: 4000, description: 'Read by the agent who decides' }),
    }),
    answer: { 201: strict({ case: Id }) },
    errors: [
      'invalid_input',
      'bad_characters',
      'not_signed_in',
      'not_allowed',
      'not_found',
      'not_now',
      'reason_required',
    ],
  },
} as const;
