import { isDigit } from '../../reading/chars.js';
import type { Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';

const widestGap = 26;
const fewestWords = 2;

export type AddressSpan = { readonly start: number; readonly end: number; readonly words: number };

/**
 * Streets by their words, in every language read: words for house, lane, ward and town that follow each other, with
 * numbers right beside at least one of them.
 */
export function addressByWords(sight: Sight): AddressSpan | undefined {
  if (!sight.has('street_word')) return undefined;
  let best: AddressSpan | undefined;
  let cluster: Hit[] = [];
  const close = (): void => {
    const span = spanOf(sight.text, cluster);
    if (span !== undefined && (best === undefined || span.words > best.words)) best = span;
    cluster = [];
  };
  for (const hit of sight.hits) {
    if (hit.concept !== 'street_word') continue;
    const last = cluster.at(-1);
    if (
      last !== undefined &&
      (hit.start - last.end > widestGap || /[!?\n]/u.test(sight.text.slice(last.end, hit.start)))
    )
      close();
    cluster.push(hit);
  }
  close();
  return best;
}

function spanOf(text: string, cluster: readonly Hit[]): AddressSpan | undefined {
  const words = new Set(cluster.map((hit) => text.slice(hit.start, hit.end))).size;
  if (words < fewestWords || !(cluster.some((hit) => hasNumber(text, hit)) || hasPostcode(text, cluster.at(-1)!.end)))
    return undefined;
  let { start } = cluster[0]!;
  let { end } = cluster.at(-1)!;
  const lead = /(?:\d[\d/-]{0,6}[a-z]?,?\s?)(?:\S{1,14}\s){0,2}$/u.exec(text.slice(Math.max(0, start - 30), start));
  if (lead !== null) start -= lead[0].length;
  while (end < text.length && end - cluster.at(-1)!.end < 6 && /[\s.:#\d/-]/u.test(text.charAt(end))) end++;
  return { start, end, words };
}

/** The town with its code follows the street. */
const hasPostcode = (text: string, end: number): boolean =>
  /^[^\n!?.]{0,24}\b\d{5,6}\b/u.test(text.slice(end, end + 34));

/** "road 7", "14 street" */
function hasNumber(text: string, hit: Hit): boolean {
  for (let i = hit.end; i < Math.min(text.length, hit.end + 6); i++) if (isDigit(text.charCodeAt(i))) return true;
  for (let i = hit.start - 1; i >= Math.max(0, hit.start - 16); i--) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}
