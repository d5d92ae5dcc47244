import type { MyGig } from '@parley/contract';
import type { Route } from '@playwright/test';
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
    const lose = async (route: Route) => {
      await route.fetch();
      await route.abort();
    };
    await page.route(/\/messages$/u, lose, { times: 1 });
    await composer(buyer).fill('Is Friday fine?');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByText('The server did not answer. Check your connection.')).toBeVisible();
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
