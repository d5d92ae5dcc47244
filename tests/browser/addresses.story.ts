import { demoPassword, expect, test } from './world.js';

for (const elsewhere of ['https://elsewhere.example/x', '//elsewhere.example/x', 'javascript:alert(1)'])
  test(`a link to sign in does not lead to ${elsewhere} afterwards`, async ({ world }) => {
    const page = await world.visitor();
    await page.goto(`/sign-in?back=${encodeURIComponent(elsewhere)}`);
    await page.getByLabel('E-mail or name').fill('demo_buyer2');
    await page.getByLabel('Password', { exact: true }).fill(demoPassword);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(/\/inbox$/);
  });

test('a search whose address asks for what there is not shows all gigs', async ({ world }) => {
  const page = await world.visitor();
  await page.goto('/search?category=nonsense&level=highest&colour=red');
  await expect(page.getByRole('heading', { name: 'All gigs' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Business cards that people keep' })).toBeVisible();
});

test('who is signed in is led on from the forms to get in, also by the back button', async ({ world }) => {
  const { page } = await world.newcomer('lou');
  await page.goto('/sign-in?back=%2Forders');
  await expect(page).toHaveURL(/\/orders$/);
  await page.goto('/sign-up');
  await expect(page).toHaveURL(/\/inbox$/);
});

test('a wrong address says so and leads on', async ({ world }) => {
  const page = await world.visitor();
  await page.goto('/o/no-such-link');
  await expect(page.getByRole('heading', { level: 1, name: 'This link leads to no offer' })).toBeVisible();
  await expect(page.getByText(/ask whoever sent it/i)).toBeVisible();
  await page.goto('/gigs/no-such-gig');
  await page.getByRole('link', { name: 'To the start' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/rules explain themselves/);
});
