import type { Withdrawal } from '@parley/contract';
import type { OutgoingRow } from './outgoing.js';

export const viewWithdrawal = (row: OutgoingRow): Withdrawal => ({
  id: row.id,
  amount: { amount: row.amount_minor, currency: row.currency },
  state: row.state,
  reason: row.reason,
  at: row.created_at.toISOString(),
});
