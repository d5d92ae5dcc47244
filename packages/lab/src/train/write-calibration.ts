// `npm run lab:calibrate`: fits what a confidence means to the validation side of the corpus, which no weight was fitted to.
// After `lab:train`, since it reads what the new weights say.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calibrationSource, linesFor } from './calibrate.js';
import { rowsOn } from './examples.js';

const target = fileURLToPath(new URL('../../../policy/src/detect/model/generated/calibration.ts', import.meta.url));
const lines = linesFor(rowsOn('validation'));
writeFileSync(target, calibrationSource(lines));
for (const [kind, [stretch, shift]] of lines) console.log(kind.padEnd(14), stretch.toFixed(2), shift.toFixed(2));
