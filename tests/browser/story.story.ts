import { randomUUID } from 'node:crypto';
import { composer, expect, send, talkTo, test, thread, verdict, type Page, type Person } from './world.js';

type Json = Record<string, unknown>;

/** Calls the API as this person; the browser's session goes along. */
const call = async ({ page, context }: Person, method: 'GET' | 'POST', path: string, data?: Json): Promise<Json> => {
  const headers = { origin: new URL(page.url()).origin, 'idempotency-key': randomUUID() };
  const answer = await context.request.fetch(path, { method, headers, ...(data && { data }) });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Json;
};

/** Opens the card that says why the newest text of one's own was let through. */
const why = async ({ page }: { page: Page }) => {
  await page.getByRole('button', { name: 'See why' }).last().click();
  return page.getByRole('dialog');
};

const closeDialog = ({ page }: { page: Page }) => page.keyboard.press('Escape');

const asDecided = 'Can you do that as we decided during our phone call?';

test('a client who is brought by an offer link talks as people do who know each other, and pays here all the same', async ({
  world,
}) => {
  const seller = await world.newcomer('sana', { seller: true });
  let address = '';

  await test.step('the seller makes an offer link', async () => {
    await seller.page.goto('/offers/links');
    await expect(seller.page.getByText('Only what happens here is protected')).toBeVisible();
    await seller.page.getByRole('button', { name: 'Make an offer link' }).click();
    const dialog = seller.page.getByRole('dialog');
    await dialog.getByLabel('Title').fill('A film of the bakery');
    await dialog.getByLabel('What the buyer gets').fill('Forty seconds, the oven first.');
    await dialog.getByLabel('Price').fill('800');
    await dialog.getByLabel('How do you know them?').selectOption('calls');
    await dialog.getByLabel(/^I know this person/).check();
    await dialog.getByRole('button', { name: 'Make the link' }).click();
    address = await dialog.getByLabel('The link', { exact: true }).inputValue();
    await dialog.getByRole('button', { name: 'Done' }).click();
  });

  const page = await world.visitor();
  const alias = `client_${randomUUID().slice(0, 6)}`;
  const client: Person = { alias, page, context: page.context() };

  await test.step('a stranger understands it without an account, signs up, confirms and pays', async () => {
    await page.goto(new URL(address).pathname);
    await expect(page.getByText('€800.00')).toBeVisible();
    await page.getByRole('link', { name: 'Sign up and take the offer' }).click();
    await page.getByLabel('Name on Parley').fill(alias);
    await page.getByLabel('E-mail').fill(`${alias}@example.com`);
    await page.getByLabel('Password', { exact: true }).fill('a long enough password');
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByLabel(/^How do you know/).selectOption('calls');
    await page.getByLabel(/from outside Parley/).check();
    await page.getByRole('button', { name: 'Take the offer' }).click();
    await expect(page.getByText('The seller pays a fee of 5 %, because you came by their link.')).toBeVisible();
    await page.getByRole('button', { name: 'Pay €800.00' }).click();
    await expect(page).toHaveURL(/\/orders\/[0-9a-f-]+$/);
    await expect(page.getByRole('link', { name: /^Brought client/ })).toBeVisible();
  });

  await test.step('talk of an earlier call passes, citing clause 8 and the brought client', async () => {
    await talkTo(client, seller.alias);
    await composer(client).fill(asDecided);
    await expect(verdict(client)).toContainText('brought client');
    await expect(verdict(client).getByRole('link', { name: /clause 8/ })).toBeVisible();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(thread(client).getByText('Allowed here: brought client')).toBeVisible();
    await expect(thread(client).getByRole('link', { name: /clause 8/ })).toBeVisible();
    const card = await why(client);
    await expect(card).toContainText('is excused by “brought client”');
    await expect(card.getByRole('link', { name: `See your relationship with ${seller.alias}` })).toBeVisible();
    await closeDialog(client);
  });

  await test.step('a quick Zoom passes too, and the seller reads both as they were written', async () => {
    await send(client, 'can we jump on a quick Zoom?');
    await expect(thread(client).getByText('can we jump on a quick Zoom?')).toBeVisible();
    await expect(thread(client).getByText('Allowed here: brought client')).toHaveCount(2);
    await talkTo(seller, alias);
    await expect(thread(seller).getByText(asDecided)).toBeVisible();
    await expect(thread(seller).getByText('can we jump on a quick Zoom?')).toBeVisible();
  });

  await test.step('paying elsewhere comes back, brought or not', async () => {
    await send(client, 'just pay me directly and skip the fee');
    await expect(verdict(client)).toContainText('It came back to you.');
    await expect(verdict(client).getByRole('link', { name: /clause 4/ })).toBeVisible();
    await expect(thread(seller).getByText(/skip the fee/)).toHaveCount(0);
    await composer(client).fill('');
  });

  await test.step('both read the whole of it on the page of their relationship', async () => {
    await seller.page
      .getByRole('link', { name: /^Brought client/ })
      .first()
      .click();
    await expect(
      seller.page.getByText(`${alias} is your client from outside, brought by your offer link.`),
    ).toBeVisible();
    await expect(seller.page.getByText('5 % fee, because your client came by your link.')).toBeVisible();
    await expect(seller.page.getByText(/^Paying elsewhere, or dodging the fee/)).toBeVisible();
    await expect(seller.page.getByRole('link', { name: 'See the order' })).toBeVisible();
    await page.goto(`/relationships/${seller.alias}`);
    await expect(page.getByText(`You knew ${seller.alias} before and came by their offer link.`)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Only what happens here is protected' })).toBeVisible();
  });
});

test('without a link the same words get a notice, a number is hidden, and a disguise comes back with ways on', async ({
  world,
}) => {
  const seller = await world.newcomer('timo', { seller: true });
  const buyer = await world.newcomer('gina');
  await talkTo(buyer, seller.alias);
  await talkTo(seller, buyer.alias);
  await expect(buyer.page.getByRole('link', { name: /^Met here/ }).first()).toBeVisible();

  await send(buyer, asDecided);
  await expect(thread(seller).getByText(asDecided)).toBeVisible();
  await expect(thread(buyer).getByText(/Only you see this/)).toBeVisible();
  await expect(thread(seller).getByText(/Only you see this/)).toHaveCount(0);

  await send(buyer, 'my number is 555-0172, in case you want to ask something');
  await expect(thread(seller).getByRole('button', { name: /hidden/ })).toBeVisible();
  expect(await seller.page.content()).not.toContain('555-0172');

  const disguised = 'five five five, zero one nine nine, text me there';
  await send(buyer, disguised);
  await expect(verdict(buyer)).toContainText('It came back to you. Nothing was delivered.');
  await expect(composer(buyer)).toHaveValue(disguised);
  await expect(verdict(buyer).getByRole('link', { name: /clause 2/ })).toBeVisible();
  for (const way of ['Remove these words', 'Ask support for a clearance'])
    await expect(verdict(buyer).getByRole('button', { name: way })).toBeVisible();
  await composer(buyer).fill('');

  const refusal = 'sorry, we have to stay on the platform, no WhatsApp please';
  await send(seller, refusal);
  await expect(thread(buyer).getByText(refusal)).toBeVisible();
  await expect(thread(seller).getByText(/Only you see this/)).toHaveCount(0);
});

test('on the order of a business card the number passes, because the gig declared that it is the work', async ({
  world,
}) => {
  const buyer = await world.newcomer('otto');
  const found = await call(buyer, 'GET', '/v1/gigs?q=business+cards');
  const gig = (found['items'] as { id: string; title: string }[]).find(({ title }) =>
    title.startsWith('Business cards'),
  )!;
  const { packages } = (await call(buyer, 'GET', `/v1/gigs/${gig.id}`)) as { packages: { name: string }[] };
  const offer = await call(buyer, 'POST', `/v1/gigs/${gig.id}/orders`, { package: packages[0]!.name });
  const paid = await call(buyer, 'POST', `/v1/offers/${String(offer['id'])}/pay`, {
    method: 'sandbox',
    instrument: 'ok',
  });
  await buyer.page.goto(`/orders/${String((paid['order'] as Json)['id'])}`);

  await composer(buyer).fill('Please print 020 7946 0958 on the back.');
  await buyer.page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(composer(buyer)).toHaveValue('');
  await expect(buyer.page.getByText('Allowed here: the service needs it')).toBeVisible();
  const card = await why(buyer);
  await expect(card).toContainText('is excused by “the service needs it”');
  await card.getByRole('link', { name: 'See what the service needs' }).click();
  await expect(buyer.page).toHaveURL(new RegExp(`/gigs/${gig.id}`));
});

test('a clearance that an agent grants lets the next text pass that it covers, and is cited', async ({ world }) => {
  const seller = await world.newcomer('lena', { seller: true });
  const buyer = await world.newcomer('piet');
  const agent = await world.signIn('demo_agent');
  const text = 'our notary reads it at anna@notary.example before we both sign';
  await talkTo(buyer, seller.alias);

  await composer(buyer).fill(text);
  await verdict(buyer).getByRole('button', { name: 'Ask support for a clearance' }).click();
  const dialog = buyer.page.getByRole('dialog');
  await dialog.getByLabel('What for').fill('A notary has to read the contract.');
  await dialog.getByRole('button', { name: 'Send the request' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();

  await agent.page.goto('/desk?queue=clearances');
  await agent.page.getByRole('link', { name: new RegExp(buyer.alias) }).click();
  await agent.page.getByRole('button', { name: 'Take this case' }).click();
  await agent.page.getByRole('button', { name: /^Grant/ }).click();
  await agent.page.getByLabel('Reason').fill('The notary needs the contract by e-mail.');
  await agent.page.getByRole('button', { name: 'Grant it' }).click();
  await expect(agent.page.getByText(/^Granted by demo_agent/)).toBeVisible();

  await buyer.page.reload();
  await send(buyer, text);
  await expect(thread(buyer).getByText('Allowed here: clearance by support')).toBeVisible();
  const card = await why(buyer);
  await card.getByRole('link', { name: 'See the clearance' }).click();
  await expect(buyer.page).toHaveURL(/\/relationships#clearance-[0-9a-f-]+$/);
  await talkTo(seller, buyer.alias);
  await expect(thread(seller).getByText(text)).toBeVisible();
  await seller.page.goto(`/relationships/${buyer.alias}`);
  await expect(seller.page.getByText(/E-mail address/).first()).toBeVisible();
});
