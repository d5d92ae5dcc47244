import { endpoint } from '../platform/http/endpoint.js';
import { loadMe } from './me.js';
import './services.js';
import type { AccountTables } from './tables.js';

export const updateMe = endpoint('updateMe', async ({ tx, actor, services, afterCommit }, { body }) => {
  if (Object.keys(body).length > 0) {
    await tx.withTables<AccountTables>().updateTable('accounts').set(body).where('id', '=', actor.id).execute();
    afterCommit(() => services.sessions.forget(actor.id));
  }
  return { status: 200, body: await loadMe(tx, actor.id) };
});
