import { walletOf } from '../apps/app-phrases.js';
import { numberFor } from '../apps/app-ids.js';
import type { Found, Sight } from '../detector.js';
import { isSample } from '../sample/sample.js';

const reach = 32;
/** A number of an account or card behind the phrase, with a few words between. */
const numberBehind = /^[^\d\n.!?]{0,20}?(\d[\d -]{6,26}\d)(?![\d%])/u;
const fewest = 9;
const most = 20;
const mostOfPhone = 12;

/** "phonepe kar do 98…", "скиньте на моно 4441…": the wallet is named inside a phrase, its number stands beside. */
export function walletsInPhrases(sight: Sight, reachable: readonly Found[], wallets: Found[]): void {
  if (sight.marks.digits < fewest && reachable.length === 0) return;
  for (const hit of sight.hits) {
    const wallet = walletOf(sight, hit);
    if (wallet === undefined) continue;
    const reached = numberFor(sight, hit, reachable, reach);
    const number = reached ?? accountBehind(sight, hit.end);
    if (number === undefined || wallets.some(({ start }) => start === number.start)) continue;
    const { start, end, value } = number;
    const dialled = reached !== undefined || (wallet !== 'a bank' && value.length <= mostOfPhone);
    if (reached === undefined && dialled)
      wallets.push({ kind: 'phone', start, end, value, confidence: 0.75, how: 'wallet known by its phone number' });
    wallets.push({
      kind: 'payment',
      start,
      end,
      value,
      confidence: 0.85,
      how: `${dialled ? 'wallet' : 'account'} on ${wallet}`,
    });
  }
}

function accountBehind(sight: Sight, from: number): Pick<Found, 'start' | 'end' | 'value'> | undefined {
  const match = numberBehind.exec(sight.text.slice(from, from + 52));
  if (match === null) return undefined;
  const value = match[1]!.replace(/\D/gu, '');
  const start = from + match[0].length - match[1]!.length;
  const end = start + match[1]!.length;
  return value.length < fewest || value.length > most || isSample(sight, start, end)
    ? undefined
    : { start, end, value };
}
