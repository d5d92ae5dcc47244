import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';
import type { NewEvent } from '../platform/events/append.js';
import { hiddenAfterRelease } from '../publishing/hidden-spans.js';
import { countMessage } from '../relationships/store.js';
import { streamOf } from './conversations.js';
import { messageOfDecision } from './messages.js';

export type Ruling = {
  readonly decision: string;
  readonly release: boolean;
  readonly clause: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
};

/** Words that only a mask covers stay hidden when a held text is let through; without such words it is simply delivered. */
const stateAfterRelease = (hidden: readonly unknown[]) => (hidden.length > 0 ? 'masked' : 'delivered');

/**
 * Carries out what a person decided about a held message: it reaches the other side, or stays with its writer.
 * Answers the event to append, or undefined where the message was not held any more; nothing is changed then.
 */
export async function decideHeld(tx: Tx, ruling: Ruling): Promise<NewEvent | undefined> {
  const message = await messageOfDecision(tx, ruling.decision);
  if (message?.state !== 'held') return undefined;
  const state = ruling.release ? stateAfterRelease(hiddenAfterRelease(message.decision, message.body)) : 'withheld';
  const { rows } = await sql<{ buyer: string; seller: string }>`
    with changed as (
      update messages set state = ${state}, decided_clause = ${ruling.clause}, decided_reason = ${ruling.reason},
        decided_at = ${ruling.at}
      where id = ${message.id} and state = 'held' returning conversation_id
    ), moved as (
      update participants p set last_at = ${ruling.at} from changed where p.conversation_id = changed.conversation_id
    )
    select c.buyer, c.seller from conversations c join changed on c.id = changed.conversation_id`.execute(tx);
  const pair = rows[0];
  if (!pair) return undefined;
  if (ruling.release) await countMessage(pair).execute(tx);
  return {
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
}
