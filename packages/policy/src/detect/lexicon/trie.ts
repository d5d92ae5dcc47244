import { charClass, classOf } from './char-class.js';

/**
 * A finished trie. Nodes lie in one array, the children of a node side by side and near their parents, because a walk
 * costs what it has to fetch from memory.
 */
export type Trie = {
  /** Per UTF-16 code unit: the node that a key's first character leads to, or 0. */
  readonly roots: Int32Array;
  /** Per node the character that leads to it. */
  readonly chars: Uint16Array;
  /** Per node `width` fields: first child, number of children, 1 + index of the entry that ends here, node behind `*`. */
  readonly nodes: Int32Array;
};

const width = 4;
const firstChild = 0;
const children = 1;
const terminal = 2;
const star = 3;

const starChar = 0x2a;
const space = 0x20;
const hyphen = 0x2d;

/** `keys[i]` leads to entry `i`. Keys are folded; `*` may end any of their words. */
export function buildTrie(keys: readonly string[]): Trie {
  const roots = new Int32Array(0x10000);
  const draft = newDraft(keys.reduce((sum, key) => sum + key.length, 1));
  for (let entry = 0; entry < keys.length; entry++) insert(draft, roots, keys[entry]!, entry);
  return layOut(draft, roots);
}

/** Nodes as linked lists, in the order in which they come up. */
type Draft = {
  count: number;
  readonly chars: Uint16Array;
  readonly first: Int32Array;
  readonly sibling: Int32Array;
  readonly terminal: Int32Array;
};

const newDraft = (most: number): Draft => ({
  count: 1,
  chars: new Uint16Array(most),
  first: new Int32Array(most),
  sibling: new Int32Array(most),
  terminal: new Int32Array(most),
});

function insert(draft: Draft, roots: Int32Array, key: string, entry: number): void {
  const { chars, first, sibling } = draft;
  let node = 0;
  for (let i = 0; i < key.length; i++) {
    const ch = key.charCodeAt(i);
    let next = i === 0 ? roots[ch]! : first[node]!;
    let last = 0;
    if (i > 0) for (; next !== 0 && chars[next] !== ch; next = sibling[next]!) last = next;
    if (next === 0) {
      next = draft.count++;
      chars[next] = ch;
      if (i === 0) roots[ch] = next;
      else if (last === 0) first[node] = next;
      else sibling[last] = next;
    }
    node = next;
  }
  draft.terminal[node] = entry + 1;
}

function layOut(draft: Draft, roots: Int32Array): Trie {
  const trie: Trie = {
    roots,
    chars: new Uint16Array(draft.count),
    nodes: new Int32Array(draft.count * width),
  };
  let placed = 1;
  /** Where each node has gone; parents go before their children. */
  const waiting: number[] = [];
  const place = (from: number): number => {
    const at = placed++;
    trie.chars[at] = draft.chars[from]!;
    trie.nodes[at * width + terminal] = draft.terminal[from]!;
    waiting.push(from, at);
    return at;
  };
  for (let ch = 0; ch < roots.length; ch++) {
    if (roots[ch] === 0) continue;
    roots[ch] = place(roots[ch]!);
    while (waiting.length > 0) {
      const field = waiting.pop()! * width;
      let child = draft.first[waiting.pop()!]!;
      trie.nodes[field + firstChild] = placed;
      const block = waiting.length;
      for (; child !== 0; child = draft.sibling[child]!) {
        const at = place(child);
        if (draft.chars[child] === starChar) trie.nodes[field + star] = at;
      }
      trie.nodes[field + children] = (waiting.length - block) / 2;
    }
  }
  return trie;
}

function step(trie: Trie, node: number, ch: number): number {
  const { nodes, chars } = trie;
  const first = nodes[node * width + firstChild]!;
  const end = first + nodes[node * width + children]!;
  for (let child = first; child < end; child++) if (chars[child] === ch) return child;
  return 0;
}

/** The longest entry that begins at `at`; written into the given match. False where none does. */
export type Match = { entry: number; end: number };

export function longest(trie: Trie, text: string, at: number, match: Match): boolean {
  match.entry = -1;
  match.end = at;
  const root = trie.roots[charAt(text, at)]!;
  if (root !== 0) walk(trie, text, root, at + 1, match, 0);
  return match.entry >= 0;
}

const maxStars = 3;

/** From a node, with the text read up to `at`. */
function walk(trie: Trie, text: string, from: number, at: number, match: Match, stars: number): void {
  const { nodes } = trie;
  let node = from;
  for (let i = at; node !== 0; i++) {
    const starNode = nodes[node * width + star]!;
    if (starNode !== 0 && stars < maxStars) followStar(trie, text, starNode, i, match, stars);
    const entry = nodes[node * width + terminal]!;
    if (entry > 0 && i >= match.end && !isInsideWord(text, i)) keep(match, entry, i);
    if (i >= text.length) return;
    node = step(trie, node, charAt(text, i));
  }
}

/** A hyphen reads as a space. */
function charAt(text: string, at: number): number {
  const ch = text.charCodeAt(at);
  return ch === hyphen ? space : ch;
}

const isInsideWord = (text: string, at: number): boolean =>
  at < text.length &&
  classOf[text.charCodeAt(at)] === charClass.word &&
  classOf[text.charCodeAt(at - 1)] === charClass.word;

function followStar(trie: Trie, text: string, starNode: number, at: number, match: Match, stars: number): void {
  let end = at;
  while (end < text.length && classOf[text.charCodeAt(end)] === charClass.word) end++;
  const entry = trie.nodes[starNode * width + terminal]!;
  if (entry > 0 && end >= match.end) keep(match, entry, end);
  const gap = end < text.length ? text.charCodeAt(end) : 0;
  if (gap !== space && gap !== hyphen) return;
  const next = step(trie, starNode, space);
  if (next !== 0) walk(trie, text, next, end + 1, match, stars + 1);
}

function keep(match: Match, entry: number, end: number): void {
  match.entry = entry - 1;
  match.end = end;
}
