import type { Claim, DecisionView, RelationshipView, SentOfferLink } from '@parley/contract';
import { startTestServer, type Person, type Reply, type TestServer } from '../../platform/testing/harness.js';

/** Somebody in a browser: an account, or none yet, and the visit that the browser's cookie names. */
export type Browser = { readonly visit: string; person: Person | undefined };

export type LinkWorld = {
  readonly server: TestServer;
  readonly agent: Person;
  readonly secondAgent: Person;
  readonly pass: (ms: number) => void;
  /** A browser that nobody has used yet. */
  readonly browser: (person?: Person) => Browser;
  readonly seller: () => Promise<Person>;
  readonly member: (email?: string) => Promise<Person>;
  /** Signs up in a browser, so that what it looked at before counts for the account. */
  readonly signUpIn: (browser: Browser, email?: string) => Promise<Person>;
  readonly signInFrom: (browser: Browser, person: Person) => Promise<void>;
  readonly makeLink: (seller: Person, some?: object, browser?: Browser) => Promise<NonNullable<SentOfferLink['link']>>;
  readonly openLink: (token: string, from: Browser, via?: 'direct' | 'outside' | 'inside') => Promise<Reply>;
  readonly claim: (token: string, from: Browser) => Promise<Omit<Reply, 'body'> & { readonly body: Claim }>;
  readonly pay: (offer: string, as: Person, instrument?: string) => Promise<Reply>;
  readonly originBetween: (one: Person, other: Person) => Promise<string>;
  readonly say: (from: Person, to: Person, text: string) => Promise<{ state: string; decision: DecisionView }>;
  readonly lookAtSeller: (seller: Person, from: Browser, via: string) => Promise<void>;
};

const password = 'a password for stories';

/** A server with a clock, agents, and the ways in which people come to an offer link. */
export async function createLinkWorld(): Promise<LinkWorld> {
  let time = new Date('2026-03-01T12:00:00Z').getTime();
  const server = await startTestServer({ clock: { now: () => new Date(time) } });
  const staff = { roles: ['member', 'agent'] as const };
  const agent = await server.signUp('lw_agent', staff);
  const secondAgent = await server.signUp('lw_agent_two', staff);
  let count = 0;
  const cookies = ({ visit }: Browser) => ({ cookie: `parley_visit=${visit}` });
  const as = ({ person }: Browser) => (person ? { as: person } : {});

  const world: LinkWorld = {
    server,
    agent,
    secondAgent,
    pass: (ms) => {
      time += ms;
    },
    browser: (person) => {
      count += 1;
      return { visit: `visit${String(count).padStart(17, '0')}`, person };
    },
    seller: () => {
      count += 1;
      return server.signUp(`lw_seller_${count}`, { seller: true });
    },
    member: async (email) => {
      count += 1;
      const alias = `lw_member_${count}`;
      if (email === undefined) return server.signUp(alias);
      return world.signUpIn({ visit: 'unused0000000000000000', person: undefined }, email);
    },
    signUpIn: async (browser, email) => {
      count += 1;
      const alias = `lw_person_${count}`;
      const reply = await server.call('signUp', {
        body: { email: email ?? `${alias}@example.com`, password, alias },
        headers: cookies(browser),
      });
      const session = /parley_session=([^;]+)/.exec(reply.headers.get('set-cookie') ?? '')?.[1];
      if (reply.status !== 201 || session === undefined) throw new Error(`sign-up answered ${reply.status}`);
      browser.person = { id: (reply.body as { id: string }).id, alias, token: session };
      return browser.person;
    },
    signInFrom: async (browser, person) => {
      const reply = await server.call('signIn', { body: { login: person.alias, password }, headers: cookies(browser) });
      if (reply.status !== 200) throw new Error(`sign-in answered ${reply.status}`);
      browser.person = person;
    },
    makeLink: async (seller, some = {}, browser) => {
      const { status, body } = await server.call('createOfferLink', {
        as: seller,
        body: {
          title: 'A film of the bakery',
          description: 'Forty seconds, the oven first.',
          price: { amount: '80000', currency: 'EUR' },
          days: 14,
          revisions: 1,
          known_from: 'We worked together on a trade fair.',
          ...some,
        },
        ...(browser && { headers: cookies(browser) }),
      });
      const { link } = body as SentOfferLink;
      if (status !== 201 || !link) throw new Error(`making a link answered ${status}`);
      return link;
    },
    openLink: (token, from, via = 'direct') =>
      server.call('getOfferLink', { ...as(from), params: { token }, query: { via }, headers: cookies(from) }),
    claim: async (token, from) =>
      server.call('claimOfferLink', {
        ...as(from),
        params: { token },
        body: { confirms: true, known_from: 'The trade fair in May.' },
        headers: cookies(from),
      }),
    pay: (offer, person, instrument = 'ok') =>
      server.call('payOffer', { as: person, params: { id: offer }, body: { method: 'sandbox', instrument } }),
    originBetween: async (one, other) => {
      const { body } = await server.call('listRelationships', { as: one });
      const found = (body as { items: RelationshipView[] }).items.find((each) => each.with.alias === other.alias);
      return found?.origin ?? 'none';
    },
    say: async (from, to, text) => {
      const opened = await server.call('openConversation', { as: from, body: { with: to.alias } });
      const { id } = opened.body as { id: string };
      const sent = await server.call('sendMessage', { as: from, params: { id }, body: { text } });
      return sent.body;
    },
    lookAtSeller: async (seller, from, via) => {
      const params = { alias: seller.alias };
      await server.call('getSeller', { ...as(from), params, query: { via }, headers: cookies(from) });
    },
  };
  return world;
}
