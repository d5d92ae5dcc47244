import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const detectors = join(import.meta.dirname, '..', 'packages/policy/src/detect');

/** What may stay, by file: its letters, and what they are. Any other letter in such a file is one too many as well. */
const justified: Readonly<Record<string, readonly [letters: string, why: string]>> = {
  'address/address-local.ts': ['аякі', 'a letter that numbers houses, and those from first to last'],
  'address/street.ts': ['º', 'the sign of ordinals'],
  'apps/app-phrases.ts': ['号號', 'the sign for an account that is glued to the name of an app'],
  'intent/acrostic.ts': [
    'ватсповелграмйбинاتسبلجرمغنفيوぁゖ',
    'names of apps, and the first and the last letter of a syllabary',
  ],
  'intent/negated.ts': [
    'すみしれなり構いか支えあ問題違ません',
    'the grammar of one verb ending, which is code and no list',
  ],
  'intent/refuse-denies.ts': ['º', 'the sign of ordinals'],
  'link/link-tlds.ts': ['рф', 'a top-level domain'],
  'phone/number-tokens.ts': ['가힣', 'the first and the last of a script'],
  'phone/phone-cues.ts': ['元円원', 'signs of currencies'],
  'phone/phone-runs.ts': ['ー', 'a sign for long vowels that is typed for a dash'],
  'phone/phone-spelled.ts': ['ᅳーая', 'signs that are typed for a dash, and letters from first to last'],
};

const withoutComments = (code: string): string =>
  ts.transpileModule(code, { compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext } }).outputText;

const foreignLetters = (file: string): readonly string[] =>
  withoutComments(readFileSync(join(detectors, file), 'utf8')).match(/(?![\x00-\x7f])[\p{L}\p{M}]/gu) ?? [];

const files = readdirSync(detectors, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(?!lexicon\/|model\/).*(?<!\.test)\.ts$/u.test(file),
);

test('detectors hold no words in letters beyond ASCII: those are in the files of their languages', () => {
  const held = files
    .map((file) => [file, foreignLetters(file).filter((letter) => !justified[file]?.[0].includes(letter))] as const)
    .filter(([, letters]) => letters.length > 0);
  expect(files.length).toBeGreaterThan(100);
  expect(Object.fromEntries(held.map(([file, letters]) => [file, letters.join('')]))).toEqual({});
});

test('an exception is taken back when its file does without it', () => {
  for (const [file, [letters]] of Object.entries(justified))
    expect(foreignLetters(file), file).toEqual(expect.arrayContaining([...letters]));
});
