// `npm run bench:start`: from a command to /readyz; with builds and an empty data folder, and a second time.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { row } from './measure.js';
import { startServer, temporaryData } from './server.js';

const packages = join(import.meta.dirname, '../../..');
const data = await temporaryData();
try {
  for (const name of ['server', 'web']) await rm(join(packages, name, 'dist'), { recursive: true, force: true });
  for (const what of ['first start, builds included', 'second start']) {
    const running = await startServer(data.dir);
    row(what, `${(running.readyAfterMs / 1000).toFixed(2)} s`);
    await running.stop();
  }
} finally {
  await data.remove();
}
