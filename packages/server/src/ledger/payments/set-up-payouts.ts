import { endpoint } from '../../platform/http/endpoint.js';
import { keepPayoutAccount, payoutAccountOf } from './payout-accounts.js';

export const setUpPayoutsEndpoint = endpoint(
  'setUpPayouts',
  async ({ tx, actor, services }) => {
    const { current } = services.payments;
    const known = await payoutAccountOf(tx, actor.id, current.name);
    const { ref, ready, url } = await current.setUpPayouts(
      actor.id,
      known?.ref ?? null,
      `${services.config.publicUrl}/earnings`,
    );
    await keepPayoutAccount(tx, { account: actor.id, provider: current.name, ref, ready });
    return { status: 200, body: { ready, url } };
  },
  { perMinute: 10 },
);
