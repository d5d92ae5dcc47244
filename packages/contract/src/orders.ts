import { orderStates as factStates } from '@parley/policy';
import { Type } from 'typebox';
import { PublicAccount } from './accounts.js';
import { Alias, Id, Instant, Money, nullable, oneOf, page, Paging, PublishedText, strict } from './common.js';
import { MaskedSpan, MessageState } from './conversations.js';
import { AskedQuestion } from './gigs.js';
import { Decision, Facts, Need, Origin, Side } from './policy.js';

/** The states of an order that exists; before it lies an offer. */
export const orderStates = [
  'paid',
  'requirements',
  'in_progress',
  'delivered',
  'completed',
  'cancelled',
  'disputed',
] as const;
factStates satisfies readonly ['none', ...typeof orderStates];

/** What a person may do to an order; the graph in docs/orders.md says who and when. */
export const orderEvents = [
  'submit_requirements',
  'deliver',
  'request_revision',
  'accept',
  'request_extension',
  'agree_extension',
  'decline_extension',
  'withdraw_extension',
  'request_cancellation',
  'agree_cancellation',
  'decline_cancellation',
  'withdraw_cancellation',
] as const;

export const entryKinds = [
  'message',
  'answer',
  'delivery',
  'revision',
  'extension',
  'cancellation',
  'change',
  'clock',
] as const;

/** Why a clock stands still. */
export const stopReasons = ['requirements', 'held_text', 'dispute'] as const;

const Link = Type.String({
  pattern: '^https?://[^\\s]{3,2000}$',
  maxLength: 2008,
  description: 'An http or https address',
});

/** A file that could not be brought here: where it lies, why, and how one tells that it is the one that was meant. */
export const DeclaredFile = strict({
  url: Link,
  reason: oneOf(['too_large', 'technical']),
  size: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER, description: 'Bytes' }),
  sha256: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
});

export const orderSteps = ['paid', 'requirements', 'in_progress', 'delivered', 'completed'] as const;

/** One thing that happened on an order, as *this* reader may see it. */
export const OrderEntry = strict({
  id: Id,
  order: Id,
  kind: oneOf(entryKinds),
  by: nullable(Alias),
  mine: Type.Boolean(),
  at: Instant,
  event: Type.Optional(Type.String({ description: 'The event it tells of, or that its held text waits to fire' })),
  from: Type.Optional(oneOf(orderStates)),
  to: Type.Optional(oneOf(orderStates)),
  state: Type.Optional(MessageState),
  text: Type.Optional(
    nullable(Type.String({ description: 'null where this reader may not read it (held, withheld)' })),
  ),
  masked: Type.Optional(Type.Array(MaskedSpan)),
  decision: Type.Optional(Decision),
  reason: Type.Optional(Type.String({ description: "An agent's reason, to the writer of the text" })),
  clause: Type.Optional(Type.String()),
  client_id: Type.Optional(Type.String()),
  question: Type.Optional(Type.String({ description: 'The question that it answers, in words' })),
  links: Type.Optional(Type.Array(Type.String(), { description: 'Of a delivery, as far as this reader may see them' })),
  declared: Type.Optional(DeclaredFile),
  days: Type.Optional(Type.Integer()),
  refund: Type.Optional(Money),
  clock: Type.Optional(oneOf(['stopped', 'resumed', 'soon', 'overdue'])),
  stopped_by: Type.Optional(oneOf(stopReasons)),
});

export const OrderClock = strict({
  kind: oneOf(['deliver', 'complete'], {
    description: 'What happens when it rings: work is due, or the order completes',
  }),
  due_at: nullable(Instant),
  left_seconds: Type.Integer({ description: 'Until it rings, below zero when it is late; stands still while stopped' }),
  running: Type.Boolean(),
  late: Type.Boolean(),
  stops: Type.Array(strict({ reason: oneOf(stopReasons), since: Instant })),
});

export const OrderSummary = strict({
  id: Id,
  title: Type.String(),
  state: oneOf(orderStates),
  my_side: Side,
  with: PublicAccount,
  price: Money,
  clock: nullable(OrderClock),
  may: Type.Array(oneOf(orderEvents), { description: 'What you may do now' }),
  asks: Type.Array(oneOf(['extension', 'cancellation']), { description: 'What waits for one side to agree' }),
  created_at: Instant,
  changed_at: Instant,
});

export const OrderDetail = strict({
  ...OrderSummary.properties,
  description: Type.String(),
  gig: nullable(Id),
  offer: Id,
  days: Type.Integer(),
  revisions: strict({ included: Type.Integer(), used: Type.Integer() }),
  path: Type.Array(strict({ step: oneOf(orderSteps), at: nullable(Instant), here: Type.Boolean() })),
  money: strict({ price: Money, held: Money, paid_out: Money, fee: Money, refunded: Money }),
  relationship: strict({ origin: Origin, what_it_allows: Type.Array(Type.String()) }),
  needs: Type.Array(Need),
  questions: Type.Array(strict({ ...AskedQuestion.properties, answered: Type.Boolean() })),
  extension: nullable(strict({ mine: Type.Boolean(), days: Type.Integer(), at: Instant })),
  cancellation: nullable(strict({ mine: Type.Boolean(), refund: Money, at: Instant })),
  facts: Facts,
});

/** The order after an event, and what became of the texts that came with it. A text that came back fired nothing. */
export const FiredOrder = strict({
  ...OrderDetail.properties,
  fired: Type.Boolean({ description: 'false where a text is held or came back, or answers are still missing' }),
  entries: Type.Array(OrderEntry),
});

export const FireEvent = strict({
  event: oneOf(orderEvents),
  text: Type.Optional(PublishedText),
  /** The same as `text`. */
  note: Type.Optional(PublishedText),
  answers: Type.Optional(
    Type.Array(strict({ question: Type.String({ minLength: 1, maxLength: 64 }), text: PublishedText }), {
      maxItems: 50,
    }),
  ),
  links: Type.Optional(Type.Array(Link, { maxItems: 20 })),
  declared: Type.Optional(DeclaredFile),
  days: Type.Optional(Type.Integer({ minimum: 1, maximum: 90 })),
  /** With `agree_cancellation`: what its reader was shown; where something else goes back by now, nothing is done. */
  refund: Type.Optional(Money),
});

export const SentEntry = strict({ id: Id, state: MessageState, decision: Decision, entry: OrderEntry });

const OrderParams = strict({ id: Id });
const gateErrors = ['empty_text', 'text_too_long', 'bad_characters'] as const;

export const orderRoutes = {
  listOrders: {
    summary: 'Your orders, the one that changed last first',
    tag: 'orders',
    query: strict({
      ...Paging,
      side: Type.Optional(Side),
      state: Type.Optional(oneOf(['open', 'over'], { description: 'Default: both' })),
    }),
    answer: { 200: page(OrderSummary) },
    errors: ['not_signed_in', 'bad_cursor'],
  },
  getOrder: {
    summary: 'One order: where it stands, its clock, its money, and what you may do now',
    tag: 'orders',
    params: OrderParams,
    answer: { 200: OrderDetail },
    errors: ['not_signed_in', 'not_found'],
  },
  listOrderEntries: {
    summary: 'The timeline as you may see it, newest page first, oldest first within a page',
    tag: 'orders',
    params: OrderParams,
    query: strict({
      ...Paging,
      state: Type.Optional(oneOf(['bounced'], { description: 'Your returned texts instead of the timeline' })),
    }),
    answer: { 200: page(OrderEntry) },
    errors: ['not_signed_in', 'not_found', 'bad_cursor'],
  },
  sendOrderMessage: {
    summary: 'Say something on the order; the answer says what became of it and why',
    tag: 'orders',
    params: OrderParams,
    body: strict({
      text: PublishedText,
      attachments: Type.Optional(Type.Array(Id, { maxItems: 20 })),
      client_id: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
    }),
    answer: { 201: SentEntry },
    errors: ['invalid_input', ...gateErrors, 'not_signed_in', 'not_found', 'key_reused', 'too_many'],
  },
  fireOrderEvent: {
    summary: 'Do one of the things that `may` names: deliver, accept, ask for a revision, and so on',
    tag: 'orders',
    params: OrderParams,
    body: FireEvent,
    answer: { 200: FiredOrder },
    errors: [
      'invalid_input',
      ...gateErrors,
      'not_signed_in',
      'not_found',
      'event_not_allowed',
      'stale_version',
      'key_reused',
      'too_many',
    ],
  },
} as const;
