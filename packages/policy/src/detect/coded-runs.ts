import { contact } from '../reading/undo/encoding.js';
import type { Detector, Found } from './detector.js';
import { matchesOf } from '../reading/matches.js';

const morse =
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----. .-.-.- .--.-. ..--.- -....-'.split(
    ' ',
  );
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789.@_-';
const keyed = /(?:[.-]{1,6}(?:\s?\/\s?|\s|$)){7,60}/gu;
/** Characters by their numbers, and by their bits. */
const numbered = /(?<!\d)(?:\d{2,3}[ ,;]{1,2}){6,59}\d{2,3}(?!\d)/gu;
const bits = /(?<!\d)(?:[01]{8}[ ,]?){6,40}(?!\d)/gu;
const fewestNumbered = 14;

/** A cheap look: a number or an address holds a long sign of three alike, and signs are parted by spaces. */
export const mayHoldMorse = (text: string): boolean =>
  (text.includes('--') || text.includes('...')) && (text.includes('. ') || text.includes('- '));
export const mayHoldNumbered = (digits: number): boolean => digits >= fewestNumbered;

/** Contact data keyed in Morse, or told character by character in numbers: "..... ....- ..---", "97 110 110 97 64 …". */
export const detectCodedRuns: Detector = ({ text, marks }) => {
  const found: Found[] = [];
  if (mayHoldMorse(text)) add(found, text, keyed, ofMorse, 'in Morse code');
  if (mayHoldNumbered(marks.digits)) {
    add(found, text, numbered, ofNumbers, 'told in the numbers of its characters');
    add(found, text, bits, ofBits, 'told in bits');
  }
  return found;
};

function add(found: Found[], text: string, runs: RegExp, read: (run: string) => string, how: string): void {
  for (const { 0: run, index } of matchesOf(text, runs)) {
    const value = contact(read(run.trimEnd()));
    if (value === undefined) continue;
    const kind = value.includes('@') ? 'email' : 'phone';
    found.push({
      kind,
      start: index,
      end: index + run.trimEnd().length,
      value,
      confidence: 0.85,
      how: `${kind === 'email' ? 'mail address' : 'number'} ${how}`,
      disguised: true,
    });
  }
}

const ofMorse = (run: string): string =>
  run
    .split(/[\s/]+/u)
    .map((sign) => letters.charAt(morse.indexOf(sign)))
    .join('');

const ofNumbers = (run: string): string => String.fromCharCode(...run.split(/[ ,;]+/u).map(Number));

const ofBits = (run: string): string =>
  String.fromCharCode(...(run.match(/[01]{8}/gu) ?? []).map((byte) => parseInt(byte, 2)));
