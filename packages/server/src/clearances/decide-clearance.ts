import type { Tx } from '../platform/database/connect.js';
import type { NewEvent } from '../platform/events/append.js';
import type { Ctx } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import type { Locale } from '../relationships/wording.js';
import { giveStatement } from '../statements/give-statement.js';
import { clearanceStream, isNoWider, type ClearanceEvent, type Scope } from './clearances.js';
import { lockClearance, moveClearance, type ClearanceRow, type Decided } from './store.js';
import { factsOfClearance } from './wording.js';

export type ClearanceRuling = Decided & {
  readonly clearance: string;
  /** What is granted where it is less than what was asked. */
  readonly scope?: Partial<Scope>;
};

const scopeOf = ({ kinds, places, order_id, until }: ClearanceRow): Scope => ({
  kinds,
  places,
  order: order_id,
  until,
});

/** What happened to a clearance, for both people whom it concerns. */
export const clearanceEvent = (
  row: ClearanceRow,
  kind: string,
  { by, at }: { by: string | null; at: Date },
): NewEvent => ({
  stream: clearanceStream(row.id),
  kind: `clearance.${kind}`,
  data: {
    clearance: row.id,
    kinds: row.kinds,
    places: row.places,
    order: row.order_id,
    until: row.until?.toISOString() ?? null,
  },
  actor: by,
  audience: [row.requester, row.other],
  at,
});

const told = { grant: 'granted', deny: 'denied', revoke: 'revoked', restore: 'restored', expire: 'expired' } as const;

async function move(tx: Tx, event: ClearanceEvent, ruling: ClearanceRuling) {
  const row = await lockClearance(tx, ruling.clearance);
  if (!row) throw problem('not_found');
  const asked = scopeOf(row);
  const scope = { ...asked, ...ruling.scope };
  if (!isNoWider(scope, asked))
    throw problem('invalid_input', undefined, {
      places: [{ path: 'body.scope', reason: 'is wider than what was asked; leave out what was not' }],
    });
  const moved = await moveClearance(tx, row, event, ruling, scope);
  return moved && { row: moved, events: [clearanceEvent(moved, told[event], ruling)] };
}

/** Grants what was asked, or less of it. None where it was decided meanwhile. */
export const grantClearance = async ({ tx }: Pick<Ctx, 'tx'>, ruling: ClearanceRuling): Promise<NewEvent[]> =>
  (await move(tx, 'grant', ruling))?.events ?? [];

/** An appeal brings back what was denied or taken back. */
export const restoreClearance = async ({ tx }: Pick<Ctx, 'tx'>, ruling: ClearanceRuling): Promise<NewEvent[]> =>
  (await move(tx, 'restore', ruling))?.events ?? [];

type Refusing = Pick<Ctx, 'tx' | 'ids' | 'now'> & { readonly localeOf: (account: string) => Promise<Locale> };

const refuse =
  (event: 'deny' | 'revoke', kind: 'clearance_denied' | 'clearance_revoked') =>
  async (ctx: Refusing, ruling: ClearanceRuling): Promise<NewEvent[]> => {
    const moved = await move(ctx.tx, event, ruling);
    if (!moved) return [];
    const { row, events } = moved;
    // Whoever it was in force for loses it; whoever only asked is the one who is denied it.
    const concerned = event === 'revoke' ? [row.requester, row.other] : [row.requester];
    for (const account of concerned)
      await giveStatement(ctx, {
        kind,
        account,
        other: account === row.requester ? row.other : row.requester,
        subject: { kind: 'clearance', id: row.id },
        facts: factsOfClearance(row, account, await ctx.localeOf(account)),
        detectedByMachine: false,
        decidedBy: ruling.by,
        clause: ruling.clause,
        reason: ruling.reason,
        from: ruling.at,
        until: null,
      });
    return events;
  };

export const denyClearance = refuse('deny', 'clearance_denied');
export const revokeClearance = refuse('revoke', 'clearance_revoked');
