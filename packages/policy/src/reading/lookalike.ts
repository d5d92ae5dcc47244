import { lookalikes } from '../tables/lookalikes.js';

let table: Uint8Array | undefined;

/** The ASCII letter that a folded BMP letter looks like, as a code unit; 0 where it looks like none. */
export function lookalikeOf(unit: number): number {
  return (table ??= unpack())[unit]!;
}

export const isLookalike = (unit: number): boolean => lookalikeOf(unit) !== 0;

function unpack(): Uint8Array {
  const letters = new Uint8Array(0x10000);
  for (const group of lookalikes.split(' ')) {
    const letter = group.charCodeAt(0);
    for (const packed of group.slice(1).split(',')) {
      const codePoint = parseInt(packed, 36);
      if (codePoint < 0x10000) letters[codePoint] = letter;
    }
  }
  return letters;
}
