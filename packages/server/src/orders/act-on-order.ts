import type { Body } from '@parley/contract';
import { problem } from '../platform/http/problem.js';
import type { Act } from './act.js';
import { readAct } from './act.js';
import { addFact, answeredQuestions } from './entries.js';
import { edgeOrProblem, fire } from './fire.js';
import type { OrderCtx } from './orders.js';
import { publishEntry } from './publish-entry.js';
import { lockOrder, type OrderRow } from './store.js';
import type { EntryKind } from './tables.js';

export type Person = { readonly id: string; readonly locale: string };

/**
 * Takes an order of this person for one act. Its time does not go back, whatever the clocks of its nodes say.
 * @throws Problem `not_found` where it is not theirs
 */
export async function openOrder<C extends OrderCtx>(
  ctx: C,
  person: { readonly id: string },
  id: string,
): Promise<{ readonly ctx: C; readonly order: OrderRow }> {
  const order = await lockOrder(ctx.tx, id);
  if (!order || (order.buyer !== person.id && order.seller !== person.id)) throw problem('not_found');
  return { order, ctx: order.changed_at > ctx.now ? { ...ctx, now: order.changed_at } : ctx };
}

/** Every question that must be answered has an answer that the seller can read. */
export async function isAnswered({ tx }: Pick<OrderCtx, 'tx'>, order: OrderRow): Promise<boolean> {
  const answered = await answeredQuestions(tx, order.id);
  return order.form.every(({ id, required }) => !required || answered.has(id));
}

export type Acted = {
  readonly order: OrderRow;
  /** The entries that its texts became, by id. */
  readonly entries: readonly string[];
  /** False where a text came back or waits for a person, or answers are still missing. */
  readonly fired: boolean;
};

/**
 * Does to an order what a person asks for. The texts that come with it pass the gate first: one that comes back fires
 * nothing, and one that is held fires once a person has let it through.
 * @throws Problem `not_found`, `event_not_allowed`, `invalid_input`, `stale_version`, and those of the gate
 */
export async function actOnOrder(
  outer: OrderCtx,
  person: Person,
  id: string,
  body: Body<'fireOrderEvent'>,
): Promise<Acted> {
  const opened = await openOrder(outer, person, id);
  const { ctx } = opened;
  edgeOrProblem(opened.order, body.event, person.id);
  const act = readAct(opened.order, body);

  let order = opened.order;
  const entries: string[] = [];
  let passed = true;
  for (const text of act.texts) {
    const published = await publishEntry(ctx, order, person, text);
    order = published.order;
    entries.push(published.id);
    passed &&= published.state === 'delivered' || published.state === 'masked';
  }
  if (!passed || (act.event === 'submit_requirements' && !(await isAnswered(ctx, order))))
    return { order, entries, fired: false };
  if (act.texts.length === 0) await noteAsking(ctx, order, person, act);
  return { order: await fire(ctx, order, act.event, person.id, act), entries, fired: true };
}

/** What is asked for without a word has an entry all the same. */
async function noteAsking(ctx: OrderCtx, order: OrderRow, person: Person, { event, days, refund }: Act) {
  const kind: EntryKind | undefined =
    event === 'request_extension' ? 'extension' : event === 'request_cancellation' ? 'cancellation' : undefined;
  if (!kind) return;
  const data = {
    event,
    ...(days !== undefined && { days }),
    ...(refund !== undefined && { refund_minor: String(refund) }),
  };
  await addFact(ctx.tx, { order: order.id, kind, actor: person.id, data }, ctx);
}
