// `npm start`: builds what is stale, then serves. The web app is built by a second process while the database starts.
import { buildIfStale } from './build.mjs';

const web = buildIfStale('web');
web.catch(() => {}); // reported below, once the server build has had its say
try {
  await buildIfStale('server');
  const { main } = await import('../packages/server/dist/js/main.js');
  await main({ webReady: web });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
