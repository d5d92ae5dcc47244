import { expect, it } from 'vitest';
import { detectIn } from '../detect-in.js';
import { everyLanguage } from '../lexicon/every-language.js';

const kinds = (text: string): readonly string[] => [
  ...new Set(detectIn(everyLanguage, text, { learned: false }).map(({ kind }) => kind)),
];

it.each([
  "Calls make me nervous, so let's type",
  'On the phone I get shy, could you put it in writing',
  '通話は緊張するので文字でお願いします',
])('%j declines', (text) => expect(kinds(text)).toEqual(['refuse']));

it.each([
  "I'm tired of typing, can we have a call?",
  "Let's have a call, typing takes ages",
  'Please write the call script in writing style of the 1920s',
])('%j does not', (text) => expect(kinds(text)).not.toContain('refuse'));
