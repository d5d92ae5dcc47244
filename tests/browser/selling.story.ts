import { buyOffer, expect, test } from './world.js';

// What a seller sees of their own: tabs, money, people, profile; and the mail that an operator reads.

test('the tabs of selling stand still from page to page, and a profile nobody touched is not said to be saved', async ({
  world,
}) => {
  const { page } = await world.newcomer('vera', { seller: true });
  await page.goto('/my/gigs');
  const tabs = page.getByRole('navigation', { name: 'Selling' });
  const place = await tabs.boundingBox();
  for (const name of ['Earnings', 'Public page']) {
    await tabs.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(new RegExp(name, 'i'));
    expect(await tabs.boundingBox()).toMatchObject({ x: place?.x, width: place?.width });
  }
  const headline = page.getByLabel('In a line');
  await expect(headline).toBeVisible();
  await expect(page.getByText('Saved.', { exact: true })).toHaveCount(0);
  await headline.fill('Labels and stamps, cut by hand');
  await expect(page.getByText('Not saved yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
});

test('a payment shows to the seller as held, and who came here by themselves since when', async ({ world }) => {
  const seller = await world.newcomer('cleo', { seller: true });
  const buyer = await world.newcomer('hans');
  await buyOffer(buyer, seller, 'A stamp');
  const { page } = seller;
  await page.goto('/earnings');
  await expect(page.getByRole('listitem').filter({ hasText: 'Order paid' })).toContainText(
    /Bank or card\+€120\.00Held for the order\+€120\.00/,
  );
  await page.goto(`/relationships/${buyer.alias}`);
  await expect(page.getByText(/met you on Parley\. Since /)).toBeVisible();
});

test('the subject of a mail is whole on a phone', async ({ world }) => {
  const operator = await world.signIn('demo_operator', { viewport: { width: 320, height: 640 } });
  await world.newcomer('rita');
  await operator.page.goto('/operator/outbox');
  const subjects = operator.page.locator('summary > :first-child');
  await expect(subjects.first()).toBeVisible();
  const cut = await subjects.evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length);
  expect(cut).toBe(0);
});
