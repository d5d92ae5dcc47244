import { AsyncLocalStorage } from 'node:async_hooks';
import { betterAuth } from 'better-auth';
import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type CompiledQuery } from 'kysely';
import type { Tx } from '../../platform/database/connect.js';
import type { Ids } from '../../platform/ids.js';

export const sessionDays = 30;
const hour = 3600;

type Call = { readonly tx: Tx; accountId?: string };

/**
 * Queries of the authentication library run in the transaction of the request that calls it: account, session, event
 * and mail come to pass together or not at all.
 */
const inCurrentTransaction = (current: AsyncLocalStorage<Call>) => {
  const refuse = () => Promise.reject(new Error('The transaction belongs to the request.'));
  const connection = {
    executeQuery: async <R>(query: CompiledQuery) => {
      const tx = current.getStore()?.tx;
      if (tx === undefined) throw new Error('Authentication was called outside a request.');
      return tx.executeQuery<R>(query);
    },
    streamQuery: () => {
      throw new Error('Authentication does not stream.');
    },
  };
  return new Kysely<Record<string, never>>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => ({
        init: async () => {},
        acquireConnection: () => Promise.resolve(connection),
        releaseConnection: async () => {},
        beginTransaction: refuse,
        commitTransaction: refuse,
        rollbackTransaction: refuse,
        destroy: async () => {},
      }),
    },
  });
};

export type AuthOptions = {
  readonly secret: string;
  readonly publicUrl: string;
  readonly ids: Ids;
  /** Called inside the request's transaction. */
  readonly sendReset: (tx: Tx, to: { readonly id: string; readonly email: string }, token: string) => Promise<void>;
};

/** better-auth behind our own routes: it keeps users, passwords (scrypt), sessions and tokens of mails. */
export const createAuth = ({ secret, publicUrl, ids, sendReset }: AuthOptions) => {
  const current = new AsyncLocalStorage<Call>();
  const user = { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' };
  const dates = { createdAt: 'created_at', updatedAt: 'updated_at' };
  const auth = betterAuth({
    secret,
    baseURL: publicUrl,
    database: { db: inCurrentTransaction(current), type: 'postgres' },
    telemetry: { enabled: false },
    // It would write addresses of people.
    logger: { disabled: true },
    rateLimit: { enabled: false },
    advanced: { database: { generateId: () => ids.next() }, disableCSRFCheck: true, disableOriginCheck: true },
    user: { modelName: 'auth_users', fields: user },
    session: {
      modelName: 'auth_sessions',
      fields: {
        ...dates,
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
      expiresIn: sessionDays * 24 * hour,
    },
    account: {
      modelName: 'auth_accounts',
      fields: {
        ...dates,
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
      },
    },
    verification: {
      modelName: 'auth_verifications',
      fields: { ...dates, expiresAt: 'expires_at' },
      storeIdentifier: 'hashed',
    },
    emailVerification: { expiresIn: 24 * hour },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      resetPasswordTokenExpiresIn: hour,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user: { id, email }, token }) =>
        sendReset(current.getStore()!.tx, { id, email }, token),
      onPasswordReset: ({ user: { id } }) => {
        current.getStore()!.accountId = id;
        return Promise.resolve();
      },
    },
  });
  return {
    api: auth.api,
    within: <T>(tx: Tx, act: () => Promise<T>): Promise<T> => current.run({ tx }, act),
    /** Answers whose password was set. */
    withinReset: async (tx: Tx, act: () => Promise<unknown>): Promise<string> => {
      const call: Call = { tx };
      await current.run(call, act);
      return call.accountId!;
    },
  };
};

export type Auth = ReturnType<typeof createAuth>;
