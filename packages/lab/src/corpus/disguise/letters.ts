import type { Random } from '../random.js';

const leetFor: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };

/** "t3l3gr4m": most letters that have a digit like them. */
export const leet = (value: string): string => {
  let n = 0;
  return value.replace(/[aeios]/gu, (letter) => (n++ % 3 === 2 ? letter : leetFor[letter]!));
};

const twins: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', y: 'у', i: 'і' };
const back = Object.fromEntries(Object.entries(twins).map(([latin, cyrillic]) => [cyrillic, latin]));

/** Letters of another script that look alike, in both directions. */
export const homoglyphs = (value: string): string => {
  let n = 0;
  return value.replace(/[aeocpxyiаеосрхуі]/gu, (letter) => (n++ % 2 === 0 ? (twins[letter] ?? back[letter]!) : letter));
};

const invisible = ['\u200b', '\u200c', '\u2060', '\ufeff', '\u00ad'];

/** Invisible characters inside words of letters or digits. */
export const zeroWidth = (value: string, rng: Random): string => {
  const mark = rng.of(invisible);
  return value
    .replace(/(?<=[\p{L}\p{Nd}])(?=[\p{L}\p{Nd}])/gu, () => (rng.chance(0.4) ? mark : ''))
    .replace(/(?<=^.)(?=.)/u, mark);
};

export const spacedLetters = (value: string, rng: Random): string => [...value].filter((c) => c !== ' ').join(rng.of([' ', '.', '-', ' . '])); // prettier-ignore

export const fullwidth = (value: string): string =>
  value.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

export const reversed = (value: string): string => [...value].reverse().join('');
