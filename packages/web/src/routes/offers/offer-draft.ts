import type { DeclaredNeed, Money } from '@parley/contract';
import { readMinor } from '../../i18n/money.js';
import type { Key } from '../../i18n/i18n.js';

export type Need = DeclaredNeed['need'];

/** What somebody types into an offer, as typed. */
export type OfferDraft = {
  readonly title: string;
  readonly description: string;
  readonly price: string;
  readonly currency: string;
  readonly days: string;
  readonly revisions: string;
  /** A day by the calendar of whoever types; empty where the server's own time shall do. */
  readonly until: string;
  readonly needs: readonly Need[];
};

export const emptyDraft: OfferDraft = {
  title: '',
  description: '',
  price: '',
  currency: 'EUR',
  days: '7',
  revisions: '2',
  until: '',
  needs: [],
};

export type Terms = {
  readonly title: string;
  readonly description: string;
  readonly price: Money;
  readonly days: number;
  readonly revisions: number;
  readonly needs?: Need[];
  readonly expires_at?: string;
};
export type Faults = { readonly [K in 'title' | 'description' | 'price' | 'days' | 'revisions' | 'until']?: Key };

const whole = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : NaN);

/** The last moment of a day where whoever typed it is; NaN in it where it is no day. */
const endOf = (day: string): Date => new Date(`${day}T23:59:59`);

/** The terms that a draft says, or what is missing at which field. */
export function readDraft(draft: OfferDraft, now: Date): { readonly terms: Terms } | { readonly faults: Faults } {
  const amount = readMinor(draft.price, draft.currency);
  const days = whole(draft.days);
  const revisions = whole(draft.revisions);
  const until = draft.until === '' ? undefined : endOf(draft.until);
  const faults: Faults = {
    ...(draft.title.trim() === '' && { title: 'offer.fault.title' }),
    ...(draft.description.trim() === '' && { description: 'offer.fault.description' }),
    ...((amount === undefined || amount === '0') && { price: 'offer.fault.price' }),
    ...(!(days >= 1 && days <= 365) && { days: 'offer.fault.days' }),
    ...(!(revisions >= 0 && revisions <= 100) && { revisions: 'offer.fault.revisions' }),
    ...(until !== undefined && !(until > now) && { until: 'offer.fault.until' }),
  };
  if (amount === undefined || Object.keys(faults).length > 0) return { faults };
  const { title, description, currency, needs } = draft;
  return {
    terms: {
      title: title.trim(),
      description: description.trim(),
      price: { amount, currency },
      days,
      revisions,
      ...(needs.length > 0 && { needs: [...needs] }),
      ...(until && { expires_at: until.toISOString() }),
    },
  };
}

/** The text as the gate will read it. */
export const textOf = ({ title, description }: Pick<OfferDraft, 'title' | 'description'>): string =>
  `${title.trim()}\n\n${description.trim()}`.trim();
