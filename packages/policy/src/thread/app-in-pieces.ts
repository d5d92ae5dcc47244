import { classOfApp } from '../detect/apps/app-ids.js';
import type { Concept } from '../detect/lexicon/concepts.js';
import type { Lexicon } from '../detect/lexicon/lexicon.js';
import type { Candidate } from '../detect/overlap.js';
import { isUnspaced } from '../reading/chars.js';
import { readMessage } from './app-before.js';

const longest = 120;
const shortestName = 6;
/** Names in scripts without spaces, by the characters before and after the cut. */
const shortestUnspaced = 2;
const mostUnspaced = 3;
const lastWord = /[\p{L}\p{M}]{2,9}(?=[\s.…-]*$)/u;
const firstWord = /^[\s.…-]*([\p{L}\p{M}]{2,9})/u;
const goes = new Set<Concept>(['talk_me', 'add_me', 'talk_verb', 'reach_me', 'lets', 'there', 'move_strong']);
const others = new Set<Concept>(['work_noun', 'work_verb', 'negation', 'cannot', 'third_party', 'past_talk']);

/**
 * The name of an app, cut in two by the end of a message: "find me on dis", then "cord, same name". Chance makes none that
 * somebody goes to.
 */
export function joinAppName(
  text: string,
  past: readonly string[],
  first: number,
  alone: readonly Candidate[],
  lexicon: Lexicon,
): readonly Candidate[] {
  const before = past.at(-1)!;
  if (text.length > longest || before.length > longest) return [];
  if (alone.some(({ kind }) => kind === 'refuse' || kind === 'move_off')) return [];
  for (const [head, tail] of cuts(before.toLowerCase(), text.toLowerCase())) {
    const app = nameOf(head + tail, lexicon);
    if (app === undefined || !isProposed(`${before}${text.trimStart()}`, lexicon)) continue;
    const start = text.toLowerCase().indexOf(tail);
    const end = start + tail.length;
    const history = [first + past.length - 1];
    const how = `names ${app}, cut in two by the end of a message`;
    const span = { start, end, text: text.slice(start, end) };
    return [{ kind: 'move_off', ...span, value: 'move_off:app', confidence: 0.8, how, history, disguised: true }];
  }
  return [];
}

/** What the first message ends with, and what the second goes on with. */
function cuts(before: string, text: string): readonly (readonly [head: string, tail: string])[] {
  const word = lastWord.exec(before)?.[0];
  const next = firstWord.exec(text)?.[1];
  if (word !== undefined && next !== undefined && !isUnspaced(next.charCodeAt(0)))
    return word.length + next.length < shortestName ? [] : [[word, next]];
  const made: [string, string][] = [];
  const [left, right] = [before.trimEnd(), text.trimStart()];
  if (!isUnspaced(left.charCodeAt(left.length - 1)) || !isUnspaced(right.charCodeAt(0))) return made;
  for (let length = shortestUnspaced; length <= mostUnspaced + 1; length++)
    for (let from = 1; from < length; from++) made.push([left.slice(-from), right.slice(0, length - from)]);
  return made;
}

/** An app where people talk, named by the whole word. */
function nameOf(word: string, lexicon: Lexicon): string | undefined {
  const hit = readMessage(word, lexicon).hits.find(
    (one) => one.concept === 'app' && one.start === 0 && one.end === word.length,
  );
  const kind = hit && classOfApp(hit);
  return kind === 'messenger' || kind === 'social' ? hit!.value : undefined;
}

function isProposed(whole: string, lexicon: Lexicon): boolean {
  const { hits } = readMessage(whole, lexicon);
  return hits.some(({ concept }) => goes.has(concept)) && !hits.some(({ concept }) => others.has(concept));
}
