import { detectAcrostics } from './intent/acrostic.js';
import { detectAddresses } from './address/address.js';
import { detectCredentials, shortestKey } from './credentials/credentials.js';
import type { Detector, Sight } from './detector.js';
import { detectEmails } from './mail/email.js';
import { detectIntents } from './intent/intents.js';
import { conceptSet, meets, type ConceptSet } from './lexicon/concept-set.js';
import { detectLinks } from './link/link.js';
import { detectMeetingNumbers } from './link/meeting-number.js';
import { holders } from './apps/app-phrases.js';
import { detectMessengers } from './apps/messenger.js';
import { detectAccounts, detectWallets } from './payment/payment.js';
import { detectCodedRuns, mayHoldMorse, mayHoldNumbered } from './coded-runs.js';
import { detectPhones } from './phone/phone.js';
import { detectSocials } from './apps/social.js';

/** A detector with a cheap look that tells where it cannot find anything: it may say yes for nothing, never no for something. */
export type Watch = { readonly may: (sight: Sight) => boolean; readonly find: Detector };

const numbers = conceptSet(['digit', 'teen', 'ten', 'hundred', 'repeat', 'told_count']);
const passwords = conceptSet(['password_word', 'user_word']);
const dots = conceptSet(['dot_word']);
const mails = conceptSet(['at_word', 'provider', 'mail_maker', 'email_noun']);
const apps = conceptSet(['app', 'app_weak']);
/** Apps, and the phrases that may hold one's name. */
const named = conceptSet(['app', 'app_weak', ...holders]);

const mayNameRedditor = ({ marks, text }: Sight): boolean => marks.slash && text.includes('u/');

const says = (sight: Sight, set: ConceptSet): boolean => meets(sight.concepts, set);

/** In this order: later ones may build on what earlier ones found. */
export const dataDetectors: readonly Watch[] = [
  { may: (sight) => sight.marks.at || sight.marks.bracket || says(sight, mails), find: detectEmails },
  {
    may: ({ marks, concepts }) =>
      marks.innerDot || marks.looseDot || marks.slash || marks.bracket || meets(concepts, dots),
    find: detectLinks,
  },
  { may: (sight) => sight.marks.digits >= 9 && says(sight, apps), find: detectMeetingNumbers },
  { may: ({ marks, text }) => mayHoldNumbered(marks.digits) || mayHoldMorse(text), find: detectCodedRuns },
  { may: ({ marks }) => marks.digits > 0 || marks.at, find: detectAccounts },
  {
    may: (sight) => sight.marks.slash || sight.marks.longest >= shortestKey || says(sight, passwords),
    find: detectCredentials,
  },
  {
    may: (sight) => sight.marks.digits > 1 || says(sight, numbers),
    find: detectPhones,
  },
  { may: (sight) => says(sight, named), find: detectMessengers },
  { may: (sight) => says(sight, named) || mayNameRedditor(sight), find: detectSocials },
  { may: (sight) => sight.marks.digits >= 6 || says(sight, apps), find: detectWallets },
  { may: ({ marks }) => marks.digits > 0, find: detectAddresses },
];

export const intentDetectors: readonly Detector[] = [detectIntents, detectAcrostics];
