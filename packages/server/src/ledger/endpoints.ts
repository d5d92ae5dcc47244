import type { Endpoint } from '../platform/http/endpoint.js';
import { exportLedgerEndpoint } from './export-ledger.js';
import { getBalanceEndpoint } from './get-balance.js';
import { listEntriesEndpoint } from './list-entries.js';
import { createWithdrawalEndpoint } from './payments/create-withdrawal.js';
import { getPaymentOptionsEndpoint } from './payments/get-payment-options.js';
import { getOfferPaymentEndpoint } from './payments/get-offer-payment.js';
import { getPaymentEndpoint } from './payments/get-payment.js';
import { listWithdrawalsEndpoint } from './payments/list-withdrawals.js';
import { setUpPayoutsEndpoint } from './payments/set-up-payouts.js';

export const ledgerEndpoints: readonly Endpoint[] = [
  getBalanceEndpoint,
  listEntriesEndpoint,
  exportLedgerEndpoint,
  getPaymentOptionsEndpoint,
  getPaymentEndpoint,
  getOfferPaymentEndpoint,
  listWithdrawalsEndpoint,
  createWithdrawalEndpoint,
  setUpPayoutsEndpoint,
];
