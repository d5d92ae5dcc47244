import { national } from './phone-countries.js';
import type { Found, Sight } from './detector.js';

const digits = ['-----', '.----', '..---', '...--', '....-', '.....', '-....', '--...', '---..', '----.'];
const run = /(?:[.-]{5}(?:\s?\/\s?|\s|$)){7,15}/u;

/** A cheap look: every digit holds three dots or three dashes in a row, and two are parted by a space. */
export const mayHoldMorse = (text: string): boolean => text.includes('.. ') || text.includes('-- ');

/** A number keyed as dots and dashes: "..... ....- ..---". */
export function morsePhone(sight: Sight): Found | undefined {
  if (!mayHoldMorse(sight.text)) return undefined;
  const match = run.exec(sight.text);
  if (match === null) return undefined;
  const keyed = match[0].match(/[.-]{5}/gu) ?? [];
  const value = keyed.map((sign) => digits.indexOf(sign)).join('');
  if (!/^\d{7,15}$/u.test(value)) return undefined;
  return {
    kind: 'phone',
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    value: national(value, sight.locale) ?? value,
    confidence: 0.85,
    how: 'number in Morse code',
    disguised: true,
  };
}
