import { Type } from 'typebox';
import { PublicAccount } from './accounts.js';
import { Instant, strict } from './common.js';
import { Origin } from './policy.js';

export const Relationship = strict({
  with: PublicAccount,
  origin: Origin,
  since: Instant,
  what_it_allows: Type.Array(Type.String()),
});

export const relationshipRoutes = {
  listRelationships: {
    summary: 'Whom you deal with, and where each relationship began',
    tag: 'relationships',
    answer: { 200: strict({ items: Type.Array(Relationship) }) },
    errors: ['not_signed_in'],
  },
} as const;
