import { expect, test } from './world.js';

test('the lines of a chart are named, and their numbers come with the pointer', async ({ world }) => {
  const { page } = await world.signIn('demo_operator');
  await page.goto('/operator/figures');
  const chart = page.locator('.uplot').first();
  await expect(chart.getByText('Links made')).toBeVisible();
  const figure = chart.locator('.u-value').last();
  await expect(figure).toBeHidden();
  await expect(chart.getByText('Time')).toBeHidden();
  await chart.hover();
  await expect(figure).toBeVisible();
  await expect(figure).toHaveText(/^\d+$/);
});
