import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedView } from './folded-view.js';
import { plainView } from './plain.js';
import type { View } from './reading.js';

const listed = ({ text, starts, ends, traces }: View) =>
  Array.from({ length: text.length }, (_, i) => [text.charCodeAt(i), starts[i], ends[i], traces[i]]);

const telling = fc.constantFrom(
  ..."aB '’`  \n\t\r.éÉßİıΣσς１ＡK\u200b\u0301\u0306\u0308и가한각かハ\u3099\ufe0f\u20e3٣\u00a0\u2009ﬁ½①",
  '🙂',
  '👍🏽',
  '𝐀',
  // A capital of Unicode 17, which some runtimes know and the tables do not.
  '\u{16ea0}',
  '\ud83d',
  '\ude00',
);

describe('the plain view', () => {
  it('reads every text as the fold of its characters one by one does, offsets included', () => {
    const texts = fc.array(fc.oneof({ weight: 4, arbitrary: telling }, fc.string({ unit: 'binary', maxLength: 2 })));
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        expect(listed(plainView(text))).toEqual(listed(foldedView(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads each character of the basic plane so, between letters and at the ends', () => {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const character = String.fromCharCode(unit);
      for (const text of [`a${character}b`, ` ${character}`])
        if (plainView(text).text !== foldedView(text).text) expect(plainView(text).text).toBe(foldedView(text).text);
    }
  });
});
