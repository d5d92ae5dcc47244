import type { Tx } from '../platform/database/connect.js';
import type { NewEvent } from '../platform/events/append.js';
import type { Ruling } from '../publishing/ruling.js';
import { lockLink, settleLink } from './link-store.js';
import { linkStream } from './links.js';

/** Carries out what a person decided about a held link: it opens, or it never does. One taken back stays so. */
export async function decideHeldLink(tx: Tx, linkId: string, ruling: Ruling): Promise<NewEvent[]> {
  const link = await lockLink(tx, linkId);
  if (link?.state !== 'held') return [];
  const state = ruling.release ? 'live' : 'withheld';
  await settleLink(tx, link.id, ruling);
  return [
    {
      stream: linkStream(link.id),
      kind: `offer_link.${state}`,
      data: { link: link.id, state, decision: ruling.decision, clause: ruling.clause },
      actor: ruling.by,
      audience: [link.seller],
      at: ruling.at,
    },
  ];
}
