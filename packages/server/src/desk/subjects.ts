import type { CaseDetail } from '@parley/contract';
import { decideHeld } from '../conversations/decide-held.js';
import { messageOfDecision, threadPage } from '../conversations/messages.js';
import { hiddenFromOther, readerOf, viewMessage } from '../conversations/view.js';
import { decideHeldOffer } from '../offers/decide-held-offer.js';
import { decideHeldGig } from '../gigs/decide-held.js';
import { decideHeldProfile } from '../gigs/decide-held-profile.js';
import { gigOfCase } from '../gigs/gig-of-case.js';
import type { NewEvent } from '../platform/events/append.js';
import type { Ctx } from '../platform/http/endpoint.js';
import { cover } from '../publishing/hidden-spans.js';
import type { Ruling } from '../publishing/ruling.js';
import type { SubjectKind } from '../publishing/publish.js';
import { decideHeldEntry } from '../orders/decide-held.js';
import { entriesById, timelinePage } from '../orders/entries.js';
import { orderById } from '../orders/store.js';
import { viewEntry } from '../orders/view-entry.js';
import type { CaseRow } from './store.js';

/** What a feature tells the desk of the text that a case is about. */
export type SubjectView = Pick<CaseDetail, 'seen_by_recipient' | 'history'> & Partial<Pick<CaseDetail, 'text' | 'gig'>>;

type Subject = {
  readonly view: (ctx: Pick<Ctx, 'tx' | 'actor' | 'locale' | 'services'>, row: CaseRow) => Promise<SubjectView>;
  /** Carries out what an agent decided about a held text; answers the events to append. */
  readonly rule: (ctx: Ctx, row: CaseRow, ruling: Ruling) => Promise<NewEvent[]>;
};

const historyLines = 12;

const message: Subject = {
  view: async (ctx, row) => {
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
  },
  rule: ({ tx }, _row, ruling) => decideHeld(tx, ruling),
};

/** An offer in a conversation is a line of its thread; one that came back is known by its decision alone. */
const offer: Subject = { ...message, rule: ({ tx }, row, ruling) => decideHeldOffer(tx, row.subject_id, ruling) };

const unseen: SubjectView = { seen_by_recipient: { text: null, masked: [] }, history: [] };

const gig: Subject = {
  view: () => Promise.resolve(unseen),
  rule: (ctx, _row, ruling) => decideHeldGig(ctx, ruling),
};

const profile: Subject = {
  view: () => Promise.resolve(unseen),
  rule: ({ tx }, _row, ruling) => decideHeldProfile(tx, ruling),
};

const gigNeeds: Subject = {
  view: async (ctx, row) => {
    const about = await gigOfCase(ctx, row.subject_id);
    return { ...unseen, text: about.needs.map(({ why }) => why).join('\n'), gig: about };
  },
  rule: () => Promise.resolve([]),
};

const orderText: Subject = {
  view: async (ctx, row) => {
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
  },
  rule: (ctx, _row, ruling) => decideHeldEntry(ctx, ruling),
};

/** Everything that a case can be about, with the feature that answers for it. */
export const subjects: Readonly<Record<SubjectKind, Subject>> = {
  message,
  offer,
  order_text: orderText,
  gig,
  gig_needs: gigNeeds,
  profile,
};
