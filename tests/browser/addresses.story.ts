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
