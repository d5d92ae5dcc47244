import type { ClearanceView } from '@parley/contract';
import type { Place, SignalKind } from '@parley/policy';
import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database/connect.js';
import { clearanceGraph, type ClearanceEvent, type ClearanceState, type Scope } from './clearances.js';

/** What a permission stands on: a request, a relationship that is on record, or a tool of ours that fails. */
export type ClearanceScope = ClearanceView['scope'];

export type ClearanceRow = {
  readonly id: string;
  readonly requester: string;
  readonly other: string;
  /** Sorted; null means any kind. */
  readonly kinds: SignalKind[] | null;
  /** null means every place. */
  readonly places: Place[] | null;
  readonly purpose: string;
  readonly order_id: string | null;
  readonly until: Date | null;
  readonly state: ClearanceState;
  readonly scope: ClearanceScope;
  readonly at: Date;
  readonly due_at: Date | null;
  readonly decided_by: string | null;
  readonly decided_at: Date | null;
  readonly clause: string | null;
  readonly reason: string | null;
};

export type ClearanceRequest = {
  readonly id: string;
  readonly requester: string;
  readonly other: string;
  readonly kinds: readonly SignalKind[];
  readonly places: readonly Place[];
  readonly purpose: string;
  readonly order: string | null;
  readonly until: Date | null;
  readonly at: Date;
  readonly dueAt: Date;
};

/**
 * Records a request. One for the same people, kinds and order that is still open takes up the new places and is answered
 * instead.
 */
export async function insertRequest(tx: Tx, asked: ClearanceRequest): Promise<{ id: string; isNew: boolean }> {
  const kinds = [...new Set(asked.kinds)].sort();
  const { rows } = await sql<{ id: string }>`
    insert into clearances (id, requester, other, kinds, places, purpose, order_id, until, state, at, due_at)
    values (${asked.id}, ${asked.requester}, ${asked.other}, ${kinds}::text[], ${[...new Set(asked.places)]}::text[],
      ${asked.purpose}, ${asked.order}, ${asked.until}, 'requested', ${asked.at}, ${asked.dueAt})
    on conflict (requester, other, kinds, coalesce(order_id, '00000000-0000-0000-0000-000000000000'))
      where state = 'requested'
    do update set purpose = excluded.purpose, until = excluded.until,
      places = array(select distinct unnest(clearances.places || excluded.places))
    returning id`.execute(tx);
  const id = rows[0]!.id;
  return { id, isNew: id === asked.id };
}

const mostListed = 500;

/** What somebody asked for, and what is in force for them. */
export async function clearancesOf(tx: Tx, account: string): Promise<ClearanceRow[]> {
  const { rows } = await sql<ClearanceRow>`
    select * from clearances where requester = ${account} or (other = ${account} and state = 'granted')
    order by at desc, id desc limit ${mostListed}`.execute(tx);
  return rows;
}

export async function clearanceById(tx: Tx, id: string): Promise<ClearanceRow | undefined> {
  const { rows } = await sql<ClearanceRow>`select * from clearances where id = ${id}`.execute(tx);
  return rows[0];
}

/** Takes the row for whoever decides about it. */
export async function lockClearance(tx: Tx, id: string): Promise<ClearanceRow | undefined> {
  const { rows } = await sql<ClearanceRow>`select * from clearances where id = ${id} for update`.execute(tx);
  return rows[0];
}

/** Permissions in force, newest first: what agents may take back. */
export async function clearancesInForce(tx: Tx, now: Date, limit: number): Promise<ClearanceRow[]> {
  const { rows } = await sql<ClearanceRow>`
    select * from clearances where state = 'granted' and (until is null or until > ${now})
    order by decided_at desc nulls last, id desc limit ${limit}`.execute(tx);
  return rows;
}

export type Granting = Decided &
  Scope & {
    readonly id: string;
    readonly requester: string;
    readonly other: string;
    readonly scope: Exclude<ClearanceScope, 'contact'>;
    readonly purpose: string;
    readonly incident: string | null;
  };

/** Puts in force what nobody had to ask for; undefined where the order has it for this incident already. */
export async function insertGranted(tx: Tx, one: Granting): Promise<ClearanceRow | undefined> {
  const kinds = one.kinds && [...new Set(one.kinds)].sort();
  const { rows } = await sql<ClearanceRow>`
    insert into clearances (id, requester, other, kinds, places, purpose, order_id, until, state, scope, incident, at,
      decided_by, decided_at, clause, reason)
    values (${one.id}, ${one.requester}, ${one.other}, ${kinds}::text[], ${one.places && [...one.places]}::text[],
      ${one.purpose}, ${one.order}, ${one.until}, 'granted', ${one.scope}, ${one.incident}, ${one.at}, ${one.by},
      ${one.at}, ${one.clause}, ${one.reason})
    on conflict (order_id, incident) where state = 'granted' and incident is not null do nothing
    returning *`.execute(tx);
  return rows[0];
}

export type Decided = { readonly by: string; readonly at: Date; readonly clause: string; readonly reason: string };

/**
 * Moves a clearance along its graph; undefined where it is not in a state that has this edge. A grant may narrow its scope.
 */
export async function moveClearance(
  tx: Tx,
  row: ClearanceRow,
  event: ClearanceEvent,
  decided: Decided,
  scope: Scope = { kinds: row.kinds, places: row.places, order: row.order_id, until: row.until },
): Promise<ClearanceRow | undefined> {
  const edge = clearanceGraph[row.state][event];
  if (!edge) return undefined;
  const kinds = scope.kinds && [...new Set(scope.kinds)].sort();
  const { rows } = await sql<ClearanceRow>`
    update clearances set state = ${edge.to}, kinds = ${kinds}::text[], places = ${scope.places && [...scope.places]}::text[],
      order_id = ${scope.order}, until = ${scope.until}, decided_by = ${decided.by}, decided_at = ${decided.at},
      clause = ${decided.clause}, reason = ${decided.reason}
    where id = ${row.id} and state = ${row.state} returning *`.execute(tx);
  return rows[0];
}

/** Ends what has run out; answers what ended. */
export async function endClearances(db: Db | Tx, now: Date): Promise<ClearanceRow[]> {
  const { rows } = await sql<ClearanceRow>`
    update clearances set state = 'expired' where state = 'granted' and until <= ${now} returning *`.execute(db);
  return rows;
}
