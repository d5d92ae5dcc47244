// `npm run lab:train`: fits the learned scorer to the training side of the corpus and writes its weights into the policy package.
// The same corpus, words and rules give the same file byte for byte. `lab:report` says what the scorer is worth on the validation side.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { examplesOf, rowsOn } from './examples.js';
import { fit } from './fit.js';
import { asSource } from './store.js';

const target = fileURLToPath(new URL('../../../policy/src/detect/model/generated/weights.ts', import.meta.url));

const rows = rowsOn('train');
const examples = examplesOf(rows);
const source = asSource(fit(examples));
writeFileSync(target, source);
console.log(`${rows.length} rows, ${examples.length} sightings → ${target}`);
console.log(`${source.length} bytes, ${gzipSync(source, { level: 9 }).length} compressed`);
