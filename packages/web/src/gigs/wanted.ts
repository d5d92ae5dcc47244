import { categories, gigLanguages, gigSorts } from '@parley/contract/paths';
import type { Wanted } from './queries.js';

const levels = ['new', 'one', 'two', 'top', 'pro'] as const;
export const levelChoices = levels.slice(1);
export const currencyChoices = ['EUR', 'USD', 'GBP', 'INR', 'JPY'] as const;
export const dayChoices = [1, 3, 7, 14, 30] as const;

const among = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((each) => each === value);

/** What an address asks for; what it does not know is left out. Days travel as text like everything in an address. */
export type WantedSearch = Omit<Wanted, 'days'> & { readonly days?: string };

export function readWanted(search: Record<string, unknown>): WantedSearch {
  const digits = (value: unknown) => (typeof value === 'string' && /^\d{1,12}$/.test(value) ? value : undefined);
  const found = {
    q: typeof search.q === 'string' && search.q !== '' ? search.q.slice(0, 200) : undefined,
    category: among(categories, search.category),
    language: among(gigLanguages, search.language),
    level: among(levels, search.level),
    currency: among(currencyChoices, search.currency),
    min_price: digits(search.min_price),
    max_price: digits(search.max_price),
    days: dayChoices.map(String).find((days) => days === search.days),
    sort: among(gigSorts, search.sort),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** As the server takes it. */
export const toWanted = ({ days, ...rest }: WantedSearch): Wanted => ({
  ...rest,
  ...(days === undefined ? {} : { days: Number(days) }),
});
