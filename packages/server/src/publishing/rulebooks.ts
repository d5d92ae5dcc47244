import { defaultRulebook, hashOf, parseRulebook, type Rulebook } from '@parley/policy';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Bus } from '../platform/bus.js';
import type { Db } from '../platform/database/connect.js';
import type { Ids } from '../platform/ids.js';
import type { PublishingTables } from './tables.js';

export type LiveRulebook = {
  readonly id: string;
  readonly hash: string;
  readonly name: string;
  readonly version: string;
  readonly since: Date;
  readonly rulebook: Rulebook;
};

/** The rulebook in force, held in memory. Every node reads it again when one of them announces a change. */
export type Rulebooks = {
  readonly live: () => LiveRulebook;
  /** The rulebook that a decision names, for its words; the one in force where it is gone. */
  readonly byHash: (hash: string) => Rulebook;
  readonly reload: () => Promise<void>;
  readonly close: () => void;
};

declare module '../platform/http/endpoint.js' {
  interface Services {
    readonly rulebooks: Rulebooks;
  }
}

const channel = 'rulebook';
const on = (db: Db) => db.withTables<PublishingTables>();

const shippedHash = hashOf(defaultRulebook);

type StoredRulebook = { readonly hash: string; readonly json: unknown };

const parseStored = (row: StoredRulebook): Rulebook =>
  row.hash === shippedHash ? defaultRulebook : parseRulebook(row.json);

/** A retired rulebook may be of a format that this version no longer reads; its decisions stay, its words are gone. */
const isReadable = (row: StoredRulebook): boolean => {
  try {
    return parseStored(row) !== undefined;
  } catch {
    return false;
  }
};

/**
 * Puts the rulebook that comes with the software into force where none is, or in place of an older one that came with it.
 * A rulebook that an operator wrote stays. Safe to call from many nodes at once.
 */
export async function installDefaultRulebook(db: Db, { ids, now }: { ids: Ids; now: Date }): Promise<void> {
  await on(db)
    .transaction()
    .execute(async (tx) => {
      await sql`lock table rulebooks in share row exclusive mode`.execute(tx);
      const live = await tx
        .selectFrom('rulebooks')
        .select(['hash', 'shipped'])
        .where('status', '=', 'live')
        .executeTakeFirst();
      if (live && (live.hash === shippedHash || !live.shipped)) return;
      await tx.updateTable('rulebooks').set({ status: 'retired' }).where('status', '=', 'live').execute();
      await tx
        .insertInto('rulebooks')
        .values({
          id: ids.next(),
          hash: shippedHash,
          name: defaultRulebook.name,
          version: defaultRulebook.version,
          status: 'live',
          json: JSON.stringify(defaultRulebook),
          shipped: true,
          since: now,
        })
        .onConflict((conflict) => conflict.column('hash').doUpdateSet({ status: 'live', since: now }))
        .execute();
    });
}

/** Every version, newest first. */
export const listRulebooks = (db: Db) =>
  on(db)
    .selectFrom('rulebooks')
    .select(['id', 'hash', 'name', 'version', 'status', 'since'])
    .orderBy('id', 'desc')
    .limit(500)
    .execute();

/** A rulebook by its hash, as it judged then. */
export async function rulebookByHash(db: Db, hash: string): Promise<Rulebook | undefined> {
  const row = await on(db).selectFrom('rulebooks').select(['hash', 'json']).where('hash', '=', hash).executeTakeFirst();
  return row && parseStored(row);
}

type Loaded = { readonly live: LiveRulebook; readonly all: ReadonlyMap<string, Rulebook> };

async function load(db: Db): Promise<Loaded> {
  const rows = await on(db).selectFrom('rulebooks').selectAll().where('status', 'in', ['live', 'retired']).execute();
  const row = rows.find(({ status }) => status === 'live');
  if (!row) throw new Error('no rulebook is in force: run `parley migrate`, then start again');
  const { id, hash, name, version, since } = row;
  return {
    live: { id, hash, name, version, since: since ?? new Date(0), rulebook: parseStored(row) },
    all: new Map(rows.flatMap((each) => (each === row || isReadable(each) ? [[each.hash, parseStored(each)]] : []))),
  };
}

export async function createRulebooks({ db, bus, log }: { db: Db; bus: Bus; log: Logger }): Promise<Rulebooks> {
  let loaded = await load(db);
  const reload = async () => {
    loaded = await load(db);
  };
  const close = bus.subscribe(channel, () => {
    reload().catch((error: unknown) => log.error({ err: error }, 'the rulebook could not be read again'));
  });
  return {
    live: () => loaded.live,
    byHash: (hash) => loaded.all.get(hash) ?? loaded.live.rulebook,
    reload,
    close,
  };
}

/** Tells every node that another rulebook is in force. */
export const announceRulebook = (bus: Bus) => bus.publish(channel);
