import { describe, expect, it } from 'vitest';
import { buckets, featuresOf, longestScored, makeFeatures } from './features.js';
import {
  alphabet,
  columns,
  dims,
  weightSteps,
  longGap,
  mostWeight,
  odds,
  pieceWeights,
  rowOf,
  score,
  scoreOne,
  unpack,
} from './score.js';

const featuresFor = (text: string) => {
  const features = makeFeatures();
  featuresOf(features, text, [], []);
  return features;
};
const idsOf = (text: string) => {
  const { ids, size } = featuresFor(text);
  return [...ids.slice(0, size)];
};

describe('the features of a text', () => {
  it('are pieces of its words, whatever stands between them', () => {
    expect(idsOf('add me,  on it')).toEqual(idsOf('add me on-it'));
    expect(idsOf('add me on it')).not.toEqual(idsOf('me add on it'));
  });
  it('tell how many digits there are and not which', () => {
    expect(idsOf('order 4711')).toEqual(idsOf('order 9024'));
    expect(idsOf('order 4711')).not.toEqual(idsOf('order 471'));
  });
  it('stay within their buckets and their buffer, however long the text', () => {
    const { ids, size, pieces } = featuresFor('word 加微信 '.repeat(10_000));
    expect(size).toBe(pieces);
    expect(size).toBeLessThan(longestScored * 5);
    expect(Math.max(...ids.slice(0, size))).toBeLessThan(buckets);
  });
});

describe('the weights', () => {
  const two = (first: number, second: number) =>
    alphabet.charAt((first + mostWeight) * weightSteps + second + mostWeight);
  const table = unpack({
    // The second bucket, and one that is further than one character can say.
    gaps: `${alphabet.charAt(1)}${alphabet.charAt(longGap)}${alphabet.charAt(5)}`,
    packed: `${two(1, 0)}${two(0, -1)}${two(0, 0).repeat(dims - 4)}${two(0, mostWeight)}${two(-mostWeight, 0)}`,
  });
  const rowAt = (bucket: number) => [...table.rows.slice(rowOf(table, bucket), rowOf(table, bucket) + dims)];
  const zeros = (count: number) => new Array<number>(count).fill(0);
  it('come out of their packing, dimension by dimension', () => {
    expect(rowAt(1)).toEqual([1, ...zeros(dims - 2), mostWeight]);
    expect(rowAt(2 + longGap + 5)).toEqual([0, -1, ...zeros(dims - 4), -mostWeight, 0]);
  });
  it('are none for every other bucket', () => {
    const known = Array.from({ length: buckets }, (_, bucket) => bucket).filter((bucket) => rowOf(table, bucket) >= 0);
    expect(known).toEqual([1, 2 + longGap + 5]);
  });
  it('give the same odds however often they are asked, between none and all', () => {
    const logits = new Float64Array(columns.length);
    score(featuresFor('write me on telegram'), logits);
    const first = [...logits].map(odds);
    score(featuresFor('the header is blue'), logits);
    score(featuresFor('write me on telegram'), logits);
    expect([...logits].map(odds)).toEqual(first);
    for (const share of first) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }
  });
});

it('tells which words speak for an intent: what they add is what the odds lose without them', () => {
  const [told, untold] = ['can we move to telegram please', 'can we move to the please'].map(featuresFor);
  const weights = pieceWeights(told!, 'move_off');
  const at = (word: string) => 'can we move to telegram please'.indexOf(word);
  const of = (word: string) => weights.reduce((sum, weight, i) => (told!.at[i] === at(word) ? sum + weight : sum), 0);
  expect(of('telegram')).toBeGreaterThan(of('please'));
  expect(scoreOne(told!, 'move_off')).toBeGreaterThan(scoreOne(untold!, 'move_off'));
});

it('keeps the buckets that the stored weights stand for', () => {
  const features = makeFeatures();
  const hit = { concept: 'app', value: 'telegram', start: 0, end: 8, lang: '' } as const;
  featuresOf(features, 'telegram', [hit], []);
  // Another number here means that every weight now stands for something else: run `npm run lab:train` and pin it anew.
  expect([...features.ids.slice(features.pieces, features.size)]).toEqual([303336, 213303]);
});
