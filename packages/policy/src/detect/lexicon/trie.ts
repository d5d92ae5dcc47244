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
  let table = emptyTable(firstBits);
  const terminal: number[] = [0];
  const star: number[] = [0];
  keys.forEach((key, entry) => {
    let node = 0;
    for (let i = 0; i < key.length; i++) {
      const ch = key.charCodeAt(i);
      let next = step(table, node, ch);
      if (next === 0) {
        next = terminal.push(0) - 1;
        star.push(0);
        if (next * 2 > table.fromNode.length) table = grown(table);
        put(table, node, ch, next);
        if (ch === starChar) star[node] = next;
      }
      node = next;
    }
    terminal[node] = entry + 1;
  });
  return { ...table, terminal: Int32Array.from(terminal), star: Int32Array.from(star) };
}

const firstBits = 12;

type Table = Pick<Trie, 'shift' | 'fromNode' | 'toNode' | 'char'>;

const emptyTable = (bits: number): Table => ({
  shift: 32 - bits,
  fromNode: new Int32Array(1 << bits).fill(-1),
  toNode: new Int32Array(1 << bits),
  char: new Uint16Array(1 << bits),
});

function grown(table: Table): Table {
  const larger = emptyTable(33 - table.shift);
  table.fromNode.forEach((node, slot) => {
    if (node !== -1) put(larger, node, table.char[slot]!, table.toNode[slot]!);
  });
  return larger;
}

function put(table: Table, node: number, ch: number, next: number): void {
  const mask = table.fromNode.length - 1;
  let slot = slotOf(node, ch, table.shift);
  while (table.fromNode[slot] !== -1) slot = (slot + 1) & mask;
  table.fromNode[slot] = node;
  table.char[slot] = ch;
  table.toNode[slot] = next;
}

const slotOf = (node: number, ch: number, shift: number): number =>
  (Math.imul(Math.imul(node, 0x9e3779b1) + ch, 0x85ebca6b) >>> shift) | 0;

function step(trie: Table, node: number, ch: number): number {
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
    const starNode = trie.star[node]!;
    if (starNode !== 0 && stars < maxStars) followStar(trie, text, starNode, i, match, stars);
    if (i > at || from !== 0) {
      const entry = trie.terminal[node]!;
      if (entry > 0 && !insideWord && i >= match.end) keep(match, entry, i);
    }
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
