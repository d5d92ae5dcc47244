import { openEndpoint } from '../platform/http/endpoint.js';
import { listRulebooks } from '../publishing/rulebooks.js';

export const listRulebooksEndpoint = openEndpoint('listRulebooks', async ({ tx }) => {
  const rows = await listRulebooks(tx);
  return {
    status: 200,
    body: { items: rows.map(({ since, ...row }) => ({ ...row, since: since?.toISOString() ?? null })) },
  };
});
