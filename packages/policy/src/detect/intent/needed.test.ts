import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../reading/read.js';
import { dataDetectors } from '../detectors.js';
import type { Found } from '../detector.js';
import { meets } from '../lexicon/concept-set.js';
import { concepts } from '../lexicon/concepts.js';
import { en } from '../lexicon/en.js';
import { es } from '../lexicon/es.js';
import { everyLanguage } from '../lexicon/every-language.js';
import { look } from '../sight.js';
import { frameOf } from './frame.js';
import { anchors, gates } from './intents.js';
import { isOpen } from './needed.js';

/** A word for each concept that has one, and contact data, commas and stops to put between them. */
const wordsOf = (language: typeof en) =>
  concepts.flatMap((concept) => {
    const listed = (language.words as Readonly<Record<string, string>>)[concept];
    return listed === undefined
      ? []
      : listed
          .split(',')
          .slice(0, 4)
          .map((word) => word.trim().replaceAll('*', ''));
  });
const apps = ['whatsapp', 'signal', 'zoom', 'insta', 'paypal', 'pp', 'gmail', 'cash', 'bank transfer'];
const data = [
  'mona@example.com',
  '+44 20 7946 0958',
  'https://zoom.us/j/123456789',
  'DE89 3704 0044 0532 0130 00',
  '@mona',
];
const marks = [',', '.', '?', 'but', '"', '> ', '\n'];

const frameFor = (text: string) => {
  const { plain, marks } = read(text);
  const sight = look('plain', text, plain, marks, everyLanguage, () => [], undefined);
  const found: Found[] = [];
  for (const { find } of dataDetectors) found.push(...find(sight, found));
  return { frame: frameOf(sight, found), found };
};

/** What a rule says of a clause that its gate would have kept from it, or of a text that no anchor brings before the rules. */
const lostIn = (text: string) => {
  const { frame, found } = frameFor(text);
  return frame.clauses.flatMap((clause, at) =>
    gates.flatMap(({ needs, rule }) => {
      const anchored = found.length > 0 || meets(anchors, frame.sight.concepts);
      const passed =
        anchored && isOpen(needs, clause.concepts, clause.data) && isOpen(needs, frame.sight.concepts, found);
      return passed ? [] : (rule(frame, clause, at) ?? []);
    }),
  );
};

describe('what a rule needs', () => {
  it.each([
    ['English', wordsOf(en)],
    ['Spanish', wordsOf(es)],
  ])('is never missing where the rule finds something, in any mix of %s words', (_, words) => {
    const part = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.constantFrom(...apps, ...data) },
      { weight: 1, arbitrary: fc.constantFrom(...marks) },
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 9 }), (parts) => {
        expect(lostIn(parts.join(' '))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});
