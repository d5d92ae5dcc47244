import type { Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';

const reach = 72;
/** A random key, or the tax number of a person or a firm, as Brazil writes them. */
const key =
  /^[^\n?!]{0,32}?\b([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2})(?![\da-f])/u;

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
