import { readerOf } from '../conversations/view.js';
import { endpoint } from '../platform/http/endpoint.js';
import { actOnOrder } from './act-on-order.js';
import { entriesById } from './entries.js';
import { viewEntry } from './view-entry.js';
import { viewOrder } from './view-order.js';

export const fireOrderEventEndpoint = endpoint(
  'fireOrderEvent',
  async (ctx, { params, body }) => {
    const { order, entries, fired } = await actOnOrder(ctx, ctx.actor, params.id, body);
    const reader = readerOf(ctx);
    const written = await entriesById(ctx.tx, entries);
    return {
      status: 200,
      body: {
        ...(await viewOrder(ctx, order)),
        fired,
        entries: written.sort((a, b) => a.seq - b.seq).map((entry) => viewEntry(entry, order, reader)),
      },
    };
  },
  { perMinute: 120 },
);
