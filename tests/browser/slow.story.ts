import type { MyGig, SentMessage } from '@parley/contract';
import { buyOffer, callAs, composer, expect, hold, makeOffer, send, talkTo, test, thread } from './world.js';

// Every answer that comes late is held by hand: nothing here depends on how quick the machine is.

test('who turns out to be signed in after the page was shown finds it as they left it', async ({ world }) => {
  const { page, alias } = await world.newcomer('mona');
  const me = await hold(page, 'GET', /\/v1\/me$/u);
  await page.goto('/');
  await page.getByLabel('A message to try').fill('Is this one allowed?');
  await me.asked;
  await me.letGo();
  await expect(page.getByRole('button', { name: `Account of ${alias}` })).toBeVisible();
  await expect(page.getByLabel('A message to try')).toHaveValue('Is this one allowed?');
});

test('what is said while an order is being loaded shows up on it', async ({ world }) => {
  const seller = await world.newcomer('ulla', { seller: true });
  const buyer = await world.newcomer('nils');
  const order = await buyOffer(buyer, seller, 'A sign for the bakery');
  const timeline = await hold(seller.page, 'GET', /\/timeline$/u);
  await seller.page.goto(`/orders/${order}`);
  await timeline.asked;
  await callAs(buyer, 'POST', `/orders/${order}/messages`, { text: 'The oven is green, by the way.' });
  await timeline.letGo();
  await expect(seller.page.getByText('The oven is green, by the way.')).toBeVisible();
});

test('what is said on an order is sent once and lost never, however long the answer takes', async ({ world }) => {
  const seller = await world.newcomer('ivo', { seller: true });
  const buyer = await world.newcomer('rita');
  const order = await buyOffer(buyer, seller, 'A poster for the fair');
  const { page } = buyer;
  await page.goto(`/orders/${order}`);
  const say = (text: string) => page.getByRole('region', { name: 'Timeline' }).getByText(text);

  await test.step('what is typed meanwhile stays', async () => {
    const answer = await hold(page, 'POST', /\/messages$/u);
    await composer(buyer).fill('Two colours, please.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await answer.asked;
    await composer(buyer).pressSequentially(' And a white edge.');
    await answer.letGo();
    await expect(say('Two colours, please.')).toBeVisible();
    await expect(composer(buyer)).toHaveValue('And a white edge.');
  });

  await test.step('who leaves the page meanwhile does not find it as a draft again', async () => {
    const answer = await hold(page, 'POST', /\/messages$/u);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await answer.asked;
    const answered = page.waitForResponse((each) => each.request().method() === 'POST');
    await page.getByRole('link', { name: 'All orders' }).click();
    await answer.letGo();
    await answered;
    await page.getByRole('link', { name: /A poster for the fair/ }).click();
    await expect(say('And a white edge.')).toBeVisible();
    await expect(composer(buyer)).toHaveValue('');
  });

  await test.step('where no answer came it is sent again, and is there once', async () => {
    await page.route(/\/messages$/u, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await composer(buyer).fill('Is Friday fine?');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByText('The server did not answer. Check your connection.')).toBeVisible();
    await page.unroute(/\/messages$/u);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(composer(buyer)).toHaveValue('');
    await page.reload();
    await expect(say('And a white edge.')).toBeVisible();
    await expect(say('Is Friday fine?')).toHaveCount(1);
  });
});

test('a message to a conversation that one comes back to is read, and its writer sees that', async ({ world }) => {
  const writer = await world.newcomer('ana');
  const other = await world.newcomer('ole', { seller: true });
  const reader = await world.newcomer('kira', { seller: true });
  await talkTo(writer, reader.alias);
  await talkTo(reader, writer.alias);
  await send(writer, 'Good morning');
  await expect(thread(writer).getByText('· Read')).toBeVisible();
  await talkTo(reader, other.alias);
  const rowOf = (alias: string) =>
    reader.page.getByRole('region', { name: 'Conversations' }).getByRole('link', { name: new RegExp(alias) });
  await rowOf(writer.alias).click();
  await expect(thread(reader).getByText('Good morning')).toBeVisible();
  await rowOf(other.alias).click();
  await expect(composer(reader)).toHaveAccessibleName(`Message to ${other.alias}`);
  await send(writer, 'Are you there?');
  const row = rowOf(writer.alias);
  await expect(row).toContainText('Are you there?');
  await row.click();
  await expect(thread(reader).getByText('Are you there?')).toBeVisible();
  await expect(row).not.toHaveAttribute('data-unread', 'true');
  await expect(thread(writer).getByRole('article').last()).toContainText('Are you there?');
  await expect(thread(writer).getByText('· Read')).toBeVisible();
});

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

test('what a bank asks stays, though an older answer comes after it', async ({ world }) => {
  const seller = await world.newcomer('ines', { seller: true });
  const buyer = await world.newcomer('udo');
  const offer = await makeOffer(buyer, seller, 'A door sign');
  await callAs(buyer, 'POST', `/offers/${offer}/accept`);
  const { page } = buyer;
  const before = await hold(page, 'GET', /\/v1\/offers\/[^/]+\/payment$/u);
  await page.goto(`/offers/${offer}/pay`);
  await before.asked;
  await page.getByLabel('A bank that asks first').check();
  await page.getByRole('button', { name: 'Pay €120.00' }).click();
  await expect(page.getByRole('heading', { name: /is it you who pays/ })).toBeVisible();
  await before.letGo();
  await page.getByRole('button', { name: 'Yes, it is me' }).click();
  await expect(page).toHaveURL(/\/orders\/[0-9a-f-]+$/);
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
  await first.page.goto('/sign-in');
  await first.page.getByLabel('E-mail or name').fill(next.alias);
  await first.page.getByLabel('Password', { exact: true }).fill('a demo password for stories');
  await first.page.getByRole('button', { name: 'Sign in' }).click();
  await expect(second.getByRole('button', { name: `Account of ${next.alias}` })).toBeVisible();
  await hold(second, 'GET', /\/v1\/orders$/u);
  await second.getByRole('link', { name: 'Orders' }).click();
  await expect(second.getByRole('status', { name: 'Loading' })).toBeVisible();
  await expect(second.getByRole('link', { name: /A letterhead/ })).toHaveCount(0);
});

test('a gig keeps what is typed while it is saved, and can be saved after another tab changed it', async ({
  world,
}) => {
  const seller = await world.newcomer('edda', { seller: true });
  const { page } = seller;
  const { id } = await callAs<MyGig>(seller, 'POST', '/gigs', { title: 'Maps of towns', publish: false });
  await page.goto(`/my/gigs/${id}`);
  const words = (tab = page) => tab.getByLabel('Description');
  const save = (tab = page) => tab.getByRole('button', { name: 'Save', exact: true });

  const answer = await hold(page, 'PATCH', /\/v1\/gigs\/[^/]+$/u);
  await words().fill('Drawn by hand.');
  await save().click();
  await answer.asked;
  await words().pressSequentially(' In ink.');
  await answer.letGo();
  await expect(page.getByText('Not saved yet.')).toBeVisible();
  await expect(save()).toBeEnabled();
  await expect(words()).toHaveValue('Drawn by hand. In ink.');

  const second = await seller.context.newPage();
  await second.goto(`/my/gigs/${id}`);
  await second.getByRole('textbox', { name: 'Title' }).fill('Maps of old towns');
  await save(second).click();
  await expect(save(second)).toBeDisabled();
  await save().click();
  await expect(page.getByText('It has changed since you looked. This is how it is now.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Maps of old towns');
  await expect(words()).toHaveValue('Drawn by hand. In ink.');
  await save().click();
  await expect(save()).toBeDisabled();
});

test('a case that is taken and decided at once is decided', async ({ world }) => {
  const seller = await world.newcomer('tess', { seller: true });
  const buyer = await world.newcomer('abel');
  const { page } = await world.signIn('demo_agent');
  await talkTo(buyer, seller.alias);
  await send(buyer, 'is it allowed to pay you directly by bank transfer for this?');
  await expect(thread(buyer).getByText(/Being checked/)).toBeVisible();
  // Its line is dead, so that it hears that the case is taken from the answer alone.
  await page.routeWebSocket(/./u, () => {});
  await page.goto('/desk');
  await page.getByText(buyer.alias).first().click();
  const claim = await hold(page, 'POST', /\/claim$/u);
  await page.getByRole('button', { name: 'Take this case' }).click();
  await claim.asked;
  await page.getByRole('button', { name: 'Release' }).click();
  await page.getByLabel('Reason').fill('An honest question.');
  await page.getByRole('button', { name: 'Deliver the text' }).click();
  await claim.letGo();
  await expect(page.getByText(/^Released by demo_agent /)).toBeVisible();
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

test('who has thought better of a conversation stays where they are', async ({ world }) => {
  const seller = await world.newcomer('tove', { seller: true });
  const { page } = await world.newcomer('alva');
  await page.getByRole('button', { name: 'Start a conversation' }).click();
  await page.getByLabel('Name of the other person').fill(seller.alias);
  const opened = await hold(page, 'POST', /\/v1\/conversations$/u);
  await page.getByRole('button', { name: 'Open conversation' }).click();
  await opened.asked;
  await page.getByRole('button', { name: 'Close' }).click();
  await opened.letGo();
  await expect(page.getByRole('link', { name: new RegExp(seller.alias) })).toBeVisible();
  await page.getByRole('link', { name: 'Orders' }).hover();
  await expect(page).toHaveURL('/inbox');
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
