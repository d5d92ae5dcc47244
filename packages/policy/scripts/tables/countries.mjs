import { constant, json } from './unicode.mjs';

/** `CC`, calling code, `:`, lengths of national numbers as one letter each (a = 1), `:`, trunk prefix; countries separated by spaces; a code's main country first. */
export function countryTable() {
  const metadata = json('libphonenumber-js/metadata.min.json');
  const rows = [];
  for (const code of Object.keys(metadata.country_calling_codes).sort((a, b) => Number(a) - Number(b))) {
    for (const country of metadata.country_calling_codes[code]) {
      const [, , , lengths, , prefix] = metadata.countries[country] ?? [];
      if (lengths === undefined) continue;
      const packed = lengths.map((n) => String.fromCharCode(96 + n)).join('');
      rows.push(`${country}${code}:${packed}:${typeof prefix === 'string' && /^\d+$/u.test(prefix) ? prefix : ''}`);
    }
  }
  return constant('countries', rows.join(' '), 'Numbering plans by country; packed as scripts/tables/countries.mjs says.');
}
