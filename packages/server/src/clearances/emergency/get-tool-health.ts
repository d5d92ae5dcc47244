import { readHealth } from '../../platform/health.js';
import { endpoint } from '../../platform/http/endpoint.js';

export const getToolHealthEndpoint = endpoint('getToolHealth', async ({ tx, now }) => {
  const health = await readHealth(tx, now);
  const items = health.map(({ tool, ok, since }) => ({ tool, ok, since: since?.toISOString() ?? null }));
  return { status: 200, body: { items } };
});
