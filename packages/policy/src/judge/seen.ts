import { dataKinds, type Signal } from '../signal.js';
import { dataCues } from '../rulebook/vocabulary.js';

/** A signal with what the rest of the text tells about it. */
export type Seen = {
  readonly signal: Signal;
  readonly disguised: boolean;
  /** How many signals of the text have a kind (`phone`), and a kind with a cue (`pay_off pay_off:honest`). */
  readonly count: (key: string) => number;
};

const data: ReadonlySet<string> = new Set(dataKinds);

/** The cue that a signal carries: an intent's value, or the known word at the beginning of how data was found. */
export function cueOf(signal: Signal): string {
  if (!data.has(signal.kind)) return signal.value;
  return dataCues.find((cue) => signal.how.startsWith(cue)) ?? '';
}

export function see(signals: readonly Signal[]): readonly Seen[] {
  const count = counter(signals);
  const veils = signals.filter(({ kind }) => kind === 'obfuscated');
  const isVeiled = veils.length === 0 ? () => false : overlapping(veils);
  return signals.map((signal) => ({ signal, disguised: isVeiled(signal), count }));
}

/** Counts at the first question: few rules ask. */
function counter(signals: readonly Signal[]): Seen['count'] {
  let counts: Map<string, number> | undefined;
  return (key) => {
    if (!counts) {
      counts = new Map();
      for (const signal of signals)
        for (const each of [signal.kind, `${signal.kind} ${cueOf(signal)}`])
          counts.set(each, (counts.get(each) ?? 0) + 1);
    }
    return counts.get(key) ?? 0;
  };
}

/** Whether a span overlaps one of many, in logarithmic time: a hostile text holds thousands. */
function overlapping(spans: readonly Signal[]): (signal: Signal) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let reach = 0;
  const reaches = sorted.map((span) => (reach = Math.max(reach, span.end)));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reaches[low - 1] ?? 0) > start;
  };
}
