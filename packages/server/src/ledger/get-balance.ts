import { sql } from 'kysely';
import { endpoint } from '../platform/http/endpoint.js';
import { account } from './ledger.js';
import { payoutAccountOf } from './payments/payout-accounts.js';

type Row = {
  readonly currency: string;
  readonly available: string;
  readonly clearing: string;
  readonly escrow: string;
  readonly in_my_orders: string;
};

export const getBalanceEndpoint = endpoint('getBalance', async ({ tx, actor, services }) => {
  const [available, clearing] = [account.available(actor.id), account.clearing(actor.id)];
  const { rows } = await sql<Row>`
    with lines as (
      select e.currency, split_part(e.account, ':', 1) as place, e.amount
      from ledger_entries e where e.account in (${available}, ${clearing})
      union all
      select e.currency, case when t.seller = ${actor.id} then 'escrow' else 'bought' end, e.amount
      from ledger_transactions t join ledger_entries e on e.transaction_id = t.id
      where (t.seller = ${actor.id} or t.buyer = ${actor.id}) and t.order_id is not null
        and e.account = 'escrow:' || t.order_id
    )
    select currency,
      coalesce(sum(amount) filter (where place = 'available'), 0)::text as available,
      coalesce(sum(amount) filter (where place = 'clearing'), 0)::text as clearing,
      coalesce(sum(amount) filter (where place = 'escrow'), 0)::text as escrow,
      coalesce(sum(amount) filter (where place = 'bought'), 0)::text as in_my_orders
    from lines group by currency order by currency`.execute(tx);
  const items = rows.map(({ currency, ...sums }) => {
    const money = (amount: string) => ({ amount, currency });
    return {
      currency,
      available: money(sums.available),
      clearing: money(sums.clearing),
      escrow: money(sums.escrow),
      in_my_orders: money(sums.in_my_orders),
    };
  });
  const { current } = services.payments;
  const ready = !current.movesMoney || ((await payoutAccountOf(tx, actor.id, current.name))?.ready ?? false);
  return { status: 200, body: { items, payouts: { method: current.name, ready } } };
});
