import { matchesOf } from '../matches.js';

/** What people do with apps, as it looks backwards; in none of our languages a word forwards. */
const verbs =
  'message find text write talk chat reach speak continue contact escribeme escribe hablame hablemos chama chame escreve scrivimi scrivi sentiamoci schreib schreibt schrijf stuur пиши напиши пишите напишите';
const turned = [...verbs].reverse().join('').split(' ');
const known = new Set(turned);

/** Words that betray a sentence written backwards. */
export const mirroredVerbs: readonly string[] = turned;

const fewestWords = 3;
const longestSentence = 160;
/** A full stop within an address ends nothing. */
const sentence = /[^:;!?\n]+?(?=[:;!?\n]|\. |\.?$)/gu;
const words = /[\p{L}\p{M}]+/gu;

type Part = { readonly start: number; readonly end: number };

/** Sentences that are written backwards as a whole: "margelet no em dnif". */
export function mirroredSentences(text: string): readonly Part[] {
  const found: Part[] = [];
  for (const { 0: part, index } of matchesOf(text, sentence)) {
    if (part.length > longestSentence) continue;
    const said = part.match(words) ?? [];
    if (said.length < fewestWords || !said.some((word) => known.has(word))) continue;
    const start = index + part.length - part.trimStart().length;
    found.push({ start, end: index + part.trimEnd().length });
  }
  return found;
}
