import { append } from '../platform/events/append.js';
import { accountsById } from '../accounts/accounts.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { visibleLength } from '../publishing/check-text.js';
import { revokeClearance } from './decide-clearance.js';
import { clearanceById } from './store.js';

const shortestReason = 10;

/** An agent takes a clearance back. Both people read why, and may object; nobody decides about their own. */
export const revokeClearanceEndpoint = endpoint('revokeClearance', async (ctx, { params, body }) => {
  const { tx, actor, now, services } = ctx;
  const row = await clearanceById(tx, params.id);
  if (!row) throw problem('not_found');
  if (actor.id === row.requester || actor.id === row.other)
    throw problem('not_allowed', 'This clearance is about yourself.');
  if (row.state !== 'granted') throw problem('case_closed', 'This clearance is not in force any more.');
  if (!services.rulebooks.live().rulebook.clauses.some(({ id }) => id === body.clause))
    throw problem('reason_required', 'Name a clause of the rulebook that is in force.');
  if (visibleLength(body.reason) < shortestReason)
    throw problem('reason_required', 'Write a reason of at least ten visible characters.');
  const people = await accountsById(tx, [row.requester, row.other]);
  const events = await revokeClearance(
    { ...ctx, localeOf: (account) => Promise.resolve(people.get(account)?.locale ?? 'en') },
    { clearance: row.id, by: actor.id, at: now, clause: body.clause, reason: body.reason },
  );
  if (events.length === 0) throw problem('case_closed', 'This clearance was taken back meanwhile.');
  await append(tx, events);
  return { status: 200, body: { id: row.id, state: 'revoked' } };
});
