import { before, says } from '../cues.js';
import type { Sight } from '../detector.js';
import type { Hit, Lexicon } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { isCommon } from '../apps/name-shape.js';
import { hasHitOver } from '../sight.js';

export type Named = { readonly start: number; readonly end: number; readonly value: string };

const reach = 64;
const shortest = 6;
/** Behind a copula a shorter word mostly says how a mailbox is: full, blocked, new. */
const shortestBehindIs = 8;
const longestTail = 14;
const name = '["“]?([a-z][a-z\\d]{5,30})(?![a-z\\d@/.]*[@/])';
/** Behind a provider: whose mailbox it is (also glued to it), a word for an account, a copula, a name. */
const behind = inWords((any) => {
  const owner = `${any('mail_mine_glued')}?(?: ${any('mail_mine')})?`;
  const account = `(?: ?${any('mail_account')})?`;
  const isUnspaced = `(?:${any('mail_is_unspaced')}|${any('mail_is_perhaps')})`;
  const is = `(?: ${any('mail_is')}| ?(?:[:=]|->|-)| ?${isUnspaced})?`;
  return new RegExp(`^(${owner})(${account})(${is})[ :]?${name}`, 'u');
});
/** A name that a comma parts from its provider. */
const parted = inWords(
  (any) => new RegExp(`^(?: ${any('mail_word_parted')})?${any('mail_parted_particle')}?[,:] ?${name}`, 'u'),
);
/** "lucihua在gmail", "lucieegaku, gmailで" */
const ahead = inWords(
  (any) =>
    new RegExp(`(?<![\\p{L}\\d@/.])([a-z][a-z\\d]{5,30})(?:[ ,(+]{0,3}${any('mail_name_particle')}?[ ,]{0,2})$`, 'u'),
);

/** Words for what is said of mail, by their ends, and how a mailbox is. */
const ending = inWords((any) => new RegExp(`${any('mail_word_ending')}$`, 'u'));
const saying = inWords((any) => new RegExp(`^${any('mail_word_begins')}`, 'u'));

/** "my gmail is …", "gmailku …", "我gmail是…": a plain word that is a mailbox's name by what stands around it. */
export function mailNamed(sight: Sight, hit: Hit): Named | undefined {
  const { text, lexicon } = sight;
  const window = text.slice(hit.end, hit.end + reach);
  const match = behind(lexicon).exec(window);
  if (match !== null) {
    const [all, owner, announced, copula] = match;
    const isOwned =
      owner !== '' ||
      says(before(sight, hit.start, 12), 'my', 'our') ||
      glued(lexicon).test(text.slice(hit.start, hit.end));
    const told = read(sight, hit.end + all.length, match[4]!);
    const isSaid = /[:=]|->/u.test(copula!) || announced !== '';
    const isCopula = copula !== '' && !isSaid;
    if (
      told !== undefined &&
      (isSaid ||
        isOwned ||
        isUnspacedCopula(lexicon).test(copula!) ||
        nameEnds(lexicon).test(text.slice(told.end, told.end + 2))) &&
      (!isCopula || told.value.length >= shortestBehindIs || isUnspacedCopula(lexicon).test(copula!)) &&
      (announced !== '' || closes(text, told.end))
    )
      return told;
  }
  const apart = hit.start <= longestTail ? parted(lexicon).exec(window) : null;
  if (apart !== null) {
    const told = read(sight, hit.end + apart[0].length, apart[1]!);
    if (told !== undefined && told.value.length >= shortestBehindIs - 1 && closes(text, told.end)) return told;
  }
  return nameAhead(sight, hit);
}

/** Scripts without spaces, and a comma or nothing at all between a name and its provider, both alone. */
function nameAhead(sight: Sight, hit: Hit): Named | undefined {
  const { text } = sight;
  const lead = text.slice(Math.max(0, hit.start - reach), hit.start);
  const match = ahead(sight.lexicon).exec(lead);
  if (match === null || !closes(text, hit.end)) return undefined;
  const start = hit.start - match[0].length;
  const intro = text.slice(Math.max(0, start - 24), start);
  if (!opening(sight.lexicon).test(intro)) return undefined;
  const told = read(sight, start + match[1]!.length, match[1]!);
  return told !== undefined && told.value.length >= shortestBehindIs - 1 ? told : undefined;
}

/** Nothing, or what leads to a name: "it's …", "write …:" */
export const opening = inWords(
  (any) => new RegExp(`(?:^|[.!?:;,\\n"(]\\s?)(?:${any('mail_name_follows')}[: ]{1,2})?$`, 'u'),
);

const glued = inWords(
  (any) => new RegExp(`^(?:gmail|yahoo|hotmail|outlook)${any('mail_mine_glued')}$|^${any('mail_my_provider')}$`, 'u'),
);

const isUnspacedCopula = inWords((any) => new RegExp(any('mail_is_unspaced'), 'u'));
const nameEnds = inWords((any) => new RegExp(`^${any('mail_name_ends')}`, 'u'));

/** The message ends behind it, or says no more than a word or two. */
const closes = (text: string, at: number): boolean =>
  text.length - at <= longestTail || /^["”)]?\s?[,.!?;\n]/u.test(text.slice(at, at + 4));

/** No word for what mail does and how it is, and no tool for it. */
export const mayBeName = (lexicon: Lexicon, value: string): boolean =>
  !isCommon(lexicon, value) && !ending(lexicon).test(value) && !saying(lexicon).test(value);

/** A word that no language knows. */
function read(sight: Sight, end: number, value: string): Named | undefined {
  const start = end - value.length;
  if (value.length < shortest || !mayBeName(sight.lexicon, value)) return undefined;
  return hasHitOver(sight.hits, start, end) ? undefined : { start, end, value };
}
