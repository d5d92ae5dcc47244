import type { Hit } from '../lexicon/lexicon.js';

export type Span = { readonly start: number; readonly end: number };
export type Piece = Span & { readonly sentence: number; readonly asked: boolean };

const stops = new Set('.!?…\n。！？؟।|;؛；');
const askers = new Set('?？؟');
const commas = new Set(',،、，:()—•');
const openers: Readonly<Record<string, string>> = {
  '"': '"',
  '«': '»',
  '「': '」',
  '『': '』',
  '“': '”',
  '„': '"',
  '《': '》',
};

/** Words that are quoted by somebody who talks about something else as well. At least this many words make a quotation. */
const quotedWords = 2;

/**
 * Splits a text into clauses, and finds its quotations. A short word in quotes is only emphasised ("whatsapp"), and a text that is
 * quoted as a whole is its writer's own.
 */
export function splitText(text: string, hits: readonly Hit[]): { pieces: readonly Piece[]; quotes: readonly Span[] } {
  const quotes = quotations(text);
  const cuts = hits.filter((hit) => hit.concept === 'but_word').map((hit) => hit.start);
  const pieces: Piece[] = [];
  let open: Span[] = [];
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
      for (const span of open) pieces.push({ ...span, sentence, asked });
      sentence++;
    }
    open = [];
  };
  let inQuote = 0;
  for (let i = 0; i < text.length; i++) {
    while (inQuote < quotes.length && quotes[inQuote]!.end <= i) inQuote++;
    if (inQuote < quotes.length && quotes[inQuote]!.start <= i) continue;
    const ch = text.charAt(i);
    if (cut < cuts.length && cuts[cut]! <= i) {
      if (cuts[cut]! === i) closeClause(i);
      cut++;
    }
    if (stops.has(ch) && endsSentence(text, i)) {
      let asked = askers.has(ch);
      while (i + 1 < text.length && stops.has(text.charAt(i + 1))) if (askers.has(text.charAt(++i))) asked = true;
      closeSentence(i + 1, asked);
    } else if (commas.has(ch) && separates(text, i)) closeClause(i + 1);
    else if (ch === '-' && text.charAt(i - 1) === ' ' && text.charAt(i + 1) === ' ') closeClause(i + 1);
  }
  closeSentence(text.length, false);
  return { pieces, quotes };
}

/** A full stop inside a number, an address or after a short form ("no. 5") ends nothing. */
function endsSentence(text: string, at: number): boolean {
  if (text.charAt(at) !== '.') return true;
  const next = text.charAt(at + 1);
  if (next === '') return true;
  if (next === '.') return true;
  if (next !== ' ' && next !== '\n') return false;
  const before = text.lastIndexOf(' ', at - 1);
  const word = text.slice(Math.max(before + 1, at - 4), at);
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
  const searched = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const closer = openers[text.charAt(i)] ?? (isSingleOpener(text, i) ? "'" : undefined);
    const lineQuote = text.charAt(i) === '>' && (i === 0 || text.charAt(i - 1) === '\n');
    if (closer === undefined && !lineQuote) continue;
    const end = lineQuote ? lineEnd(text, i) : closing(text, i + 1, closer!, searched);
    if (end < 0) continue;
    if (lineQuote || countWords(text, i + 1, end) >= quotedWords) {
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

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length - 1 : end;
};

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
