import { scan, type Lexicon } from '../detect/lexicon/lexicon.js';
import { inWords } from '../detect/lexicon/patterns.js';
import type { Candidate } from '../detect/overlap.js';
import { dataKinds, type SignalKind } from '../signal.js';
import { plainView } from '../reading/plain.js';
import { joinAccount } from './account.js';
import { appBefore } from './app-before.js';
import { joinAppName } from './app-in-pieces.js';
import { joinDigits } from './digits.js';
import { joinMail } from './mail.js';
import { joinMailbox } from './mailbox.js';
import { joinNames } from './names.js';
import { joinPieces } from './pieces.js';
import { pointedAt } from './pointing.js';

/** The data that a text holds alone, none of the intents. */
export type ReadAlone = (text: string) => readonly Candidate[];

const mostMessages = 8;
const longestNew = 200;
const longestPast = 300;
const data = new Set<SignalKind>(dataKinds);

/**
 * Contact data that one writer spread over consecutive messages: numbers and mail addresses in pieces, and a bare name or
 * number behind a message that said what it is. Looks only where the newest text could be a piece.
 */
export function detectAcross(
  text: string,
  history: readonly string[],
  alone: readonly Candidate[],
  lexicon: Lexicon,
  readAlone: ReadAlone,
): readonly Candidate[] {
  if (history.length === 0 || text.length > longestNew || !mayBePiece(text, lexicon)) return [];
  const past = history.slice(-mostMessages);
  const first = history.length - past.length;
  const found = joinAll(text, past, first, alone, lexicon, readAlone);
  if (past.length > 1 && !holdsData(alone) && !holdsData(found)) {
    const last = past.at(-1)!;
    found.push(
      ...pointedAt(text, history.length - 1, alone, lexicon, () =>
        last.length > longestPast ? [] : joinAll(last, past.slice(0, -1), first, readAlone(last), lexicon, readAlone),
      ),
    );
  }
  found.push(...joinAppName(text, past, first, alone, lexicon));
  found.push(...numbersOnApps(text, past, first, alone.concat(found), lexicon));
  return found;
}

const holdsData = (found: readonly Candidate[]): boolean => found.some(({ kind }) => data.has(kind));

/** What the newest text completes. */
function joinAll(
  text: string,
  past: readonly string[],
  first: number,
  alone: readonly Candidate[],
  lexicon: Lexicon,
  readAlone: ReadAlone,
): Candidate[] {
  const account = joinAccount(text, past, first);
  if (account !== undefined) return [account, payThere(account)];
  const found: Candidate[] = [];
  const holds = (...kinds: readonly SignalKind[]): boolean =>
    alone.some(({ kind }) => kinds.includes(kind)) || found.some(({ kind }) => kinds.includes(kind));
  if (!holds('phone', 'payment')) found.push(...joinDigits(text, past, first, lexicon));
  if (!holds('email')) found.push(...joinMail(text, past, first, lexicon, readAlone));
  if (!holds('email')) found.push(...joinMailbox(text, past, first, alone, lexicon));
  if (!holds('email', 'phone', 'payment')) found.push(...joinPieces(text, past, first, lexicon, readAlone));
  found.push(...withCue(text, past, first + past.length - 1, alone, readAlone, lexicon));
  if (!holds('messenger', 'social', 'email')) found.push(...joinNames(text, past, first, lexicon));
  return found;
}

const isNamed = (kind: SignalKind): boolean => kind === 'messenger' || kind === 'social';

/** "whatsapp?", "it begins 0917", "5550142 is the end": a number in pieces is one on the app that was named just before them. */
function numbersOnApps(
  text: string,
  past: readonly string[],
  first: number,
  found: readonly Candidate[],
  lexicon: Lexicon,
): readonly Candidate[] {
  const phone = found.find(({ kind, history }) => kind === 'phone' && history !== undefined);
  if (phone === undefined || found.some(({ kind }) => isNamed(kind))) return [];
  const begins = phone.history![0]! - first;
  const app = appBefore([...past, text], Math.max(0, begins - 2), lexicon);
  if (app?.kind !== 'messenger') return [];
  const history = app.index < past.length ? [...new Set([first + app.index, ...phone.history!])] : phone.history!;
  return [{ ...phone, kind: 'messenger', how: `number said to be for ${app.app}, in pieces`, history }];
}

const dot = inWords((any) => new RegExp(`\\b${any('thread_dot')}\\b`, 'iu'));

function mayBePiece(text: string, lexicon: Lexicon): boolean {
  return /[\p{Nd}@_]|\p{No}/u.test(text) || text.length <= 60 || dot(lexicon).test(text);
}

/** What the newest text holds once the message before it is known: "my telegram is…", then "@name". */
function withCue(
  text: string,
  past: readonly string[],
  index: number,
  alone: readonly Candidate[],
  readAlone: ReadAlone,
  lexicon: Lexicon,
): readonly Candidate[] {
  const before = past.at(-1)!;
  if (before.length > longestPast || text.trim() === '') return [];
  const lead = `${before.trimEnd().replace(/[.!?…]+$/u, '')} : `;
  const found: Candidate[] = [];
  for (const one of readAlone(lead + text)) {
    if (isNameBefore(one, lead.length) && isAppOnly(text, lexicon)) found.push(nameBefore(one, text, index));
    if (!data.has(one.kind) || one.end <= lead.length || one.kind === 'address' || one.kind === 'email') continue;
    const start = Math.max(0, one.start - lead.length);
    const end = one.end - lead.length;
    if (alone.some((other) => other.kind === one.kind && other.start < end && other.end > start)) continue;
    if (!isBare(text, start, end)) continue;
    const { kind, value, confidence, how, disguised } = one;
    found.push({
      kind,
      start,
      end,
      text: text.slice(start, end),
      value,
      confidence: confidence * 0.95,
      how: `${how}, named in the message before`,
      history: [index],
      disguised: disguised && one.start >= lead.length,
    });
    if (one.kind === 'payment') found.push(payThere(found.at(-1)!));
  }
  return found;
}

/** "handle is ash_mix", then "on the blue plane app": the name stands in the message before, its app in this one. */
const isNameBefore = (one: Candidate, lead: number): boolean =>
  (one.kind === 'messenger' || one.kind === 'social') &&
  one.end <= lead &&
  /^(?:name on|number said to be for)/u.test(one.how);

/** A few words that name an app; what else they say is heard anyway. */
const isAppOnly = (text: string, lexicon: Lexicon): boolean =>
  text.length <= 48 &&
  scan(plainView(text), lexicon).some(({ concept }) => concept === 'app' || concept === 'app_weak');

function nameBefore(one: Candidate, text: string, index: number): Candidate {
  const { kind, value, confidence, how } = one;
  return {
    kind,
    start: 0,
    end: text.length,
    text,
    value,
    confidence: confidence * 0.9,
    how: `${how}, given in the message before`,
    history: [index],
    disguised: true,
  };
}

/** Where to pay, named in pieces, is a proposal to pay there. */
const payThere = (account: Candidate): Candidate => ({
  ...account,
  kind: 'pay_off',
  value: 'pay_off:direct',
  how: 'names where to pay, with the means in the message before',
});

/** The newest text is little more than the piece. */
const isBare = (text: string, start: number, end: number): boolean => text.trim().length - (end - start) <= 24;
