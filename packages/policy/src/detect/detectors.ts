import { detectAddresses } from './address.js';
import { detectCredentials } from './credentials.js';
import type { Detector } from './detector.js';
import { detectEmails } from './email.js';
import { detectIntents } from './intent/intents.js';
import { detectLinks } from './link.js';
import { detectMessengers } from './messenger.js';
import { detectAccounts, detectWallets } from './payment.js';
import { detectPhones } from './phone.js';
import { detectSocials } from './social.js';

/** In this order: later ones may build on what earlier ones found. */
export const dataDetectors: readonly Detector[] = [
  detectEmails,
  detectLinks,
  detectAccounts,
  detectCredentials,
  detectPhones,
  detectMessengers,
  detectSocials,
  detectWallets,
  detectAddresses,
];

export const intentDetectors: readonly Detector[] = [detectIntents];
