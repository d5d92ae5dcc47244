import { Type } from 'typebox';
import { Id, Instant, nullable, oneOf, strict } from './common.js';
import { SignalKind } from './policy.js';

/** The platform's own tools that people would reach for instead of leaving it. */
export const tools = ['mail', 'jobs', 'events'] as const;

export const ToolHealth = strict({
  tool: oneOf(tools),
  ok: Type.Boolean(),
  since: nullable(Type.String({ format: 'date-time', description: 'Since when it fails; null while it is well' })),
});

/** An emergency ends by itself: this is the longest that one may be given for. */
export const longestEmergencyHours = 48;

export const healthRoutes = {
  getToolHealth: {
    summary: "How the platform's own tools are (agents)",
    tag: 'desk',
    answer: { 200: strict({ items: Type.Array(ToolHealth) }) },
    errors: ['not_signed_in', 'not_allowed'],
  },
  grantEmergency: {
    summary: 'While a tool fails: clear contact data on every open order, with an end (agents)',
    tag: 'desk',
    body: strict({
      tool: oneOf(tools),
      kinds: Type.Array(SignalKind, {
        minItems: 1,
        maxItems: 20,
        description: 'Ways to reach each other; nothing that is disguised, and no money',
      }),
      until: Type.String({
        format: 'date-time',
        description: `When it ends; at most ${longestEmergencyHours} hours from now`,
      }),
      clause: Type.String({ maxLength: 4 }),
      reason: Type.String({ minLength: 1, maxLength: 4000 }),
    }),
    answer: {
      200: strict({
        tool: oneOf(tools),
        since: Instant,
        granted: Type.Array(Id, { description: 'Clearances that were given by this; none twice for one order' }),
      }),
    },
    errors: ['invalid_input', 'not_signed_in', 'not_allowed', 'reason_required', 'tools_well', 'too_many'],
  },
} as const;
