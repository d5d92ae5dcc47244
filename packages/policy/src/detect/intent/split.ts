import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';

export type Span = { readonly start: number; readonly end: number };
export type Piece = Span & { readonly sentence: number; readonly asked: boolean };

const openers: Readonly<Record<string, string>> = {
  '"': '"',
  '«': '»',
  '「': '」',
  '『': '』',
  '“': '”',
  '„': '"',
  '《': '》',
};

/** What a character may do to a text, as bits; most do nothing. */
const mark = { stop: 1, asker: 2, comma: 4, hyphen: 8, quote: 16 } as const;
const marks = new Uint8Array(0x10000);
const setMark = (chars: string, bit: number): void => {
  for (let i = 0; i < chars.length; i++) marks[chars.charCodeAt(i)]! |= bit;
};
setMark('.!?…\n。！？؟।|;؛；', mark.stop);
setMark('?？؟', mark.asker);
setMark(',،、，:()—•', mark.comma);
setMark('-', mark.hyphen);
setMark(`${Object.keys(openers).join('')}'`, mark.quote);
const marksAt = (text: string, at: number): number => (at < text.length ? marks[text.charCodeAt(at)]! : 0);

/** Words that are quoted by somebody who talks about something else as well. At least this many words make a quotation. */
const quotedWords = 2;

/**
 * Splits a text into clauses, and finds its quotations. A short word in quotes is only emphasised ("whatsapp"), and a text that
 * is quoted as a whole is its writer's own.
 */
export function splitText(text: string, hits: readonly Hit[]): { pieces: readonly Piece[]; quotes: readonly Span[] } {
  const quotes = quotations(text);
  const cuts: number[] = [];
  let forbids = -1;
  hits.forEach((hit, i) => {
    if (hit.concept === 'but_word') cuts.push(hit.start);
    else if (forbidding.has(hit.concept)) forbids = hit.end;
    else if (hit.concept === 'so_word' && forbids >= 0 && hit.start >= forbids && hit.start - forbids <= farthestSo) {
      if (concludes(hits, i)) cuts.push(hit.start);
    }
  });
  const pieces: Piece[] = [];
  const open: Span[] = [];
  let sentence = 0;
  let start = 0;
  let cut = 0;
  const closeClause = (end: number): void => {
    if (end > start) open.push({ start, end });
    start = end;
  };
  const closeSentence = (end: number, asked: boolean): void => {
    closeClause(end);
    if (open.length > 0) {
      for (const span of open) pieces.push({ start: span.start, end: span.end, sentence, asked });
      open.length = 0;
      sentence++;
    }
  };
  let inQuote = 0;
  for (let i = 0; i < text.length; i++) {
    const does = marks[text.charCodeAt(i)]!;
    if (does === 0 && inQuote === quotes.length && cut === cuts.length) continue;
    while (inQuote < quotes.length && quotes[inQuote]!.end <= i) inQuote++;
    if (inQuote < quotes.length && quotes[inQuote]!.start <= i) continue;
    if (cut < cuts.length && cuts[cut]! <= i) {
      if (cuts[cut]! === i) closeClause(i);
      cut++;
    }
    if (does === 0) continue;
    if ((does & mark.stop) !== 0 && endsSentence(text, i)) {
      let asked = (does & mark.asker) !== 0;
      while ((marksAt(text, i + 1) & mark.stop) !== 0) if ((marksAt(text, ++i) & mark.asker) !== 0) asked = true;
      closeSentence(i + 1, asked);
    } else if ((does & mark.comma) !== 0 && separates(text, i)) closeClause(i + 1);
    else if ((does & mark.hyphen) !== 0 && text.charAt(i - 1) === ' ' && text.charAt(i + 1) === ' ') closeClause(i + 1);
  }
  closeSentence(text.length, false);
  return { pieces, quotes };
}

const farthestSo = 24;
const farthestConclusion = 40;

/** "It is forbidden here, so let us go on at …": the rule is one thing that is said, what follows from it another. */
function concludes(hits: readonly Hit[], at: number): boolean {
  let proposes = false;
  for (let i = at + 1; i < hits.length && hits[i]!.start - hits[at]!.end <= farthestConclusion; i++) {
    const { concept } = hits[i]!;
    if (no.has(concept)) return false;
    proposes ||= concept === 'lets' || concept === 'talk_me' || concept === 'add_me' || concept === 'move_strong';
  }
  return proposes;
}

const forbidding: ReadonlySet<Concept> = new Set<Concept>(['cannot', 'ban_word', 'rule_word', 'refuse_strong']);
const no: ReadonlySet<Concept> = new Set<Concept>([
  'negation',
  'cannot',
  'decline',
  'here',
  'stay_verb',
  'stay_strong',
]);

const longestShortForm = 4;

/** A full stop inside a number, an address or after a short form ("no. 5") ends nothing. */
function endsSentence(text: string, at: number): boolean {
  if (text.charAt(at) !== '.') return true;
  const next = text.charAt(at + 1);
  if (next === '') return true;
  if (next === '.') return true;
  if (next !== ' ' && next !== '\n') return false;
  let start = at;
  while (start > 0 && at - start < longestShortForm && text.charAt(start - 1) !== ' ') start--;
  const word = text.slice(start, at);
  return word.length > 2 || !/^[a-z]+$/.test(word) || !/^[0-9+]/.test(text.charAt(at + 2));
}

/** Commas and colons inside numbers, times and addresses separate nothing. */
function separates(text: string, at: number): boolean {
  const ch = text.charAt(at);
  if (ch !== ',' && ch !== ':') return true;
  const next = text.charAt(at + 1);
  return !/[0-9/]/.test(next) || (ch === ',' && !/[0-9]/.test(text.charAt(at - 1)));
}

function quotations(text: string): readonly Span[] {
  const found: Span[] = [];
  let outside = 0;
  let last = 0;
  let searched: Map<string, number> | undefined;
  for (let i = 0; i < text.length; i++) {
    if ((marks[text.charCodeAt(i)]! & mark.quote) === 0) continue;
    const closer = openers[text.charAt(i)] ?? (isSingleOpener(text, i) ? "'" : undefined);
    if (closer === undefined) continue;
    const end = closing(text, i + 1, closer, (searched ??= new Map<string, number>()));
    if (end < 0) continue;
    if (countWords(text, i + 1, end) >= quotedWords) {
      found.push({ start: i, end: end + 1 });
      outside += i - last;
      last = end + 1;
    }
    i = end;
  }
  outside += text.length - last;
  return outside >= leastOutside ? found : noSpans;
}

/** Fewer characters around a quotation than this introduce nothing: the text is the quotation. */
const leastOutside = 6;
const noSpans: readonly Span[] = [];
const longestQuote = 600;

const isSingleOpener = (text: string, at: number): boolean =>
  text.charAt(at) === "'" && (at === 0 || /[\s(:]/.test(text.charAt(at - 1)));

/** `searched` remembers how far a closing mark was sought in vain, so that no character is looked at twice. */
function closing(text: string, from: number, closer: string, searched: Map<string, number>): number {
  const limit = Math.min(text.length, from + longestQuote);
  for (let i = Math.max(from, searched.get(closer) ?? 0); i < limit; i++) {
    if (text.charAt(i) !== closer) continue;
    if (closer !== "'" || i + 1 >= text.length || /[\s.,!?):;]/.test(text.charAt(i + 1))) return i;
  }
  searched.set(closer, limit);
  return -1;
}

function countWords(text: string, from: number, to: number): number {
  let words = 0;
  let unspaced = 0;
  let inside = false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x3040 && unit <= 0xd7a3) unspaced++;
    const letter = unit !== 0x20 && unit !== 0x0a;
    if (letter && !inside) words++;
    inside = letter;
  }
  return unspaced >= 5 ? Math.max(words, quotedWords) : words;
}
