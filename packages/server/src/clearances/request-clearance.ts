import { accountByAlias } from '../accounts/accounts.js';
import { orderById } from '../orders/store.js';
import { append } from '../platform/events/append.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { checkText } from '../publishing/check-text.js';
import { openCase } from '../publishing/open-case.js';
import { answerWithinHours, clearanceStream } from './clearances.js';
import { insertRequest } from './store.js';
import { isPurposeCode } from '../relationships/purposes.js';

/** Asks support for a clearance: it waits at the desk. Asking again for the same joins the open request. */
export const requestClearanceEndpoint = endpoint(
  'requestClearance',
  async (ctx, { body }) => {
    const { tx, actor, ids, now } = ctx;
    const other = await accountByAlias(tx, body.with);
    if (!other || other.id === actor.id) throw problem('not_found', 'Name the alias of the person it is about.');
    if (body.order !== undefined) {
      const order = await orderById(tx, body.order);
      const parties = order && [order.buyer, order.seller];
      if (!parties?.includes(actor.id) || !parties.includes(other.id))
        throw problem('not_found', 'There is no such order between you two.');
    }
    const until = body.until === undefined ? null : new Date(body.until);
    if (until && until <= now)
      throw problem('invalid_input', undefined, { places: [{ path: 'body.until', reason: 'lies in the past' }] });
    const fault = checkText(body.purpose);
    if (fault === 'empty_text')
      throw problem('invalid_input', undefined, {
        places: [{ path: 'body.purpose', reason: 'is empty; say what it is for' }],
      });
    if (fault) throw problem(fault);
    if (isPurposeCode(body.purpose))
      throw problem('invalid_input', undefined, {
        places: [
          { path: 'body.purpose', reason: 'begins like a purpose of the platform itself; say it in other words' },
        ],
      });

    const dueAt = new Date(now.getTime() + answerWithinHours * 3_600_000);
    const { id, isNew } = await insertRequest(tx, {
      id: ids.next(),
      requester: actor.id,
      other: other.id,
      kinds: body.kinds,
      places: body.places,
      purpose: body.purpose,
      order: body.order ?? null,
      until,
      at: now,
      dueAt,
    });
    await openCase(ctx, {
      queue: 'clearances',
      subject: { kind: 'clearance', id },
      author: actor.id,
      other: other.id,
      dueAt,
    });
    await append(tx, [
      {
        stream: clearanceStream(id),
        kind: isNew ? 'clearance.requested' : 'clearance.requested_again',
        data: {
          clearance: id,
          with: other.id,
          kinds: body.kinds,
          places: body.places,
          order: body.order ?? null,
          until: until?.toISOString() ?? null,
        },
        actor: actor.id,
        audience: [actor.id],
        at: now,
      },
    ]);
    return { status: 201, body: { id, state: 'requested', joined: !isNew } };
  },
  { perMinute: 20 },
);
