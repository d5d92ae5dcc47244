import { isCommon, isStrong } from '../detect/apps/name-shape.js';
import type { Concept } from '../detect/lexicon/concepts.js';
import type { Lexicon } from '../detect/lexicon/lexicon.js';
import type { Candidate } from '../detect/overlap.js';
import { appBefore, readMessage, type AppNamed } from './app-before.js';
import { wordsWithSigns } from './spoken-signs.js';

const reach = 4;
const mostWords = 4;
/** Messages between an app and its name are short, and no more than these without a word that a name follows. */
const longestBetween = 60;
const mostBetween = 1;

const own = new Set<Concept>(['my', 'me', 'handle_noun', 'user_word']);
const sign = /^[_.#@-]/u;
const word = /^[\p{L}\d][\p{L}\d_.#-]{1,39}$/u;

/** A name whose app was named some messages before, whole or in two pieces: "you on telegram?", "here's mine", "quill_fox". */
export function joinNames(
  text: string,
  past: readonly string[],
  first: number,
  lexicon: Lexicon,
): readonly Candidate[] {
  if (text.trim().split(/\s+/u).length > mostWords) return [];
  const named = appBefore(past, past.length - reach, lexicon);
  if (named === undefined || past.slice(named.index + 1).some((one) => one.length > longestBetween)) return [];
  const piece = lastPiece(wordsWithSigns(text, lexicon));
  if (piece === undefined) return [];
  const head = headOf(piece, past, named, lexicon);
  const name = (head?.text ?? '') + piece;
  const isCertain = head !== undefined || isStrong(name.toLowerCase());
  const isNear = past.length - 1 - named.index <= mostBetween;
  if (!(isCertain && isNear) && !isAnnounced(past, named, lexicon)) return [];
  if (!isCertain && !isUnknown(piece, lexicon)) return [];
  const at = text.toLowerCase().indexOf(piece);
  const [start, end] = at < 0 ? [0, text.length] : [at, at + piece.length];
  return [
    {
      kind: named.kind,
      start,
      end,
      text: text.slice(start, end),
      value: name.replace(/^@/u, ''),
      confidence: isCertain ? 0.85 : 0.75,
      how: `name on ${named.app}, which was named in a message before`,
      history: [...new Set([named.index, head?.index ?? named.index])]
        .sort((a, b) => a - b)
        .map((index) => first + index),
      disguised: head !== undefined,
    },
  ];
}

/** The one word of a short message that may be a name or the end of one. */
function lastPiece(words: readonly string[]): string | undefined {
  const piece =
    words.find((one) => sign.test(one) && one.length > 1) ??
    words.find((one) => isStrong(one)) ??
    (words.length === 1 ? words[0]! : '');
  return (sign.test(piece) && piece.length > 1) || word.test(piece) || /^\d{1,6}$/u.test(piece) ? piece : undefined;
}

/** What a piece that begins with a sign, is a number alone or follows a sign was cut from: the last word before it. */
function headOf(
  piece: string,
  past: readonly string[],
  named: AppNamed,
  lexicon: Lexicon,
): { readonly text: string; readonly index: number } | undefined {
  let tail = '';
  const isCut = (sign.test(piece) && !piece.startsWith('@')) || /^\d+$/u.test(piece);
  for (let index = past.length - 1; index >= Math.max(0, named.index - 1); index--) {
    const words = wordsWithSigns(past[index]!, lexicon);
    const last = words.at(-1) ?? '';
    const isAlone = words.length === 1 && index !== named.index;
    if (index === past.length - 1 && !isCut && !/[_.-]$/u.test(last)) return undefined;
    if (/^[_.-]$/u.test(last)) {
      if (words.length === 1 || index === named.index) tail = last + tail;
      const before = words.at(-2);
      if (before === undefined || !isHead(before, lexicon)) continue;
      return { text: before + tail, index };
    }
    if ((isAlone || index === named.index) && isHead(last, lexicon)) return { text: last + tail, index };
  }
  return undefined;
}

/** Latin letters, and not the name of the app itself. */
const isHead = (head: string, lexicon: Lexicon): boolean =>
  /^@?[a-z\d][\w.-]{1,30}$/u.test(head) &&
  !readMessage(head, lexicon).hits.some(({ concept }) => concept === 'app' || concept === 'app_weak');

/** A word of its own that no lexicon knows. */
const isUnknown = (piece: string, lexicon: Lexicon): boolean =>
  piece.length >= 5 &&
  /^[a-z\d]+$/iu.test(piece) &&
  !isCommon(lexicon, piece.toLowerCase()) &&
  readMessage(piece, lexicon).hits.length === 0;

/** A message from the app on says that a name of the writer's own follows. */
const isAnnounced = (past: readonly string[], named: AppNamed, lexicon: Lexicon): boolean =>
  past.slice(named.index).some((message, i) => {
    const hits = i === 0 ? named.hits : readMessage(message, lexicon).hits;
    return hits.some(({ concept }) => own.has(concept));
  });
