import type { Me } from '@parley/contract';
import type { Key } from '../i18n/i18n.js';
import type { IconName } from './icon.js';

/** One of the ways in the bar; `under` are the addresses at which one is there. */
export type Place = {
  readonly to:
    '/search' | '/inbox' | '/orders' | '/my/gigs' | '/desk' | '/operator/figures' | '/operator/outbox' | '/rulebook';
  readonly icon: IconName;
  readonly name: Key;
  readonly under: readonly string[];
};

const place = (to: Place['to'], icon: IconName, name: Key, ...more: readonly string[]): Place => ({
  to,
  icon,
  name,
  under: [to, ...more],
});

/** As many as a phone's bar holds; what comes after them is in the account menu there. */
export const phonePlaces = 5;

/** Where somebody goes from everywhere, what they need most often first. */
export function placesOf(me: Pick<Me, 'roles' | 'seller'> | null): readonly Place[] {
  const has = (...roles: readonly Me['roles'][number][]) => roles.some((role) => me?.roles.includes(role));
  return [
    place('/search', 'search', 'nav.search', '/gigs', '/sellers'),
    ...(me ? [place('/inbox', 'inbox', 'nav.inbox'), place('/orders', 'bag', 'nav.orders')] : []),
    ...(me?.seller ? [place('/my/gigs', 'shop', 'nav.selling', '/my', '/offers/links', '/earnings')] : []),
    ...(has('agent', 'lead') ? [place('/desk', 'desk', 'nav.desk')] : []),
    ...(has('operator')
      ? [place('/operator/figures', 'chart', 'nav.figures'), place('/operator/outbox', 'mail', 'nav.outbox')]
      : []),
    place('/rulebook', 'book', 'nav.rulebook'),
  ];
}

export const isUnder = (path: string, { under }: Pick<Place, 'under'>): boolean =>
  under.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
