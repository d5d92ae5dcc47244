import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import type { NewEvent } from '../platform/events/append.js';
import { hiddenAfterRelease } from '../publishing/hidden-spans.js';
import type { Ruling } from '../publishing/ruling.js';
import { countMessage } from '../relationships/store.js';
import { streamOf } from './conversations.js';
import { messageOfDecision } from './messages.js';
import { lockConversation } from './store.js';

/** Words that only a mask covers stay hidden when a held text is let through; without such words it is simply delivered. */
const stateAfterRelease = (hidden: readonly unknown[]) => (hidden.length > 0 ? 'masked' : 'delivered');

/** To a reader who has read on, a text that is let through is as new as one that was just sent. */
const arrived = sql`, arrived as (
  insert into late_arrivals (conversation_id, account_id, message_id, seq)
  select p.conversation_id, p.account_id, changed.id, changed.seq
  from changed join participants p on p.conversation_id = changed.conversation_id
  where p.account_id <> changed.author_id and p.read_seq >= changed.seq
)`;

/**
 * Carries out what a person decided about a held message: it reaches the other side, or stays with its writer.
 * From `withheld` an appeal brings it after all. Answers the events to append; none where the message is in another state meanwhile, and nothing is changed then.
 */
export async function decideHeld(tx: Tx, ruling: Ruling, from: 'held' | 'withheld' = 'held'): Promise<NewEvent[]> {
  const found = await messageOfDecision(tx, ruling.decision);
  if (!found) return [];
  await lockConversation(tx, found.conversation_id);
  const message = await messageOfDecision(tx, ruling.decision);
  if (message?.state !== from) return [];
  const state = ruling.release ? stateAfterRelease(hiddenAfterRelease(message.decision, message.body)) : 'withheld';
  const { rows } = await sql<{ buyer: string; seller: string }>`
    with changed as (
      update messages set state = ${state}, decided_clause = ${ruling.clause}, decided_reason = ${ruling.reason},
        decided_at = ${ruling.at}
      where id = ${message.id} and state = ${from} returning id, conversation_id, author_id, seq
    ), moved as (
      update participants p set last_at = greatest(last_at, ${ruling.at}) from changed
      where p.conversation_id = changed.conversation_id
    )${ruling.release ? arrived : sql``}
    select c.buyer, c.seller from conversations c join changed on c.id = changed.conversation_id`.execute(tx);
  const pair = rows[0];
  if (!pair) return [];
  if (ruling.release) await countMessage(pair).execute(tx);
  const changed: NewEvent = {
    stream: streamOf(message.conversation_id),
    kind: ruling.release ? 'message.released' : 'message.withheld',
    data: {
      message: message.id,
      conversation: message.conversation_id,
      line: message.seq,
      state,
      decision: ruling.decision,
      clause: ruling.clause,
    },
    actor: ruling.by,
    audience: [pair.buyer, pair.seller],
    at: ruling.at,
  };
  if (!ruling.release) return [changed];
  const reader = message.author_id === pair.buyer ? pair.seller : pair.buyer;
  const arrival: NewEvent = {
    ...changed,
    kind: 'conversation.arrived',
    data: { message: message.id, conversation: message.conversation_id },
    audience: [reader],
  };
  return [changed, arrival];
}
