import type { Detector } from './detector.js';
import { detectEmails } from './email.js';
import { detectIntents } from './intent/intents.js';
import { detectLinks } from './link.js';
import { detectPhones } from './phone.js';

/** In this order: later ones may build on what earlier ones found. */
export const dataDetectors: readonly Detector[] = [detectEmails, detectLinks, detectPhones];

export const intentDetectors: readonly Detector[] = [detectIntents];
