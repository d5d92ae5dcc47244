/** Microseconds for one call of `work`, the best of several rounds: the machine's noise only ever adds. */
export const microsPerCall = (calls: number, work: () => void, rounds = 7): number => {
  work();
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const begun = process.hrtime.bigint();
    for (let i = 0; i < calls; i += 1) work();
    best = Math.min(best, Number(process.hrtime.bigint() - begun) / 1000 / calls);
  }
  return best;
};

export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const row = (name: string, ...cells: readonly (string | number)[]) =>
  console.log([name.padEnd(34), ...cells.map((cell) => String(cell).padStart(14))].join(''));
