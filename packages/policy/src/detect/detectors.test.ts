import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../reading/read.js';
import { dataDetectors } from './detectors.js';
import type { Found } from './detector.js';
import { everyLanguage } from './lexicon/every-language.js';
import { look } from './sight.js';

const pieces = fc.constantFrom(
  ...['mona@example.com', 'mona at example dot com', 'gmail', '+44 20 7946 0958', '020 7946 0958', 'five', 'five five'],
  ...['double three', 'telegram', 'signal', '@mona_reels', 'skype: mona', 'my number', 'add me', 'paypal', 'iban'],
  ...['DE89370400440532013000', '4111 1111 1111 1111', 'www.oak.example', 'oak[.]example', 't.me/mona', 'dot com'],
  ...[
    'password',
    'hunter2!',
    'sk_live_0123456789abcdef',
    '12 Oak Street',
    'calle Mayor 5',
    'account',
    '12345678',
    '1a2b',
  ],
  ...['7', '55', ' ', ', ', ': ', '.', '/', '(', '*', '#', '\n', 'x', '微信', '電話', 'ватсап', '५५५'],
);

describe('the look that a detector takes first', () => {
  it('never keeps it from finding what it would find, in any mix of pieces of contact data', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), fc.boolean(), (parts, spaced) => {
        const text = parts.join(spaced ? ' ' : '');
        const { plain, marks } = read(text);
        const sight = look('plain', text, plain, marks, everyLanguage, () => [], undefined);
        const found: Found[] = [];
        for (const { may, find } of dataDetectors) {
          const own = find(sight, found);
          if (!may(sight)) expect(own, find.name).toEqual([]);
          found.push(...own);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
