import { sql } from 'kysely';
import type { Db } from '../platform/database/connect.js';
import { stateAt } from './offers.js';
import { lockOffer, moveOffer } from './store.js';

const atOnce = 500;

/** Ends the offers whose time is over, so that whoever looks at one is told. Reading them does not depend on it. */
export async function expireOffers(db: Db, now: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select id from offers
    where state in ('held', 'open', 'accepted') and not paying and coalesce(pay_by, expires_at) <= ${now}
    order by coalesce(pay_by, expires_at) limit ${atOnce}`.execute(db);
  for (const { id } of rows)
    await db.transaction().execute(async (tx) => {
      const offer = await lockOffer(tx, id);
      if (offer && offer.state !== 'expired' && stateAt(offer, now) === 'expired')
        await moveOffer(tx, offer, 'expire', { actor: null, now });
    });
  return rows.length;
}
