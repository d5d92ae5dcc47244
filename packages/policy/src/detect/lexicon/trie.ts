import { charClass, classOf } from './char-class.js';

/**
 * A finished trie. Nodes lie in one array, the children of a node side by side and near their parents, because a walk
 * costs what it has to fetch from memory.
 */
export type Trie = {
  /** Per UTF-16 code unit: the node that a key's first character leads to, or 0. */
  readonly roots: Int32Array;
  /** Per pair of Latin letters the node that they lead to, or 0: most words begin so, and the first nodes have the most children. */
  readonly pairs: Int32Array;
  /** The same per three of them; 0 as well where the ordinary way has to be gone. */
  readonly triples: Int32Array;
  /**
   * Two fields per node, which lie in one line of the cache. First the character that leads to it, shifted by `charShift`, and
   * twice 1 + the number of the entry that ends here, or 0; odd where a child stands behind `*`. Then where its children begin,
   * shifted by `countBits`, and how many they are; the one behind `*` comes first.
   */
  readonly nodes: Int32Array;
};

const charShift = 16;
const endMask = 0xffff;

const countBits = 12;
const countMask = (1 << countBits) - 1;
const firstLatin = 0x61;
const latin = 26;

const starChar = 0x2a;
const space = 0x20;
const hyphen = 0x2d;

/** `keys[i]` leads to entry `entries[i]`. Keys are folded; `*` may end any of their words. */
export function buildTrie(keys: readonly string[], entries: readonly number[]): Trie {
  const roots = new Int32Array(0x10000);
  const draft = newDraft(keys.reduce((sum, key) => sum + key.length, 1));
  for (let i = 0; i < keys.length; i++) insert(draft, roots, keys[i]!, entries[i]!);
  const trie = layOut(draft, roots);
  fillPairs(trie);
  return trie;
}

/** Nodes as linked lists, in the order in which they come up. */
type Draft = {
  count: number;
  readonly chars: Uint16Array;
  readonly first: Int32Array;
  readonly sibling: Int32Array;
  readonly terminal: Uint16Array;
};

const newDraft = (most: number): Draft => ({
  count: 1,
  chars: new Uint16Array(most),
  first: new Int32Array(most),
  sibling: new Int32Array(most),
  terminal: new Uint16Array(most),
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
      else if (ch === starChar) {
        sibling[next] = first[node]!;
        first[node] = next;
      } else sibling[last] = next;
    }
    node = next;
  }
  draft.terminal[node] = entry + 1;
}

function layOut(draft: Draft, roots: Int32Array): Trie {
  const trie: Trie = {
    roots,
    pairs: new Int32Array(latin * latin),
    triples: new Int32Array(latin * latin * latin),
    nodes: new Int32Array(2 * draft.count),
  };
  let placed = 1;
  /** Where each node has gone; parents go before their children. */
  const waiting: number[] = [];
  const place = (from: number): void => {
    trie.nodes[2 * placed] = (draft.chars[from]! << charShift) | (draft.terminal[from]! << 1);
    waiting.push(from, placed++);
  };
  for (let ch = 0; ch < roots.length; ch++) {
    if (roots[ch] === 0) continue;
    const root = placed;
    place(roots[ch]!);
    roots[ch] = root;
    while (waiting.length > 0) {
      const at = waiting.pop()!;
      let child = draft.first[waiting.pop()!]!;
      if (child !== 0 && draft.chars[child] === starChar) trie.nodes[2 * at]! |= 1;
      const block = placed;
      for (; child !== 0; child = draft.sibling[child]!) place(child);
      trie.nodes[2 * at + 1] = (block << countBits) | (placed - block);
    }
  }
  return trie;
}

/** A pair whose first letter alone leads on by `*` is left to the ordinary way. */
function fillPairs(trie: Trie): void {
  for (let first = 0; first < latin; first++) {
    const root = trie.roots[firstLatin + first]!;
    if (root === 0 || !isStarless(trie, root)) continue;
    for (let second = 0; second < latin; second++)
      fillPair(trie, first * latin + second, step(trie, root, firstLatin + second));
  }
}

function fillPair(trie: Trie, pair: number, node: number): void {
  trie.pairs[pair] = node;
  if (node === 0 || !isStarless(trie, node)) return;
  for (let third = 0; third < latin; third++) trie.triples[pair * latin + third] = step(trie, node, firstLatin + third);
}

function step({ nodes }: Trie, node: number, ch: number): number {
  const row = nodes[2 * node + 1]!;
  const first = row >>> countBits;
  const end = first + (row & countMask);
  for (let child = first; child < end; child++) if (nodes[2 * child]! >>> charShift === ch) return child;
  return 0;
}

/** The longest entry that begins at `at`; written into the given match. False where none does. */
export type Match = { entry: number; end: number };

export function longest(trie: Trie, text: string, at: number, match: Match): boolean {
  match.entry = -1;
  match.end = at;
  const first = charAt(text, at);
  const root = trie.roots[first]!;
  if (root === 0) return false;
  const second = latinAt(text, at + 1);
  if (second >= 0 && first >= firstLatin && first < firstLatin + latin && isStarless(trie, root)) {
    // One or two letters of a longer word are no word, so that the first nodes have nothing to say.
    const pair = (first - firstLatin) * latin + second;
    const node = trie.pairs[pair]!;
    if (node === 0) return false;
    const third = latinAt(text, at + 2);
    if (third < 0 || !isStarless(trie, node)) walk(trie, text, node, at + 2, match, 0);
    else {
      const next = trie.triples[pair * latin + third]!;
      if (next !== 0) walk(trie, text, next, at + 3, match, 0);
    }
  } else walk(trie, text, root, at + 1, match, 0);
  return match.entry >= 0;
}

const isStarless = (trie: Trie, node: number): boolean => (trie.nodes[2 * node]! & 1) === 0;

/** Which Latin letter stands there, from 0; below 0 where none does. */
function latinAt(text: string, at: number): number {
  const letter = at < text.length ? text.charCodeAt(at) - firstLatin : -1;
  return letter < latin ? letter : -1;
}

const maxStars = 3;

/** From a node, with the text read up to `at`. */
function walk(trie: Trie, text: string, from: number, at: number, match: Match, stars: number): void {
  const { nodes } = trie;
  let node = from;
  for (let i = at; node !== 0; i++) {
    const end = nodes[2 * node]! & endMask;
    if ((end & 1) !== 0 && stars < maxStars)
      followStar(trie, text, nodes[2 * node + 1]! >>> countBits, i, match, stars);
    if (end > 1 && i >= match.end && !isInsideWord(text, i)) keep(match, end, i);
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
  const entry = trie.nodes[2 * starNode]! & endMask;
  if (entry > 1 && end >= match.end) keep(match, entry, end);
  const gap = end < text.length ? text.charCodeAt(end) : 0;
  if (gap !== space && gap !== hyphen) return;
  const next = step(trie, starNode, space);
  if (next !== 0) walk(trie, text, next, end + 1, match, stars + 1);
}

function keep(match: Match, endsHere: number, end: number): void {
  match.entry = (endsHere >> 1) - 1;
  match.end = end;
}
