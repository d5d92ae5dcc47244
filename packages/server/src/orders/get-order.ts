import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { orderById } from './store.js';
import { viewOrder } from './view-order.js';

/** One order as one of its two people sees it, with the facts by which the gate would judge their next text on it. */
export const getOrderEndpoint = endpoint('getOrder', async (ctx, { params }) => {
  const order = await orderById(ctx.tx, params.id);
  if (!order) throw problem('not_found');
  return { status: 200, body: await viewOrder(ctx, order) };
});
