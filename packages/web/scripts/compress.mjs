import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

// The server sends these beside the originals, so that no request pays for compression.
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const worthIt = /\.(?:js|css|html|svg|json)$/;
const smallestWorthItBytes = 1024;

for (const entry of readdirSync(dist, { recursive: true })) {
  if (!worthIt.test(entry)) continue;
  const path = join(dist, entry);
  const bytes = readFileSync(path);
  if (bytes.length < smallestWorthItBytes) continue;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
