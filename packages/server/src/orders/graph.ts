import type { orderEvents, orderStates } from '@parley/contract';

export type OrderState = (typeof orderStates)[number];
/** What a person may do to an order. */
export type PersonEvent = (typeof orderEvents)[number];
/** What follows by itself: from the payment, from the answers, from the clock. */
export type OwnEvent = 'ask_requirements' | 'begin' | 'complete_by_clock';
export type OrderEvent = PersonEvent | OwnEvent;

/** `other`: the side that was asked. `asker`: the side that asked. `itself`: no person fires it. */
export type By = 'buyer' | 'seller' | 'other' | 'asker' | 'itself';

/** What must be so besides the state; `guards` says how each is told. */
export type When = 'revisions_left' | 'extension_open' | 'no_extension' | 'cancellation_open' | 'no_cancellation';

export type Edge = { readonly to: OrderState; readonly by: readonly By[]; readonly when?: When };
type Edges = Readonly<Partial<Record<OrderEvent, Edge>>>;

/** To end an order before its time needs both sides, from any state in which money is still held. */
const cancelling = (here: OrderState): Edges => ({
  request_cancellation: { to: here, by: ['buyer', 'seller'], when: 'no_cancellation' },
  agree_cancellation: { to: 'cancelled', by: ['other'], when: 'cancellation_open' },
  decline_cancellation: { to: here, by: ['other'], when: 'cancellation_open' },
  withdraw_cancellation: { to: here, by: ['asker'], when: 'cancellation_open' },
});

/**
 * An order's life: from each state, what may happen, where it leads, who may do it and when. The API, its buttons and
 * docs/orders.md read this. Before it lies an offer (`offered`); `disputed` is entered and left by disputes, which have a
 * graph of their own.
 */
export const orderGraph: Readonly<Record<OrderState, Edges>> = {
  paid: {
    ask_requirements: { to: 'requirements', by: ['itself'] },
    begin: { to: 'in_progress', by: ['itself'] },
  },
  requirements: {
    submit_requirements: { to: 'in_progress', by: ['buyer'] },
    ...cancelling('requirements'),
  },
  in_progress: {
    submit_requirements: { to: 'in_progress', by: ['buyer'] },
    deliver: { to: 'delivered', by: ['seller'] },
    request_extension: { to: 'in_progress', by: ['seller'], when: 'no_extension' },
    agree_extension: { to: 'in_progress', by: ['buyer'], when: 'extension_open' },
    decline_extension: { to: 'in_progress', by: ['buyer'], when: 'extension_open' },
    withdraw_extension: { to: 'in_progress', by: ['seller'], when: 'extension_open' },
    ...cancelling('in_progress'),
  },
  delivered: {
    accept: { to: 'completed', by: ['buyer'] },
    complete_by_clock: { to: 'completed', by: ['itself'] },
    request_revision: { to: 'in_progress', by: ['buyer'], when: 'revisions_left' },
    ...cancelling('delivered'),
  },
  completed: {},
  cancelled: {},
  disputed: {},
};

export type OrderLike = {
  readonly buyer: string;
  readonly seller: string;
  readonly state: OrderState;
  readonly revisions: number;
  readonly revisions_used: number;
  readonly extension: { readonly by: string } | null;
  readonly cancellation: { readonly by: string } | null;
};

const guards: Record<When, (order: OrderLike) => boolean> = {
  revisions_left: ({ revisions, revisions_used }) => revisions_used < revisions,
  extension_open: ({ extension }) => extension !== null,
  no_extension: ({ extension }) => extension === null,
  cancellation_open: ({ cancellation }) => cancellation !== null,
  no_cancellation: ({ cancellation }) => cancellation === null,
};

const asked = ({ when }: Edge, { extension, cancellation }: OrderLike): string | undefined =>
  (when === 'extension_open' ? extension : cancellation)?.by;

/** `person` is null for what happens by itself. */
const isBy = (by: By, edge: Edge, order: OrderLike, person: string | null): boolean => {
  const party = person !== null && (person === order.buyer || person === order.seller);
  switch (by) {
    case 'itself':
      return person === null;
    case 'buyer':
      return person === order.buyer;
    case 'seller':
      return person === order.seller;
    case 'asker':
      return party && person === asked(edge, order);
    case 'other':
      return party && person !== asked(edge, order);
  }
};

/** The edge that this person may take now, or undefined. */
export function edgeFor(order: OrderLike, event: OrderEvent, person: string | null): Edge | undefined {
  const edge = orderGraph[order.state][event];
  if (!edge || (edge.when !== undefined && !guards[edge.when](order))) return undefined;
  return edge.by.some((by) => isBy(by, edge, order, person)) ? edge : undefined;
}

/** What this person may do now, in the order of the graph. */
export const mayFire = (order: OrderLike, person: string): PersonEvent[] =>
  (Object.keys(orderGraph[order.state]) as OrderEvent[]).filter(
    (event): event is PersonEvent => edgeFor(order, event, person) !== undefined,
  );

/** Nothing happens to it any more. */
export const isOver = (state: OrderState): boolean =>
  Object.keys(orderGraph[state]).length === 0 && state !== 'disputed';
