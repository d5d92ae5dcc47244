import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SignalKind } from '../signal.js';
import { detect } from './detect.js';

const runs = { seed: 20_26, numRuns: 300 };

const harmless = [
  'the second version is much better',
  'could you make the blue a little darker',
  'I will check the files tonight',
  'the price for three pages is $120',
  'delivery within four days is fine',
  'version 2.4.1 of the player crashes',
  'order FO61288 is late',
  'we open on 12/05/2026 at 18:30',
  'export it at 1920x1080 and 30 fps',
  'build me a WhatsApp bot with a menu',
  'the header uses @media queries',
  'mañana te mando los textos',
  'der Entwurf gefällt mir sehr',
  "j'attends la prochaine version",
  'спасибо, всё отлично',
  'o fundo pode ser mais escuro',
  '第二版更好看',
  '修正版を確認しました',
  'شكرا، النسخة الثانية أحلى',
  'दूसरा ड्राफ्ट अच्छा लगा',
];
const contacts: readonly (readonly [SignalKind, string, string])[] = [
  ['email', 'you can write to ', 'mona.reels@example.com'],
  ['email', 'my mail is ', 'jonas_k@studio.example'],
  ['phone', 'call me on ', '+44 20 7946 0958'],
  ['phone', 'my number is ', '(212) 555-0142'],
  ['link', 'my site is ', 'www.mona-reels.example.com'],
  ['messenger', 'my telegram is ', '@mona_reels'],
  ['payment', 'send it to ', 'paypal.me/mona-example'],
];
const kindsIn = (text: string): readonly SignalKind[] => detect(text).map(({ kind }) => kind);

const fragment = fc.oneof(
  fc.constantFrom(...harmless, ...contacts.map(([, lead, value]) => lead + value)),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '\u200b',
    '\u202e',
    '\ud83d',
    '5️⃣',
    'é',
    'ﬁ',
    '１',
    'а',
    '@',
    '.',
    ' ',
    '\n',
    '> ',
    '"',
    '%41',
    '&#64;',
  ),
);

describe('whatever is written', () => {
  it('signals name spans of the text as typed, in order', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, text: words, confidence, how } of detect(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(words);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(how).not.toBe('');
          last = start;
        }
      }),
      runs,
    );
  });

  it('no text throws, alone or after others', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fragment, { maxLength: 3 }),
        (text, history) => {
          expect(Array.isArray(detect(text, { history }))).toBe(true);
        },
      ),
      runs,
    );
  });

  it('a pattern that repeats for twenty thousand characters is read to its end', () => {
    fc.assert(
      fc.property(fc.array(fragment, { minLength: 1, maxLength: 3 }), (parts) => {
        const unit = parts.join('') || ' ';
        const text = unit.repeat(Math.ceil(20_000 / unit.length));
        for (const { start, end, text: words } of detect(text)) expect(text.slice(start, end)).toBe(words);
      }),
      { ...runs, numRuns: 25 },
    );
  });
});

describe('harmless chat', () => {
  const sentence = fc.constantFrom(...harmless);
  it('is harmless in every normal form', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (text, form) => {
        expect(kindsIn(text.normalize(form))).toEqual([]);
      }),
      runs,
    );
  });
  it('stays so when sentences follow each other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(sentence, { minLength: 2, maxLength: 6 }),
        fc.constantFrom('. ', '\n', ', ', ' — ', '! '),
        (sentences, joint) => {
          expect(kindsIn(sentences.join(joint))).toEqual([]);
        },
      ),
      runs,
    );
  });
});

const twins: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х' };
const isLetter = (char: string): boolean => /\p{L}/u.test(char);
const disguises: Readonly<Record<string, (value: string, at: number) => string>> = {
  'an invisible character': (value, at) => value.slice(0, at) + '\u200b' + value.slice(at),
  'capital letters': (value) => value.toUpperCase(),
  'full width': (value) => value.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  'a look-alike letter': (value, at) => {
    const found = [...value].findIndex((char, i) => i >= at && char in twins && isLetter(value.charAt(i + 1)));
    return found < 0 ? value : value.slice(0, found) + twins[value.charAt(found)]! + value.slice(found + 1);
  },
};

describe('contact data that is found plain', () => {
  it.each(Object.entries(disguises))('is found in %s as well', (_, disguise) => {
    fc.assert(
      fc.property(fc.constantFrom(...contacts), fc.nat(), ([kind, lead, value], place) => {
        expect(kindsIn(lead + value)).toContain(kind);
        const hidden = disguise(value, 1 + (place % (value.length - 1)));
        expect(kindsIn(lead + hidden), lead + hidden).toContain(kind);
      }),
      runs,
    );
  });
});
