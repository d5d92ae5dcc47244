// A source file over 400 lines does not fit in a head; tables of data may be longer.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const limit = 400;
const isData = /\/(lexicon|tables|generated|corpus)\/|\.test\.tsx?$/;
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs', '*.cjs'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file && !isData.test(file));

const long = files.flatMap((file) => {
  const lines = readFileSync(file, 'utf8').split('\n').length - 1;
  return lines > limit ? [`${file}: ${lines} lines, more than ${limit}: split it where the subject changes`] : [];
});
for (const line of long) console.error(line);
if (long.length > 0) process.exit(1);
console.log(`${files.length} files, none over ${limit} lines`);
