import type { DecisionView } from '@parley/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carry, paint, spansOf, tones, without, type Span } from './paint.js';

const decision = (clauses: DecisionView['clauses']): DecisionView => ({
  effect: 'mask',
  signals: [
    { kind: 'phone', start: 5, end: 8, text: '555', value: '555', confidence: 0.9, how: 'digits' },
    { kind: 'obfuscated', start: 5, end: 8, text: '555', value: '555', confidence: 0.9, how: 'digits' },
  ],
  clauses,
  advice: [],
  rulebook: '',
  engine: '',
});

const spans = (length: number) =>
  fc.array(
    fc
      .tuple(fc.nat(length), fc.nat(length), fc.constantFrom(...tones))
      .map(([a, b, tone]): Span => ({ start: Math.min(a, b), end: Math.max(a, b), tone })),
    { maxLength: 6 },
  );

describe('spansOf', () => {
  it.each([
    ['nothing touched it', [], 'seen'],
    ['a clause masks it', [{ id: '1', outcome: 'applied', effect: 'mask', signals: [0] }], 'hidden'],
    ['an exception covers it', [{ id: '1', outcome: 'excused', effect: 'mask', signals: [0], by: 'x' }], 'excused'],
    [
      'one clause is excused, another returns it',
      [
        { id: '1', outcome: 'excused', effect: 'mask', signals: [0], by: 'x' },
        { id: '2', outcome: 'applied', effect: 'bounce', signals: [0, 1] },
      ],
      'returned',
    ],
    ['a fact is missing', [{ id: '1', outcome: 'unknown', effect: 'hold', signals: [0] }], 'held'],
  ] as const)('when %s, the words are %3$s', (_, clauses, tone) => {
    const view = decision(clauses.map((clause) => ({ ...clause, signals: [...clause.signals] })));
    expect(spansOf(view)[0]?.tone).toBe(tone);
  });
});

describe('paint', () => {
  it('cuts overlapping spans and lets the strongest show', () => {
    const segments = paint('call 555 now', [
      { start: 0, end: 8, tone: 'noted' },
      { start: 5, end: 8, tone: 'returned' },
    ]);
    expect(segments.map(({ text, tone }) => [text, tone])).toEqual([
      ['call ', 'noted'],
      ['555', 'returned'],
      [' now', undefined],
    ]);
  });

  it('gives back the text, whatever the spans', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), spans(60), (text, marks) => {
        expect(
          paint(text, marks)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('carry', () => {
  const marks: Span[] = [
    { start: 0, end: 3, tone: 'noted' },
    { start: 8, end: 11, tone: 'returned' },
  ];
  it.each([
    [
      'typing at the end',
      'abc def ghi',
      'abc def ghi!',
      [
        [0, 3],
        [8, 11],
      ],
    ],
    [
      'typing between',
      'abc def ghi',
      'abc dXef ghi',
      [
        [0, 3],
        [9, 12],
      ],
    ],
    ['typing inside a marked word', 'abc def ghi', 'abc def gXhi', [[0, 3]]],
    ['clearing', 'abc def ghi', '', []],
  ] as const)('while %s, marks stay with their words', (_, from, to, expected) => {
    expect(carry(marks, from, to).map(({ start, end }) => [start, end])).toEqual(expected);
  });

  it('never marks other words than before', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), spans(30), (from, to, all) => {
        const inside = all.filter((span) => span.end <= from.length);
        const words = inside.map((span) => from.slice(span.start, span.end));
        for (const span of carry(inside, from, to)) expect(words).toContain(to.slice(span.start, span.end));
      }),
    );
  });
});

describe('without', () => {
  it.each([
    ['Call me on 555 0199, please', [[11, 19]], 'Call me on, please'],
    ['555 0199 is my number', [[0, 8]], 'is my number'],
    ['Write to me at a@b.co', [[15, 21]], 'Write to me at'],
    ['nothing here', [], 'nothing here'],
  ] as const)('takes words out of “%s” cleanly', (text, cuts, expected) => {
    expect(
      without(
        text,
        cuts.map(([start, end]) => ({ start, end, tone: 'returned' })),
      ),
    ).toBe(expected);
  });
});
