import { openEndpoint } from '../../platform/http/endpoint.js';

/** What the checkout, the offer form and the banner of the sandbox are drawn from. */
export const getPaymentOptionsEndpoint = openEndpoint(
  'getPaymentOptions',
  ({ services: { config, payments } }) => {
    const { money } = config;
    const { name, movesMoney, instruments } = payments.current;
    return Promise.resolve({
      status: 200,
      body: {
        method: name,
        moves_money: movesMoney,
        instruments: [...instruments],
        currencies: [...money.currencies],
        fee_bps: { met_here: money.feeMetHereBps, brought: money.feeBroughtBps },
        clearing_hours: money.clearingHours,
      },
    });
  },
  { pure: true },
);
