import type { ClearanceView, ToolHealth } from '@parley/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createOrderWorld, day, hour, type OrderWorld } from '../../orders/testing/order-world.js';
import { createIds } from '../../platform/ids.js';
import type { Person } from '../../platform/testing/harness.js';
import { expireAll } from '../expire.js';

let world: OrderWorld;
let buyer: Person;
let seller: Person;
let order: string;
let count = 0;
beforeAll(async () => {
  world = await createOrderWorld();
});
afterAll(() => world.server.close());
beforeEach(async () => {
  count += 1;
  buyer = await world.server.signUp(`em_buyer_${count}`);
  seller = await world.server.signUp(`em_seller_${count}`, { seller: true });
  order = await world.pay({ buyer, seller });
  // An hour after the last outage nothing of it is left.
  world.pass(3 * day);
  await expireAll(world.server.db, world.now());
});

const ids = createIds();
const breakMail = async (mails = 3) => {
  for (let at = 0; at < mails; at += 1)
    await sql`insert into mails (id, to_address, subject, body_text, state, error, at) values
      (${ids.next()}, 'anna@example.com', 'A mail', '', 'queued', 'ECONNREFUSED', ${world.now()})`.execute(
      world.server.db,
    );
};
const health = async () =>
  ((await world.server.call('getToolHealth', { as: world.agent })).body as { items: ToolHealth[] }).items;
const inHours = (hours: number) => new Date(world.now().getTime() + hours * hour).toISOString();
const grant = (body: object = {}, as = world.agent) =>
  world.server.call('grantEmergency', {
    as,
    body: {
      ...{ tool: 'mail', kinds: ['email', 'phone'], until: inHours(12) },
      ...{ clause: '1', reason: 'Mails do not go out since noon.', ...body },
    },
  });
const mine = async (as: Person) =>
  ((await world.server.call('listClearances', { as })).body as { items: ClearanceView[] }).items;
const mail = 'Please send it to anna@bakery.example today.';

describe('the health of the tools', () => {
  it('is good while mails go out, and of a few wrong addresses too', async () => {
    await breakMail(2);
    expect(await health()).toEqual(['mail', 'jobs', 'events'].map((tool) => ({ tool, ok: true, since: null })));
  });

  it('says since when mails fail, and that they are well again an hour later', async () => {
    await breakMail();
    const since = world.now().toISOString();
    world.pass(hour / 2);
    expect(await health()).toContainEqual({ tool: 'mail', ok: false, since });
    world.pass(hour);
    expect(await health()).toContainEqual({ tool: 'mail', ok: true, since: null });
  });

  it('says that a job waits too long', async () => {
    const due = new Date(world.now().getTime() - hour);
    await sql`select graphile_worker.add_job('sweep', '{}'::json, run_at := ${due}::timestamptz, job_key := 'late')`.execute(
      world.server.db,
    );
    expect(await health()).toContainEqual({ tool: 'jobs', ok: false, since: due.toISOString() });
    await sql`select graphile_worker.remove_job('late')`.execute(world.server.db);
    expect(await health()).toContainEqual({ tool: 'jobs', ok: true, since: null });
  });

  it('says that a reader of the events lags behind', async () => {
    await sql`insert into event_readers (name, position) values ('slow', '0.0')`.execute(world.server.db);
    expect((await health()).find(({ tool }) => tool === 'events')).toMatchObject({ ok: false });
    await sql`delete from event_readers where name = 'slow'`.execute(world.server.db);
    expect((await health()).find(({ tool }) => tool === 'events')).toMatchObject({ ok: true });
  });

  it('is told by /readyz, which stays ready', async () => {
    const { status, parts } = (await (await fetch(`${world.server.url}/readyz`)).json()) as {
      status: string;
      parts: ToolHealth[];
    };
    expect(status).toBe('ready');
    expect(parts.map(({ tool }) => tool)).toEqual(['mail', 'jobs', 'events']);
  });
});

describe('an emergency', () => {
  it('is refused while the tool is well, also while another one fails', async () => {
    expect(await grant()).toMatchObject({ status: 409, body: { code: 'tools_well' } });
    await breakMail();
    expect(await grant({ tool: 'events' })).toMatchObject({ status: 409, body: { code: 'tools_well' } });
    expect(await mine(buyer)).toEqual([]);
  });

  it('clears what it names on every open order, for both, and says what fails', async () => {
    await breakMail();
    const over = await world.server.signUp(`em_over_${count}`);
    const elsewhere = await world.pay({ buyer: over, seller });
    expect(await grant()).toMatchObject({ status: 200, body: { tool: 'mail' } });
    for (const [person, of] of [
      [buyer, order],
      [over, elsewhere],
    ] as const)
      expect((await mine(person))[0]).toMatchObject({ state: 'granted', scope: 'emergency', order: of });
    const [cleared] = await mine(seller);
    expect(cleared?.purpose).toContain('the mail of the platform has failed since');
    await world.server.call('updateMe', { as: seller, body: { locale: 'es' } });
    expect((await mine(seller))[0]?.purpose).toContain('el correo de la plataforma falla desde el');
    expect(cleared?.reason).toBe('Mails do not go out since noon.');
    for (const [person, of] of [
      [buyer, order],
      [seller, elsewhere],
    ] as const)
      expect(await world.say(person, of, mail)).toMatchObject({ body: { state: 'delivered' } });
    expect(await world.say(seller, order, 'Pay me directly and we skip the fee.')).toMatchObject({
      body: { state: 'bounced' },
    });
  });

  it('is given once for an order, however often it is asked for, and again for a new order', async () => {
    await breakMail();
    await grant();
    expect(await grant()).toMatchObject({ status: 200, body: { granted: [] } });
    await world.pay({ buyer, seller });
    const { body } = await grant();
    expect((body as { granted: string[] }).granted).toHaveLength(1);
  });

  it('ends at its moment, and can be given anew while the tool still fails', async () => {
    await breakMail();
    await grant({ until: inHours(1) });
    world.pass(hour);
    expect(await world.say(seller, order, mail)).toMatchObject({ body: { state: 'masked' } });
    await breakMail();
    const { body } = await grant();
    expect((body as { granted: string[] }).granted.length).toBeGreaterThan(0);
  });

  it('names an end within two days, and only ways to reach each other', async () => {
    await breakMail();
    for (const wrong of [
      { until: inHours(49) },
      { until: inHours(-1) },
      { kinds: ['email', 'pay_off'] },
      { kinds: ['obfuscated'] },
    ])
      expect(await grant(wrong), JSON.stringify(wrong)).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
  });

  it('has a clause and a reason, and is for agents, who clear nothing of their own', async () => {
    await breakMail();
    expect(await grant({ clause: '99' })).toMatchObject({ status: 422, body: { code: 'reason_required' } });
    expect(await grant({ reason: 'outage' })).toMatchObject({ status: 422 });
    expect(await grant({}, seller)).toMatchObject({ status: 403 });
    const own = await world.pay({ buyer: world.agent, seller });
    await grant();
    expect((await mine(world.agent)).map((each) => each.order)).not.toContain(own);
  });
});
