import type { OrderEntry } from '@parley/contract';
import { hiddenFromOther, type Reader } from '../conversations/view.js';
import { viewDecision } from '../publishing/decision-view.js';
import { cover } from '../publishing/hidden-spans.js';
import { whyHidden } from '../publishing/words.js';
import type { StoredEntry } from './entries.js';
import type { OrderRow } from './store.js';

type Of = Pick<OrderRow, 'currency' | 'form'>;

/** What an entry tells besides its text, to both sides. */
function factsIn({ data }: StoredEntry, { currency, form }: Of): Partial<OrderEntry> {
  const { event, from, to, question, days, refund_minor, clock, reason } = data;
  const asked = form.find(({ id }) => id === question);
  return {
    ...(event !== undefined && { event }),
    ...(from && { from }),
    ...(to && { to }),
    ...(asked && { question: asked.label }),
    ...(days !== undefined && { days }),
    ...(refund_minor !== undefined && { refund: { amount: refund_minor, currency } }),
    ...(clock && { clock }),
    ...(reason && { stopped_by: reason }),
  };
}

type Judged = StoredEntry & { readonly state: NonNullable<StoredEntry['state']>; readonly body: string };

/** The writer sees the text as typed, the decision and what an agent said; the other side what was let through. */
function textIn(entry: Judged, decision: NonNullable<StoredEntry['decision']>, reader: Reader): Partial<OrderEntry> {
  const { state, body, data } = entry;
  const mine = entry.actor === reader.id;
  const hidden = hiddenFromOther({ ...entry, decision });
  const rulebook = reader.rulebookOf(decision.rulebook);
  const masked = (hidden ?? []).map((span) => ({
    ...span,
    why: whyHidden(decision, span.clause, { locale: reader.locale, rulebook, mine }),
  }));
  // Links stand in the text as well: where words are hidden they are read there, covered, or not at all.
  const isPlain = mine || (hidden !== null && hidden.length === 0);
  const links = isPlain && data.links && { links: [...data.links], ...(data.declared && { declared: data.declared }) };
  const words = isPlain && data.note_end !== undefined ? body.slice(0, data.note_end) : body;
  if (!mine) return { state, masked, text: hidden && (isPlain ? words : cover(body, hidden)), ...links };
  return {
    state,
    masked,
    // Spans count in the whole text: where something is marked, the writer sees it whole.
    text: decision.signals.length > 0 ? body : words,
    ...links,
    ...(entry.decision_id !== null && {
      decision: viewDecision(entry.decision_id, decision, reader.locale, rulebook),
    }),
    ...(entry.decided_reason !== null && { reason: entry.decided_reason }),
    ...(entry.decided_clause !== null && { clause: entry.decided_clause }),
    ...(entry.client_id !== null && { client_id: entry.client_id }),
  };
}

/** An entry of the timeline as this reader may see it. */
export function viewEntry(entry: StoredEntry, order: Of, reader: Reader): OrderEntry {
  const { state, body, decision } = entry;
  return {
    id: entry.id,
    order: entry.order_id,
    kind: entry.kind,
    by: entry.actor_alias,
    mine: entry.actor === reader.id,
    at: entry.at.toISOString(),
    ...factsIn(entry, order),
    ...(state !== null && body !== null && decision && textIn({ ...entry, state, body }, decision, reader)),
  };
}
