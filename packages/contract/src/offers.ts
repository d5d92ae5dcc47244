import { Type } from 'typebox';
import { PublicAccount } from './accounts.js';
import { Id, Instant, Money, nullable, oneOf, page, Paging, strict } from './common.js';
import { MaskedSpan, Message } from './conversations.js';
import { Decision, Need, Origin } from './policy.js';

/** What becomes of an offer. One that comes back to its writer is none yet; `withheld`: an agent upheld a hold. */
export const offerStates = [
  'held',
  'open',
  'accepted',
  'paid',
  'withdrawn',
  'declined',
  'expired',
  'withheld',
] as const;
export type OfferState = (typeof offerStates)[number];

/** What one of the two people may do with an offer. `pay` leads to the order. */
export const offerActions = ['accept', 'decline', 'withdraw', 'pay'] as const;
export type OfferAction = (typeof offerActions)[number];

/** What an offer says, as its seller writes it. */
export const offerTerms = {
  title: Type.String({ minLength: 1, maxLength: 120, pattern: '^[^\\r\\n]*$', description: 'One line' }),
  description: Type.String({ minLength: 1, maxLength: 10_000, description: 'What the buyer gets' }),
  price: Money,
  days: Type.Integer({ minimum: 1, maximum: 365, description: 'Days from the requirements to the delivery' }),
  revisions: Type.Integer({ minimum: 0, maximum: 100 }),
  needs: Type.Optional(
    Type.Array(Need, { maxItems: 7, uniqueItems: true, description: 'Of those that are approved on your gigs' }),
  ),
  expires_at: Type.Optional(Instant),
};

/** The words of an offer as this reader may see them. Spans are offsets into title, two line ends, description. */
const words = { title: Type.String(), description: Type.String(), masked: Type.Array(MaskedSpan) };
const terms = {
  ...words,
  price: Money,
  days: Type.Integer(),
  revisions: Type.Integer(),
  needs: Type.Array(Need),
};

export const Offer = strict({
  id: Id,
  seller: PublicAccount,
  buyer: PublicAccount,
  mine: Type.Boolean({ description: 'You sell' }),
  ...terms,
  origin: Origin,
  conversation: nullable(Id),
  message: nullable(Type.String({ format: 'uuid', description: 'The line of the thread that shows it' })),
  gig: nullable(Id),
  package: nullable(Type.String()),
  link: nullable(Id),
  state: oneOf(offerStates),
  may: Type.Array(oneOf(offerActions), { description: 'What you may do with it now' }),
  expires_at: Instant,
  pay_by: nullable(Instant),
  order: nullable(Id),
  created_at: Instant,
});

/** What became of a draft: an offer, or, where its words came back, the decision about them. */
export const SentOffer = strict({
  id: Type.String({ format: 'uuid', description: 'The offer; of one that came back, the returned text' }),
  state: oneOf([...offerStates, 'bounced']),
  decision: Decision,
  offer: nullable(Offer),
  message: Message,
});

const OfferParams = strict({ id: Id });
const moving = ['not_signed_in', 'not_found', 'not_allowed', 'offer_closed', 'offer_being_paid'] as const;

export const offerRoutes = {
  orderGig: {
    summary: 'Order a package of a gig: an offer at list price, accepted already, to be paid',
    tag: 'offers',
    params: OfferParams,
    body: strict({ package: Type.String({ minLength: 1, maxLength: 120, description: 'Its name' }) }),
    answer: { 201: Offer },
    errors: ['invalid_input', 'not_signed_in', 'not_found', 'own_offer', 'sides_fixed', 'too_many'],
  },
  sendOffer: {
    summary: 'Make an offer in a conversation where you sell; the answer says what became of it and why',
    tag: 'offers',
    params: OfferParams,
    body: strict(offerTerms),
    answer: { 201: SentOffer },
    errors: [
      'invalid_input',
      'empty_text',
      'text_too_long',
      'bad_characters',
      'not_signed_in',
      'not_found',
      'sides_fixed',
      'key_reused',
      'too_many',
    ],
  },
  listOffers: {
    summary: 'Offers that you made or got, newest first',
    tag: 'offers',
    query: strict({
      ...Paging,
      conversation: Type.Optional(Id),
      state: Type.Optional(oneOf(['open'], { description: 'Only those that you can do something with' })),
    }),
    answer: { 200: page(Offer) },
    errors: ['not_signed_in', 'bad_cursor'],
  },
  getOffer: {
    summary: 'One offer',
    tag: 'offers',
    params: OfferParams,
    answer: { 200: Offer },
    errors: ['not_signed_in', 'not_found'],
  },
  acceptOffer: {
    summary: 'Accept an offer; it then waits for your payment',
    tag: 'offers',
    params: OfferParams,
    answer: { 200: Offer },
    errors: [...moving, 'own_offer'],
  },
  declineOffer: {
    summary: 'Decline an offer that was made to you',
    tag: 'offers',
    params: OfferParams,
    answer: { 200: Offer },
    errors: moving,
  },
  withdrawOffer: {
    summary: 'Take back an offer of your own that is not paid',
    tag: 'offers',
    params: OfferParams,
    answer: { 200: Offer },
    errors: moving,
  },
} as const;
