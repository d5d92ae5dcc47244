import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import type { OrderRow } from './store.js';

type UnderWay = Pick<OrderRow, 'id' | 'buyer' | 'seller'>;

/** Every order that is not over, oldest first, without those of one account. */
export async function ordersUnderWay(tx: Tx, { without }: { readonly without: string }): Promise<UnderWay[]> {
  const { rows } = await sql<UnderWay>`
    select id, buyer, seller from orders
    where ended_at is null and ${without} not in (buyer, seller) order by created_at, id`.execute(tx);
  return rows;
}
