import { append } from '../../platform/events/append.js';
import { endpoint } from '../../platform/http/endpoint.js';
import { problem } from '../../platform/http/problem.js';
import { readAmount } from '../../platform/money.js';
import { withdraw } from '../withdraw.js';
import { queueSending } from './outgoing.js';
import { payoutAccountOf } from './payout-accounts.js';

/** Takes money out. It leaves the balance at once, and the provider is asked after the commit. */
export const createWithdrawalEndpoint = endpoint(
  'createWithdrawal',
  async (ctx, { body }) => {
    const { tx, actor, ids, now, services } = ctx;
    const amount = readAmount(body.amount, services.config.money, 'body.amount');
    const { name, movesMoney } = services.payments.current;
    const destination = movesMoney
      ? await payoutAccountOf(tx, actor.id, name)
      : { ref: body.instrument ?? 'ok', ready: true };
    if (!destination?.ready) throw problem('payouts_not_ready');
    const id = ids.next();
    await withdraw(ctx, { withdrawal: id, seller: actor.id, provider: name, amount });
    await queueSending(tx, {
      id,
      kind: 'withdrawal',
      provider: name,
      account: actor.id,
      amount,
      destination: destination.ref,
      now,
    });
    await append(tx, [
      {
        stream: `withdrawal:${id}`,
        kind: 'withdrawal.asked',
        data: { withdrawal: id, amount: body.amount.amount, currency: amount.currency },
        actor: actor.id,
        audience: [],
        at: now,
      },
    ]);
    const at = now.toISOString();
    return { status: 201, body: { id, amount: body.amount, state: 'queued', reason: null, at } };
  },
  { perMinute: 20 },
);
