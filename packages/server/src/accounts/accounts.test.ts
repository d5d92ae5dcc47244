import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from 'kysely';
import { verifyChain } from '../platform/events/read.js';
import { startTestServer, type TestServer } from '../platform/testing/harness.js';

let server: TestServer;
let count = 0;
let alias = '';
const password = 'correct horse battery';
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(() => {
  alias = `person_${++count}`;
});

const signUp = (more: object = {}) =>
  server.call('signUp', { body: { email: `${alias}@example.com`, password, alias, ...more } });
const signIn = (login: string, with_ = password) => server.call('signIn', { body: { login, password: with_ } });
const cookieOf = ({ headers }: { headers: Headers }) => headers.get('set-cookie')!.split(';')[0]!;
const me = (cookie: string) => server.call('getMe', { headers: { cookie } });
const mails = async () =>
  await server.db
    .selectFrom('mails')
    .selectAll()
    .where('to_address', '=', `${alias}@example.com`)
    .orderBy('id')
    .execute();
const tokenIn = (text: string) => decodeURIComponent(/token=([\w.%-]+)/.exec(text)![1]!);

test('who signs up is signed in, known by the alias, and gets a mail to confirm the address', async () => {
  const made = await signUp({ legal_name: 'Ann Example', seller: true, locale: 'es' });
  expect(made).toMatchObject({
    status: 201,
    body: {
      alias,
      roles: ['member'],
      seller: true,
      locale: 'es',
      email_verified: false,
      standing: { level: 'new', strikes: 0 },
    },
  });
  expect(made.headers.get('set-cookie')).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
  expect(await me(cookieOf(made))).toMatchObject({ status: 200, body: { alias } });
  const [mail] = await mails();
  expect(mail).toMatchObject({ state: 'queued', subject: 'Confirma tu dirección de correo' });
  expect(await server.call('verifyEmail', { body: { token: tokenIn(mail!.body_text) } })).toMatchObject({
    status: 204,
  });
  expect(await me(cookieOf(made))).toMatchObject({ body: { email_verified: true } });
  expect(await verifyChain(server.db, `account:${(made.body as { id: string }).id}`)).toBeNull();
});

test('alias and e-mail belong to one account, however the e-mail is written', async () => {
  await signUp();
  expect(await signUp({ email: 'other@example.com' })).toMatchObject({ status: 409, body: { code: 'alias_taken' } });
  const again = await server.call('signUp', {
    body: { email: `${alias.toUpperCase()}@Example.com`, password, alias: `${alias}_b` },
  });
  expect(again).toMatchObject({ status: 409, body: { code: 'email_taken' } });
});

test('of many who want one alias at the same moment one gets it, and nothing is left of the others', async () => {
  const all = await Promise.all(Array.from({ length: 6 }, (_, n) => signUp({ email: `${alias}-${n}@example.com` })));
  expect(all.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  const { rows } = await sql<{
    users: string;
  }>`select count(*) as users from auth_users where email like ${`${alias}-%`}`.execute(server.db);
  expect(rows[0]!.users).toBe('1');
});

test('e-mail and alias both sign in; capitals do not matter, the password does', async () => {
  await signUp();
  for (const login of [alias, alias.toUpperCase(), `${alias}@example.com`, `${alias.toUpperCase()}@EXAMPLE.com`])
    expect((await signIn(login)).status, login).toBe(200);
  for (const wrong of ['correct horse batterY', 'x', ''])
    expect([400, 401]).toContain((await signIn(alias, wrong)).status);
});

test('a name that nobody has is answered like a wrong password, and takes as long', async () => {
  await signUp();
  const time = async (login: string) => {
    const begun = performance.now();
    const { status, body } = await signIn(login, 'not the password');
    expect({ status, code: (body as { code: string }).code }).toEqual({ status: 401, code: 'wrong_login' });
    return performance.now() - begun;
  };
  const median = async (login: string) => {
    const times: number[] = [];
    for (let i = 0; i < 5; i++) times.push(await time(login));
    return times.sort((a, b) => a - b)[2]!;
  };
  const [known, unknown, unknownMail] = [
    await median(alias),
    await median('nobody_at_all'),
    await median('nobody@example.com'),
  ];
  expect(unknown).toBeGreaterThan(known / 2);
  expect(unknown).toBeLessThan(known * 2);
  expect(unknownMail).toBeGreaterThan(known / 2);
});

test('signing out ends this session at once, and only this one', async () => {
  const first = cookieOf(await signUp());
  const second = cookieOf(await signIn(alias));
  await me(first); // remembered
  const out = await server.call('signOut', { headers: { cookie: first } });
  expect(out.status).toBe(204);
  expect(out.headers.get('set-cookie')).toMatch(/parley_session=; .*Max-Age=0/);
  expect((await me(first)).status).toBe(401);
  expect((await me(second)).status).toBe(200);
  expect((await server.call('signOut')).status).toBe(204);
});

test('a session that ended on another node is forgotten here too', async () => {
  const cookie = cookieOf(await signUp());
  const { id } = (await me(cookie)).body as { id: string };
  await server.db
    .deleteFrom('auth_sessions' as never)
    .where('user_id' as never, '=', id as never)
    .execute();
  expect((await me(cookie)).status).toBe(200); // remembered for up to half a minute
  await server.app.services.bus.publish('sessions', id);
  await expect.poll(async () => (await me(cookie)).status).toBe(401);
});

test('a session that is over signs nobody in', async () => {
  const cookie = cookieOf(await signUp());
  await sql`update auth_sessions set expires_at = now() - interval '1 second'`.execute(server.db);
  expect((await me(cookie)).status).toBe(401);
});

test('a new password is set with the link from the mail, once; every session ends', async () => {
  const cookie = cookieOf(await signUp());
  expect((await server.call('requestPasswordReset', { body: { email: `${alias}@example.com` } })).status).toBe(202);
  const mail = (await mails()).find(({ subject }) => subject === 'Set a new password');
  const token = tokenIn(mail!.body_text);
  const set = (to: string) => server.call('resetPassword', { body: { token, password: to } });
  expect(await set('short')).toMatchObject({ status: 400 });
  expect((await set('a whole new password')).status).toBe(204);
  expect(await set('yet another password')).toMatchObject({ status: 410, body: { code: 'gone' } });
  expect((await me(cookie)).status).toBe(401);
  expect((await signIn(alias)).status).toBe(401);
  expect((await signIn(alias, 'a whole new password')).status).toBe(200);
});

test('asking for a new password tells nobody whether an address is known, and writes to nobody unknown', async () => {
  const unknown = await server.call('requestPasswordReset', { body: { email: `${alias}@example.com` } });
  expect(unknown).toMatchObject({ status: 202, body: undefined });
  expect(await mails()).toEqual([]);
});

test.each(['nonsense', 'a.b.c', 'eyJhbGciOiJub25lIn0.eyJlbWFpbCI6ImFAYi5jIn0.'])(
  'the token %s confirms nothing',
  async (token) => {
    expect(await server.call('verifyEmail', { body: { token } })).toMatchObject({ status: 410 });
    expect(await server.call('resetPassword', { body: { token, password } })).toMatchObject({ status: 410 });
  },
);

test('tokens of mails and passwords are not kept in a form that can be used', async () => {
  await signUp();
  await server.call('requestPasswordReset', { body: { email: `${alias}@example.com` } });
  const token = tokenIn((await mails()).at(-1)!.body_text);
  const { rows } = await sql<{ all: string }>`select string_agg(v::text, ' ') as all from auth_verifications v`.execute(
    server.db,
  );
  expect(rows[0]!.all).not.toContain(token);
  const kept = await sql<{ password: string }>`select password from auth_accounts where password is not null`.execute(
    server.db,
  );
  for (const { password: stored } of kept.rows) expect(stored).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
});

test('language and selling can be changed, and count from the next request', async () => {
  const cookie = cookieOf(await signUp());
  await me(cookie);
  const changed = await server.call('updateMe', { headers: { cookie }, body: { locale: 'es', seller: true } });
  expect(changed).toMatchObject({ status: 200, body: { locale: 'es', seller: true } });
  expect(await me(cookie)).toMatchObject({ body: { locale: 'es', seller: true } });
});

test('the public card shows no more than is public', async () => {
  await signUp({ legal_name: 'Ann Example' });
  const { body } = await server.call('getAccount', { params: { alias } });
  expect(Object.keys(body).sort()).toEqual(['alias', 'level', 'seller', 'since']);
  expect((await server.call('getAccount', { params: { alias: 'nobody_here' } })).status).toBe(404);
});
