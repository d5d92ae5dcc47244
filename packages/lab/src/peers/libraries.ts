import { OpenRedaction } from '@openredaction/core';
import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/max';
import { LinkifyIt } from 'linkify-it';
import type { Peer } from './peer.js';

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: true });

const linksIn = (text: string): readonly string[] =>
  (linkify.match(text) ?? []).map(({ schema }) => (schema === 'mailto:' ? 'email' : 'link'));

export const linkifyIt: Peer = { name: 'linkify-it, fuzzy', kinds: linksIn };

/** The countries that most of our languages are written from. */
const countries: readonly CountryCode[] = [
  'US',
  'GB',
  'IN',
  'ES',
  'BR',
  'FR',
  'DE',
  'IT',
  'ID',
  'PH',
  'RU',
  'TR',
  'PK',
];

const hasPhone = (text: string): boolean =>
  countries.some((country) => findPhoneNumbersInText(text, country).some(({ number }) => number.isValid()));

export const linkifyAndPhones: Peer = {
  name: `linkify-it + libphonenumber-js in ${countries.length} countries, NFKC`,
  kinds: (typed) => {
    const text = typed.normalize('NFKC');
    return [...linksIn(text), ...(/\d{3}/u.test(text) && hasPhone(text) ? ['phone'] : [])];
  },
};

const redaction = new OpenRedaction();

/** Its names of what it finds, in our words; what is no contact data is left out. */
const kindOf = (type: string): string | undefined => {
  if (/EMAIL/u.test(type)) return 'email';
  if (/PHONE|MOBILE|FAX/u.test(type)) return 'phone';
  if (/URL|DOMAIN|LINK/u.test(type)) return 'link';
  if (/IBAN|CARD|BANK|ACCOUNT|BITCOIN|ETHEREUM|CRYPTO|PAYPAL|UPI|WALLET/u.test(type)) return 'payment';
  if (/ADDRESS|STREET|POSTCODE|ZIP/u.test(type) && !/IP_?(?:V\d_?)?ADDRESS|MAC/u.test(type)) return 'address';
  if (/PASSWORD|SECRET|TOKEN|API_KEY|CREDENTIAL/u.test(type)) return 'credentials';
  if (/INSTAGRAM|TWITTER|SOCIAL_MEDIA|USERNAME|HANDLE/u.test(type)) return 'social';
  return undefined;
};

export const openRedaction: Peer = {
  name: 'openredaction',
  kinds: async (text) =>
    (await redaction.detect(text)).detections.flatMap(({ type }) => kindOf(type.toUpperCase()) ?? []),
};
