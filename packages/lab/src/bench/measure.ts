/** Runs are so short that most of them pass undisturbed by what else the machine does, and many, so that some surely do. */
const shortest = 300;
const share = 0.05;

/**
 * Microseconds for one call of `work`: what only one run of twenty undercuts, because the noise of a machine only ever adds.
 * @param rounds how many runs of `calls` calls are measured
 */
export const microsPerCall = (calls: number, work: () => void, rounds = shortest): number => {
  for (let i = 0; i < calls * Math.min(rounds, 50); i += 1) work();
  const runs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = process.hrtime.bigint();
    for (let i = 0; i < calls; i += 1) work();
    runs.push(Number(process.hrtime.bigint() - begun) / 1000 / calls);
  }
  return percentile(
    runs.sort((a, b) => a - b),
    share,
  );
};

export const percentile = (sorted: readonly number[], at: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;

export const row = (name: string, ...cells: readonly (string | number)[]) =>
  console.log([name.padEnd(34), ...cells.map((cell) => String(cell).padStart(14))].join(''));
