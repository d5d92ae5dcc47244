import type { OfferState } from '@parley/contract';
import type { Effect } from '@parley/policy';
import { stateAfter, streamOf } from '../conversations/conversations.js';
import { beginLine, insertMessage, messagesById } from '../conversations/messages.js';
import { readerOf, viewMessage } from '../conversations/view.js';
import { append } from '../platform/events/append.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { publish, type GateCtx, type Judged } from '../publishing/publish.js';
import { offerStream, type OfferRow } from './offers.js';
import { approvedNeeds } from '../gigs/approved-needs.js';
import { insertOffer } from './store.js';
import { offerStanding, readTerms, type Terms } from './terms.js';
import { viewOne } from './view-offer.js';
import { textOf } from './words.js';

type Sent = { readonly messageId: string; readonly judged: Judged; readonly offer: OfferRow | null };

/** What the gate's answer makes of an offer; null where the draft goes back. */
const offerStateAfter: Record<Effect, OfferState | null> = {
  deliver: 'open',
  notice: 'open',
  mask: 'open',
  hold: 'held',
  bounce: null,
};

type Seller = { readonly id: string; readonly locale: string };

/**
 * Makes an offer in a conversation: through the gate, then one line of the thread. A draft that comes back leaves its
 * text among the returned ones of the conversation, and no offer.
 * @throws Problem `not_found`, `sides_fixed`, and those of the gate
 */
export async function sendOffer(ctx: GateCtx, seller: Seller, conversation: string, terms: Terms): Promise<Sent> {
  const { tx, ids } = ctx;
  const begun = await beginLine(tx, conversation, seller.id, undefined);
  if (!begun) throw problem('not_found');
  if (begun.seller !== seller.id) throw problem('sides_fixed');
  const pair = { buyer: begun.buyer, seller: begun.seller };
  const now = begun.last_at !== null && begun.last_at > ctx.now ? begun.last_at : ctx.now;
  const [messageId, offerId, seq] = [ids.next(), ids.next(), begun.last_seq + 1];
  const judged = await publish(
    { ...ctx, now },
    {
      author: seller,
      pair,
      place: 'offer',
      text: textOf(terms),
      subject: { kind: 'offer', id: offerId },
      thread: conversation,
      event: ({ effect }) => ({
        stream: streamOf(conversation),
        kind: 'message.sent',
        data: { message: messageId, conversation, line: seq, state: stateAfter[effect] },
        audience: effect === 'bounce' ? [seller.id] : [pair.buyer, pair.seller],
      }),
    },
  );
  const state = offerStateAfter[judged.decision.effect];
  await insertMessage(tx, judged, {
    id: messageId,
    conversation,
    pair,
    seq,
    clientId: undefined,
    offer: state && offerId,
  });
  if (state === null) return { messageId, judged, offer: null };
  const offer = await insertOffer(tx, {
    ...terms,
    ...pair,
    id: offerId,
    conversation_id: conversation,
    message_id: messageId,
    gig_id: null,
    package: null,
    link_id: null,
    decision_id: judged.decisionId,
    state,
    created_at: judged.at,
  });
  await append(tx, [madeEvent(offer, judged.at)]);
  return { messageId, judged, offer };
}

/** The first link of an offer's chain, with its terms in numbers; what it says lies with its decision. */
export const madeEvent = (offer: OfferRow, at: Date) => ({
  stream: offerStream(offer.id),
  kind: 'offer.made',
  data: {
    offer: offer.id,
    state: offer.state,
    decision: offer.decision_id,
    price: { amount: offer.price_minor.toString(), currency: offer.currency },
    days: offer.days,
    revisions: offer.revisions,
    expires_at: offer.expires_at.toISOString(),
  },
  actor: offer.seller,
  audience: offer.state === 'held' ? [offer.seller] : [offer.buyer, offer.seller],
  at,
});

export const sendOfferEndpoint = endpoint(
  'sendOffer',
  async (ctx, { params, body }) => {
    const { tx, actor, now, services } = ctx;
    const approved = await approvedNeeds(tx, actor.id);
    const terms = readTerms(body, { now, services, standing: offerStanding, approved });
    const { messageId, offer } = await sendOffer(ctx, actor, params.id, terms);
    const reader = readerOf(ctx);
    const [stored] = await messagesById(tx, [messageId]);
    const message = stored && viewMessage(stored, reader);
    if (!message?.decision) throw new Error('a writer sees the decision about their own text');
    return {
      status: 201,
      body: {
        id: offer?.id ?? messageId,
        state: offer?.state ?? 'bounced',
        decision: message.decision,
        offer: offer && (await viewOne(tx, offer, reader, now)),
        message,
      },
    };
  },
  { perMinute: 60 },
);
