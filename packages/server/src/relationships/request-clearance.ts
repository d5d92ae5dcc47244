import { accountByAlias } from '../accounts/accounts.js';
import { append } from '../platform/events/append.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { request } from './clearances.js';

/** Asks support for a clearance. The request is recorded; asking again for the same joins the open request. */
export const requestClearanceEndpoint = endpoint(
  'requestClearance',
  async ({ tx, actor, ids, now }, { body }) => {
    const other = await accountByAlias(tx, body.with);
    if (!other || other.id === actor.id) throw problem('not_found', 'Name the alias of the person it is about.');
    if (body.order !== undefined) throw problem('not_found', 'There is no such order.');
    const until = body.until === undefined ? null : new Date(body.until);
    if (until && until <= now)
      throw problem('invalid_input', undefined, { places: [{ path: 'body.until', reason: 'lies in the past' }] });
    if (/\p{Cs}/u.test(body.purpose)) throw problem('bad_characters');
    if (body.purpose.trim() === '')
      throw problem('invalid_input', undefined, {
        places: [{ path: 'body.purpose', reason: 'is empty; say what it is for' }],
      });
    const { id, isNew } = await request(tx, {
      id: ids.next(),
      requester: actor.id,
      other: other.id,
      kinds: body.kinds,
      places: body.places,
      purpose: body.purpose,
      order: null,
      until,
      at: now,
    });
    await append(tx, [
      {
        stream: `clearance:${id}`,
        kind: isNew ? 'clearance.requested' : 'clearance.requested_again',
        data: {
          clearance: id,
          with: other.id,
          kinds: body.kinds,
          places: body.places,
          until: until?.toISOString() ?? null,
        },
        actor: actor.id,
        audience: [],
        at: now,
      },
    ]);
    return { status: 201, body: { id, state: 'requested' } };
  },
  { perMinute: 20 },
);
