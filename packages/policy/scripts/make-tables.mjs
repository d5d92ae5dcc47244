// Writes src/tables/*.ts from published data: Unicode, its confusables, phone numbering plans, the public suffix list and
// CLDR's spell-out rules. The output is committed, so that nobody needs the data to use the package.
//   node scripts/make-tables.mjs           writes
//   node scripts/make-tables.mjs --check   fails when the committed files are not what would be written
import { readFileSync, writeFileSync } from 'node:fs';
import { countryTable } from './tables/countries.mjs';
import { foldTable } from './tables/folds.mjs';
import { lookalikeTable } from './tables/lookalikes.mjs';
import { numberTable } from './tables/numbers.mjs';
import { tldTable } from './tables/tlds.mjs';

const check = process.argv.includes('--check');
const tables = {
  'folds.ts': foldTable(),
  'lookalikes.ts': lookalikeTable(),
  'countries.ts': countryTable(),
  'tlds.ts': tldTable(),
  'number-words.ts': numberTable(),
};

let stale = 0;
for (const [name, content] of Object.entries(tables)) {
  const file = new URL(`../src/tables/${name}`, import.meta.url);
  const text = `// Written by scripts/make-tables.mjs; do not edit.\n${content}`;
  if (!check) {
    writeFileSync(file, text);
    console.log(`${name}: ${text.length} characters`);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is not what scripts/make-tables.mjs writes: run npm run tables -w @parley/policy`);
    stale++;
  }
}
process.exit(stale === 0 ? 0 : 1);
