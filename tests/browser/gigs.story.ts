import { expect, test } from './world.js';

test('a seller writes a gig, an agent approves its need, and a stranger finds it by search', async ({ world }) => {
  const seller = await world.newcomer('vera', { seller: true });
  const agent = await world.signIn('demo_agent');
  const { page } = seller;

  await page.goto('/my/gigs');
  await page.getByLabel('What do you offer?').fill('Letterpress cards for lighthouse keepers');
  await page.getByRole('button', { name: 'Begin a gig' }).click();
  await page.getByLabel('Description').fill('Heavy paper, one colour, printed by hand.');
  await page.getByRole('button', { name: 'Add a package' }).click();
  await page.getByLabel(/^Name/).fill('Fifty cards');
  await page.getByLabel(/^Price in EUR/).fill('64,50');
  await page.getByRole('button', { name: 'Contact data as content' }).click();
  await page.getByLabel(/^Question 1/).fill('What should the card say?');
  await page.getByLabel(/^Contact data is the work/).check();
  await page.getByLabel(/^Why, in a sentence/).fill('The telephone number is printed on the card.');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('An agent looks at the needs of this gig')).toBeVisible();

  await agent.page.goto('/desk?queue=needs');
  await agent.page.getByRole('link', { name: new RegExp(seller.alias) }).click();
  await expect(agent.page.getByText('The telephone number is printed on the card.')).toBeVisible();
  await agent.page.keyboard.press('a');
  await agent.page.getByLabel('Reason').fill('The number is what is printed.');
  await agent.page.getByRole('button', { name: 'Approve the needs' }).click();
  await expect(agent.page.getByText(/^Approved by demo_agent/)).toBeVisible();

  const stranger = await world.visitor();
  await stranger.goto('/');
  await expect(stranger.getByRole('searchbox', { name: 'Search the gigs' })).toBeVisible();
  await stranger.keyboard.press('/');
  await expect(stranger.getByRole('searchbox', { name: 'Search the gigs' })).toBeFocused();
  await stranger.keyboard.type('lighthouse cards');
  await stranger.keyboard.press('Enter');
  await stranger.getByRole('link', { name: 'Letterpress cards for lighthouse keepers' }).click();
  await expect(stranger.getByText('The telephone number is printed on the card.')).toBeVisible();
  await expect(stranger.getByRole('complementary', { name: 'Packages and prices' })).toContainText('€64.50');
  const cookies = await stranger.context().cookies();
  expect(cookies.find(({ name }) => name === 'parley_visit')).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
});

test('a gig that tells how to leave comes back with the words, and nothing is lost', async ({ world }) => {
  const { page } = await world.newcomer('hugo', { seller: true });
  await page.goto('/my/gigs');
  await page.getByLabel('What do you offer?').fill('Songs for birthdays');
  await page.getByRole('button', { name: 'Begin a gig' }).click();
  await page.getByLabel('Description').fill('Write to songs@example.com and we settle it directly.');
  await page.getByRole('button', { name: 'Add a package' }).click();
  await page.getByLabel(/^Name/).fill('One song');
  await page.getByLabel(/^Price in EUR/).fill('40');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('This text was not published.')).toBeVisible();
  await expect(page.getByLabel('Description')).toHaveValue(/songs@example\.com/);
  await expect(page.getByText('Draft', { exact: true })).toBeVisible();
});

test('on a phone the price and the way to order come before the long description', async ({ world }) => {
  const page = await world.visitor({ viewport: { width: 360, height: 740 } });
  await page.goto('/search?q=business+cards');
  await page.getByRole('link', { name: 'Business cards that people keep' }).click();
  const order = page.getByRole('link', { name: 'Sign in to order' });
  const about = page.getByRole('heading', { name: 'What you get' });
  await expect(order).toBeVisible();
  expect((await order.boundingBox())?.y).toBeLessThan((await about.boundingBox())?.y ?? 0);
});

test('the empty inbox of a newcomer leads to the gigs', async ({ world }) => {
  const { page } = await world.newcomer('nia');
  await page.getByRole('main').getByRole('link', { name: 'Find a gig' }).click();
  await expect(page.getByRole('heading', { name: 'All gigs' })).toBeVisible();
});
