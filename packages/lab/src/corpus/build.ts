// `npm run lab:corpus`: writes the generated rows anew from the phrasebooks, then reviews all rows by the label rules.
import { countBy } from './count-by.js';
import { generatedRows, handRows, phrasebooks, writeGenerated } from './files.js';
import { reviewCorpus, reviewRow } from './review.js';

writeGenerated();
const hand = handRows();
const generated = generatedRows();
const rows = [...hand, ...generated];
const problems = [
  ...rows.flatMap((row) => reviewRow(row).map((problem) => `${row.id}: ${problem}: ${row.text}`)),
  ...reviewCorpus(hand),
  ...reviewCorpus(generated),
];
for (const problem of problems) console.log(problem);
console.log(`${hand.length} rows by hand and ${generated.length} generated from ${phrasebooks().length} phrasebooks`);
for (const field of ['lang', 'class'] as const)
  console.log(`${field}: ${[...countBy(rows, (row) => row[field])].map(([name, n]) => `${name} ${n}`).join(' · ')}`);
if (problems.length > 0) process.exitCode = 1;
