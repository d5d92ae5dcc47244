import { commonWords, isStrong } from '../detect/name-shape.js';
import type { Concept } from '../detect/lexicon/concepts.js';
import type { Lexicon } from '../detect/lexicon/lexicon.js';
import type { Candidate } from '../detect/overlap.js';
import { appBefore, readMessage, type AppNamed } from './app-before.js';

const reach = 4;
const mostWords = 4;
/** Messages between an app and its name are short, and no more than these without a word that a name follows. */
const longestBetween = 60;
const mostBetween = 1;

const own = new Set<Concept>(['my', 'me', 'handle_noun', 'user_word']);
/** Words around a piece of a name: "and then _ink". */
const sign = /^[_.#@-]/u;
const word = /^[\p{L}\d][\p{L}\d_.#-]{2,39}$/u;

/** A name whose app was named some messages before, whole or in two pieces: "you on telegram?", "here's mine", "quill_fox". */
export function joinNames(
  text: string,
  past: readonly string[],
  first: number,
  lexicon: Lexicon,
): readonly Candidate[] {
  const piece = lastPiece(text);
  if (piece === undefined) return [];
  const named = appBefore(past, past.length - reach, lexicon);
  if (named === undefined || past.slice(named.index + 1).some((one) => one.length > longestBetween)) return [];
  const head = headOf(piece, past, named);
  const name = (head?.text ?? '') + piece;
  const isCertain = head !== undefined || isStrong(name.toLowerCase());
  const isNear = past.length - 1 - named.index <= mostBetween;
  if (!(isCertain && isNear) && !isAnnounced(past, named, lexicon)) return [];
  if (!isCertain && !isUnknown(piece, lexicon)) return [];
  const start = text.indexOf(piece);
  return [
    {
      kind: named.kind,
      start,
      end: start + piece.length,
      text: piece,
      value: name.replace(/^@/u, ''),
      confidence: isCertain ? 0.85 : 0.75,
      how: `name on ${named.app}, which was named in a message before`,
      history: [...new Set([named.index, head?.index ?? named.index])].map((index) => first + index),
      disguised: head !== undefined,
    },
  ];
}

/** The one word of a short message that may be a name or the end of one. */
function lastPiece(text: string): string | undefined {
  const words = text.trim().split(/\s+/u);
  if (words.length > mostWords) return undefined;
  const signed =
    words.find((one) => sign.test(one) && one.length > 1) ?? words.find((one) => isStrong(one.toLowerCase()));
  const piece = (signed ?? (words.length === 1 ? words[0]! : '')).replace(/[,!?;:)"]+$/u, '');
  return sign.test(piece) || word.test(piece) || /^\d{2,6}$/u.test(piece) ? piece : undefined;
}

/** What a piece that begins with a sign, or is a number alone, was cut from: the last word of the message before it. */
function headOf(
  piece: string,
  past: readonly string[],
  named: AppNamed,
): { readonly text: string; readonly index: number } | undefined {
  if (!(sign.test(piece) && piece.charAt(0) !== '@') && !/^\d+$/u.test(piece)) return undefined;
  for (let index = past.length - 1; index >= named.index; index--) {
    const words = past[index]!.trim().split(/\s+/u);
    const last = words.at(-1)!;
    const isAlone = words.length === 1 && index > named.index;
    if (/^[\p{L}\d_.-]{3,30}$/u.test(last) && (isAlone || index === named.index || named.index === past.length - 1))
      return { text: last, index };
  }
  return undefined;
}

/** A word of its own that no lexicon knows. */
const isUnknown = (piece: string, lexicon: Lexicon): boolean =>
  piece.length >= 5 &&
  /^[a-z\d]+$/iu.test(piece) &&
  !commonWords.has(piece.toLowerCase()) &&
  readMessage(piece, lexicon).hits.length === 0;

/** A message from the app on says that a name of the writer's own follows. */
const isAnnounced = (past: readonly string[], named: AppNamed, lexicon: Lexicon): boolean =>
  past.slice(named.index).some((message, i) => {
    const hits = i === 0 ? named.hits : readMessage(message, lexicon).hits;
    return hits.some(({ concept }) => own.has(concept));
  });
