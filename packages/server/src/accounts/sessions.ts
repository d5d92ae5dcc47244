import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Bus } from '../platform/bus.js';
import type { Clock } from '../platform/clock.js';
import type { Db, Tx } from '../platform/database/connect.js';
import type { Actor } from '../platform/http/endpoint.js';
import { uuidv7 } from '../platform/ids.js';
import type { AccountTables } from './tables.js';

export type Sessions = {
  /** Who holds this token, or null. */
  readonly find: (token: string) => Promise<Actor | null>;
  /** Forgets on every node what is remembered of this account; call it after the commit. */
  readonly forget: (accountId: string) => Promise<void>;
  /** Called with the account's id when its sessions may have ended: sockets look again at who they are. */
  readonly onForgotten: (hear: (accountId: string) => void) => () => void;
  readonly close: () => void;
};

type Remembered = { readonly actor: Actor; readonly until: number };

const rememberMs = 30_000;
const maxRemembered = 20_000;
const channel = 'sessions';

/** Sessions, remembered for half a minute so that a request needs no look-up; forgotten at once when they end. */
export const createSessions = (db: Db, bus: Bus, clock: Clock): Sessions => {
  const byToken = new Map<string, Remembered>();
  const listeners = new Set<(accountId: string) => void>();
  // What was asked of the database before a sign-out must not be remembered after it.
  let generation = 0;
  const drop = (accountId: string) => {
    generation += 1;
    // An empty payload: the bus was away and something may have been missed.
    for (const [token, { actor }] of byToken) if (accountId === '' || actor.id === accountId) byToken.delete(token);
    for (const hear of listeners) hear(accountId);
  };
  const unsubscribe = bus.subscribe(channel, drop);

  return {
    find: async (token) => {
      const now = clock.now().getTime();
      const known = byToken.get(token);
      if (known !== undefined && known.until > now) return known.actor;
      byToken.delete(token);
      const asked = generation;
      const { rows } = await sql<Actor & { expires_at: Date }>`
        select a.id, a.alias, a.roles, a.seller, a.locale, s.id as "sessionId", s.expires_at
        from auth_sessions s join accounts a on a.id = s.user_id
        where s.token = ${token} and s.expires_at > ${new Date(now)}`.execute(db);
      if (rows[0] === undefined) return null;
      const { expires_at, ...actor } = rows[0];
      if (byToken.size >= maxRemembered) byToken.delete(byToken.keys().next().value!);
      if (asked === generation) byToken.set(token, { actor, until: Math.min(now + rememberMs, expires_at.getTime()) });
      return actor;
    },
    forget: async (accountId) => {
      drop(accountId);
      await bus.publish(channel, accountId);
    },
    onForgotten: (hear) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    close: unsubscribe,
  };
};

/** Ends one session. */
export const endSession = async (tx: Tx, sessionId: string): Promise<void> => {
  await tx.withTables<AccountTables>().deleteFrom('auth_sessions').where('id', '=', sessionId).execute();
};

/**
 * A bearer token for an account, for the operator on this machine: `parley token` writes it straight into the database,
 * and no route gives one out. It lasts a year or until it is ended like any session.
 */
export const issueToken = async (db: Db | Tx, alias: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  const now = new Date();
  const account = await db
    .withTables<AccountTables>()
    .selectFrom('accounts')
    .select('id')
    .where('alias', '=', alias)
    .executeTakeFirst();
  if (account === undefined) throw new Error(`There is no account with the alias "${alias}".`);
  await db
    .withTables<AccountTables>()
    .insertInto('auth_sessions')
    .values({
      id: uuidv7(now.getTime(), 0),
      token,
      user_id: account.id,
      expires_at: new Date(now.getTime() + 365 * 86_400_000),
      ip_address: null,
      user_agent: null,
      label: 'token',
      created_at: now,
      updated_at: now,
    })
    .execute();
  return token;
};
