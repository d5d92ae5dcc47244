import type { ClauseOutcome, Decision, Signal, SignalKind } from '@parley/policy';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cover, hiddenAfterRelease, hiddenSpans } from './hidden-spans.js';

const signal = (kind: SignalKind, start: number, end: number): Signal => ({
  kind,
  start,
  end,
  text: '',
  value: '',
  confidence: 1,
  how: 'test',
});
const clause = (
  id: string,
  effect: ClauseOutcome['effect'],
  signals: number[],
  outcome: ClauseOutcome['outcome'] = 'applied',
) => ({
  id,
  effect,
  signals,
  outcome,
  rule: 'plain',
});
const decision = (signals: Signal[], clauses: ClauseOutcome[]): Decision => ({
  effect: 'mask',
  signals,
  clauses,
  advice: [],
  opensCase: false,
  rulebook: '',
  engine: '',
});

describe('hidden spans', () => {
  const text = 'write to a@b.io or +44 20 7946 0958 please';

  it('are the signals of mask clauses that applied', () => {
    const judged = decision([signal('email', 9, 15), signal('phone', 19, 35)], [clause('1', 'mask', [0, 1])]);
    expect(hiddenSpans(judged, text)).toEqual([
      { start: 9, end: 15, kind: 'email', clause: '1' },
      { start: 19, end: 35, kind: 'phone', clause: '1' },
    ]);
  });

  it('leave out what was excused and what other effects touched', () => {
    const judged = decision(
      [signal('email', 9, 15), signal('phone', 19, 35)],
      [clause('1', 'mask', [0], 'excused'), clause('3', 'notice', [1])],
    );
    expect(hiddenSpans(judged, text)).toEqual([]);
  });

  it('hold what a clause masks for want of a fact', () => {
    expect(hiddenSpans(decision([signal('email', 9, 15)], [clause('1', 'mask', [0], 'unknown')]), text)).toHaveLength(
      1,
    );
  });

  it('merge where they overlap, under the name of the real kind', () => {
    const judged = decision(
      [signal('obfuscated', 9, 15), signal('email', 9, 15), signal('link', 11, 18)],
      [clause('1', 'mask', [1]), clause('2', 'mask', [0]), clause('12', 'mask', [2])],
    );
    expect(hiddenSpans(judged, text)).toEqual([{ start: 9, end: 18, kind: 'email', clause: '1' }]);
  });

  it('never cut an emoji in two', () => {
    const judged = decision([signal('phone', 2, 4)], [clause('1', 'mask', [0])]);
    const emoji = 'a😀😀b';
    expect(cover(emoji, hiddenSpans(judged, emoji))).toBe('a●●●●b');
  });

  it('after a release show the held words and keep what only a mask covers', () => {
    const judged = decision(
      [signal('email', 9, 15), signal('phone', 19, 35), signal('obfuscated', 19, 35)],
      [clause('1', 'mask', [0, 1]), clause('2', 'hold', [2])],
    );
    expect(hiddenAfterRelease(judged, text)).toEqual([{ start: 9, end: 15, kind: 'email', clause: '1' }]);
  });
});

describe('a covered text', () => {
  it('keeps every offset and shows no unit of a hidden span', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(20), fc.constant<SignalKind>('phone'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const signals = spans.map(([start, length, kind]) =>
          signal(kind, Math.min(start, text.length), Math.min(start + length, text.length)),
        );
        const hidden = hiddenSpans(
          decision(signals, [
            clause(
              '1',
              'mask',
              signals.map((_, index) => index),
            ),
          ]),
          text,
        );
        const shown = cover(text, hidden);
        expect(shown).toHaveLength(text.length);
        expect(/\p{Cs}/u.test(shown)).toBe(false);
        for (const { start, end } of signals) expect(shown.slice(start, end)).toBe('●'.repeat(end - start));
      }),
    );
  });
});
