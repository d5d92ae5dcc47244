import type { CaseSummary, MyGig, Offer, OrderDetail, StatementView } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPayWorld, type PayWorld } from '../orders/testing/pay-world.js';
import type { Person, Reply } from '../platform/testing/harness.js';

let world: PayWorld;
let agent: Person;
let second: Person;
beforeAll(async () => {
  world = await createPayWorld();
  agent = await world.server.signUp('agent', { roles: ['member', 'agent'] });
  second = await world.server.signUp('second_agent', { roles: ['member', 'agent'] });
});
afterAll(() => world.server.close());

const act = async (queue: string, subject: string, action: string, as = agent): Promise<Reply> => {
  const { body } = await world.server.call('listCases', { as, query: { queue, limit: 100 } });
  const { id, version } = (body as { items: CaseSummary[] }).items.find((one) => one.subject.id === subject)!;
  const decided = { action, version, clause: '1', reason: 'The card bears the number.' };
  return world.server.call('actOnCase', { as, params: { id }, body: decided });
};

/** A gig on show with a need that was approved. */
const made = async (): Promise<string> => {
  const { body } = await world.server.call('createGig', {
    as: world.seller,
    body: {
      title: 'Business cards that people keep',
      description: 'A card for your shop, drawn by hand, with two colours and a print file.',
      category: 'design',
      packages: [{ name: 'Basic', price: { amount: '4500', currency: 'EUR' }, days: 3, revisions: 1 }],
      needs: [{ need: 'contact_content', why: 'Your phone number is printed on the card.' }],
    },
  });
  const { id } = body as MyGig;
  expect(await act('needs', id, 'approve')).toMatchObject({ status: 200 });
  return id;
};
const order = async (gig: string): Promise<string> => {
  const made = await world.server.call('orderGig', {
    as: world.buyer,
    params: { id: gig },
    body: { package: 'Basic' },
  });
  return (made.body as Offer).id;
};
const bought = async (offer: string): Promise<OrderDetail> =>
  ((await world.pay(offer)).body as { order: OrderDetail }).order;
const say = (id: string) =>
  world.server.call('sendOrderMessage', {
    as: world.buyer,
    params: { id },
    body: { text: 'Please print +1 212 555 0188 below my name.' },
  });
const revoke = (id: string, body: object = {}, as = agent) =>
  world.server.call('revokeNeed', {
    as,
    params: { id },
    body: { need: 'contact_content', clause: '1', reason: 'No card of it bears a number.', ...body },
  });
const statements = async () =>
  ((await world.server.call('listStatements', { as: world.seller })).body as { items: StatementView[] }).items;

let gig: string;
beforeEach(async () => {
  await world.meet();
  gig = await made();
});

describe('a need that was approved', () => {
  it('is cited where it excuses a text, on orders of its gig and nowhere else', async () => {
    const { id } = await bought(await order(gig));
    const said = await say(id);
    expect(said).toMatchObject({ body: { state: 'delivered' } });
    expect(JSON.stringify(said.body)).toContain('service_need:contact_content');
    const without = await bought(await world.offer());
    expect(without.needs).toEqual([]);
    expect(await say(without.id)).toMatchObject({ body: { state: 'masked' } });
  });
});

describe('a need that is taken back', () => {
  it('is on no order from then on, and stays on those that were bought before', async () => {
    const before = await bought(await order(gig));
    expect(await revoke(gig)).toMatchObject({ status: 200, body: { id: gig, state: 'revoked' } });
    expect(await say(before.id)).toMatchObject({ body: { state: 'delivered' } });
    const after = await bought(await order(gig));
    expect(after.needs).toEqual([]);
    expect(await say(after.id)).toMatchObject({ body: { state: 'masked' } });
  });

  it('is not on an order of an offer that was made before and paid after', async () => {
    const offer = await order(gig);
    await revoke(gig);
    expect((await bought(offer)).needs).toEqual([]);
  });

  it('comes with the reasons to the seller, and an appeal brings it back', async () => {
    await revoke(gig);
    const [statement] = await statements();
    expect(statement).toMatchObject({
      kind: 'need_revoked',
      clause: { id: '1', why: 'No card of it bears a number.' },
    });
    const params = { id: statement!.id };
    await world.server.call('appealStatement', { as: world.seller, params, body: { text: 'Every card does.' } });
    expect(await act('appeals', statement!.id, 'overturn', second)).toMatchObject({ status: 200 });
    expect((await bought(await order(gig))).needs).toEqual(['contact_content']);
  });

  it('waits for an agent again once its seller explains it anew', async () => {
    await revoke(gig);
    const { body } = await world.server.call('updateGig', {
      as: world.seller,
      params: { id: gig },
      body: { needs: [{ need: 'contact_content', why: 'The number of the shop stands on the back.' }] },
    });
    expect((body as MyGig).needs).toMatchObject([{ need: 'contact_content', state: 'pending' }]);
  });

  it('is taken back once, by agents, with clause and reason', async () => {
    expect(await revoke(gig, {}, world.seller)).toMatchObject({ status: 403 });
    expect(await revoke(gig, { reason: 'no' })).toMatchObject({ status: 422, body: { code: 'reason_required' } });
    expect(await revoke(gig, { need: 'shipping' })).toMatchObject({ status: 409, body: { code: 'need_not_in_force' } });
    expect(await revoke(gig)).toMatchObject({ status: 200 });
    expect(await revoke(gig)).toMatchObject({ status: 409 });
  });
});
