/** A seeded source of choices: the same seed makes the same choices, on every machine. */
export type Random = {
  /** 0 … `below` - 1 */
  readonly int: (below: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
};

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** mulberry32 */
export function random(seed: string): Random {
  let state = hashOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return { int, of: (list) => list[int(list.length)]!, chance: (share) => next() < share };
}
