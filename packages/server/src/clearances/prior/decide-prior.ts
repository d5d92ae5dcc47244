import { accountsById } from '../../accounts/accounts.js';
import type { NewEvent } from '../../platform/events/append.js';
import type { Ctx } from '../../platform/http/endpoint.js';
import { problem } from '../../platform/http/problem.js';
import { priorPurpose } from '../../relationships/purposes.js';
import { giveStatement } from '../../statements/give-statement.js';
import { clearanceEvent } from '../decide-clearance.js';
import { insertGranted, type Decided } from '../store.js';
import { kindsOfPrior, priorGraph, priorStream, type PriorEvent } from './prior.js';
import { changePrior, lockPrior, type PriorRow } from './store.js';
import { factsOfPrior } from './wording.js';

export type PriorRuling = Decided & { readonly prior: string };

async function lockFor(tx: Ctx['tx'], event: PriorEvent, { prior }: PriorRuling): Promise<PriorRow | undefined> {
  const row = await lockPrior(tx, prior);
  if (!row) throw problem('not_found');
  return priorGraph[row.state][event] ? row : undefined;
}

const eventOf = (row: PriorRow, kind: string, { by, at }: PriorRuling, audience: readonly string[]): NewEvent => ({
  stream: priorStream(row.id),
  kind,
  data: { prior: row.id, clearance: row.clearance_id },
  actor: by,
  audience: [...audience],
  at,
});

/**
 * Puts it on record as a clearance that the judge reads. Only what both say is recorded: an agent does not outvote one of
 * them. None where it was decided meanwhile.
 */
const record =
  (event: 'grant' | 'overturn') =>
  async ({ tx, ids }: Pick<Ctx, 'tx' | 'ids'>, ruling: PriorRuling): Promise<NewEvent[]> => {
    const row = await lockFor(tx, event, ruling);
    if (!row) return [];
    if (row.confirms !== true) throw problem('not_confirmed');
    const clearance = await insertGranted(tx, {
      ...{ id: ids.next(), requester: row.asker, other: row.other, scope: 'relationship' },
      ...{ kinds: kindsOfPrior, places: null, order: null, until: null, purpose: priorPurpose, incident: null },
      ...{ by: ruling.by, at: ruling.at, clause: ruling.clause, reason: ruling.reason },
    });
    if (!clearance) throw new Error('a clearance for a relationship was not made');
    const granted = await changePrior(tx, row, {
      state: 'granted',
      clearance_id: clearance.id,
      ...{ decided_by: ruling.by, decided_at: ruling.at, reason: ruling.reason },
    });
    return [
      clearanceEvent(clearance, 'granted', ruling),
      eventOf(granted, 'prior.granted', ruling, [row.asker, row.other]),
    ];
  };

export const grantPrior = record('grant');

/** An appeal was right. */
export const overturnPrior = record('overturn');

export async function denyPrior(ctx: Pick<Ctx, 'tx' | 'ids' | 'now'>, ruling: PriorRuling): Promise<NewEvent[]> {
  const row = await lockFor(ctx.tx, 'deny', ruling);
  if (!row) return [];
  const denied = await changePrior(ctx.tx, row, {
    ...{ state: 'denied', decided_by: ruling.by, decided_at: ruling.at, reason: ruling.reason },
  });
  const asker = (await accountsById(ctx.tx, [row.asker])).get(row.asker);
  await giveStatement(ctx, {
    kind: 'prior_denied',
    account: row.asker,
    other: row.other,
    subject: { kind: 'prior_relationship', id: row.id },
    facts: factsOfPrior(row, asker?.locale ?? 'en'),
    detectedByMachine: false,
    decidedBy: ruling.by,
    clause: ruling.clause,
    reason: ruling.reason,
    from: ruling.at,
    until: null,
  });
  return [eventOf(denied, 'prior.denied', ruling, [row.asker, row.other])];
}
