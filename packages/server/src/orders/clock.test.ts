import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extendClock, leftMs, resumeClock, startClock, stopClock } from './clock.js';

const at = (ms: number) => new Date(1_700_000_000_000 + ms);

test('a clock that was stopped for a while rings later by just as long', () => {
  fc.assert(
    fc.property(
      fc.nat(10_000_000),
      fc.array(fc.tuple(fc.nat(100_000), fc.nat(100_000)), { maxLength: 20 }),
      (lasts, walks) => {
        let clock = startClock('deliver', lasts, false, at(0));
        let now = 0;
        let stood = 0;
        for (const [ran, stands] of walks) {
          clock = stopClock(clock, at((now += ran)));
          // Stopping twice is stopping once.
          clock = stopClock(clock, at(now + stands));
          stood += stands;
          clock = resumeClock(clock, at((now += stands)));
        }
        expect(clock).toEqual({ kind: 'deliver', running: true, dueAt: at(lasts + stood) });
      },
    ),
  );
});

test('a clock that begins stopped keeps all of its time', () => {
  const clock = startClock('deliver', 5_000, true, at(0));
  expect(clock && leftMs(clock, at(99_999))).toBe(5_000);
  expect(resumeClock(clock, at(10_000))).toEqual({ kind: 'deliver', running: true, dueAt: at(15_000) });
});

test('late is below zero, running or stopped', () => {
  const clock = startClock('deliver', 1_000, false, at(0));
  expect(clock && leftMs(clock, at(4_000))).toBe(-3_000);
  const stopped = stopClock(clock, at(4_000));
  expect(stopped && leftMs(stopped, at(9_000))).toBe(-3_000);
});

test('an agreed extension adds whole days, also to a clock that stands', () => {
  const day = 86_400_000;
  expect(extendClock(startClock('deliver', 0, false, at(0)), 2)).toMatchObject({ dueAt: at(2 * day) });
  expect(extendClock(startClock('deliver', 5, true, at(0)), 1)).toMatchObject({ leftMs: day + 5 });
});
