import type { ClearanceView } from '@parley/contract';
import { places, signalKinds, type Place, type SignalKind } from '@parley/policy';
import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import type { RelationshipTables } from './tables.js';

const on = (tx: Tx) => tx.withTables<RelationshipTables>();

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
};

/** Records a request. One for the same people and kinds that is still open takes up the new places and is answered instead. */
export async function request(tx: Tx, asked: ClearanceRequest): Promise<{ id: string; isNew: boolean }> {
  const kinds = [...new Set(asked.kinds)].sort();
  const { rows } = await sql<{ id: string }>`
    insert into clearances (id, requester, other, kinds, places, purpose, order_id, until, state, at)
    values (${asked.id}, ${asked.requester}, ${asked.other}, ${kinds}::text[], ${[...new Set(asked.places)]}::text[],
      ${asked.purpose}, ${asked.order}, ${asked.until}, 'requested', ${asked.at})
    on conflict (requester, other, kinds) where state = 'requested'
    do update set purpose = excluded.purpose, until = excluded.until,
      places = array(select distinct unnest(clearances.places || excluded.places))
    returning id`.execute(tx);
  const id = rows[0]!.id;
  return { id, isNew: id === asked.id };
}

export const clearancesOf = (tx: Tx, account: string) =>
  on(tx)
    .selectFrom('clearances')
    .selectAll()
    .where((row) => row.or([row('requester', '=', account), row.and({ other: account, state: 'granted' })]))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute();

type Row = Awaited<ReturnType<typeof clearancesOf>>[number];

/** As the person it concerns sees it. What others asked for says nothing of its purpose. */
export const viewClearance = (row: Row, viewer: string, withAlias: string, now: Date): ClearanceView => ({
  id: row.id,
  state: row.state === 'granted' && row.until !== null && row.until <= now ? 'expired' : row.state,
  with: withAlias,
  kinds: row.kinds ?? [...signalKinds],
  places: row.places ?? [...places],
  purpose: row.requester === viewer ? row.purpose : '',
  until: row.until?.toISOString() ?? null,
  at: row.at.toISOString(),
});
