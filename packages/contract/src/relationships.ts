import { Type } from 'typebox';
import { PublicAccount } from './accounts.js';
import { Alias, Id, Instant, nullable, oneOf, strict } from './common.js';
import { Origin, Place, SignalKind } from './policy.js';

export const Relationship = strict({
  with: PublicAccount,
  origin: Origin,
  since: Instant,
  what_it_allows: Type.Array(Type.String()),
});

export const ClearanceView = strict({
  id: Id,
  state: oneOf(['requested', 'granted', 'denied', 'revoked', 'expired']),
  with: Alias,
  kinds: Type.Array(SignalKind),
  places: Type.Array(Place),
  purpose: Type.String(),
  until: nullable(Instant),
  at: Instant,
});

export const relationshipRoutes = {
  listRelationships: {
    summary: 'Whom you deal with, and where each relationship began',
    tag: 'relationships',
    answer: { 200: strict({ items: Type.Array(Relationship) }) },
    errors: ['not_signed_in'],
  },
  requestClearance: {
    summary: 'Ask support for a clearance',
    tag: 'relationships',
    body: strict({
      with: Alias,
      kinds: Type.Array(SignalKind, { minItems: 1, maxItems: 20 }),
      places: Type.Array(Place, { minItems: 1, maxItems: 11 }),
      purpose: Type.String({ minLength: 1, maxLength: 2000 }),
      order: Type.Optional(Id),
      until: Type.Optional(Instant),
    }),
    answer: { 201: strict({ id: Id, state: oneOf(['requested']) }) },
    errors: ['invalid_input', 'bad_characters', 'not_signed_in', 'not_found', 'too_many'],
  },
  listClearances: {
    summary: 'Clearances you asked for, and those in force for you',
    tag: 'relationships',
    answer: { 200: strict({ items: Type.Array(ClearanceView) }) },
    errors: ['not_signed_in'],
  },
} as const;
