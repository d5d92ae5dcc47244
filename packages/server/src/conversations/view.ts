import type { Message } from '@parley/contract';
import type { Decision, Rulebook } from '@parley/policy';
import type { Ctx } from '../platform/http/endpoint.js';
import { viewDecision } from '../publishing/decision-view.js';
import { cover, hiddenAfterRelease, hiddenSpans, type HiddenSpan } from '../publishing/hidden-spans.js';
import { whyHidden } from '../publishing/words.js';
import type { Locale } from '../relationships/wording.js';
import type { MessageState } from './tables.js';

/** A message with all that is known of it; `viewMessage` decides what of it one reader sees. */
export type StoredMessage = {
  readonly id: string;
  readonly conversation_id: string;
  readonly seq: number;
  readonly author_id: string;
  readonly author_alias: string;
  readonly state: MessageState;
  readonly client_id: string | null;
  /** The offer that this line shows. */
  readonly offer_id: string | null;
  readonly created_at: Date;
  readonly decided_clause: string | null;
  readonly decided_reason: string | null;
  readonly body: string;
  readonly decision_id: string;
  readonly decision: Decision;
};

export type Reader = {
  readonly id: string;
  readonly locale: Locale;
  /** The rulebook by which a decision was made; its words explain the decision. */
  readonly rulebookOf: (hash: string) => Rulebook;
};

/** The words hidden from the other side in this state, or null where nothing of the text may be read by them. */
export function hiddenFromOther({
  state,
  decision,
  body,
  decided_reason,
}: Pick<StoredMessage, 'state' | 'decision' | 'body' | 'decided_reason'>): HiddenSpan[] | null {
  switch (state) {
    case 'delivered':
      return [];
    case 'masked':
      return decided_reason === null ? hiddenSpans(decision, body) : hiddenAfterRelease(decision, body);
    case 'held':
    case 'withheld':
    case 'bounced':
      return null;
  }
}

/**
 * A message as this reader may see it. The writer sees the text as typed, the decision in full and what an agent said;
 * the other side sees what was let through, and of hidden words only why they are hidden.
 */
export function viewMessage(message: StoredMessage, reader: Reader): Message {
  const mine = message.author_id === reader.id;
  const hidden = hiddenFromOther(message);
  const rulebook = reader.rulebookOf(message.decision.rulebook);
  const about = {
    id: message.id,
    conversation: message.conversation_id,
    from: message.author_alias,
    mine,
    at: message.created_at.toISOString(),
    state: message.state,
    // Of an offer that the other side may not read, they are not told that it is one.
    ...(message.offer_id !== null && (mine || hidden) ? { offer: message.offer_id } : {}),
    masked: (hidden ?? []).map((span) => ({
      ...span,
      why: whyHidden(message.decision, span.clause, { locale: reader.locale, rulebook, mine }),
    })),
  };
  if (!mine) return { ...about, text: hidden && cover(message.body, hidden) };
  return {
    ...about,
    text: message.body,
    decision: viewDecision(message.decision_id, message.decision, reader.locale, rulebook),
    ...(message.decided_reason === null ? {} : { reason: message.decided_reason }),
    ...(message.decided_clause === null ? {} : { clause: message.decided_clause }),
    ...(message.client_id === null ? {} : { client_id: message.client_id }),
  };
}

/** The one who asks, as a reader. */
export const readerOf = ({ actor, locale, services }: Pick<Ctx, 'actor' | 'locale' | 'services'>): Reader => ({
  id: actor.id,
  locale,
  rulebookOf: services.rulebooks.byHash,
});
