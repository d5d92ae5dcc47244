import { isWord } from '../../reading/chars.js';
import type { Hit } from '../lexicon/lexicon.js';
import type { Features } from './features.js';
import type { LearnedIntent } from './learned.js';
import { pieceWeights } from './score.js';

/** Each word that says nothing for the intent makes a span cost this much of its log odds. */
const toll = 0.15;
const dense = 0x2e80;

/**
 * The stretch of the text whose words speak most for an intent, with the known words that it touches whole; all of the text where no
 * word does and what they mean together did.
 */
export function toldBy(
  text: string,
  features: Features,
  kind: LearnedIntent,
  hits: readonly Hit[],
): readonly [start: number, end: number] {
  const weights = pieceWeights(features, kind);
  let [bestStart, bestEnd, best] = [0, text.length, 0];
  let start = 0;
  let sum = 0;
  for (let i = 0; i < weights.length;) {
    const at = features.at[i]!;
    let word = 0;
    for (; i < weights.length && features.at[i] === at; i++) word += weights[i]!;
    if (sum <= 0) [start, sum] = [at, 0];
    sum += word - toll;
    if (sum > best) [bestStart, bestEnd, best] = [start, endOf(text, at), sum];
  }
  return whole(bestStart, bestEnd, hits);
}

function whole(start: number, end: number, hits: readonly Hit[]): readonly [start: number, end: number] {
  const touched = hits.filter((hit) => hit.start < end && hit.end > start);
  return [Math.min(start, ...touched.map((hit) => hit.start)), Math.max(end, ...touched.map((hit) => hit.end))];
}

function endOf(text: string, at: number): number {
  let end = at + 1;
  if (text.charCodeAt(at) >= dense) return end;
  while (end < text.length && isWord(text.charCodeAt(end))) end++;
  return end;
}
