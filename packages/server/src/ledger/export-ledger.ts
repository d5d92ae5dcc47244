import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { minorDigits } from '../platform/money.js';
import { readEntries, viewEntry } from './entries.js';

/** More than this is asked for in parts, by `from` and `until`. */
const mostRows = 100_000;

const head = 'at,movement,kind,account,mine,order,currency,minor_units,amount,origin,fee_percent';

/** `-1234` minor units of a currency with two digits as `-12.34`. */
export const decimal = (minor: string, currency: string): string => {
  const digits = minorDigits(currency);
  const [, sign = '', amount = ''] = /^(-?)(\d+)$/.exec(minor) ?? [];
  const padded = amount.padStart(digits + 1, '0');
  return digits === 0 ? minor : `${sign}${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
};

/** Nothing in it was written by a person, so no cell needs quotes and none can be taken for a formula but by its minus. */
export const exportLedgerEndpoint = endpoint(
  'exportLedger',
  async ({ tx, actor }, { query }) => {
    const all = query.all === 'true';
    if (all && !actor.roles.includes('operator')) throw problem('not_allowed');
    const [from, until] = [query.from, query.until].map((at) => (at === undefined ? undefined : new Date(at)));
    const rows = await readEntries(tx, { account: actor.id, all, from, until, oldestFirst: true, limit: mostRows + 1 });
    if (rows.length > mostRows)
      throw problem('invalid_input', `These are more than ${mostRows} lines; ask for less with from and until.`);
    const lines = rows.map((row) => {
      const { at, movement, kind, account, mine, order, amount, origin, fee_bps } = viewEntry(row, actor.id);
      const percent = fee_bps === null ? '' : String(fee_bps / 100);
      const sum = decimal(amount.amount, amount.currency);
      return [
        at,
        movement,
        kind,
        account,
        mine,
        order ?? '',
        amount.currency,
        amount.amount,
        sum,
        origin ?? '',
        percent,
      ];
    });
    const text = [head, ...lines.map((line) => line.join(','))].join('\r\n');
    return {
      status: 200,
      body: Buffer.from(`${text}\r\n`, 'utf8'),
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="parley-ledger.csv"',
      },
    };
  },
  { perMinute: 10 },
);
