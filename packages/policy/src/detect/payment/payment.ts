import { isAlnum, isDigit, isLatin } from '../../reading/chars.js';
import { classOfApp, numberFor } from '../apps/app-ids.js';
import { after, before, overlaps, says, textAfter, textBefore } from '../cues.js';
import type { Detector, Found, Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import {
  byPhone,
  coinOf,
  isDrawnCard,
  isIban,
  isIbanLong,
  passesLuhn,
  testCards,
  upiHandles,
} from './payment-checks.js';
import { pixKey } from './pix-key.js';
import { readId } from '../apps/read-id.js';
import { digitRuns, type DigitRun } from '../phone/phone-runs.js';
import { isSample } from '../sample/sample.js';
import { walletsInPhrases } from './wallets-in-phrases.js';

/** Account numbers with their checksums, cards, coins, UPI ids and cashtags: they are what they are wherever they stand. */
export const detectAccounts: Detector = (sight, found) => {
  const accounts: Found[] = [];
  if (sight.marks.digits >= 10) ibans(sight, accounts);
  if (sight.marks.digits >= 13) cards(sight, accounts);
  if (sight.marks.digits > 0) {
    if (sight.marks.longest >= shortestCoin) coins(sight, accounts);
  }
  if (sight.marks.at) upiIds(sight, accounts, found);
  return accounts.filter(
    (account) =>
      !found.some(
        (other) => other.kind !== 'phone' && other.kind !== 'email' && overlaps(other, account.start, account.end),
      ),
  );
};

function typedOf(sight: Sight, start: number, end: number): string {
  const { view, original } = sight;
  return sight.name === 'plain' ? original.slice(view.starts[start], view.ends[end - 1]) : sight.text.slice(start, end);
}

const shortestIban = 15;
const longestIban = 34;

function ibans(sight: Sight, accounts: Found[]): void {
  const { text } = sight;
  for (let i = 0; i + shortestIban <= text.length; i++) {
    if (!isLatin(text.charCodeAt(i)) || !isLatin(text.charCodeAt(i + 1)) || (i > 0 && isAlnum(text.charCodeAt(i - 1))))
      continue;
    if (!isDigit(text.charCodeAt(i + 2)) || !isDigit(text.charCodeAt(i + 3))) continue;
    const account = readIban(sight, i);
    if (account === undefined) continue;
    if (!isSample(sight, account.start, account.end)) accounts.push(account);
    i = account.end;
  }
}

function readIban(sight: Sight, start: number): Found | undefined {
  const { text } = sight;
  let value = '';
  let digits = 0;
  let best: Found | undefined;
  for (let i = start; i <= text.length && value.length <= longestIban; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    if (isAlnum(unit)) {
      value += text.charAt(i).toUpperCase();
      if (isDigit(unit)) digits++;
      continue;
    }
    if (value.length >= shortestIban && digits >= 10 && !/^[A-Z]{2}(\d)\1+$/u.test(value)) {
      if (isIban(value))
        best = { kind: 'payment', start, end: i, value, confidence: 0.99, how: 'IBAN with a right checksum' };
      else if (best?.confidence !== 0.99 && !isDrawnCard(value) && (isIbanLong(value) || isBankCued(sight, start)))
        best = {
          kind: 'payment',
          start,
          end: i,
          value,
          confidence: 0.75,
          how: 'account number in the shape of an IBAN',
        };
    }
    if (unit !== 0x20 && unit !== 0x2d) break;
    if (!isAlnum(text.charCodeAt(i + 1))) break;
  }
  return best;
}

const bankWords = inWords((any) => new RegExp(any('payment_bank'), 'u'));
const isBankCued = (sight: Sight, start: number): boolean =>
  says(before(sight, start, 40), 'bank', 'pay_verb') || bankWords(sight.lexicon).test(textBefore(sight, start, 40));

const cardWord = inWords((any) => new RegExp(any('payment_card'), 'u'));

function cards(sight: Sight, accounts: Found[]): void {
  for (const run of digitRuns(sight.text)) {
    const { digits } = run;
    const grouped = run.groups.length === 1 || run.groups.every((group) => group.length >= 4);
    if (digits.length < 13 || digits.length > 19 || !grouped || run.plus || !/^[2-6]/u.test(digits)) continue;
    if (isDrawnCard(digits) || !passesLuhn(digits) || testCards.has(digits) || isSample(sight, run.start, run.end))
      continue;
    if (isAlnum(sight.text.charCodeAt(run.start - 1)) || isAlnum(sight.text.charCodeAt(run.end))) continue;
    const cued = cardWord(sight.lexicon).test(textBefore(sight, run.start, 40));
    if (!cued && (run.groups.length === 1 ? digits.length !== 16 : !isCardGrouped(run))) continue;
    accounts.push({
      kind: 'payment',
      start: run.start,
      end: run.end,
      value: digits,
      confidence: cued ? 0.95 : 0.8,
      how: 'card number with a right checksum',
    });
  }
}

/** By fours, the last of them what is left. */
const isCardGrouped = ({ groups }: DigitRun): boolean =>
  groups.every((group, i) => group.length === 4 || (i === groups.length - 1 && group.length < 4));

const shortestCoin = 26;
const longestCoin = 104;

function coins(sight: Sight, accounts: Found[]): void {
  const { text } = sight;
  for (let i = 0; i < text.length;) {
    let end = i;
    while (end < text.length && (isAlnum(text.charCodeAt(end)) || text.charAt(end) === '_')) end++;
    if (end - i >= shortestCoin && end - i <= longestCoin) {
      const cued = says(before(sight, i, 48), 'crypto', 'app') || says(after(sight, end, 24), 'crypto');
      const coin = coinOf(typedOf(sight, i, end), cued);
      if (coin !== undefined && text.charAt(i - 1) !== '/') {
        accounts.push({
          kind: 'payment',
          start: i,
          end,
          value: typedOf(sight, i, end),
          confidence: cued ? 0.97 : 0.85,
          how: `${coin} address`,
        });
      }
    }
    i = end + 1;
  }
}

function upiIds(sight: Sight, accounts: Found[], found: readonly Found[]): void {
  const { text } = sight;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 50 && /[\w.-]/u.test(text.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && end - at < 24 && isAlnum(text.charCodeAt(end))) end++;
    if (at - start < 2 || end - at < 3 || (text.charAt(end) === '.' && isAlnum(text.charCodeAt(end + 1)))) continue;
    const handle = text.slice(at + 1, end);
    const cued =
      [...before(sight, start, 40), ...after(sight, end, 20)].some((hit) =>
        ['upi', 'gpay', 'phonepe', 'paytm'].includes(hit.value),
      ) || /\b(?:upi|vpa|bhim)\b/u.test(textBefore(sight, start, 40));
    if (!upiHandles.has(handle) && !cued) continue;
    if (
      found.some((other) => other.kind === 'email' && overlaps(other, start, end) && other.value.includes('.') && !cued)
    )
      continue;
    accounts.push({ kind: 'payment', start, end, value: text.slice(start, end), confidence: 0.92, how: 'UPI id' });
  }
}

/** What a payment service or bank named nearby makes of a number, a mail address or a name. Runs behind the others. */
export const detectWallets: Detector = (sight, found) => {
  const wallets: Found[] = [];
  const reachable = found.filter((other) => other.kind === 'phone' || other.kind === 'email');
  const named = sight.has('app') || sight.has('app_weak');
  for (const hit of named ? sight.hits : []) {
    if (
      classOfApp(hit) !== 'payment' ||
      found.some((other) => other.kind !== 'phone' && overlaps(other, hit.start, hit.end))
    )
      continue;
    const number = numberFor(sight, hit, reachable, 40);
    if (number !== undefined) {
      const how =
        byPhone.has(hit.value) || number.kind === 'email' || isDialled(sight, number)
          ? `wallet on ${hit.value}`
          : `account on ${hit.value}`;
      wallets.push({
        kind: 'payment',
        start: number.start,
        end: number.end,
        value: number.value,
        confidence: 0.88,
        how,
      });
      continue;
    }
    const tag = pixKey(sight, hit) ?? tagBehind(sight, hit.end) ?? tagAhead(sight, hit.start);
    if (tag !== undefined) wallets.push({ kind: 'payment', ...tag, confidence: 0.88, how: `name on ${hit.value}` });
    else numberBehind(sight, hit, wallets);
  }
  walletsInPhrases(sight, reachable, wallets);
  bankAccounts(sight, wallets);
  return wallets.filter(
    (wallet) => !found.some((other) => other.kind === 'payment' && overlaps(other, wallet.start, wallet.end)),
  );
};

/** Written as one dials it, it is a phone whoever's wallet it opens. */
const isDialled = ({ text }: Sight, { start, end }: Found): boolean =>
  /^(?:\+|0\d{2,4}[ -]?\d{3})/u.test(text.slice(start, end)) && text.slice(start, end).replace(/\D/gu, '').length >= 11;

function tagBehind(
  sight: Sight,
  from: number,
): { readonly start: number; readonly end: number; readonly value: string } | undefined {
  const { text } = sight;
  for (let at = from; at < Math.min(text.length, from + 32); at++) {
    const ch = text.charAt(at);
    if (ch === '\n' || ch === '?' || ch === '!') return undefined;
    if (ch === '$' && isLatin(text.charCodeAt(at + 1))) {
      let end = at + 1;
      while (end < text.length && end - at < 30 && isAlnum(text.charCodeAt(end))) end++;
      return { start: at, end, value: text.slice(at, end) };
    }
    if (at > from && /[\s:(]/u.test(text.charAt(at - 1))) {
      const id = readId(sight, at);
      if (id !== undefined && (ch === '@' || /[_.]|[a-z]\d{2,}/u.test(id.value)) && !/^\d/u.test(id.value)) return id;
    }
  }
  return undefined;
}

/** "$name on cash app" */
const tagOn = inWords((any) => new RegExp(`\\$[a-z][a-z\\d_]{2,24}(?=\\s?(?:${any('payment_on')}|,|-)?\\s?$)`, 'u'));

function tagAhead(
  sight: Sight,
  to: number,
): { readonly start: number; readonly end: number; readonly value: string } | undefined {
  const from = Math.max(0, to - 36);
  const match = tagOn(sight.lexicon).exec(sight.text.slice(from, to));
  if (match === null) return undefined;
  const start = from + match.index;
  return { start, end: start + match[0].length, value: match[0] };
}

const mostOfPhone = 12;

function numberBehind(sight: Sight, hit: Hit, wallets: Found[]): void {
  const { end } = hit;
  const phoneLike = byPhone.has(hit.value);
  const window = sight.text.slice(end, end + 60);
  const match = /^[^\d\n]{0,40}?(\d[\d -]{4,30}\d)(?![\d%])/u.exec(window);
  if (match === null) return;
  const digits = match[1]!.replace(/\D/gu, '');
  if (hit.concept === 'app_weak' && !/^0|^[1-9]\d{9}/u.test(digits)) return;
  const from = end + match[0].length - match[1]!.length;
  if (
    digits.length < 8 ||
    digits.length > 20 ||
    testCards.has(digits) ||
    /[€$£₹]\s?$/u.test(sight.text.slice(0, from).slice(-2))
  )
    return;
  if (
    /[.!?]\s/u.test(match[0].slice(0, match[0].length - match[1]!.length)) ||
    isSample(sight, from, from + match[1]!.length)
  )
    return;
  const at = { start: from, end: from + match[1]!.length };
  wallets.push({
    kind: 'payment',
    ...at,
    value: digits,
    confidence: 0.8,
    how: phoneLike || /^0\d{9,10}$/u.test(digits) ? `wallet on ${hit.value}` : `account on ${hit.value}`,
  });
  if (
    (phoneLike && digits.length >= (hit.value === 'fps' ? 8 : 9) && digits.length <= mostOfPhone) ||
    /^0\d{9,10}$/u.test(digits)
  )
    wallets.push({ kind: 'phone', ...at, value: digits, confidence: 0.75, how: 'wallet known by its phone number' });
}

/** A bank, then the number of an account there. */
function bankAccounts(sight: Sight, wallets: Found[]): void {
  const { lexicon } = sight;
  for (const run of sight.marks.digits >= 6 ? digitRuns(sight.text) : []) {
    const { digits } = run;
    if (
      digits.length < (agency(lexicon).test(textBefore(sight, run.start, 32)) ? 5 : 7) ||
      digits.length > 24 ||
      run.plus ||
      wallets.some((wallet) => overlaps(wallet, run.start, run.end))
    )
      continue;
    const lead = textBefore(sight, run.start, 44);
    const banks =
      (isBankNamed(sight, run.start) ? 1 : 0) +
      (strongBank(lexicon).test(lead) ? 1 : 0) +
      (accountWord(lexicon).test(lead) ? 1 : 0) +
      (branchWord(lexicon).test(textAfter(sight, run.end, 24)) ? 1 : 0);
    const pays =
      says(before(sight, run.start, 60), 'pay_verb', 'cash', 'direct', 'off_pay') ||
      says(after(sight, run.end, 40), 'pay_verb') ||
      payWords(lexicon).test(lead) ||
      payWords(lexicon).test(sight.text.slice(run.end, run.end + 40));
    if (
      (!pays && isDrawnCard(digits)) ||
      banks + (pays ? 1 : 0) < 2 ||
      isSample(sight, run.start, run.end) ||
      isAmount(sight, run)
    )
      continue;
    wallets.push({
      kind: 'payment',
      start: run.start,
      end: run.end,
      value: digits,
      confidence: 0.8,
      how: 'bank account number',
    });
  }
}

/** "my account" alone is an account of anything. */
const isBankNamed = (sight: Sight, at: number): boolean =>
  before(sight, at, 40).some(
    ({ concept, start, end }) => concept === 'bank' && !bareAccount(sight.lexicon).test(sight.text.slice(start, end)),
  );
const bareAccount = inWords((any) => new RegExp(`^${any('payment_bare_account')}$`, 'u'));
/** "ag 0142 cc": where an account of a few digits is enough. */
const agency = inWords((any) => new RegExp(`${any('payment_agency')}$`, 'u'));
const branchWord = inWords((any) => new RegExp(any('payment_branch'), 'u'));

const isAmount = (sight: Sight, run: DigitRun): boolean =>
  /[€$£₹₽¥]\s?$/u.test(sight.text.slice(Math.max(0, run.start - 2), run.start)) ||
  (run.gaps.length > 0 &&
    run.gaps.every((gap) => gap === ',' || gap === '.') &&
    run.groups.slice(1).every((group) => group.length === 3));

const payWords = inWords((any) => new RegExp(any('payment_pays'), 'u'));
const strongBank = inWords((any) => new RegExp(any('payment_bank_name'), 'u'));
const accountWord = inWords((any) => new RegExp(any('payment_account'), 'u'));
