import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.js';

test('an empty environment gives a whole configuration for this machine alone', () => {
  expect(readConfig({})).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:4000',
    demo: true,
    databaseUrl: undefined,
    smtpUrl: undefined,
    logLevel: 'info',
    trustProxy: false,
  });
});

test('empty variables count as absent', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ', SMTP_URL: '' })).toEqual(readConfig({}));
});

test.each([
  [{ PORT: 'http' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ PORT: '-1' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'localhost' }, 'DATABASE_URL'],
  [{ SMTP_URL: 'https://mail' }, 'SMTP_URL'],
  [{ NATS_URL: 'nats' }, 'NATS_URL'],
  [{ PARLEY_URL: 'ftp://x' }, 'PARLEY_URL'],
  [{ PARLEY_SECRET: 'short' }, 'PARLEY_SECRET'],
  [{ PARLEY_DEMO_PASSWORD: 'short' }, 'PARLEY_DEMO_PASSWORD'],
  [{ PARLEY_DEMO: 'maybe' }, 'PARLEY_DEMO'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  [{ PARLEY_FEE_MET_HERE_BPS: '10001' }, 'PARLEY_FEE_MET_HERE_BPS'],
  [{ PARLEY_FEE_BROUGHT_BPS: '-5' }, 'PARLEY_FEE_BROUGHT_BPS'],
  [{ PARLEY_CLEARING_HOURS: '1.5' }, 'PARLEY_CLEARING_HOURS'],
  [{ PARLEY_CURRENCIES: 'EUR,EURO' }, 'PARLEY_CURRENCIES'],
  [{ PARLEY_PAYMENTS: 'cash' }, 'PARLEY_PAYMENTS'],
  [{ PARLEY_PAYMENTS: 'stripe', STRIPE_SECRET_KEY: 'sk_test_1' }, 'STRIPE_WEBHOOK_SECRET'],
])('%j is refused by name, with a cure', (env, name) => {
  let thrown: unknown;
  try {
    readConfig(env);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ConfigError);
  expect((thrown as ConfigError).problems).toMatchObject([{ name, cure: expect.stringMatching(/\w/) as string }]);
});

test('all problems are told at once, and a secret is not repeated', () => {
  const env = { PORT: 'x', LOG_LEVEL: 'y', PARLEY_SECRET: 'hunter2' };
  expect(() => readConfig(env)).toThrow(/PORT[\s\S]*LOG_LEVEL[\s\S]*PARLEY_SECRET/);
  expect(() => readConfig(env)).not.toThrow(/hunter2/);
});

test.each([
  ['1', 1],
  ['true', true],
  ['off', false],
  ['10.0.0.0/8', '10.0.0.0/8'],
])('TRUST_PROXY=%s is %j', (given, trustProxy) => {
  expect(readConfig({ TRUST_PROXY: given }).trustProxy).toBe(trustProxy);
});
