import { signalKinds } from '@parley/policy';
import { Type } from 'typebox';
import { Alias, Id, Instant, nullable, oneOf, strict } from './common.js';
import { Place, SignalKind } from './policy.js';

export const clearanceStates = ['requested', 'granted', 'denied', 'revoked', 'expired'] as const;

/** Money elsewhere, disguise, traps and threats are never cleared, and a refusal needs no clearance. */
const neverCleared: readonly string[] = ['payment', 'pay_off', 'obfuscated', 'scam', 'pressure', 'refuse'];
const ClearableKind = oneOf(
  signalKinds.filter((kind) => !neverCleared.includes(kind)),
  { description: 'A kind of contact that can be cleared' },
);

export const ClearanceView = strict({
  id: Id,
  state: oneOf(clearanceStates),
  scope: oneOf(['contact', 'relationship', 'emergency']),
  with: Alias,
  kinds: Type.Array(SignalKind),
  places: Type.Array(Place),
  order: nullable(Id),
  purpose: Type.String({ description: 'What it is for; of a request empty for who did not write it' }),
  until: nullable(Instant),
  at: Instant,
  due_at: nullable(
    Type.String({ format: 'date-time', description: 'When support answers an open request at the latest' }),
  ),
  reason: nullable(Type.String({ description: 'What the agent said, to who asked; of an emergency to both' })),
});

export const clearanceRoutes = {
  requestClearance: {
    summary: 'Ask support for a clearance',
    tag: 'relationships',
    body: strict({
      with: Alias,
      kinds: Type.Array(ClearableKind, { minItems: 1, maxItems: 20 }),
      places: Type.Array(Place, { minItems: 1, maxItems: 11 }),
      purpose: Type.String({ minLength: 1, maxLength: 2000 }),
      order: Type.Optional(Id),
      until: Type.Optional(Instant),
    }),
    answer: {
      201: strict({
        id: Id,
        state: oneOf(['requested']),
        joined: Type.Boolean({ description: 'The same was asked before and is open: this was added to it' }),
      }),
    },
    errors: ['invalid_input', 'bad_characters', 'not_signed_in', 'not_found', 'too_many'],
  },
  listClearances: {
    summary: 'Clearances you asked for, and those in force for you',
    tag: 'relationships',
    answer: { 200: strict({ items: Type.Array(ClearanceView) }) },
    errors: ['not_signed_in'],
  },
  listClearancesInForce: {
    summary: 'Every clearance in force, newest first (agents)',
    tag: 'desk',
    answer: { 200: strict({ items: Type.Array(strict({ ...ClearanceView.properties, asked_by: Alias })) }) },
    errors: ['not_signed_in', 'not_allowed'],
  },
  revokeClearance: {
    summary: 'Take a clearance back; both people read why and may object (agents)',
    tag: 'desk',
    params: strict({ id: Id }),
    body: strict({ clause: Type.String({ maxLength: 4 }), reason: Type.String({ minLength: 1, maxLength: 4000 }) }),
    answer: { 200: strict({ id: Id, state: oneOf(clearanceStates) }) },
    errors: ['invalid_input', 'not_signed_in', 'not_allowed', 'not_found', 'case_closed', 'reason_required'],
  },
} as const;
