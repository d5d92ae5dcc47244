import { append } from '../platform/events/append.js';
import { accountsById } from '../accounts/accounts.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { revokeClearance } from './decide-clearance.js';
import { checkReason } from './reasoned.js';
import { clearanceById } from './store.js';

/** An agent takes a clearance back. Both people read why, and may object; nobody decides about their own. */
export const revokeClearanceEndpoint = endpoint('revokeClearance', async (ctx, { params, body }) => {
  const { tx, actor, now } = ctx;
  const row = await clearanceById(tx, params.id);
  if (!row) throw problem('not_found');
  if (actor.id === row.requester || actor.id === row.other)
    throw problem('not_allowed', 'This clearance is about yourself.');
  if (row.state !== 'granted') throw problem('case_closed', 'This clearance is not in force any more.');
  checkReason(ctx, body);
  const people = await accountsById(tx, [row.requester, row.other]);
  const events = await revokeClearance(
    { ...ctx, localeOf: (account) => Promise.resolve(people.get(account)?.locale ?? 'en') },
    { clearance: row.id, by: actor.id, at: now, clause: body.clause, reason: body.reason },
  );
  if (events.length === 0) throw problem('case_closed', 'This clearance was taken back meanwhile.');
  await append(tx, events);
  return { status: 200, body: { id: row.id, state: 'revoked' } };
});
