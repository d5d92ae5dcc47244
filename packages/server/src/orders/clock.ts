const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How long a delivery waits for an answer before the order completes by itself. */
export const completeAfterMs = 3 * dayMs;
/** The least that a revision leaves to work on it. */
export const revisionMs = 2 * dayMs;
/** How long before it rings a clock reminds. */
export const soonMs = dayMs;

/** What happens when it rings: work is due, or the order completes. */
export type ClockKind = 'deliver' | 'complete';

/** The clock of an order: running towards an instant, or standing with a time left (below zero when late); null where nothing is timed. */
export type Clock =
  | { readonly kind: ClockKind; readonly running: true; readonly dueAt: Date }
  | { readonly kind: ClockKind; readonly running: false; readonly leftMs: number }
  | null;

/** A fresh clock; it stands where there is a reason to. */
export const startClock = (kind: ClockKind, lastsMs: number, stopped: boolean, now: Date): Clock =>
  stopped
    ? { kind, running: false, leftMs: lastsMs }
    : { kind, running: true, dueAt: new Date(now.getTime() + lastsMs) };

export const leftMs = (clock: NonNullable<Clock>, now: Date): number =>
  clock.running ? clock.dueAt.getTime() - now.getTime() : clock.leftMs;

/** Stands still from `now` on; one that stands already is left as it is. */
export const stopClock = (clock: Clock, now: Date): Clock =>
  clock?.running ? { kind: clock.kind, running: false, leftMs: leftMs(clock, now) } : clock;

/** Runs on from `now` with what was left. */
export const resumeClock = (clock: Clock, now: Date): Clock =>
  clock && !clock.running ? { kind: clock.kind, running: true, dueAt: new Date(now.getTime() + clock.leftMs) } : clock;

/** The same clock with more time on it. */
export function extendClock(clock: Clock, days: number): Clock {
  if (!clock) return clock;
  const more = days * dayMs;
  return clock.running
    ? { ...clock, dueAt: new Date(clock.dueAt.getTime() + more) }
    : { ...clock, leftMs: clock.leftMs + more };
}

export const daysMs = (days: number): number => days * dayMs;
