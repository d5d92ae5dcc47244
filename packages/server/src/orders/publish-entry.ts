import type { Facts, Place } from '@parley/policy';
import { stateAfter } from '../conversations/conversations.js';
import { publish } from '../publishing/publish.js';
import { addText } from './entries.js';
import { stopForText } from './fire.js';
import { orderStream, type OrderCtx } from './orders.js';
import type { OrderRow } from './store.js';
import type { DeclaredFile, EntryData, EntryKind, EntryState } from './tables.js';

export type EntryText = {
  readonly kind: EntryKind;
  readonly place: Place;
  readonly text: string;
  readonly data: EntryData;
  readonly declared?: DeclaredFile;
  readonly clientId?: string | undefined;
};

/** What the judge knows of an order's texts besides the two people. */
export const factsOf = (
  order: Pick<OrderRow, 'state' | 'needs'>,
  declared?: DeclaredFile,
): Pick<Facts, 'order' | 'needs' | 'declared'> => ({
  order: { state: order.state },
  needs: order.needs,
  ...(declared && {
    declared: {
      file: {
        reason: declared.reason,
        size: declared.size,
        ...(declared.sha256 !== undefined && { sha256: declared.sha256 }),
      },
    },
  }),
});

export type PublishedEntry = { readonly id: string; readonly state: EntryState; readonly order: OrderRow };

/**
 * Publishes one text on an order: through the gate, then into the timeline. A text that is held stops the clock. The order's
 * row must be locked: its texts wait for each other, so that a number split over two of them is read whole.
 */
export async function publishEntry(
  ctx: OrderCtx,
  order: OrderRow,
  author: { readonly id: string; readonly locale: string },
  { kind, place, text, data, declared, clientId }: EntryText,
): Promise<PublishedEntry> {
  const id = ctx.ids.next();
  const { buyer, seller } = order;
  const judged = await publish(ctx, {
    author,
    pair: { buyer, seller },
    place,
    text,
    subject: { kind: 'order_text', id },
    thread: order.id,
    order: order.id,
    facts: factsOf(order, declared),
    event: ({ effect }) => ({
      stream: orderStream(order.id),
      kind: 'order.said',
      data: { order: order.id, entry: id, entry_kind: kind, state: stateAfter[effect] },
      audience: effect === 'bounce' ? [author.id] : [buyer, seller],
    }),
  });
  const state = stateAfter[judged.decision.effect];
  await addText(ctx.tx, judged, { order: order.id, kind, actor: author.id, data, id, state, clientId });
  return { id, state, order: state === 'held' ? await stopForText(ctx, order, id) : order };
}
