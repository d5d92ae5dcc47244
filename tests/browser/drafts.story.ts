import { composer, expect, talkTo, test, verdict, type Page } from './world.js';

const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

test('what is being written stays through reloads, other conversations and other tabs, and goes with its writer', async ({
  world,
}) => {
  const [one, other] = [await world.newcomer('ana', { seller: true }), await world.newcomer('ben', { seller: true })];
  const writer = await world.newcomer('wanda');
  const { page } = writer;
  await talkTo(writer, other.alias);
  await talkTo(writer, one.alias);

  await test.step('a reload, and a look into another conversation', async () => {
    await composer(writer).fill('Could the label be green?');
    await expect.poll(() => kept(page)).toContain('Could the label be green?');
    await page.reload();
    await expect(composer(writer)).toHaveValue('Could the label be green?');
    await page.getByRole('link', { name: new RegExp(other.alias) }).click();
    await expect(composer(writer)).toHaveValue('');
    await composer(writer).fill('And the card?');
    await page.getByRole('link', { name: new RegExp(one.alias) }).click();
    await expect(composer(writer)).toHaveValue('Could the label be green?');
  });

  await test.step('a second tab goes on with it, and what is sent there is gone here', async () => {
    const second = await writer.context.newPage();
    await second.goto(page.url());
    await expect(composer({ page: second })).toHaveValue('Could the label be green?');
    await composer({ page: second }).fill('Could the label be green or blue?');
    await expect(composer(writer)).toHaveValue('Could the label be green or blue?');
    await composer({ page: second }).press('Enter');
    await expect(composer(writer)).toHaveValue('');
    await second.close();
  });

  await test.step('credentials are not kept, and neither are the words before them', async () => {
    await composer(writer).fill('Here is the way in:');
    await expect.poll(() => kept(page)).toContain('Here is the way in:');
    await composer(writer).pressSequentially(' login admin, password: Tr0ub4dor&3x');
    await expect(verdict(writer)).toContainText('with these words hidden');
    await expect.poll(() => kept(page)).not.toContain('Here is the way in:');
    expect(await kept(page)).not.toContain('Tr0ub4dor');
    await expect(composer(writer)).toHaveValue(/Tr0ub4dor/);
    await composer(writer).fill('I put the password into the vault.');
    await expect.poll(() => kept(page)).toContain('into the vault');
  });

  await test.step('nothing is left after signing out', async () => {
    const second = await writer.context.newPage();
    await second.goto(page.url());
    await composer({ page: second }).fill('One more thing');
    await page.getByRole('button', { name: /^Account of / }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
    await expect(second.getByRole('button', { name: 'Sign in' })).toBeVisible();
    expect(await kept(page)).not.toContain('parley.draft.');
  });
});
