import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfig } from '../platform/config.js';
import { feeBps } from '../relationships/fee.js';
import { splitFee, splitTakenBack } from './ledger.js';

const minor = fc.bigInt({ min: 0n, max: 10n ** 15n });
const bps = fc.integer({ min: 0, max: 10_000 });

test.each([
  [10_000n, 2_000, 2_000n],
  [10_000n, 500, 500n],
  [1n, 2_000, 0n],
  [2n, 2_000, 0n],
  [3n, 2_000, 1n],
  [10n, 500, 1n],
  [9n, 500, 0n],
  [999_999_999_999_999n, 2_000, 200_000_000_000_000n],
])('of %d minor units a fee of %d basis points is %d: rounded half up', (amount, rate, fee) => {
  expect(splitFee(amount, rate)).toEqual({ fee, net: amount - fee });
});

test('fee and remainder are always the whole, and neither is negative', () => {
  fc.assert(
    fc.property(minor, bps, (amount, rate) => {
      const { fee, net } = splitFee(amount, rate);
      expect(fee + net).toBe(amount);
      expect(fee >= 0n && net >= 0n).toBe(true);
    }),
  );
});

test('only a brought client has the lower fee', () => {
  const config = readConfig({ PARLEY_FEE_MET_HERE_BPS: '1500', PARLEY_FEE_BROUGHT_BPS: '100' }).money;
  expect((['met_here', 'claimed', 'unknown', 'brought'] as const).map((origin) => feeBps(origin, config))).toEqual([
    1500, 1500, 1500, 100,
  ]);
});

test('however a refund is cut into parts, each takes a share that can be given, and the last brings the fee back whole', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: 1n, max: 9_999n }), { minLength: 1, maxLength: 12 }), bps, (parts, rate) => {
      const released = parts.reduce((sum, part) => sum + part, 0n);
      const { fee, net } = splitFee(released, rate);
      let money = { released, fee, takenBack: 0n, feeBack: 0n };
      let sellerGave = 0n;
      for (const part of parts) {
        const taken = splitTakenBack(money, part);
        expect(taken.fee >= 0n && taken.fromSeller >= 0n && taken.fee + taken.fromSeller === part).toBe(true);
        sellerGave += taken.fromSeller;
        money = { ...money, takenBack: money.takenBack + part, feeBack: money.feeBack + taken.fee };
      }
      expect({ feeBack: money.feeBack, sellerGave }).toEqual({ feeBack: fee, sellerGave: net });
    }),
  );
});
