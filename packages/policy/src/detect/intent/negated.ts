import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { firstHitFrom, longestWord } from '../sight.js';
import { matchesOf } from '../../reading/matches.js';

/**
 * In Turkish and Japanese the end of a verb denies, and a phrase that is known by its stem takes that end in: "Telegrama geçmem"
 * begins like "let us change to Telegram". Such ends are told as a "no" of their own, on the last letter of what they deny.
 */
export function withNegations(text: string, hits: readonly Hit[]): readonly Hit[] {
  const lang = hits.some((hit) => hit.lang === 'tr') ? 'tr' : hits.some((hit) => hit.lang === 'ja') ? 'ja' : undefined;
  if (lang === undefined) return hits;
  const ends = lang === 'tr' ? turkishEnds(text) : japaneseEnds(text, hits);
  const added = ends.filter((end) => !isTold(hits, end));
  if (added.length === 0) return hits;
  const noes = added.map((end): Hit => ({ concept: 'negation', value: '', start: end - 1, end, lang }));
  return [...hits, ...noes].sort((a, b) => a.start - b.start);
}

const denying: ReadonlySet<Concept> = new Set<Concept>(['negation', 'cannot', 'refuse_strong', 'decline']);

/** A known word that denies ends there. */
function isTold(hits: readonly Hit[], end: number): boolean {
  for (let i = firstHitFrom(hits, end - longestWord); i < hits.length && hits[i]!.start < end; i++)
    if (hits[i]!.end >= end && denying.has(hits[i]!.concept)) return true;
  return false;
}

/** "-mıyorum", "-mem", "-meyeceğim", "-mayız" …, as the folded text has them. */
const turkish = /[a-z]{2}m(?:[iu]yor(?:um|uz)?|[ae](?:m|yiz|y[ae]c[ae][gk][a-z]{0,4}|yin|dim|dik))$/u;
const longestEnd = 16;
const longWord = /[a-z]{5,}/gu;
/** Nouns that end like it. */
const nouns = /^(?:tamam|hamam|madem|sistem|problem|program|muhtemel)/u;
/** "For me to send", "I have to pay": the end of a verb that became a noun. */
const asNoun = /^ (?:icin|lazim|gerek|sart|mumkun)/u;

function turkishEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (const { 0: word, index } of matchesOf(text, longWord)) {
    const end = index + word.length;
    if (turkish.test(word.slice(-longestEnd)) && !nouns.test(word) && !asNoun.test(text.slice(end, end + 7)))
      ends.push(end);
  }
  return ends;
}

/** "-ません" denies, but where it asks ("-ませんか"), excuses, guesses, or allows ("構いません"). */
const excused = ['すみ', 'しれ', 'なり', '構い', 'かまい', '支えあり', '問題あり', '違いあり'];

/** Only ends of verbs that speak of a way elsewhere: "I am in no hurry" declines nothing. */
function japaneseEnds(text: string, hits: readonly Hit[]): readonly number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('ません'); at >= 0; at = text.indexOf('ません', at + 3)) {
    if (text.charAt(at + 3) === 'か' || excused.some((word) => text.endsWith(word, at))) continue;
    for (let i = firstHitFrom(hits, at - longestWord); i < hits.length && hits[i]!.start < at; i++)
      if (hits[i]!.end >= at) {
        ends.push(at + 3);
        break;
      }
  }
  return ends;
}
