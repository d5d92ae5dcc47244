import { isForeign, isSpace } from '../../reading/chars.js';
import type { Sight } from '../detector.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { isLabelChar } from '../link/link-host.js';
import { isTld, weightOf } from '../link/link-tlds.js';
import { firstHitFrom } from '../sight.js';

export type Domain = {
  readonly end: number;
  /** `host.tld` */
  readonly value: string;
  /** What follows by "slash"; begins with a slash or is empty. */
  readonly path: string;
  /** At least one dot was said, or stood apart. */
  readonly spoken: boolean;
};

const mostLabels = 6;
const longestLabel = 63;
const underscore = 0x5f;

/** The domain that begins at `at`, with dots as dots or as words. */
export function readDomain(sight: Sight, at: number): Domain | undefined {
  let value = '';
  let end = at;
  let best: Domain | undefined;
  let spoken = false;
  for (let labels = 0; labels < mostLabels; labels++) {
    const label = readLabel(sight, end);
    if (label === undefined) break;
    value += label.value;
    end = label.end;
    if (labels > 0 && isTld(label.value)) best = { end, value, path: '', spoken };
    const joint = readDot(sight, end);
    if (joint === undefined) break;
    spoken ||= joint.spoken;
    value += '.';
    end = joint.end;
  }
  return best === undefined ? undefined : { ...best, ...readPath(sight, best.end) };
}

type Label = { readonly end: number; readonly value: string };

function readLabel(sight: Sight, at: number): Label | undefined {
  const { text } = sight;
  const start = skip(text, at);
  const word = hitAt(sight, start, 'tld_word') ?? undefined;
  if (word !== undefined) return { end: word.end, value: word.value };
  let end = start;
  const foreign = isForeign(text.charCodeAt(start));
  while (end < text.length && end - start < longestLabel) {
    const unit = text.charCodeAt(end);
    if (!isLabelChar(unit)) break;
    if (end > start && (isForeign(unit) !== foreign || isDotWordAt(sight, end))) break;
    if (unit === underscore && framedDot(sight.lexicon).test(text.slice(end, end + 18))) break;
    end++;
  }
  while (end > start && text.charAt(end - 1) === '-') end--;
  return end === start ? undefined : { end, value: text.slice(start, end) };
}

/** In scripts without spaces the word for the dot stands inside the run. */
const isDotWordAt = (sight: Sight, at: number): boolean =>
  isForeign(sight.text.charCodeAt(at)) && hitAt(sight, at, 'dot_word') !== undefined;

function readDot(sight: Sight, at: number): { readonly end: number; readonly spoken: boolean } | undefined {
  const { text } = sight;
  const start = passOn(sight, at);
  if (text.charAt(start) === '.' || text.charAt(start) === '·' || text.charAt(start) === '•') {
    const end = skip(text, start + 1);
    return { end, spoken: start > at || end > start + 1 || text.charAt(start) !== '.' };
  }
  const framed = framedDot(sight.lexicon).exec(text.slice(at, at + 18));
  if (framed !== null) return { end: at + framed[0].length, spoken: true };
  const word = hitAt(sight, start, 'dot_word');
  return word === undefined ? undefined : { end: passOn(sight, word.end), spoken: true };
}

const framedDot = inWords(
  (any) => new RegExp(`^\\s?[[({<*_-]\\s?(?:${any('mail_framed_dot')}|\\.)\\s?[\\])}>*_-]\\s?`, 'u'),
);

function readPath(sight: Sight, at: number): { readonly end: number; readonly path: string } {
  let end = at;
  let path = '';
  for (let parts = 0; parts < 4; parts++) {
    const word = hitAt(sight, skip(sight.text, end), 'slash_word');
    if (word === undefined) break;
    const label = readLabel(sight, word.end);
    if (label === undefined) break;
    path += `/${label.value}`;
    end = label.end;
  }
  return { end, path };
}

/** Over spaces and brackets, a few of them. */
export function skip(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < 5 && (isSpace(text.charCodeAt(to)) || '()[]{}<>"*_'.includes(text.charAt(to))))
    to++;
  return to;
}

export function skipBack(text: string, at: number): number {
  let to = at;
  while (to > 0 && at - to < 5 && (isSpace(text.charCodeAt(to - 1)) || '()[]{}<>"*'.includes(text.charAt(to - 1))))
    to--;
  return to;
}

/** What parts the pieces of an address that is told piece by piece: "…, then the at sign, then gmail". */
const parting = inWords((any) => {
  // Chinese and Japanese put no space behind a word.
  const space = '(?:(?<=[\\p{sc=Han}\\p{sc=Hiragana}])[\\s,]?|[\\s,]{1,2})';
  const leads = `(?:${any('mail_next')}|${any('mail_and')})${space}`;
  const source = `[\\s,،、]{1,3}(?:${leads})?(?:${any('mail_article')} )?`;
  return { on: new RegExp(source, 'uy'), back: new RegExp(`${source}$`, 'u') };
});

/** Over brackets and spaces, or else over a comma and the words that lead on. */
export function passOn({ text, lexicon }: Sight, at: number): number {
  const to = skip(text, at);
  if (text.charCodeAt(to) !== 0x2c && to === at) return to;
  const { on } = parting(lexicon);
  on.lastIndex = at;
  const match = on.exec(text);
  return match === null ? to : Math.max(to, at + match[0].length);
}

export function passBack({ text, lexicon }: Sight, at: number): number {
  const to = skipBack(text, at);
  const match = parting(lexicon).back.exec(text.slice(Math.max(0, at - 28), at));
  return match === null ? to : Math.min(to, at - match[0].length);
}

export function hitAt(sight: Sight, at: number, concept: Concept): Hit | undefined {
  if (!sight.has(concept)) return undefined;
  for (let i = firstHitFrom(sight.hits, at); i < sight.hits.length && sight.hits[i]!.start === at; i++) {
    if (sight.hits[i]!.concept === concept) return sight.hits[i];
  }
  return undefined;
}

/** The hit of the concept that ends right at `at`. */
export function hitEndingAt(sight: Sight, at: number, concept: Concept): Hit | undefined {
  if (!sight.has(concept)) return undefined;
  for (let i = firstHitFrom(sight.hits, at) - 1; i >= 0; i--) {
    const hit = sight.hits[i]!;
    if (hit.concept === concept && hit.end === at) return hit;
    if (hit.end < at - 40) return undefined;
  }
  return undefined;
}

export const isUsualTld = (tld: string): boolean => weightOf(tld) !== 'rare';
