import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const limitBytes = 250 * 1024;
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
if (!existsSync(`${dist}.vite/manifest.json`)) {
  console.error('Nothing is built yet: run `npm run build -w @parley/web` first.');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));
const gzipped = (file) => gzipSync(readFileSync(dist + file), { level: 9 }).length;
const kb = (bytes) => `${(bytes / 1024).toFixed(1).padStart(7)} KB`;

const first = new Set();
const visit = (key) => {
  const chunk = manifest[key];
  if (!chunk || first.has(chunk.file)) return;
  first.add(chunk.file);
  for (const next of chunk.imports ?? []) visit(next);
};
visit('index.html');
// One language is loaded before anything is shown; the larger one counts.
const languages = Object.values(manifest).filter((chunk) => /i18n\/[a-z]{2}\.json$/.test(chunk.src ?? ''));
const language = languages.sort((a, b) => gzipped(b.file) - gzipped(a.file))[0];
if (language) first.add(language.file);

let total = 0;
console.log('Loaded before the first screen (gzip):');
for (const file of first) {
  total += gzipped(file);
  console.log(`${kb(gzipped(file))}  ${file}`);
}
console.log('Loaded when needed (gzip):');
for (const file of readdirSync(`${dist}assets`).filter((name) => name.endsWith('.js'))) {
  if (!first.has(`assets/${file}`)) console.log(`${kb(gzipped(`assets/${file}`))}  assets/${file}`);
}
console.log(`First load: ${kb(total).trim()} of at most ${kb(limitBytes).trim()}`);
if (total > limitBytes) process.exit(1);
