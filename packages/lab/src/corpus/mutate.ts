import type { Random } from './random.js';

/** What a mutation may put in: signs that detectors look for, marks that readers fold, halves of characters. */
const bits = [
  '\u200b',
  '\u202e',
  '\u0301',
  '\ufe0f\u20e3',
  '\ud83d',
  '\udc4d',
  '@',
  '.',
  '://',
  '(at)',
  ' dot ',
  '555',
  '٥',
  '５',
  'а',
  '%',
  '&#',
  '==',
  '> ',
  '\n',
  '"',
  '\u0000',
];
const longest = 2000;

/** The text with a few characters dropped, doubled, swapped, turned around or put in. */
export function mutate(text: string, other: string, rng: Random): string {
  let now = text;
  for (let step = 1 + rng.int(4); step > 0; step--) {
    const at = rng.int(now.length + 1);
    const to = Math.min(now.length, at + 1 + rng.int(12));
    const part = now.slice(at, to);
    const put = rng.of([
      '',
      part + part,
      [...part].reverse().join(''),
      part.toUpperCase(),
      part.normalize('NFD'),
      rng.of(bits) + part,
      part.split('').join(rng.of(bits)),
      other.slice(0, rng.int(other.length + 1)),
      part.repeat(1 + rng.int(40)),
    ]);
    now = (now.slice(0, at) + put + now.slice(to)).slice(0, longest);
  }
  return now;
}
