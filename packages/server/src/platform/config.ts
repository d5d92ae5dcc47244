import { join, resolve } from 'node:path';

/** All that the environment decides. `parley serve` and `npm start` read it once; see docs/running.md. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** Where people reach the server, without a trailing slash; cookies, links in mails and the origin check follow it. */
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly demo: boolean;
  readonly demoPassword: string | undefined;
  /** A PostgreSQL of your own; without it one runs inside, on `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly natsUrl: string | undefined;
  /** Signs what goes out by mail; made once and kept in the data folder when not given. */
  readonly secret: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Addresses or hop count whose X-Forwarded-* is believed. */
  readonly trustProxy: boolean | number | string;
  /** The built web app; undefined serves the API alone. */
  readonly webDir: string | undefined;
  /** Bearer token that GET /metrics asks for; without one only callers on this machine get it. */
  readonly metricsToken: string | undefined;
  readonly money: MoneyConfig;
};

/** Fees, currencies and who moves the money; see docs/money.md. */
export type MoneyConfig = {
  /** Of what is released to a seller, in basis points (1/100 of a percent), by where the relationship began. */
  readonly feeMetHereBps: number;
  readonly feeBroughtBps: number;
  /** How long released money waits before it can be withdrawn. */
  readonly clearingHours: number;
  /** ISO 4217 codes that prices may be in; nothing is converted. */
  readonly currencies: readonly string[];
  readonly provider: 'sandbox' | 'stripe';
  readonly stripeSecretKey: string | undefined;
  readonly stripeWebhookSecret: string | undefined;
  /** Where Stripe's API is; tests put a fake there. */
  readonly stripeUrl: string;
};

type Problem = { readonly name: string; readonly reason: string; readonly cure: string };

/** Thrown with every wrong setting at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly Problem[]) {
    super(
      `The environment holds ${problems.length === 1 ? 'a setting' : `${problems.length} settings`} that cannot be used:\n` +
        problems.map(({ name, reason, cure }) => `  ${name}: ${reason} ${cure}`).join('\n'),
    );
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Reads and checks the environment; the only place that does. */
export const readConfig = (env: NodeJS.ProcessEnv): Config => {
  const problems: Problem[] = [];
  // An empty variable is as good as none: compose files and shells leave them behind.
  const get = (name: string) => (env[name] === undefined || env[name].trim() === '' ? undefined : env[name].trim());
  const wrong = (name: string, reason: string, cure: string) => void problems.push({ name, reason, cure });

  const url = (name: string, protocols: readonly string[]): string | undefined => {
    const given = get(name);
    if (given === undefined) return undefined;
    const cure = `Give an address such as ${protocols[0]}//host.`;
    if (!URL.canParse(given)) wrong(name, 'is no address.', cure);
    else if (!protocols.includes(new URL(given).protocol))
      wrong(name, `begins with ${new URL(given).protocol}//.`, cure);
    return given;
  };
  const flag = (name: string, otherwise: boolean): boolean => {
    const given = get(name)?.toLowerCase();
    if (given === undefined) return otherwise;
    if (['1', 'true', 'yes', 'on'].includes(given)) return true;
    if (!['0', 'false', 'no', 'off'].includes(given)) wrong(name, 'is neither on nor off.', 'Give 1 or 0.');
    return false;
  };

  const portText = get('PORT') ?? '4000';
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : NaN;
  if (!(port <= 65_535)) wrong('PORT', `"${portText.slice(0, 20)}" is no port.`, 'Give a number from 0 to 65535.');

  const whole = (name: string, otherwise: number, most: number): number => {
    const given = get(name) ?? String(otherwise);
    const value = /^\d{1,9}$/.test(given) ? Number(given) : NaN;
    if (!(value <= most))
      wrong(name, `"${given.slice(0, 20)}" is not usable.`, `Give a whole number from 0 to ${most}.`);
    return value;
  };
  const readMoney = (): MoneyConfig => {
    const currencies = (get('PARLEY_CURRENCIES') ?? 'EUR,USD,GBP,INR,JPY').split(',').map((code) => code.trim());
    const known = new Set(Intl.supportedValuesOf('currency'));
    const unknown = currencies.filter((code) => !known.has(code));
    if (unknown.length > 0)
      wrong('PARLEY_CURRENCIES', `"${unknown.join(',').slice(0, 40)}" is no currency.`, 'Give ISO codes: EUR,USD,JPY.');
    const provider = get('PARLEY_PAYMENTS') ?? 'sandbox';
    if (provider !== 'sandbox' && provider !== 'stripe')
      wrong('PARLEY_PAYMENTS', `"${provider.slice(0, 20)}" is unknown.`, 'Choose sandbox or stripe.');
    const money = {
      feeMetHereBps: whole('PARLEY_FEE_MET_HERE_BPS', 2_000, 10_000),
      feeBroughtBps: whole('PARLEY_FEE_BROUGHT_BPS', 500, 10_000),
      clearingHours: whole('PARLEY_CLEARING_HOURS', 0, 8_760),
      currencies: [...new Set(currencies)],
      provider: provider === 'stripe' ? provider : 'sandbox',
      stripeSecretKey: get('STRIPE_SECRET_KEY'),
      stripeWebhookSecret: get('STRIPE_WEBHOOK_SECRET'),
      stripeUrl: (url('STRIPE_API_URL', ['https:', 'http:']) ?? 'https://api.stripe.com').replace(/\/+$/, ''),
    } as const;
    if (provider === 'stripe')
      for (const [name, value] of [
        ['STRIPE_SECRET_KEY', money.stripeSecretKey],
        ['STRIPE_WEBHOOK_SECRET', money.stripeWebhookSecret],
      ] as const)
        if (value === undefined)
          wrong(name, 'is missing, and PARLEY_PAYMENTS is stripe.', 'Copy it from the dashboard.');
    return money;
  };

  const host = get('PARLEY_HOST') ?? '127.0.0.1';
  const level = get('LOG_LEVEL') ?? 'info';
  const logLevel = logLevels.find((known) => known === level);
  if (logLevel === undefined)
    wrong('LOG_LEVEL', `"${level.slice(0, 20)}" is unknown.`, `Choose of ${logLevels.join(', ')}.`);

  const secret = get('PARLEY_SECRET');
  if (secret !== undefined && secret.length < 32)
    wrong('PARLEY_SECRET', 'is shorter than 32 characters.', 'Make one: openssl rand -base64 32');
  const demoPassword = get('PARLEY_DEMO_PASSWORD');
  if (demoPassword !== undefined && demoPassword.length < 10)
    wrong(
      'PARLEY_DEMO_PASSWORD',
      'is shorter than 10 characters.',
      'Choose a longer one, or leave it out to have one made.',
    );

  const proxy = get('TRUST_PROXY');
  const trustProxy =
    proxy === undefined || /^(0|false|no|off)$/i.test(proxy)
      ? false
      : /^(true|yes|on)$/i.test(proxy)
        ? true
        : /^\d+$/.test(proxy)
          ? Number(proxy)
          : proxy;

  const config: Config = {
    port,
    host,
    publicUrl: (url('PARLEY_URL', ['http:', 'https:']) ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    dataDir: resolve(get('PARLEY_DATA') ?? 'data'),
    demo: flag('PARLEY_DEMO', true),
    demoPassword,
    databaseUrl: url('DATABASE_URL', ['postgres:', 'postgresql:']),
    natsUrl: url('NATS_URL', ['nats:', 'tls:']),
    secret,
    smtpUrl: url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: get('MAIL_FROM') ?? 'Parley <no-reply@localhost>',
    logLevel: logLevel ?? 'info',
    trustProxy,
    webDir: get('PARLEY_WEB') === undefined ? undefined : resolve(get('PARLEY_WEB') ?? ''),
    metricsToken: get('METRICS_TOKEN'),
    money: readMoney(),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
};

/** Where a file of the data folder lies. */
export const inData = (config: Config, name: string) => join(config.dataDir, name);
