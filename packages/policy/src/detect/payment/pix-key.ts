import type { Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';

const reach = 72;
/** A random key, or the tax number of a person or a firm, as Brazil writes them. */
const random = String.raw`[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}`;
const ofPerson = String.raw`\d{3}\.\d{3}\.\d{3}-\d{2}`;
const ofFirm = String.raw`\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}`;
const key = new RegExp(String.raw`^[^\n?!]{0,32}?\b(${random}|${ofPerson}|${ofFirm})(?![\da-f])`, 'u');

/** The key behind "pix" that is neither a phone number nor a mail address. */
export function pixKey(
  sight: Sight,
  hit: Hit,
): { readonly start: number; readonly end: number; readonly value: string } | undefined {
  if (hit.value !== 'pix') return undefined;
  const match = key.exec(sight.text.slice(hit.end, hit.end + reach));
  if (match === null) return undefined;
  const value = match[1]!;
  const end = hit.end + match[0].length;
  return { start: end - value.length, end, value };
}
