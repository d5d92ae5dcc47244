import { accountsById } from '../accounts/accounts.js';
import type { Clock } from '../platform/clock.js';
import type { Db } from '../platform/database/connect.js';
import type { Services } from '../platform/http/endpoint.js';
import type { LinkPreview, PreviewOf } from '../platform/http/link-preview.js';
import { minorDigits } from '../platform/money.js';
import { linkByToken } from './link-store.js';
import { linkStateAt, type LinkRow } from './links.js';
import { decisionOf, decisionsOf, termsOf } from './view-link.js';
import { linkInShort } from './wording.js';

/** Also of a link that is over, taken back or mistyped: whoever has an address of this kind was given it. */
export const isOfferLinkPage = (path: string): boolean => path.startsWith('/o/');

const address = /^\/o\/([A-Za-z0-9_-]{1,100})$/;

const priceOf = ({ price_minor: minor, currency }: Pick<LinkRow, 'price_minor' | 'currency'>): string => {
  const digits = minorDigits(currency);
  const text = minor.toString().padStart(digits + 1, '0');
  const decimal = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(decimal as `${number}`);
};

type Deps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly publicUrl: string;
  readonly services: Pick<Services, 'linkTokens' | 'rulebooks'>;
};

/**
 * What an offer link shows of itself in the chat where it is sent: what its page tells everybody who has it, with hidden
 * words covered, and only while it is open. Whoever draws previews has not opened it: nothing is counted.
 */
export const offerLinkPreviews =
  ({ db, clock, publicUrl, services: { linkTokens, rulebooks } }: Deps): PreviewOf =>
  async (path): Promise<LinkPreview | undefined> => {
    const token = address.exec(path)?.[1];
    if (token === undefined || !linkTokens.isOurs(token)) return undefined;
    return db.transaction().execute(async (tx) => {
      const link = await linkByToken(tx, token);
      if (!link || linkStateAt(link, clock.now()) !== 'live') return undefined;
      const seller = (await accountsById(tx, [link.seller])).get(link.seller);
      if (!seller) return undefined;
      const reader = { locale: 'en', rulebookOf: rulebooks.byHash, mine: false } as const;
      const { title, description, days } = termsOf(link, decisionOf(await decisionsOf(tx, [link]), link), reader);
      const inShort = linkInShort.en({ seller: seller.alias, price: priceOf(link), days });
      return { title, description: `${inShort} ${description}`, url: publicUrl + path };
    });
  };
