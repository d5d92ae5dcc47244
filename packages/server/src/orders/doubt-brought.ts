import { doubtClaim } from '../offers/doubt-claim.js';
import { claimOfOffer } from '../offers/claims.js';
import type { OrderCtx } from './orders.js';
import { orderById } from './store.js';

/**
 * The money of an order went back by the bank, or whole before it was cleared. Where the order is what made the client one
 * that was brought, an agent looks at the claim.
 */
export async function doubtBrought(ctx: OrderCtx, orderId: string): Promise<void> {
  const order = await orderById(ctx.tx, orderId);
  const claim = order && (await claimOfOffer(ctx.tx, order.offer_id));
  if (claim && claim.origin === 'brought') await doubtClaim(ctx, claim);
}
