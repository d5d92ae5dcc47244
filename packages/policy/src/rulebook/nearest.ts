/** The word that was probably meant; undefined where none is near. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  const short = written.slice(0, 64).toLowerCase();
  let best: string | undefined;
  let least = short.length <= 2 ? 1 : Math.max(2, Math.floor(short.length / 3)) + 1;
  for (const word of words) {
    const distance = editDistance(short, word.toLowerCase());
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
