import { concepts } from './concepts.js';
import type { Patterns } from './patterns.js';
import type { Group, Meant } from './source.js';

/** A language as a build ships it: smaller than its file, and folded already. */
export type PackedLanguage = {
  readonly lang: string;
  readonly prefixes: readonly string[];
  /**
   * Per script, by index into `scripts`, a line for each meaning: the concept's index in base 36, a colon and the value where there
   * is one, `=`, and its words. A word is told by a capital letter (A for 0) for how many characters it shares with the one
   * before, and the rest: folded words hold no capitals. The words are sorted.
   */
  readonly packed: readonly string[];
  readonly patterns: Patterns;
};

const firstCapital = 0x41;
const mostShared = 25;

export function packGroups(groups: readonly Group[]): string {
  return groups.map(({ meant, keys }) => `${labelOf(meant)}=${frontCoded(keys)}`).join('\n');
}

const labelOf = ([concept, value]: Meant): string =>
  concepts.indexOf(concept).toString(36) + (value === '' ? '' : `:${value}`);

function frontCoded(keys: readonly string[]): string {
  let before = '';
  let coded = '';
  for (const key of keys) {
    let shared = 0;
    while (shared < mostShared && shared < key.length && before[shared] === key[shared]) shared++;
    coded += String.fromCharCode(firstCapital + shared) + key.slice(shared);
    before = key;
  }
  return coded;
}

export function unpackGroups(packed: string): readonly Group[] {
  if (packed === '') return [];
  return packed.split('\n').map((line): Group => {
    const end = line.indexOf('=');
    const [index = '', value = ''] = line.slice(0, end).split(':');
    return { meant: [concepts[parseInt(index, 36)]!, value], keys: wordsIn(line, end + 1) };
  });
}

function wordsIn(line: string, from: number): readonly string[] {
  const keys: string[] = [];
  let before = '';
  for (let at = from; at < line.length;) {
    let end = at + 1;
    while (end < line.length && !isCapital(line.charCodeAt(end))) end++;
    before = before.slice(0, line.charCodeAt(at) - firstCapital) + line.slice(at + 1, end);
    keys.push(before);
    at = end;
  }
  return keys;
}

const isCapital = (unit: number): boolean => unit >= firstCapital && unit <= firstCapital + mostShared;
