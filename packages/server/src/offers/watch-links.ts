import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import type { WatchedText } from '../publishing/publish.js';
import { hashOf, type LinkTokens } from './link-tokens.js';
import { possibleTokens } from './posted-links.js';

/**
 * Marks the offer links that a text holds as posted here, whatever becomes of the text. Between two people of whom one has
 * claimed the link already it says nothing: they talk about their own order.
 */
export const watchLinks =
  (tokens: LinkTokens) =>
  async (tx: Tx, { texts, author, other, at }: WatchedText): Promise<void> => {
    const found = possibleTokens(texts).filter(tokens.isOurs);
    if (found.length === 0) return;
    await sql`
      update offer_links l set posted_here_at = ${at}
      where l.token_hash = any(${found.map(hashOf)}::bytea[]) and l.posted_here_at is null
        and not exists (
          select from offer_link_claims c where c.link_id = l.id and c.account_id = any(${[author, other]}::uuid[]))`.execute(
      tx,
    );
  };
