import { append } from '../../platform/events/append.js';
import { readHealth } from '../../platform/health.js';
import { endpoint } from '../../platform/http/endpoint.js';
import { problem } from '../../platform/http/problem.js';
import { ordersUnderWay } from '../../orders/under-way.js';
import { clearanceEvent } from '../decide-clearance.js';
import { checkReason } from '../reasoned.js';
import { endClearances, insertGranted } from '../store.js';
import { failurePurpose } from '../../relationships/purposes.js';
import { faultsOf } from './emergency.js';

/** One click clears what people need to reach each other while a tool of ours fails: for each open order, with an end. */
export const grantEmergencyEndpoint = endpoint(
  'grantEmergency',
  async (ctx, { body }) => {
    const { tx, actor, ids, now } = ctx;
    checkReason(ctx, body);
    const until = new Date(body.until);
    const places = faultsOf({ kinds: body.kinds, until }, now);
    if (places.length > 0) throw problem('invalid_input', undefined, { places });
    const failing = (await readHealth(tx, now)).find(({ tool }) => tool === body.tool);
    if (!failing?.since) throw problem('tools_well');
    const decided = { by: actor.id, at: now };
    // What has run out and is not swept yet stands in nobody's way.
    const ended = await endClearances(tx, now);
    const granted: string[] = [];
    const events = ended.map((row) => clearanceEvent(row, 'expired', { by: null, at: now }));
    for (const { id: order, buyer, seller } of await ordersUnderWay(tx, { without: actor.id })) {
      const row = await insertGranted(tx, {
        ...{ id: ids.next(), requester: buyer, other: seller, scope: 'emergency', incident: body.tool },
        ...{ kinds: body.kinds, places: null, order, until, purpose: failurePurpose(body.tool, failing.since) },
        ...{ ...decided, clause: body.clause, reason: body.reason },
      });
      if (!row) continue;
      granted.push(row.id);
      events.push(clearanceEvent(row, 'granted', decided));
    }
    await append(tx, events);
    return { status: 200, body: { tool: body.tool, since: failing.since.toISOString(), granted } };
  },
  { perMinute: 10 },
);
