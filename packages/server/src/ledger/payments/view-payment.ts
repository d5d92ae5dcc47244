import type { Payment } from '@parley/contract';
import { toMoney } from '../../platform/money.js';
import { amountOf, type PaymentRow } from './store.js';

/** A payment as its payer sees it. */
export const viewPayment = (row: PaymentRow): Payment => ({
  id: row.id,
  purpose: row.purpose,
  state: row.state,
  amount: toMoney(amountOf(row)),
  reason: row.reason,
  action:
    row.state === 'requires_action'
      ? { kind: row.action_url === null ? 'challenge' : 'redirect', url: row.action_url }
      : null,
  offer: row.offer_id,
  order: row.order_id,
  at: row.created_at.toISOString(),
});
