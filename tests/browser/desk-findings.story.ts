import type { Claim, MyGig, SentOfferLink } from '@parley/contract';
import { randomUUID } from 'node:crypto';
import { accessibilityProblems, expect, send, talkTo, test, thread, type Page, type Person } from './world.js';

const call = async <Answer>({ context, page }: Person, path: string, data: object): Promise<Answer> => {
  const answer = await context.request.post(`/v1${path}`, {
    headers: { origin: new URL(page.url()).origin, 'idempotency-key': randomUUID() },
    data,
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as Answer;
};
const reasonOf = (page: Page) => page.getByRole('textbox', { name: 'Reason' });

test('a need that was approved is taken back by keyboard, where its case is and where its gig is', async ({
  world,
}) => {
  const seller = await world.newcomer('olga', { seller: true });
  const { id: gig } = await call<MyGig>(seller, '/gigs', {
    title: 'Cards for the counter of a shop',
    description: 'A card for your shop, drawn by hand, with two colours and a print file.',
    category: 'design',
    packages: [{ name: 'Basic', price: { amount: '4500', currency: 'EUR' }, days: 3, revisions: 1 }],
    needs: [
      { need: 'contact_content', why: 'Your phone number is printed on the card.' },
      { need: 'shipping', why: 'The printed cards come by post.' },
    ],
  });
  const { page } = await world.signIn('demo_agent');
  await page.goto('/desk?queue=needs');
  await page.getByText(seller.alias).first().click();
  await page.getByRole('button', { name: 'Take this case' }).click();
  await page.getByRole('button', { name: 'Approve' }).click();
  await reasonOf(page).fill('Both are what the work is about.');
  await page.getByRole('button', { name: 'Approve the needs' }).click();

  await test.step('thought better of, and then taken back with a reason', async () => {
    const open = page.getByRole('button', { name: 'Take back: contact data is the work' });
    await open.press('Enter');
    await expect(reasonOf(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(open).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Orders to come are without it.')).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.type('no');
    await page.getByRole('button', { name: 'Take it back' }).press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await reasonOf(page).fill('No card of it bears a number.');
    await page.getByRole('button', { name: 'Take it back' }).press('Enter');
    await expect(page.getByText('Taken back for the orders to come.')).toBeVisible();
    await expect(page.getByText('Reason: No card of it bears a number.')).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  await test.step('the other one on the page of the gig, where members see no such button', async () => {
    await seller.page.goto(`/gigs/${gig}`);
    await expect(seller.page.getByText('The printed cards come by post.')).toBeVisible();
    await expect(seller.page.getByRole('button', { name: /^Take back/ })).toHaveCount(0);
    await page.goto(`/gigs/${gig}`);
    await page.getByRole('button', { name: 'Take back: shipping' }).click();
    await reasonOf(page).fill('Nothing is sent: the buyer gets a file.');
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(page.getByText('Taken back for the orders to come.')).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Cards for the counter of a shop' })).toBeVisible();
    await expect(page.getByText('The printed cards come by post.')).toHaveCount(0);
  });

  await seller.page.goto('/statements');
  await expect(seller.page.getByText('No card of it bears a number.')).toBeVisible();
});

test('an agent doubts that a client was brought, and another one decides', async ({ world }) => {
  const seller = await world.newcomer('otto', { seller: true });
  const client = await world.newcomer('cleo');
  const offer = { title: 'A label', description: 'For a coffee bag.', price: { amount: '80000', currency: 'EUR' } };
  const made = await call<SentOfferLink>(seller, '/offer-links', {
    ...offer,
    ...{ days: 7, revisions: 1, known_from: 'calls' },
  });
  const claimed = await call<Claim>(client, `/offer-links/${made.link!.token}/claim`, {
    confirms: true,
    known_from: 'calls',
  });
  await call(client, `/offers/${claimed.offer.id}/pay`, { method: 'sandbox' });
  await talkTo(client, seller.alias);
  await send(client, 'is it allowed to pay you directly by bank transfer for this?');
  await expect(thread(client).getByText(/Being checked/)).toBeVisible();

  const { page } = await world.signIn('demo_agent');
  await page.goto('/desk');
  await page.getByText(client.alias).first().click();
  const open = page.getByRole('button', { name: /^Question this/ });
  await open.press('Enter');
  await expect(page.getByText('nothing changes for the two')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.type('Their texts show that they met in a review here.');
  await page.getByRole('button', { name: 'Ask another agent to look' }).press('Enter');
  await expect(page.getByText('Another agent decides about it within three days.')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.goto('/desk?queue=claims');
  await expect(page.getByText('No claim is in doubt').or(page.getByRole('listitem').first())).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: seller.alias })).toHaveCount(0);

  const second = await world.signIn('demo_agent2');
  await second.page.goto('/desk?queue=claims');
  await second.page.getByText(seller.alias).first().click();
  await expect(second.page.getByText('demo_agent: Their texts show that they met in a review here.')).toBeVisible();
});
