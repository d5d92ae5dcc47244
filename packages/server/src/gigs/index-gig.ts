import type { Level } from '@parley/policy';
import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import type { GigContent, GigLanguage } from './gigs.js';

/** The dictionaries that PostgreSQL has for a language; others are found by whole words. */
const dictionaries: Partial<Record<GigLanguage, string>> = {
  en: 'english',
  es: 'spanish',
  de: 'german',
  fr: 'french',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
  tr: 'turkish',
  ru: 'russian',
  ar: 'arabic',
  hi: 'hindi',
  id: 'indonesian',
};
export const dictionaryOf = (language: GigLanguage) => dictionaries[language] ?? 'simple';

const standing: Record<Level, number> = { new: 0, one: 0.25, two: 0.5, top: 0.8, pro: 1 };

/** How much a page tells and how its seller stands, from 0 to 1; of two gigs with the same words the better one comes first. */
export function qualityOf({ description, packages, pictures, requirements }: GigContent, level: Level): number {
  const told =
    Math.min(1, description.length / 600) * 0.4 +
    Math.min(1, pictures.length / 3) * 0.3 +
    Math.min(1, packages.length / 3) * 0.2 +
    (requirements.length > 0 ? 0.1 : 0);
  return Math.round((told * 0.5 + standing[level] * 0.5) * 1000) / 1000;
}

/** The words of a gig for search, heaviest first: its title, the packages with its seller, the description. */
export const documentOf = (content: GigContent, alias: string) => {
  const dictionary = dictionaryOf(content.language);
  const both = (text: string, weight: 'A' | 'B' | 'C') =>
    sql`setweight(to_tsvector('simple', ${text}) || to_tsvector(${dictionary}::regconfig, ${text}), ${weight})`;
  const packages = content.packages.map(({ name, description = '' }) => `${name} ${description}`).join('\n');
  return sql`${both(content.title, 'A')} || ${both(`${packages}\n${content.category}\n${alias}`, 'B')}
    || ${both(content.description, 'C')}`;
};

const prices = ({ packages }: GigContent) => packages.map(({ price }) => BigInt(price.amount));
const least = (values: readonly bigint[]) => values.reduce((a, b) => (b < a ? b : a)).toString();
const most = (values: readonly bigint[]) => values.reduce((a, b) => (b > a ? b : a)).toString();

/** What is on show from now on, for search to find. */
export async function showInSearch(
  tx: Tx,
  { id, seller, content, at }: { id: string; seller: string; content: GigContent; at: Date },
): Promise<void> {
  const { rows } = await sql<{ alias: string; level: Level }>`
    select alias, level from accounts where id = ${seller}`.execute(tx);
  const { alias, level } = rows[0]!;
  await sql`
    insert into gig_search (gig_id, seller, document, category, language, currency, from_price, to_price, days, quality, since)
    values (${id}, ${seller}, ${documentOf(content, alias)}, ${content.category}, ${content.language},
      ${content.packages[0]!.price.currency}, ${least(prices(content))}, ${most(prices(content))},
      ${Math.min(...content.packages.map(({ days }) => days))}, ${qualityOf(content, level)}, ${at})
    on conflict (gig_id) do update set document = excluded.document, category = excluded.category,
      language = excluded.language, currency = excluded.currency, from_price = excluded.from_price,
      to_price = excluded.to_price, days = excluded.days, quality = excluded.quality`.execute(tx);
}

/** Takes a gig out of search. */
export async function hideFromSearch(tx: Tx, id: string): Promise<void> {
  await sql`delete from gig_search where gig_id = ${id}`.execute(tx);
}
