import type { OrderClock, OrderDetail, OrderSummary } from '@parley/contract';
import { accountsById, publicAccount, type Account } from '../accounts/accounts.js';
import type { Tx } from '../platform/database/connect.js';
import { sideOf } from '../publishing/publish.js';
import { loadFacts } from '../relationships/load-facts.js';
import { viewFacts } from '../relationships/view-facts.js';
import { whatIsAllowed } from '../relationships/what-is-allowed.js';
import type { Ctx } from '../platform/http/endpoint.js';
import { leftMs } from './clock.js';
import { answeredQuestions } from './entries.js';
import { mayFire } from './graph.js';
import { moneyOf } from './money.js';
import { clockOf, otherOf } from './orders.js';
import { pathOf } from './path.js';
import { factsOf } from './publish-entry.js';
import { openStops, type OrderRow, type Stop } from './store.js';

export type ViewCtx = Pick<Ctx, 'tx' | 'actor' | 'now' | 'locale' | 'services'>;

function viewClock(order: OrderRow, stops: readonly Stop[], now: Date): OrderClock | null {
  const clock = clockOf(order);
  if (!clock) return null;
  const left = leftMs(clock, now);
  return {
    kind: clock.kind,
    due_at: clock.running ? clock.dueAt.toISOString() : null,
    left_seconds: Math.floor(left / 1000),
    running: clock.running,
    late: clock.kind === 'deliver' && left < 0,
    stops: stops.map(({ reason, began_at }) => ({ reason, since: began_at.toISOString() })),
  };
}

type Known = { readonly other: Account; readonly stops: readonly Stop[]; readonly viewer: string; readonly now: Date };

const summarise = (order: OrderRow, { other, stops, viewer, now }: Known): OrderSummary => ({
  id: order.id,
  title: order.title,
  state: order.state,
  my_side: sideOf(order, viewer),
  with: publicAccount(other),
  price: { amount: order.price_minor, currency: order.currency },
  clock: viewClock(order, stops, now),
  may: mayFire(order, viewer),
  asks: [
    ...(order.extension ? (['extension'] as const) : []),
    ...(order.cancellation ? (['cancellation'] as const) : []),
  ],
  created_at: order.created_at.toISOString(),
  changed_at: order.changed_at.toISOString(),
});

/** Orders as one of their two people sees them in a list: two queries for all. */
export async function viewOrders(
  tx: Tx,
  orders: readonly OrderRow[],
  { viewer, now }: { viewer: string; now: Date },
): Promise<OrderSummary[]> {
  const others = await accountsById(
    tx,
    orders.map((order) => otherOf(order, viewer)),
  );
  const stops = await openStops(
    tx,
    orders.map(({ id }) => id),
  );
  return orders.map((order) =>
    summarise(order, {
      other: known(others, otherOf(order, viewer)),
      stops: stops.filter((stop) => stop.order_id === order.id),
      viewer,
      now,
    }),
  );
}

function known(accounts: ReadonlyMap<string, Account>, id: string): Account {
  const found = accounts.get(id);
  if (!found) throw new Error('an account that an order names is gone');
  return found;
}

const asked = <T extends { by: string; at: string }>(asking: T | null, viewer: string) =>
  asking && { mine: asking.by === viewer, at: asking.at };

/** All that one of its two people needs to know of an order. */
export async function viewOrder({ tx, actor, now, locale, services }: ViewCtx, order: OrderRow): Promise<OrderDetail> {
  const { buyer, seller, currency, extension, cancellation } = order;
  const viewer = actor.id;
  const [summary] = await viewOrders(tx, [order], { viewer, now });
  const stored = await loadFacts(tx, { buyer, seller, viewer, now, locale: actor.locale, ownHosts: services.ownHosts });
  const facts = { ...stored, ...factsOf(order) };
  const answered = order.form.length > 0 ? await answeredQuestions(tx, order.id) : new Set<string>();
  const money = (minor: bigint | string) => ({ amount: String(minor), currency });
  const { held, paidOut, fee, refunded } = await moneyOf(tx, order);
  return {
    ...summary!,
    description: order.description,
    gig: order.gig_id,
    offer: order.offer_id,
    days: order.days,
    revisions: { included: order.revisions, used: order.revisions_used },
    path: pathOf(order),
    money: {
      price: money(order.price_minor),
      held: money(held),
      paid_out: money(paidOut),
      fee: money(fee),
      refunded: money(refunded),
    },
    relationship: {
      origin: facts.relationship?.origin ?? 'unknown',
      what_it_allows: whatIsAllowed(facts, locale),
    },
    needs: [...order.needs],
    questions: order.form.map((question) => ({ ...question, answered: answered.has(question.id) })),
    extension: extension && { ...asked(extension, viewer)!, days: extension.days },
    cancellation: cancellation && { ...asked(cancellation, viewer)!, refund: money(cancellation.refund_minor) },
    facts: viewFacts(facts, locale),
  };
}
