import { sql } from 'kysely';
import type { Clock } from '../platform/clock.js';
import type { Db } from '../platform/database/connect.js';
import type { Ids } from '../platform/ids.js';
import { account } from './ledger.js';
import { post } from './store.js';

type Due = {
  readonly released_by: string;
  readonly order_id: string;
  readonly buyer: string;
  readonly seller: string;
  readonly currency: string;
  readonly amount: string;
};

/** Makes what has waited long enough available, each release in a transaction of its own. Answers how many there were. */
export async function clearDue(db: Db, { ids, clock }: { readonly ids: Ids; readonly clock: Clock }): Promise<number> {
  for (let cleared = 0; ; cleared++) {
    const now = clock.now();
    const found = await db.transaction().execute(async (tx) => {
      // Two nodes that clear at once take different rows; one that a refund has in hand is left for the next time.
      const { rows } = await sql<Due>`
        update ledger_clearings set cleared_at = ${now} where released_by = (
          select released_by from ledger_clearings where cleared_at is null and due_at <= ${now}
          order by due_at limit 1 for update skip locked)
        returning released_by, order_id, buyer, seller, currency, amount`.execute(tx);
      const due = rows[0];
      if (due === undefined) return false;
      const minor = BigInt(due.amount);
      if (minor === 0n) return true;
      const { order_id: order, buyer, seller, currency } = due;
      await post(
        tx,
        {
          key: `clear:${due.released_by}`,
          kind: 'cleared',
          order,
          buyer,
          seller,
          amount: { minor, currency },
          entries: [
            { account: account.clearing(seller), minor: -minor },
            { account: account.available(seller), minor },
          ],
          at: now,
        },
        ids,
      );
      return true;
    });
    if (!found) return cleared;
  }
}
