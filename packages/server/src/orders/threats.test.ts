import type { Problem } from '@parley/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../platform/testing/harness.js';
import { createLinkWorld, type Browser, type LinkWorld } from './testing/link-world.js';

/**
 * Attempts to make a client who was met here one who was brought, each played over HTTP, and right beside them the honest
 * stories that look alike. How each ends stands in docs/brought-clients.md.
 */
let w: LinkWorld;
beforeAll(async () => {
  w = await createLinkWorld();
});
afterAll(() => w.server.close());

const day = 86_400_000;
const phoneText = 'My number is +1 212 555 0188, call me any time.';

/** Claims, pays, and answers what the two are then. */
const buy = async (token: string, client: Browser, instrument?: string) => {
  const { status, body } = await w.claim(token, client);
  if (status !== 200 && status !== 201) return { problem: (body as unknown as Problem).code };
  const paid = await w.pay(body.offer.id, client.person!, instrument);
  expect(paid.status, JSON.stringify(paid.body)).toBeLessThan(300);
  const seller = body.offer.seller.alias;
  const { refused } = body.relationship;
  const relations = await w.server.call('listRelationships', { as: client.person! });
  const { items } = relations.body as { items: { with: { alias: string }; origin: string }[] };
  return { origin: items.find((each) => each.with.alias === seller)?.origin, code: refused?.code };
};
const stranger = async (): Promise<Browser> => w.browser(await w.member());

type Story = readonly [name: string, play: () => Promise<unknown>, ends: object];

const met = (code: string) => ({ origin: 'met_here', code });

const attempts: readonly Story[] = [
  [
    'two who talked here make a link and pretend',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      await w.say(client.person!, seller, 'Hello, can you make a film?');
      return buy((await w.makeLink(seller)).token, client);
    },
    met('dealt_before'),
  ],
  [
    'only the seller wrote first',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      await w.say(seller, client.person!, 'Hello, I saw your request.');
      return buy((await w.makeLink(seller)).token, client);
    },
    met('dealt_before'),
  ],
  [
    'a conversation was opened here, and nothing said',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      await w.server.call('openConversation', { as: client.person!, body: { with: seller.alias } });
      return buy((await w.makeLink(seller)).token, client);
    },
    met('dealt_before'),
  ],
  [
    'an offer was made here before',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      const opened = await w.server.call('openConversation', { as: seller, body: { with: client.person!.alias } });
      const { id } = opened.body as { id: string };
      const offer = {
        title: 'A film',
        description: 'Short.',
        price: { amount: '5000', currency: 'EUR' },
        days: 3,
        revisions: 0,
      };
      await w.server.call('sendOffer', { as: seller, params: { id }, body: offer });
      return buy((await w.makeLink(seller)).token, client);
    },
    met('dealt_before'),
  ],
  [
    'the client found the seller by search, then got a link',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      await w.lookAtSeller(seller, client, 'search');
      return buy((await w.makeLink(seller)).token, client);
    },
    met('seen_here_first'),
  ],
  [
    'found in a list of a category',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      await w.lookAtSeller(seller, client, 'listing');
      return buy((await w.makeLink(seller)).token, client);
    },
    met('seen_here_first'),
  ],
  [
    'found in the community',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      await w.lookAtSeller(seller, client, 'community');
      return buy((await w.makeLink(seller)).token, client);
    },
    met('seen_here_first'),
  ],
  [
    'found by search before signing up, in the same browser',
    async () => {
      const [seller, client] = [await w.seller(), w.browser()];
      await w.lookAtSeller(seller, client, 'search');
      await w.signUpIn(client);
      return buy((await w.makeLink(seller)).token, client);
    },
    met('seen_here_first'),
  ],
  [
    'found by search signed in, claimed in another browser',
    async () => {
      const [seller, first] = [await w.seller(), await stranger()];
      await w.lookAtSeller(seller, first, 'search');
      return buy((await w.makeLink(seller)).token, w.browser(first.person));
    },
    met('seen_here_first'),
  ],
  [
    'a new account in the browser that found the seller',
    async () => {
      const [seller, client] = [await w.seller(), w.browser()];
      await w.signUpIn(client);
      await w.lookAtSeller(seller, client, 'listing');
      client.person = undefined;
      await w.lookAtSeller(seller, client, 'listing');
      await w.signUpIn(client);
      return buy((await w.makeLink(seller)).token, client);
    },
    met('seen_here_first'),
  ],
  [
    'a link made before they met, used after',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      const { token } = await w.makeLink(seller);
      await w.say(client.person!, seller, 'Hello!');
      return buy(token, client);
    },
    met('dealt_before'),
  ],
  [
    'the link is posted in the inbox of a stranger',
    async () => {
      const [seller, client, passer] = [await w.seller(), await stranger(), await w.member()];
      const { url, token } = await w.makeLink(seller);
      await w.say(seller, passer, `Have a look: ${url}`);
      return buy(token, client);
    },
    met('link_posted_here'),
  ],
  [
    'the link is posted with spaces between its letters',
    async () => {
      const [seller, client, passer] = [await w.seller(), await stranger(), await w.member()];
      const { token } = await w.makeLink(seller);
      await w.say(seller, passer, `/o/ ${[...token].join(' ')}`);
      return buy(token, client);
    },
    met('link_posted_here'),
  ],
  [
    'the link is posted in two halves, one a message',
    async () => {
      const [seller, client, passer] = [await w.seller(), await stranger(), await w.member()];
      const { token } = await w.makeLink(seller);
      await w.say(seller, passer, `first half /o/${token.slice(0, 22)}`);
      await w.say(seller, passer, token.slice(22));
      return buy(token, client);
    },
    met('link_posted_here'),
  ],
  [
    'the link is posted in base64',
    async () => {
      const [seller, client, passer] = [await w.seller(), await stranger(), await w.member()];
      const { url, token } = await w.makeLink(seller);
      await w.say(seller, passer, Buffer.from(url).toString('base64'));
      return buy(token, client);
    },
    met('link_posted_here'),
  ],
  [
    'the link stands in a profile',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      const { url, token } = await w.makeLink(seller);
      await w.server.call('updateProfile', { as: seller, body: { bio: `My offers: ${url}` } });
      return buy(token, client);
    },
    met('link_posted_here'),
  ],
  [
    'the link is opened from a page of the platform',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      const { token } = await w.makeLink(seller);
      await w.openLink(token, client, 'inside');
      return buy(token, client);
    },
    met('link_opened_here'),
  ],
  [
    'sent to another place and opened there again does not wash it: the first opening counts',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      const { token } = await w.makeLink(seller);
      await w.openLink(token, client, 'inside');
      await w.openLink(token, client, 'outside');
      return buy(token, client);
    },
    met('link_opened_here'),
  ],
  [
    'the seller claims in a second account, in the browser in which the link was made',
    async () => {
      const shared = w.browser();
      const seller = await w.seller();
      const { token } = await w.makeLink(seller, {}, shared);
      return buy(token, { ...shared, person: await w.member() });
    },
    met('same_device'),
  ],
  [
    'both accounts have signed in from one browser before',
    async () => {
      const shared = w.browser();
      const seller = await w.signUpIn(shared);
      await w.server.call('updateMe', { as: seller, body: { seller: true } });
      const client = { ...shared, person: undefined } as Browser;
      await w.signUpIn(client);
      return buy((await w.makeLink(seller)).token, w.browser(client.person));
    },
    met('same_device'),
  ],
  [
    'the seller pays for both: one card',
    async () => {
      const [seller, other, client] = [await w.seller(), await w.seller(), await stranger()];
      const own = await w.claim((await w.makeLink(other)).token, w.browser(seller));
      await w.pay(own.body.offer.id, seller, 'ok:visa-4242');
      return buy((await w.makeLink(seller)).token, client, 'ok:visa-4242');
    },
    { origin: 'met_here' },
  ],
  [
    'an old client comes again as a twin: the same mailbox with a plus',
    async () => {
      const seller = await w.seller();
      const first = await w.member('nora@example.com');
      await w.say(first, seller, 'Hello!');
      const twin = w.browser();
      await w.signUpIn(twin, 'nora+new@example.com');
      return buy((await w.makeLink(seller)).token, twin);
    },
    met('email_dealt_before'),
  ],
  [
    'dots in an address of a provider that ignores them',
    async () => {
      const seller = await w.seller();
      const first = await w.member('n.o.r.a.l@gmail.com');
      await w.say(first, seller, 'Hello!');
      const twin = w.browser();
      await w.signUpIn(twin, 'noral@googlemail.com');
      return buy((await w.makeLink(seller)).token, twin);
    },
    met('email_dealt_before'),
  ],
  [
    'the seller as their own client',
    async () => {
      const seller = await w.seller();
      return buy((await w.makeLink(seller)).token, w.browser(seller));
    },
    { problem: 'own_offer' },
  ],
  [
    'the seller under a second account of their own mailbox',
    async () => {
      const mine = w.browser();
      const seller = await w.signUpIn(mine, 'sol@example.com');
      await w.server.call('updateMe', { as: seller, body: { seller: true } });
      const twin = w.browser();
      await w.signUpIn(twin, 'sol+client@example.com');
      return buy((await w.makeLink(seller)).token, twin);
    },
    { problem: 'own_offer' },
  ],
  [
    'one link for two clients',
    async () => {
      const [seller, first, second] = [await w.seller(), await stranger(), await stranger()];
      const { token } = await w.makeLink(seller);
      await buy(token, first);
      return buy(token, second);
    },
    { problem: 'link_used_up' },
  ],
  [
    'two clients at once on one use',
    async () => {
      const [seller, first, second] = [await w.seller(), await stranger(), await stranger()];
      const { token } = await w.makeLink(seller);
      const both = await Promise.all([buy(token, first), buy(token, second)]);
      return { ends: both.map((one) => one.origin ?? one.problem).sort() };
    },
    { ends: ['brought', 'link_used_up'] },
  ],
  [
    'a link that has expired, whatever the clock of its reader',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      const { token } = await w.makeLink(seller, { expires_at: '2026-03-02T12:00:00Z' });
      w.pass(2 * day);
      return buy(token, client);
    },
    { problem: 'link_expired' },
  ],
  [
    'a link that was taken back',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      const { id, token } = await w.makeLink(seller);
      await w.server.call('revokeOfferLink', { as: seller, params: { id } });
      return buy(token, client);
    },
    { problem: 'link_revoked' },
  ],
  ['a forged token', async () => buy('A'.repeat(44), await stranger()), { problem: 'not_found' }],
  [
    'a link made for another address',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      return buy((await w.makeLink(seller, { invitee_email: 'other@example.com' })).token, client);
    },
    { problem: 'wrong_invitee' },
  ],
  [
    'claimed and never paid: phone numbers stay hidden',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      await w.claim((await w.makeLink(seller)).token, client);
      return { state: (await w.say(client.person!, seller, phoneText)).state };
    },
    { state: 'masked' },
  ],
  [
    'many clients in one day',
    async () => {
      const seller = await w.seller();
      const { token } = await w.makeLink(seller, { uses: 20 });
      for (let i = 0; i < 10; i += 1) await w.claim(token, await stranger());
      return buy(token, await stranger());
    },
    met('unlikely_many'),
  ],
];

describe('an attempt to launder a client who was met here', () => {
  it.each(attempts)('%s', async (_name, play, ends) => {
    expect(await play()).toMatchObject(ends);
  });

  it('never makes the order fail: it goes on as between people who met here', async () => {
    const [seller, client] = [await w.seller(), await stranger()];
    await w.lookAtSeller(seller, client, 'search');
    const claimed = await w.claim((await w.makeLink(seller)).token, client);
    expect(claimed.body.relationship.refused?.why).toMatch(/You had found this seller on Parley/);
    expect(await w.pay(claimed.body.offer.id, client.person!)).toMatchObject({
      body: { order: expect.anything() as object },
    });
    expect((await w.say(client.person!, seller, phoneText)).state).toBe('masked');
  });
});

const brought = { origin: 'brought', code: undefined };

const honest: readonly Story[] = [
  [
    'a client who opens the link, signs up and buys',
    async () => {
      const [seller, client] = [await w.seller(), w.browser()];
      const { token } = await w.makeLink(seller);
      await w.openLink(token, client, 'outside');
      await w.signUpIn(client);
      return buy(token, client);
    },
    brought,
  ],
  [
    'a client who comes by the address typed in',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      const { token } = await w.makeLink(seller);
      await w.openLink(token, client, 'direct');
      return buy(token, client);
    },
    brought,
  ],
  [
    'a returning visitor who once looked around without meeting this seller',
    async () => {
      const [seller, another, client] = [await w.seller(), await w.seller(), w.browser()];
      await w.lookAtSeller(another, client, 'search');
      await w.signUpIn(client);
      return buy((await w.makeLink(seller)).token, client);
    },
    brought,
  ],
  [
    'a client with an account who buys from other sellers',
    async () => {
      const [seller, another, client] = [await w.seller(), await w.seller(), await stranger()];
      await w.say(client.person!, another, 'Hello!');
      return buy((await w.makeLink(seller)).token, client);
    },
    brought,
  ],
  [
    'a client who saw the seller’s page by a link on the seller’s own site',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      await w.lookAtSeller(seller, client, 'outside');
      return buy((await w.makeLink(seller)).token, client);
    },
    brought,
  ],
  [
    'a client who typed the address of the seller’s page',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      await w.lookAtSeller(seller, client, 'direct');
      return buy((await w.makeLink(seller)).token, client);
    },
    brought,
  ],
  [
    'a client who claims today and pays in three days',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      const { token } = await w.makeLink(seller);
      await w.claim(token, client);
      w.pass(3 * day);
      return buy(token, client);
    },
    brought,
  ],
  [
    'opened on the phone, bought on the laptop',
    async () => {
      const [seller, phone] = [await w.seller(), w.browser()];
      const { token } = await w.makeLink(seller);
      await w.openLink(token, phone, 'outside');
      return buy(token, await stranger());
    },
    brought,
  ],
  [
    'two colleagues open the link, one of them buys',
    async () => {
      const [seller, one, other] = [await w.seller(), await stranger(), await stranger()];
      const { token } = await w.makeLink(seller);
      await w.openLink(token, one, 'outside');
      await w.openLink(token, other, 'outside');
      return buy(token, other);
    },
    brought,
  ],
  [
    'a link for two clients of one company',
    async () => {
      const [seller, one, other] = [await w.seller(), await stranger(), await stranger()];
      const { token } = await w.makeLink(seller, { uses: 2 });
      await buy(token, one);
      return buy(token, other);
    },
    brought,
  ],
  [
    'they talk here between the claim and the payment',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      const { token } = await w.makeLink(seller);
      await w.claim(token, client);
      await w.say(client.person!, seller, 'Can you do that as we decided during our phone call?');
      return buy(token, client);
    },
    brought,
  ],
  [
    'the seller sends the link once more to the client who has claimed it',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      const { token, url } = await w.makeLink(seller);
      await w.claim(token, client);
      await w.say(seller, client.person!, `Here it is again: ${url}`);
      return buy(token, client);
    },
    brought,
  ],
  [
    'a double click on the claim',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      const { token } = await w.makeLink(seller);
      await Promise.all([w.claim(token, client), w.claim(token, client)]);
      return buy(token, client);
    },
    brought,
  ],
  [
    'a payment that comes late',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      const claimed = await w.claim((await w.makeLink(seller)).token, client);
      await w.pay(claimed.body.offer.id, client.person!, 'declined');
      w.pass(day);
      await w.pay(claimed.body.offer.id, client.person!);
      return { origin: await w.originBetween(client.person!, seller) };
    },
    { origin: 'brought' },
  ],
  [
    'a client who looks for the seller here after having claimed',
    async () => {
      const [seller, client] = [await w.seller(), await stranger()];
      const { token } = await w.makeLink(seller);
      await w.claim(token, client);
      await w.lookAtSeller(seller, client, 'search');
      return buy(token, client);
    },
    brought,
  ],
  [
    'a link made for an address, claimed by whoever has confirmed it',
    async () => {
      const [seller, client] = [await w.seller(), await w.member()];
      const { token } = await w.makeLink(seller, { invitee_email: `${client.alias}@EXAMPLE.com` });
      return buy(token, w.browser(client));
    },
    brought,
  ],
];

describe('an honest story', () => {
  it.each(honest)('%s', async (_name, play, ends) => {
    expect(await play()).toMatchObject(ends);
  });
});

describe('a brought client', () => {
  const bring = async (): Promise<{ seller: Person; client: Person; order: string }> => {
    const [seller, client] = [await w.seller(), await stranger()];
    const claimed = await w.claim((await w.makeLink(seller)).token, client);
    const paid = await w.pay(claimed.body.offer.id, client.person!);
    const { order } = paid.body as { order: { id: string } };
    return { seller, client: client.person!, order: order.id };
  };

  it('may speak of the phone call and share a number, and each decision cites why', async () => {
    const { seller, client } = await bring();
    const call = await w.say(client, seller, 'Can you do that as we decided during our phone call?');
    expect(call).toMatchObject({ state: 'delivered' });
    expect(call.decision.clauses).toContainEqual(
      expect.objectContaining({ id: '8', outcome: 'excused', by: 'brought_client' }),
    );
    expect((await w.say(seller, client, phoneText)).state).toBe('delivered');
  });

  it('pays here all the same, and may not hide what they write', async () => {
    const { seller, client } = await bring();
    expect((await w.say(client, seller, 'Let me pay you directly and we skip the fee.')).state).toBe('bounced');
    expect((await w.say(client, seller, 'five five five zero one nine nine, text me')).state).not.toBe('delivered');
  });

  it('is revoked by an agent with a statement to both, and comes back when the objection was right', async () => {
    const { seller, client } = await bring();
    const found = await w.server.call('questionRelationship', {
      as: w.agent,
      body: { between: [seller.alias, client.alias], reason: 'They had met here under other names.' },
    });
    const { case: id } = found.body as { case: string };
    expect(await w.originBetween(seller, client)).toBe('brought');
    const decide = (as: Person, of: string, action: string, version: number) =>
      w.server.call('actOnCase', {
        as,
        params: { id: of },
        body: { action, version, clause: '1', reason: 'What both say does not fit together.' },
      });
    expect(await decide(w.agent, id, 'revoke', 1)).toMatchObject({ status: 403 });
    expect(await decide(w.secondAgent, id, 'revoke', 1)).toMatchObject({ status: 200 });
    expect(await w.originBetween(seller, client)).toBe('met_here');
    expect((await w.say(client, seller, phoneText)).state).toBe('masked');

    const given = await w.server.call('listStatements', { as: client });
    const [statement] = (given.body as { items: { id: string; kind: string }[] }).items;
    expect(statement).toMatchObject({ kind: 'relationship_revoked' });
    await w.server.call('appealStatement', {
      as: client,
      params: { id: statement!.id },
      body: { text: 'We do know each other.' },
    });
    const cases = await w.server.call('listCases', { as: w.agent, query: { queue: 'appeals', limit: 100 } });
    const appeal = (cases.body as { items: { id: string; version: number; subject: { id: string } }[] }).items.find(
      ({ subject }) => subject.id === statement!.id,
    )!;
    expect(await decide(w.agent, appeal.id, 'overturn', appeal.version)).toMatchObject({ status: 200 });
    expect(await w.originBetween(seller, client)).toBe('brought');
  });

  it('is looked at by an agent, and not by a machine alone, when the whole price goes back', async () => {
    const { seller, client, order } = await bring();
    const fire = (as: Person, body: object) => w.server.call('fireOrderEvent', { as, params: { id: order }, body });
    await fire(client, {
      event: 'request_cancellation',
      refund: { amount: '80000', currency: 'EUR' },
      text: 'Not needed.',
    });
    expect(await fire(seller, { event: 'agree_cancellation' })).toMatchObject({ status: 200 });
    expect(await w.originBetween(seller, client)).toBe('brought');
    const cases = await w.server.call('listCases', { as: w.agent, query: { queue: 'claims', limit: 100 } });
    expect((cases.body as { items: { subject: { writer: { alias: string } } }[] }).items).toContainEqual(
      expect.objectContaining({
        subject: expect.objectContaining({
          writer: expect.objectContaining({ alias: seller.alias }) as object,
        }) as object,
      }),
    );
  });

  it('has a lower fee, fixed when the order was paid', async () => {
    const { seller, client, order } = await bring();
    const fire = (as: Person, body: object) => w.server.call('fireOrderEvent', { as, params: { id: order }, body });
    await fire(seller, { event: 'deliver', note: 'Here it is.' });
    expect(await fire(client, { event: 'accept' })).toMatchObject({ status: 200 });
    const { body } = await w.server.call('listLedgerEntries', { as: seller });
    expect(JSON.stringify(body)).toContain('"brought"');
  });
});
