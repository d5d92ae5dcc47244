import { decideHeld } from '../../conversations/decide-held.js';
import { messageOfDecision, threadPage } from '../../conversations/messages.js';
import { hiddenFromOther, readerOf, viewMessage } from '../../conversations/view.js';
import { decideHeldGig } from '../../gigs/decide-held.js';
import { decideHeldProfile } from '../../gigs/decide-held-profile.js';
import { decideHeldLink } from '../../offers/decide-held-link.js';
import { decideHeldOffer } from '../../offers/decide-held-offer.js';
import { decideHeldEntry } from '../../orders/decide-held.js';
import { entriesById, timelinePage } from '../../orders/entries.js';
import { orderById } from '../../orders/store.js';
import { viewEntry } from '../../orders/view-entry.js';
import type { NewEvent } from '../../platform/events/append.js';
import type { Ctx } from '../../platform/http/endpoint.js';
import { cover, hiddenSpans } from '../../publishing/hidden-spans.js';
import type { Ruling } from '../../publishing/ruling.js';
import { whyHidden } from '../../publishing/words.js';
import { giveStatement } from '../../statements/give-statement.js';
import type { CaseRow } from '../store.js';
import { factsOfText } from '../wording.js';
import { unseen, type Subject } from './subject.js';

type Rule = (ctx: Ctx, row: CaseRow, ruling: Ruling) => Promise<NewEvent[]>;

/** A text that the gate judged. Who keeps it back from somebody gives its writer a statement of reasons. */
const judgedText = (view: Subject['view'], rule: Rule): Subject => ({
  view,
  act: async (ctx, row, outcome) => {
    if (outcome.action === 'close') return [];
    if (!row.judged) throw new Error('a text that nobody judged cannot be decided about');
    const release = outcome.action === 'release';
    const events = await rule(ctx, row, { ...outcome, decision: row.judged.decision_id, release });
    if (!release)
      await giveStatement(ctx, {
        kind: 'text_withheld',
        account: row.author,
        other: row.other,
        subject: { kind: 'decision', id: row.judged.decision_id },
        facts: factsOfText(row.judged, row.judged.facts.locale === 'es' ? 'es' : 'en'),
        detectedByMachine: true,
        decidedBy: outcome.by,
        clause: outcome.clause,
        reason: outcome.reason,
        from: outcome.at,
        until: null,
      });
    return events;
  },
});

const historyLines = 12;

const viewLine: Subject['view'] = async (ctx, row) => {
  const found = row.judged && (await messageOfDecision(ctx.tx, row.judged.decision_id));
  if (!found || row.other === null) throw new Error('the message that a case is about is gone');
  const { text, masked } = viewMessage(found, { ...readerOf(ctx), id: row.other });
  const before = await threadPage(ctx.tx, {
    conversation: found.conversation_id,
    before: found.seq,
    limit: historyLines,
  });
  return {
    seen_by_recipient: { text, masked },
    history: before.reverse().map((line) => {
      const hidden = hiddenFromOther(line);
      return { from: line.author_alias, text: hidden && cover(line.body, hidden), at: line.created_at.toISOString() };
    }),
  };
};
const viewNothing: Subject['view'] = () => Promise.resolve(unseen);

export const message = judgedText(viewLine, ({ tx }, _row, ruling) => decideHeld(tx, ruling));

/** An offer in a conversation is a line of its thread; one that came back is known by its decision alone. */
export const offer = judgedText(viewLine, ({ tx }, row, ruling) => decideHeldOffer(tx, row.subject_id, ruling));

export const gig = judgedText(viewNothing, (ctx, _row, ruling) => decideHeldGig(ctx, ruling));

export const profile = judgedText(viewNothing, ({ tx }, _row, ruling) => decideHeldProfile(tx, ruling));

const viewEntryOfOrder: Subject['view'] = async (ctx, row) => {
  const [found] = await entriesById(ctx.tx, [row.subject_id]);
  const order = found && (await orderById(ctx.tx, found.order_id));
  if (!order || row.other === null) throw new Error('the text of an order that a case is about is gone');
  const reader = { ...readerOf(ctx), id: row.other };
  const { text = null, masked = [] } = viewEntry(found, order, reader);
  const before = await timelinePage(ctx.tx, { order: order.id, before: found.seq, limit: historyLines });
  return {
    seen_by_recipient: { text, masked },
    history: before.reverse().flatMap((entry) => {
      // As whoever did not write it could see it; lines without a text are no talk.
      const { text: seen, at } = viewEntry(entry, order, { ...reader, id: '' });
      return seen === undefined ? [] : [{ from: entry.actor_alias ?? '', text: seen, at }];
    }),
  };
};

export const orderText = judgedText(viewEntryOfOrder, (ctx, _row, ruling) => decideHeldEntry(ctx, ruling));

/** A link has no thread: whoever opens it reads the text with what is masked covered, or nothing while it is kept back. */
const viewLinkOffer: Subject['view'] = ({ locale, services }, { judged }) => {
  if (!judged) throw new Error('the text of an offer link that a case is about is gone');
  const { decision, text } = judged;
  if (decision.effect === 'hold' || decision.effect === 'bounce') return Promise.resolve(unseen);
  const hidden = hiddenSpans(decision, text);
  const told = { locale, rulebook: services.rulebooks.byHash(decision.rulebook), mine: false };
  return Promise.resolve({
    seen_by_recipient: {
      text: cover(text, hidden),
      masked: hidden.map((span) => ({ ...span, why: whyHidden(decision, span.clause, told) })),
    },
    history: [],
  });
};

export const offerLink = judgedText(viewLinkOffer, ({ tx }, row, ruling) => decideHeldLink(tx, row.subject_id, ruling));
