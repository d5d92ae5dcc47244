import type { CaseDetail, CaseSummary } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLinkWorld, type LinkWorld } from '../orders/testing/link-world.js';
import type { Person, Reply } from '../platform/testing/harness.js';

let world: LinkWorld;
let seller: Person;
let client: Person;
beforeAll(async () => {
  world = await createLinkWorld();
});
afterAll(() => world.server.close());
beforeEach(async () => {
  seller = await world.seller();
  client = await world.member();
  const claimed = await world.claim((await world.makeLink(seller)).token, world.browser(client));
  await world.pay(claimed.body.offer.id, client);
});

const found = 'Both wrote to each other in the community before.';
const question = (as: Person, reason = found): Promise<Reply> =>
  world.server.call('questionRelationship', { as, body: { between: [seller.alias, client.alias], reason } });
const caseOf = (reply: Reply) => (reply.body as { case: string }).case;
const claims = async (as: Person) => {
  const { body } = await world.server.call('listCases', { as, query: { queue: 'claims', limit: 100 } });
  return (body as { items: CaseSummary[] }).items.map(({ id }) => id);
};
const open = async (as: Person, id: string) =>
  (await world.server.call('getCase', { as, params: { id } })).body as CaseDetail;
const doubtsIn = ({ about }: CaseDetail) => about?.facts[0]?.value;

describe('a brought client in doubt', () => {
  it('is decided by another agent, who reads who doubts it and why', async () => {
    const asked = await question(world.agent);
    expect(asked).toMatchObject({ status: 201 });
    expect(await claims(world.agent)).not.toContain(caseOf(asked));
    expect(doubtsIn(await open(world.secondAgent, caseOf(asked)))).toBe(`${world.agent.alias}: ${found}`);
    expect(await world.originBetween(seller, client)).toBe('brought');
  });

  it('is not decided by whoever doubted it later, even if they hold the case by then', async () => {
    const third = await world.server.signUp(`lw_third_${seller.alias}`, { roles: ['member', 'agent'] });
    const id = caseOf(await question(world.agent));
    await world.server.call('claimCase', { as: world.secondAgent, params: { id } });
    expect(caseOf(await question(world.secondAgent, 'Their devices are one and the same.'))).toBe(id);
    const decide = { action: 'revoke', clause: '1', reason: 'What both say does not fit together.' };
    const act = (as: Person, version: number) =>
      world.server.call('actOnCase', { as, params: { id }, body: { ...decide, version } });
    expect(await act(world.secondAgent, 3)).toMatchObject({ status: 403 });
    const seen = await open(third, id);
    expect(seen).toMatchObject({ state: 'open', claimed_by: null });
    expect(doubtsIn(seen)).toContain('Their devices are one and the same.');
    expect(await act(third, seen.version)).toMatchObject({ status: 200 });
    expect(await world.originBetween(seller, client)).toBe('met_here');
  });

  it('takes a reason that says something, of agents alone, and a claim that stands', async () => {
    expect(await question(world.agent, ' no ')).toMatchObject({ status: 422, body: { code: 'reason_required' } });
    expect(await question(seller)).toMatchObject({ status: 403 });
    client = await world.member();
    expect(await question(world.agent)).toMatchObject({ status: 404 });
  });
});
