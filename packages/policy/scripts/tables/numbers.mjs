import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constant } from './unicode.mjs';

const require = createRequire(import.meta.url);
const folder = require.resolve('cldr-rbnf/package.json').replace('package.json', 'rbnf/');

/** Languages whose numbers are written as words; those that write them character by character need digits alone. */
const languages = ['en', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'ru', 'uk', 'pl', 'cs', 'ro', 'tr', 'id', 'vi', 'fil', 'sv', 'da', 'no', 'fi', 'hu', 'el', 'ar', 'fa', 'he', 'hi', 'sw', 'bg', 'sr-Latn', 'sk', 'ca'];
const preferred = ['%spellout-numbering', '%spellout-cardinal', '%spellout-cardinal-masculine'];
const variants = /^%spellout-(numbering|cardinal(-(masculine|feminine|neuter))?)$/u;

/** One language a line: tag, `=`, then the words of 0 … 100 separated by commas, several for one number by `/`. */
export function numberTable() {
  const rows = languages.map((lang) => {
    const sets = JSON.parse(readFileSync(`${folder}${lang}.json`, 'utf8')).rbnf.rbnf.SpelloutRules;
    const names = [...preferred, ...Object.keys(sets)].filter((name, i, all) => variants.test(name) && name in sets && all.indexOf(name) === i);
    const words = [];
    for (let n = 0; n <= 100; n++) {
      const forms = names.map((name) => tidy(spell(sets, name, n))).filter((w) => w !== '' && !/\d/u.test(w));
      words.push([...new Set(forms)].filter((form) => !isComposed(form, n, lang)).join('/'));
    }
    return `${lang}=${words.join(',')}`;
  });
  return constant('numberWords', rows.join(';'), 'Numbers 0 to 100 in words by language (CLDR spell-out rules); packed as scripts/tables/numbers.mjs says.');
}

/** "forty two" follows from "forty" and "two"; French counts on from sixty and four twenties. */
const isComposed = (form, n, lang) => form.includes(' ') && n > 20 && n < 100 && n % 10 !== 0 && !(lang === 'fr' && n > 69);

const tidy = (text) => text.replace(/\u00ad/gu, '').replace(/[-\u2010\u2011\s]+/gu, ' ').replace(/[’']/gu, '').trim().toLowerCase();

/** The part of the rule-based number format that small whole numbers need. */
function spell(sets, name, n, depth = 0) {
  const rules = sets[name] ?? [];
  if (depth > 12) return '';
  let best;
  for (const [base, body] of rules) {
    const [, value, radix] = /^(\d+)(?:\/(\d+))?(>*)$/u.exec(base) ?? [];
    if (value !== undefined && Number(value) <= n) best = { value: Number(value), radix: Number(radix ?? 10), body, base };
  }
  if (best === undefined) return '';
  let divisor = 1;
  while (best.value > 0 && divisor * best.radix <= best.value) divisor *= best.radix;
  const high = Math.floor(n / divisor);
  const low = n % divisor;
  const body = best.body.replace(/;$/u, '').replace(/^'/u, '');
  const plain = body.replace(/\[([^\]]*)\]/gu, (_, inner) => (low === 0 ? '' : inner));
  const part = (rule, value) => (rule.startsWith('%') ? spell(sets, rule, value, depth + 1) : rule.startsWith('#') || rule.startsWith('0') ? String(value) : spell(sets, name, value, depth + 1));
  return plain
    .replace(/\$\([^)]*\)\$/gu, '')
    .replace(/←([^←]*)←/gu, (_, rule) => part(rule, high))
    .replace(/→→→/gu, '')
    .replace(/→([^→]*)→/gu, (_, rule) => part(rule, low))
    .replace(/=([^=]*)=/gu, (_, rule) => part(rule, n));
}
