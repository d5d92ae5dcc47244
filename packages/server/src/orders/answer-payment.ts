import type { Payment } from '@parley/contract';
import type { PaymentRow } from '../ledger/payments/store.js';
import { viewPayment } from '../ledger/payments/view-payment.js';
import type { Ctx } from '../platform/http/endpoint.js';
import { problem, problemBody } from '../platform/http/problem.js';
import { hearWaiting } from './hear-provider.js';

/** Answered instead of thrown: that somebody tried, and with what, stays on record. */
export const declined = (ctx: Ctx, payment: PaymentRow) => ({
  status: 402 as const,
  body: problemBody(
    problem('payment_declined', payment.reason === 'challenge_failed' ? 'The challenge was not passed.' : undefined),
    ctx.requestId,
  ),
});

/** `payment`, for an answer that says: not decided yet. */
export const waiting = (payment: PaymentRow): { readonly payment: Payment } => ({ payment: viewPayment(payment) });

/** A webhook that came while the request was under way did not see the payment; it is heard once that can be seen. */
export const hearAfterCommit = (ctx: Ctx, { provider_ref: ref }: PaymentRow): void => {
  if (ref === null) return;
  const { services, ids, now } = ctx;
  ctx.afterCommit(() => services.db.transaction().execute((tx) => hearWaiting({ tx, ids, now, services }, ref)));
};
