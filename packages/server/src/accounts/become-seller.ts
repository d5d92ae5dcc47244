import type { Ctx } from '../platform/http/endpoint.js';
import './services.js';
import type { AccountTables } from './tables.js';

/** Who offers a service sells: nobody has to say so twice. */
export async function becomeSeller({ tx, actor, services, afterCommit }: Ctx): Promise<void> {
  if (actor.seller) return;
  await tx
    .withTables<AccountTables>()
    .updateTable('accounts')
    .set({ seller: true })
    .where('id', '=', actor.id)
    .execute();
  afterCommit(() => services.sessions.forget(actor.id));
}
