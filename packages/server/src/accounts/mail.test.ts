import { type AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { issueToken } from './sessions.js';
import { startTestServer, type TestServer } from '../platform/testing/harness.js';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A mail server that refuses the first so many mails. */
const startMailServer = async (refusals = 0) => {
  const received: ParsedMail[] = [];
  let refused = 0;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => {
          if (refused++ < refusals)
            return done(Object.assign(new Error(`no room for ${mail.subject}`), { responseCode: 452 }));
          received.push(mail);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`, received };
};

const start = async (env: NodeJS.ProcessEnv): Promise<TestServer> => {
  const server = await startTestServer({ jobs: true, env });
  closing.push(() => server.close());
  return server;
};
const signUp = (server: TestServer) =>
  server.call('signUp', { body: { email: 'ann@example.com', password: 'correct horse', alias: 'ann' } });

test('a mail goes out through SMTP, its link confirms the address, and its text is not kept', async () => {
  const mailServer = await startMailServer();
  const server = await start({
    SMTP_URL: mailServer.url,
    MAIL_FROM: 'Parley <no-reply@parley.example>',
    PARLEY_URL: 'http://parley.example',
  });
  await signUp(server);
  await expect.poll(() => mailServer.received.length, { timeout: 8_000 }).toBe(1);
  const [mail] = mailServer.received;
  expect(mail!.from?.text).toBe('"Parley" <no-reply@parley.example>');
  expect([mail!.to].flat()[0]?.text).toBe('ann@example.com');
  const token = /http:\/\/parley\.example\/verify-email\?token=(\S+)/.exec(mail!.text ?? '')![1]!;
  expect((await server.call('verifyEmail', { body: { token: decodeURIComponent(token) } })).status).toBe(204);
  await expect
    .poll(() => server.db.selectFrom('mails').select(['state', 'body_text']).executeTakeFirst())
    .toEqual({ state: 'sent', body_text: '' });
});

test('a mail that is refused is tried again, and what the mail server said of it is not kept', async () => {
  const mailServer = await startMailServer(1);
  const server = await start({ SMTP_URL: mailServer.url });
  await signUp(server);
  await expect
    .poll(() => server.db.selectFrom('mails').select(['state', 'error']).executeTakeFirst(), { timeout: 8_000 })
    .toEqual({ state: 'queued', error: 'EMESSAGE 452' });
  await expect.poll(() => mailServer.received.length, { timeout: 15_000 }).toBe(1);
});

test('without a mail server the operator reads mails in the outbox, page by page', async () => {
  const server = await start({});
  await signUp(server);
  await server.call('requestPasswordReset', { body: { email: 'ann@example.com' } });
  await server.signUp('boss', { roles: ['member', 'operator'] });
  const boss = { id: '', alias: 'boss', token: await issueToken(server.db, 'boss') };
  const page = async (cursor?: string) =>
    (await server.call('listOutbox', { as: boss, query: { limit: 1, ...(cursor && { cursor }) } })).body as {
      items: { subject: string; state: string; to: string; text: string }[];
      next: string | null;
    };
  await expect.poll(async () => (await page()).items[0]?.state, { timeout: 8_000 }).toBe('sent');
  const first = await page();
  expect(first.items[0]).toMatchObject({ subject: 'Set a new password', to: 'ann@example.com' });
  const second = await page(first.next!);
  expect(second.items[0]).toMatchObject({ subject: 'Confirm your e-mail address' });
  expect(second.items[0]!.text).toContain('verify-email?token=');
  expect(second.next).toBeNull();
  expect((await server.call('listOutbox', { as: boss, query: { cursor: 'rubbish' } })).body).toMatchObject({
    code: 'bad_cursor',
  });
});

test('a sign-up that fails sends no mail', async () => {
  const server = await start({});
  await signUp(server);
  await server.call('signUp', { body: { email: 'other@example.com', password: 'correct horse', alias: 'ann' } });
  expect(await server.db.selectFrom('mails').select('to_address').execute()).toEqual([
    { to_address: 'ann@example.com' },
  ]);
});
