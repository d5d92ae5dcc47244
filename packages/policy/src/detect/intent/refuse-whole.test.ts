import { expect, it } from 'vitest';
import { detectIn } from '../detect-in.js';
import { everyLanguage } from '../lexicon/every-language.js';

const kinds = (text: string): readonly string[] => [
  ...new Set(detectIn(everyLanguage, text, { learned: false }).map(({ kind }) => kind)),
];

it.each(['no, sorry', "Sorry, I can't", 'no, lo siento', 'нет, извините', '抱歉,不可以', 'hayır, kusura bakmayın'])(
  '%j declines',
  (text) => expect(kinds(text)).toEqual(['refuse']),
);

it.each(['no red, sorry', 'sorry', 'not yet', 'no, is that ok?', 'Sorry, no sound in the video'])(
  '%j says nothing about it',
  (text) => expect(kinds(text)).toEqual([]),
);
