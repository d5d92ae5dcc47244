import { charClass, classOf } from './char-class.js';

/** A finished trie: open-addressed transitions in typed arrays, so that a step costs one multiplication and one look. */
export type Trie = {
  readonly shift: number;
  readonly fromNode: Int32Array;
  readonly toNode: Int32Array;
  readonly char: Uint16Array;
  /** Per node: 1 + the index of the entry that ends here, or 0. */
  readonly terminal: Int32Array;
  /** Per node: the node behind `*`, or 0. */
  readonly star: Int32Array;
};

const starChar = 0x2a;
const space = 0x20;
const hyphen = 0x2d;

/** `keys[i]` leads to entry `i`. Keys are folded; `*` may end any of their words. */
export function buildTrie(keys: readonly string[]): Trie {
  const children: Map<number, number>[] = [new Map()];
  const ends: number[] = [0];
  keys.forEach((key, entry) => {
    let node = 0;
    for (let i = 0; i < key.length; i++) {
      const ch = key.charCodeAt(i);
      let next = children[node]!.get(ch);
      if (next === undefined) {
        next = children.length;
        children[node]!.set(ch, next);
        children.push(new Map());
        ends.push(0);
      }
      node = next;
    }
    ends[node] = entry + 1;
  });
  return pack(children, ends);
}

function pack(children: readonly Map<number, number>[], ends: readonly number[]): Trie {
  let bits = 4;
  while (1 << bits < children.length * 2) bits++;
  const size = 1 << bits;
  const trie = {
    shift: 32 - bits,
    fromNode: new Int32Array(size).fill(-1),
    toNode: new Int32Array(size),
    char: new Uint16Array(size),
    terminal: Int32Array.from(ends),
    star: new Int32Array(children.length),
  };
  children.forEach((edges, node) => {
    for (const [ch, next] of edges) {
      if (ch === starChar) trie.star[node] = next;
      let slot = slotOf(node, ch, trie.shift);
      while (trie.fromNode[slot] !== -1) slot = (slot + 1) & (size - 1);
      trie.fromNode[slot] = node;
      trie.char[slot] = ch;
      trie.toNode[slot] = next;
    }
  });
  return trie;
}

const slotOf = (node: number, ch: number, shift: number): number =>
  (Math.imul(Math.imul(node, 0x9e3779b1) + ch, 0x85ebca6b) >>> shift) | 0;

function step(trie: Trie, node: number, ch: number): number {
  const mask = trie.fromNode.length - 1;
  let slot = slotOf(node, ch, trie.shift);
  for (;;) {
    const from = trie.fromNode[slot]!;
    if (from === -1) return 0;
    if (from === node && trie.char[slot] === ch) return trie.toNode[slot]!;
    slot = (slot + 1) & mask;
  }
}

/** The longest entry that begins at `at`; written into the given match. False where none does. */
export type Match = { entry: number; end: number };

export function longest(trie: Trie, text: string, at: number, match: Match): boolean {
  match.entry = -1;
  match.end = at;
  walk(trie, text, 0, at, match, 0);
  return match.entry >= 0;
}

const maxStars = 3;

function walk(trie: Trie, text: string, from: number, at: number, match: Match, stars: number): void {
  let node = from;
  for (let i = at; ; i++) {
    const ch = i < text.length ? text.charCodeAt(i) : space;
    const cls = classOf[ch]!;
    const before = i > 0 ? classOf[text.charCodeAt(i - 1)]! : charClass.other;
    const insideWord = cls === charClass.word && before === charClass.word;
    if (i > at || from !== 0) {
      const entry = trie.terminal[node]!;
      if (entry > 0 && !insideWord && i >= match.end) keep(match, entry, i);
    }
    const starNode = trie.star[node]!;
    if (starNode !== 0 && stars < maxStars) followStar(trie, text, starNode, i, match, stars);
    if (i >= text.length) return;
    node = step(trie, node, ch === hyphen ? space : ch);
    if (node === 0) return;
  }
}

function followStar(trie: Trie, text: string, starNode: number, at: number, match: Match, stars: number): void {
  let end = at;
  while (end < text.length && classOf[text.charCodeAt(end)] === charClass.word) end++;
  const entry = trie.terminal[starNode]!;
  if (entry > 0 && end >= match.end) keep(match, entry, end);
  const next = step(trie, starNode, space);
  const gap = end < text.length ? text.charCodeAt(end) : 0;
  if (next !== 0 && (gap === space || gap === hyphen)) walk(trie, text, next, end + 1, match, stars + 1);
}

function keep(match: Match, entry: number, end: number): void {
  match.entry = entry - 1;
  match.end = end;
}
