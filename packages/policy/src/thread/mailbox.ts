import { isCommon, isStrong } from '../detect/apps/name-shape.js';
import type { Concept } from '../detect/lexicon/concepts.js';
import type { Hit, Lexicon } from '../detect/lexicon/lexicon.js';
import type { Candidate } from '../detect/overlap.js';
import { readMessage } from './app-before.js';

const reach = 3;
const mostWords = 6;
const mostWordsOfHost = 10;
const longestHost = 48;
const workWords = new Set<Concept>(['work_noun', 'work_verb', 'third_party', 'past_sent', 'password_word']);

/** A mailbox and its provider, told in two messages in either order: "wren_hollis", then "and behind it gmail". */
export function joinMailbox(
  text: string,
  past: readonly string[],
  first: number,
  alone: readonly Candidate[],
  lexicon: Lexicon,
): readonly Candidate[] {
  if (text.trim().split(/\s+/u).length > mostWordsOfHost) return [];
  const now = readMessage(text, lexicon);
  const link = alone.find(({ kind }) => kind === 'link');
  const host = link?.value ?? hostIn(now.hits);
  const from = Math.max(0, past.length - reach);
  const earlier = past.slice(from).map((message) => readMessage(message, lexicon));
  const isMail = [now, ...earlier].some(({ hits }) => hits.some(({ concept }) => tells.has(concept)));
  if (host === undefined) {
    const name = nameIn(text, now.hits, false, lexicon);
    if (name === undefined) return [];
    const provider = earlier.findLastIndex(({ text: message, hits }) => message.length <= longestHost && isHost(hits));
    if (provider < 0) return [];
    const start = text.indexOf(name);
    return [
      mailbox(text, start, start + name.length, `${name}@${hostIn(earlier[provider]!.hits)!}`, first + from + provider),
    ];
  }
  if (isWork(now.hits)) return [];
  for (let i = earlier.length - 1; i >= 0; i--) {
    const name = nameIn(past[from + i]!, earlier[i]!.hits, isMail, lexicon);
    if (name === undefined) continue;
    const start = link?.start ?? 0;
    return [mailbox(text, start, link?.end ?? text.length, `${name}@${host}`, first + from + i)];
  }
  return [];
}

/** Words that speak of mail, or of the sign in the middle of an address. */
const tells = new Set<Concept>(['at_word', 'email_noun', 'dot_word']);

const isWork = (hits: readonly Hit[]): boolean => hits.some(({ concept }) => workWords.has(concept));
const isHost = (hits: readonly Hit[]): boolean => hostIn(hits) !== undefined && !isWork(hits);
const hostIn = (hits: readonly Hit[]): string | undefined => hits.find(({ concept }) => concept === 'provider')?.value;

/** The one word of a message that looks like a mailbox; where mail is spoken of any lone word that no lexicon knows. */
function nameIn(message: string, hits: readonly Hit[], isMail: boolean, lexicon: Lexicon): string | undefined {
  const words = message.trim().split(/\s+/u);
  if (words.length > mostWords || (words.length > 1 && isWork(hits))) return undefined;
  const strong = words.filter((word) => /^[a-z\d][\w.-]*[a-z\d]$/iu.test(word) && isStrong(word.toLowerCase()));
  if (strong.length === 1) return strong[0];
  const [only = ''] = words;
  const isLone = isMail && words.length === 1 && hits.length === 0 && !isCommon(lexicon, only.toLowerCase());
  return isLone && /^[a-z][a-z\d]{4,30}$/iu.test(only) ? only : undefined;
}

const mailbox = (text: string, start: number, end: number, value: string, index: number): Candidate => ({
  kind: 'email',
  start,
  end,
  text: text.slice(start, end),
  value,
  confidence: 0.8,
  how: 'mailbox and provider named in two messages',
  history: [index],
  disguised: true,
});
