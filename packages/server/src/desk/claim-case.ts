import { deskAudience } from '../publishing/desk-audience.js';
import { append } from '../platform/events/append.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { caseStream, mayFire } from './desk.js';
import { openedCase } from './get-case.js';
import { claim } from './store.js';
import { viewCase } from './view-case.js';

export const claimCaseEndpoint = endpoint('claimCase', async (ctx, { params, body }) => {
  const { tx, actor, now } = ctx;
  const row = await openedCase(ctx, params.id);
  if (row.state === 'decided') throw problem('case_closed');
  if (!mayFire(row, 'claim', actor)) throw problem('not_claimed');
  // Whoever holds it has what they ask for, also from a second tab that does not know yet.
  if (row.claimed_by === actor.id) return { status: 200, body: await viewCase(ctx, row) };
  if (body?.version !== undefined && body.version !== row.version) throw problem('stale_version');
  if (!(await claim(tx, row.id, row.version, actor.id))) throw problem('stale_version');
  await append(tx, [
    {
      stream: caseStream(row.id),
      kind: 'case.claimed',
      data: { case: row.id, from: row.claimed_by },
      actor: actor.id,
      audience: [deskAudience],
      at: now,
    },
  ]);
  return { status: 200, body: await viewCase(ctx, await openedCase(ctx, row.id)) };
});
