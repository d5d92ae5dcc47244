import { payIntoEscrow } from '../ledger/movements.js';
import type { Body } from '@parley/contract';
import { sql } from 'kysely';
import { packageNamed } from '../gigs/gigs.js';
import { liveGig } from '../gigs/live-gig.js';
import { insertOffer, markOfferPaid } from '../offers/store.js';
import { actOnOrder } from '../orders/act-on-order.js';
import { createOrder } from '../orders/create-order.js';
import type { OrderCtx } from '../orders/orders.js';
import { sendOrderMessage } from '../orders/send-order-message.js';
import { orderStories, type OrderLine, type OrderStory } from './order-stories.js';

type Person = { readonly id: string; readonly locale: 'en' | 'es' };
type Seeding = Omit<OrderCtx, 'now'> & { readonly now: Date };

const minuteMs = 60_000;

async function gigTitled(ctx: OrderCtx, seller: string, title: string) {
  const { rows } = await sql<{ id: string }>`
    select g.id from gigs g join gig_versions v on v.id = g.shown
    where g.seller = ${seller} and v.public ->> 'title' = ${title}`.execute(ctx.tx);
  const gig = rows[0] && (await liveGig(ctx.tx, rows[0].id));
  if (!gig) throw new Error(`the demo world orders "${title}", which nobody offers`);
  return gig;
}

/** Orders a package of a gig and pays for it, as the sandbox does when a payment has come. */
async function buy(ctx: OrderCtx, story: OrderStory, buyer: string, seller: string): Promise<string> {
  const { tx, ids, now } = ctx;
  const gig = await gigTitled(ctx, seller, story.gig);
  const chosen = packageNamed(gig.packages, story.package);
  if (!chosen) throw new Error(`"${story.gig}" has no package "${story.package}"`);
  const amount = { minor: BigInt(chosen.price.amount), currency: chosen.price.currency };
  const offer = await insertOffer(tx, {
    ...{ id: ids.next(), seller, buyer, conversation_id: null, message_id: null, link_id: null, decision_id: null },
    ...{ gig_id: gig.id, package: chosen.name, title: gig.title, description: chosen.description ?? '' },
    ...{ price_minor: amount.minor, currency: amount.currency, days: chosen.days, revisions: chosen.revisions },
    ...{ needs: gig.needs, state: 'accepted' as const, created_at: now },
    expires_at: new Date(now.getTime() + 7 * 86_400_000),
  });
  const payment = ids.next();
  const order = await createOrder(ctx, {
    offer,
    buyer,
    payment: { id: payment, amount: amount.minor, currency: amount.currency },
  });
  await payIntoEscrow(ctx, { order: order.id, buyer, seller, payment, provider: 'sandbox', amount });
  await markOfferPaid(tx, offer.id, order.id, now);
  return order.id;
}

/** Answers are written by the label of their question: its id is made when the gig is. */
async function answersOf(ctx: OrderCtx, order: string, answers: Readonly<Record<string, string>>) {
  const { rows } = await sql<{ id: string; label: string }>`
    select q ->> 'id' as id, q ->> 'label' as label from orders, jsonb_array_elements(form) q
    where orders.id = ${order}`.execute(ctx.tx);
  return rows.flatMap(({ id, label }) =>
    answers[label] === undefined ? [] : [{ question: id, text: answers[label] }],
  );
}

async function act(ctx: OrderCtx, order: string, person: Person, line: OrderLine): Promise<void> {
  if (line.say !== undefined) {
    const writer = { ...person, rulebookOf: ctx.services.rulebooks.byHash };
    await sendOrderMessage(ctx, writer, { order, text: line.say });
    return;
  }
  const body: Body<'fireOrderEvent'> = line.answers
    ? { event: 'submit_requirements', answers: await answersOf(ctx, order, line.answers) }
    : line.fire;
  const { fired } = await actOnOrder(ctx, person, order, body);
  if (!fired) throw new Error(`${body.event} of the demo world did not happen`);
}

/** Lets the neighbours buy and work. Every text passes the gate, and every coin the ledger. */
export async function workOnOrders(ctx: Seeding, person: (alias: string) => Person): Promise<void> {
  for (const story of orderStories) {
    const sides = { buyer: person(story.buyer), seller: person(story.seller) };
    const at = (minutesAgo: number) => ({ ...ctx, now: new Date(ctx.now.getTime() - minutesAgo * minuteMs) });
    const order = await buy(at(story.paidMinutesAgo), story, sides.buyer.id, sides.seller.id);
    for (const line of story.lines) await act(at(line.minutesAgo), order, sides[line.by], line);
  }
}
