import { dataKinds, type Signal } from '../signal.js';
import { dataCues } from '../rulebook/vocabulary.js';

/** A signal with what the rest of the text tells about it. */
export type Seen = {
  readonly signal: Signal;
  readonly disguised: boolean;
  /** How many signals of the text have a kind, and a kind with a cue. */
  readonly counts: ReadonlyMap<string, number>;
};

const data: ReadonlySet<string> = new Set(dataKinds);

/** The cue that a signal carries: an intent's value, or the known word at the beginning of how data was found. */
export function cueOf(signal: Signal): string {
  if (!data.has(signal.kind)) return signal.value;
  return dataCues.find((cue) => signal.how.startsWith(cue)) ?? '';
}

export function see(signals: readonly Signal[]): readonly Seen[] {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const veils: Signal[] = [];
  for (const signal of signals) {
    count(signal.kind);
    count(`${signal.kind} ${cueOf(signal)}`);
    if (signal.kind === 'obfuscated') veils.push(signal);
  }
  const disguised = veils.length === 0 ? () => false : overlapping(veils);
  return signals.map((signal) => ({ signal, disguised: disguised(signal), counts }));
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
