import type { Role } from '@parley/contract';
import { APIError, createEmailVerificationToken } from 'better-auth/api';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.js';
import { append } from '../../platform/events/append.js';
import { problem } from '../../platform/http/problem.js';
import type { Ids } from '../../platform/ids.js';
import { queueMail } from '../../platform/mail/mail.js';
import type { AccountTables } from '../tables.js';
import { resetMail, verificationMail } from '../wording.js';
import { createAuth } from './auth.js';

export type NewAccount = {
  readonly email: string;
  readonly password: string;
  readonly alias: string;
  readonly legalName?: string | undefined;
  readonly seller?: boolean | undefined;
  readonly locale?: 'en' | 'es' | undefined;
  readonly roles?: readonly Role[];
  /** Only the seed says so; people confirm by mail. */
  readonly emailVerified?: boolean;
};

export type SignedIn = { readonly accountId: string; readonly token: string };
export type Visit = { readonly ip: string; readonly userAgent: string | undefined };

const day = 86_400;

const codeOf = (error: unknown) =>
  error instanceof APIError ? ((error.body as { code?: string } | undefined)?.code ?? String(error.status)) : undefined;

/** A person's e-mail, password, legal name and sessions. Every function works inside the caller's transaction. */
export const createIdentity = ({ secret, publicUrl, ids }: { secret: string; publicUrl: string; ids: Ids }) => {
  const link = (path: string, token: string) => `${publicUrl}/${path}?token=${encodeURIComponent(token)}`;
  const publicSide = (tx: Tx, id: string) =>
    tx
      .withTables<AccountTables>()
      .selectFrom('accounts')
      .select(['alias', 'locale'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();

  const auth = createAuth({
    secret,
    publicUrl,
    ids,
    sendReset: async (tx, { id, email }, token) => {
      const { alias, locale } = await publicSide(tx, id);
      const words = resetMail[locale](alias, link('reset-password', token));
      await queueMail(tx, { to: email, ...words }, { ids, now: new Date() });
    },
  });
  const headersOf = ({ ip, userAgent }: Visit) =>
    new Headers({
      'x-forwarded-for': ip,
      ...(userAgent === undefined ? {} : { 'user-agent': userAgent.slice(0, 300) }),
    });
  /** Notes from where a session was opened, for its owner to recognise it. */
  const noteVisit = (tx: Tx, token: string, { ip, userAgent }: Visit) =>
    tx
      .withTables<AccountTables>()
      .updateTable('auth_sessions')
      .set({ ip_address: ip, user_agent: userAgent?.slice(0, 300) ?? null })
      .where('token', '=', token)
      .execute();

  return {
    /** Makes the account and a session. Throws `email_taken` or `alias_taken`. */
    signUp: async (tx: Tx, person: NewAccount, visit: Visit, now: Date): Promise<SignedIn> => {
      const { email, password, alias, locale = 'en' } = person;
      // Two who want the same alias or address at the same moment are put in a row, so that the second hears which it was.
      for (const name of [`alias:${alias}`, `email:${email.toLowerCase()}`].sort())
        await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 11))`.execute(tx);
      const accounts = tx.withTables<AccountTables>();
      if (await accounts.selectFrom('accounts').select('id').where('alias', '=', alias).executeTakeFirst())
        throw problem('alias_taken');
      const made = await auth
        .within(tx, () => auth.api.signUpEmail({ body: { email, password, name: alias }, headers: headersOf(visit) }))
        .catch((error: unknown) => {
          if (codeOf(error)?.startsWith('USER_ALREADY_EXISTS')) throw problem('email_taken');
          throw error;
        });
      const id = made.user.id;
      await accounts
        .insertInto('accounts')
        .values({
          id,
          alias,
          roles: [...(person.roles ?? ['member'])],
          seller: person.seller ?? false,
          locale,
          created_at: now,
        })
        .execute();
      if (person.legalName !== undefined)
        await accounts.insertInto('legal_names').values({ account_id: id, legal_name: person.legalName }).execute();
      if (person.emailVerified)
        await accounts.updateTable('auth_users').set({ email_verified: true }).where('id', '=', id).execute();
      else {
        const token = await createEmailVerificationToken(secret, email, undefined, day, { userId: id });
        await queueMail(
          tx,
          { to: email, ...verificationMail[locale](alias, link('verify-email', token)) },
          { ids, now },
        );
      }
      await append(tx, [
        {
          stream: `account:${id}`,
          kind: 'account.opened',
          data: { alias, roles: person.roles ?? ['member'] },
          actor: id,
          audience: [],
          at: now,
        },
      ]);
      await noteVisit(tx, made.token!, visit);
      return { accountId: id, token: made.token! };
    },

    /** `login` is an e-mail or an alias. A name that nobody has takes as long as a wrong password. */
    signIn: async (tx: Tx, login: string, password: string, visit: Visit): Promise<SignedIn> => {
      const email = login.includes('@')
        ? login
        : ((
            await tx
              .withTables<AccountTables>()
              .selectFrom('accounts')
              .innerJoin('auth_users', 'auth_users.id', 'accounts.id')
              .select('email')
              .where('alias', '=', login.toLowerCase())
              .executeTakeFirst()
          )?.email ?? 'nobody@invalid.example');
      try {
        const { token, user } = await auth.within(tx, () =>
          auth.api.signInEmail({ body: { email, password }, headers: headersOf(visit) }),
        );
        await noteVisit(tx, token, visit);
        return { accountId: user.id, token };
      } catch (error) {
        if (codeOf(error) !== undefined) throw problem('wrong_login');
        throw error;
      }
    },

    /** Answers whose address it is. Throws `gone` for a token that is none of ours, too old, or of an address since changed. */
    verifyEmail: async (tx: Tx, token: string): Promise<void> => {
      await auth
        .within(tx, () => auth.api.verifyEmail({ query: { token } }))
        .catch((error: unknown) => {
          if (codeOf(error) !== undefined) throw problem('gone');
          throw error;
        });
    },

    /** Queues a mail when the address is known, and says nothing either way. */
    requestPasswordReset: async (tx: Tx, email: string): Promise<void> => {
      await auth.within(tx, () => auth.api.requestPasswordReset({ body: { email } }));
    },

    /** Sets the password, uses up the token and ends every session. Answers whose account it is. */
    resetPassword: async (tx: Tx, token: string, password: string): Promise<string> => {
      const accountId = await auth
        .withinReset(tx, () => auth.api.resetPassword({ body: { token, newPassword: password } }))
        .catch((error: unknown) => {
          if (codeOf(error) !== undefined) throw problem('gone');
          throw error;
        });
      return accountId;
    },
  };
};

export type Identity = ReturnType<typeof createIdentity>;
