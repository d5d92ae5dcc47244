import { Type } from 'typebox';
import { Currency, Instant, nullable, strict } from './common.js';

const Count = Type.Integer({ minimum: 0 });
const Minor = Type.String({
  pattern: '^(0|[1-9]\\d*)$',
  description: 'Minor units; a sum may be longer than any price',
});

const Series = {
  links_made: Count,
  links_opened: Type.Integer({ minimum: 0, description: 'Browsers that opened a link, each once per link' }),
  claims: Count,
  claims_refused: Type.Integer({ minimum: 0, description: 'Refused by a guard, at the claim or at its payment' }),
  orders: Count,
  orders_brought: Type.Integer({ minimum: 0, description: 'Paid by people whose relationship is brought today' }),
};

/** What brought clients, clearances and their guards did in a span of time. */
export const Figures = strict({
  from: Instant,
  to: Instant,
  totals: strict({
    ...Series,
    orders_kept: Type.Integer({ minimum: 0, description: 'Orders of brought clients after their first one here' }),
    claims_in_doubt: Type.Integer({ minimum: 0, description: 'Kept for an agent, because a guard had a question' }),
    revocations: Count,
    clearances_asked: Count,
    clearances_granted: Count,
    clearances_denied: Count,
    clearance_median_minutes: nullable(
      Type.Integer({ minimum: 0, description: 'From asking to the answer, of those answered in the span' }),
    ),
  }),
  refused_by: Type.Array(strict({ guard: Type.String(), count: Count }), { description: 'Most frequent first' }),
  money: Type.Array(
    strict({
      currency: Currency,
      orders: Minor,
      brought: Minor,
      fee_given_up: Type.String({
        pattern: '^(0|[1-9]\\d*)$',
        description: 'Of what was released: what the fee of people who met here would have been, less the fee taken',
      }),
    }),
  ),
  days: Type.Array(strict({ day: Type.String({ format: 'date', description: 'In UTC' }), ...Series })),
});

export const figureRoutes = {
  getFigures: {
    summary: 'What brought clients and clearances did, by day; the last 30 days unless told otherwise (operator)',
    tag: 'operator',
    query: strict({
      from: Type.Optional(Instant),
      to: Type.Optional(Type.String({ format: 'date-time', description: 'Not counted itself' })),
    }),
    answer: { 200: Figures },
    errors: ['invalid_input', 'not_signed_in', 'not_allowed'],
  },
} as const;
