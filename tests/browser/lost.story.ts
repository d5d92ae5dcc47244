import type { MyGig, SentMessage } from '@parley/contract';
import { buyOffer, callAs, expect, hold, send, test, thread } from './world.js';

// What the server did not answer, what is over by the time it is asked for, and who was signed in before.

test('who signs out without a connection is signed out once it is back', async ({ world }) => {
  const { page, context } = await world.newcomer('emil');
  await expect(page.getByRole('button', { name: 'Start a conversation' })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: /^Account of / }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
  await context.setOffline(false);
  await page.goto('/inbox');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect((await context.request.get('/v1/me')).status()).toBe(401);
});

test('older messages that cannot be had are not asked for all the time', async ({ world }) => {
  const writer = await world.newcomer('arno');
  const reader = await world.newcomer('dora', { seller: true });
  const { id } = await callAs<{ id: string }>(writer, 'POST', '/conversations', { with: reader.alias });
  const say = (text: string) => callAs<SentMessage>(writer, 'POST', `/conversations/${id}/messages`, { text });
  for (let n = 1; n < 60; n += 1) await say(`Line ${n}`);
  const { message } = await say('Line 60');
  const read = { 'idempotency-key': message.id, origin: new URL(reader.page.url()).origin };
  await reader.context.request.post(`/v1/conversations/${id}/read`, { headers: read, data: { up_to: message.id } });
  const { page } = reader;
  let tries = 0;
  await page.route(/cursor=/u, (route) => {
    tries += 1;
    return route.abort();
  });
  await writer.page.goto(`/inbox/${id}`);
  await page.goto(`/inbox/${id}`);
  await expect(thread(reader).getByText('Line 60', { exact: true })).toBeVisible();
  await thread(reader).hover();
  await page.mouse.wheel(0, -100_000);
  await expect.poll(() => tries).toBeGreaterThan(0);
  await send(writer, 'One more line');
  await expect(page.getByRole('region', { name: 'Conversations' }).getByText('One more line')).toBeVisible();
  // One in five seconds: each step above gives up after ten.
  expect(tries).toBeLessThan(10);
});

test('a second tab shows nothing of who was signed in before', async ({ world }) => {
  const seller = await world.newcomer('pia', { seller: true });
  const first = await world.newcomer('lou');
  const next = await world.newcomer('gus');
  await buyOffer(first, seller, 'A letterhead');
  const second = await first.context.newPage();
  await second.goto('/orders');
  await expect(second.getByRole('link', { name: /A letterhead/ })).toBeVisible();
  await first.page.getByRole('button', { name: /^Account of / }).click();
  await first.page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(second.getByRole('button', { name: 'Sign in' })).toBeVisible();
  // It goes on to where it was left, and there the next one's orders are not known yet.
  await hold(second, 'GET', /\/v1\/orders$/u);
  await first.page.goto('/sign-in');
  await first.page.getByLabel('E-mail or name').fill(next.alias);
  await first.page.getByLabel('Password', { exact: true }).fill('a demo password for stories');
  await first.page.getByRole('button', { name: 'Sign in' }).click();
  await expect(second.getByRole('button', { name: `Account of ${next.alias}` })).toBeVisible();
  await expect(second).toHaveURL('/orders');
  await expect(second.getByRole('status', { name: 'Loading' })).toBeVisible();
  await expect(second.getByRole('link', { name: /A letterhead/ })).toHaveCount(0);
});

test('a link that could not be taken back can be taken back again', async ({ world }) => {
  const seller = await world.newcomer('runa', { seller: true });
  const { page } = seller;
  await callAs(seller, 'POST', '/offer-links', {
    ...{ title: 'A label', description: 'For a coffee bag.', price: { amount: '8000', currency: 'EUR' } },
    ...{ days: 7, revisions: 1, known_from: 'calls' },
  });
  await page.goto('/offers/links');
  await page.route(/\/revoke$/u, (route) => route.abort(), { times: 1 });
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('button', { name: 'Yes, take it back' }).click();
  await expect(page.getByText('The server did not answer. Check your connection.')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, take it back' }).click();
  await expect(page.getByText('taken back', { exact: true })).toBeVisible();
});

test('a seller who takes out all of it reads that it is on its way', async ({ world }) => {
  const seller = await world.newcomer('wim', { seller: true });
  const buyer = await world.newcomer('cora');
  const order = await buyOffer(buyer, seller, 'A stamp');
  await callAs(seller, 'POST', `/orders/${order}/events`, { event: 'deliver', note: 'Here it is.' });
  await callAs(buyer, 'POST', `/orders/${order}/events`, { event: 'accept' });
  const { page } = seller;
  await page.goto('/earnings');
  await page.getByRole('button', { name: 'All of it' }).click();
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(page.getByText('There is nothing to take out at the moment.')).toBeVisible();
  await expect(page.getByText('€96.00 is on its way.')).toBeVisible();
});

test('a package that is gone by the time it is ordered is said to be, and no other is ordered instead', async ({
  world,
}) => {
  const seller = await world.newcomer('jan', { seller: true });
  const buyer = await world.newcomer('mila');
  const packOf = (name: string, amount: string) => ({
    ...{ name, price: { amount, currency: 'EUR' } },
    ...{ days: 3, revisions: 1 },
  });
  const [small, large] = [packOf('Small', '4500'), packOf('Large', '9500')];
  const { id, version } = await callAs<MyGig>(seller, 'POST', '/gigs', {
    title: 'Stamps for letters',
    description: 'A stamp for your letters, cut by hand, with one colour and a print file.',
    category: 'design',
    packages: [small, large],
  });
  const { page } = buyer;
  await page.goto(`/gigs/${id}`);
  await page.getByRole('button', { name: /^Large/ }).click();
  const headers = { origin: new URL(page.url()).origin, 'idempotency-key': id, 'if-match': `"${version}"` };
  const data = { packages: [small], publish: true };
  expect((await seller.context.request.patch(`/v1/gigs/${id}`, { headers, data })).status()).toBe(200);
  await page.getByRole('button', { name: 'Order and pay' }).click();
  await expect(page.getByRole('button', { name: /^Large/ })).toHaveCount(0);
  await expect(page.getByText(/must be one of Small/)).toBeVisible();
  await expect(page).toHaveURL(`/gigs/${id}`);
});

test('a language that could not be saved is not shown as the one that is', async ({ world }) => {
  const { page } = await world.newcomer('ebba');
  await page.goto('/settings');
  await page.route(/\/v1\/me$/u, (route) => (route.request().method() === 'GET' ? route.fallback() : route.abort()));
  const language = page.getByRole('radiogroup', { name: 'Language' });
  await language.getByText('Español').click();
  await expect(page.getByText('The server did not answer. Check your connection.')).toBeVisible();
  await expect(language.getByRole('radio', { name: 'English' })).toBeChecked();
});

test('a link that the browser does not let us copy is selected, and said to be', async ({ world }) => {
  const seller = await world.newcomer('lotte', { seller: true });
  const { page } = seller;
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('not allowed', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
  });
  await callAs(seller, 'POST', '/offer-links', {
    ...{ title: 'A label', description: 'For a coffee bag.', price: { amount: '8000', currency: 'EUR' } },
    ...{ days: 7, revisions: 1, known_from: 'calls' },
  });
  await page.goto('/offers/links');
  await page.getByRole('button', { name: 'Show the link' }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('The address is selected')).toBeVisible();
  const url = await page.getByRole('textbox', { name: 'The link' }).inputValue();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(url);
});
