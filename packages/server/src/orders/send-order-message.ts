import type { OrderEntry } from '@parley/contract';
import { readerOf, type Reader } from '../conversations/view.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { openOrder } from './act-on-order.js';
import { entriesById, entryOfClient } from './entries.js';
import type { OrderCtx } from './orders.js';
import { publishEntry } from './publish-entry.js';
import { viewEntry } from './view-entry.js';

export type OrderMessage = { readonly order: string; readonly text: string; readonly clientId?: string | undefined };

/**
 * Says something on an order, whatever its state. The same client id with the same text gives the entry that it gave before.
 * @throws Problem `not_found`, `key_reused`, and those of the gate
 */
export async function sendOrderMessage(
  outer: OrderCtx,
  writer: Reader,
  { order: id, text, clientId }: OrderMessage,
): Promise<OrderEntry> {
  const { ctx, order } = await openOrder(outer, writer, id);
  if (clientId !== undefined) {
    const known = await entryOfClient(ctx.tx, { order: id, actor: writer.id, clientId });
    if (known && known.body !== text) throw problem('key_reused', 'This client_id was used for another text.');
    if (known) return viewEntry(known, order, writer);
  }
  const sent = await publishEntry(ctx, order, writer, { kind: 'message', place: 'order', text, data: {}, clientId });
  const [entry] = await entriesById(ctx.tx, [sent.id]);
  if (!entry) throw new Error('an entry that was just written is not there');
  return viewEntry(entry, order, writer);
}

export const sendOrderMessageEndpoint = endpoint(
  'sendOrderMessage',
  async (ctx, { params, body }) => {
    if (body.attachments && body.attachments.length > 0) throw problem('not_found', 'There is no file with this id.');
    const entry = await sendOrderMessage(ctx, readerOf(ctx), {
      order: params.id,
      text: body.text,
      clientId: body.client_id,
    });
    const { id, state, decision } = entry;
    if (!state || !decision) throw new Error('a writer sees the decision about their own text');
    return { status: 201, body: { id, state, decision, entry } };
  },
  { perMinute: 600 },
);
