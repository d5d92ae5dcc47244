import { describe, expect, it } from 'vitest';
import { defaultRulebook } from '../rulebook/default-rulebook.js';
import { compile } from './compile.js';
import { judgeSignals } from './judge-signals.js';
import { made, ordering, stranger } from './sample.js';
import { masked, mergeSpans, spansOf } from './spans.js';

const compiled = compile(defaultRulebook);
const text = 'mail a@b.example or ring 555-0143, see x.example';
const at = (kind: Parameters<typeof made>[0], words: string) => made(kind, { text: words, start: text.indexOf(words) });

describe('spansOf', () => {
  const signals = [
    at('email', 'a@b.example'),
    at('phone', '555-0143'),
    at('messenger', '555-0143'),
    at('link', 'x.example'),
  ];
  const decision = judgeSignals(compiled, { place: 'inbox', side: 'buyer', facts: stranger }, signals);

  it('gives the words for which an effect is asked, each once', () => {
    expect(spansOf(decision, ['mask']).map(({ start, end }) => text.slice(start, end))).toEqual([
      'a@b.example',
      '555-0143',
    ]);
    expect(spansOf(decision, ['notice']).map(({ start, end }) => text.slice(start, end))).toEqual(['x.example']);
    expect(spansOf(decision, ['hold', 'bounce'])).toEqual([]);
  });

  it('leaves out what is excused', () => {
    const excused = judgeSignals(
      compiled,
      { place: 'order', side: 'buyer', facts: { ...ordering, needs: ['contact_content'] } },
      signals,
    );
    expect(spansOf(excused, ['notice', 'mask', 'hold', 'bounce'])).toEqual([]);
  });

  it('hides the words and nothing else', () => {
    expect(masked(text, decision, '•••')).toBe('mail ••• or ring •••, see x.example');
  });
});

describe('mergeSpans', () => {
  it.each([
    [
      [
        [0, 5],
        [5, 9],
      ],
      [[0, 9]],
    ],
    [
      [
        [4, 8],
        [0, 5],
      ],
      [[0, 8]],
    ],
    [
      [
        [0, 9],
        [2, 3],
      ],
      [[0, 9]],
    ],
    [
      [
        [0, 2],
        [3, 4],
      ],
      [
        [0, 2],
        [3, 4],
      ],
    ],
    [[], []],
  ])('of %j is %j', (spans, merged) => {
    const named = (list: number[][]) => list.map(([start = 0, end = 0]) => ({ start, end }));
    expect(mergeSpans(named(spans))).toEqual(named(merged));
  });
});
