import { composer, demoPassword, expect, hold, send, talkTo, test, thread, type Page } from './world.js';

// Sessions that end or begin while somebody is about something else, and a judge that does not come.

const signInAgain = async (page: Page, alias: string): Promise<void> => {
  await page.getByLabel('E-mail or name').fill(alias);
  await page.getByLabel('Password', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: `Account of ${alias}` })).toBeVisible();
};

test('a text whose answer is lost with the session is there once, and what was being written is still written', async ({
  world,
}) => {
  const reader = await world.newcomer('rosa', { seller: true });
  const writer = await world.newcomer('otto');
  await talkTo(writer, reader.alias);
  await talkTo(reader, writer.alias);
  const second = { page: await writer.context.newPage() };
  await second.page.goto(writer.page.url());
  const held = await hold(writer.page, 'POST', /\/messages$/u);
  await send(writer, 'half a thought');
  await held.asked;
  await composer(second).fill('and the other half');
  await expect(composer(writer)).toHaveValue('and the other half');
  await writer.context.clearCookies();
  await second.page.getByRole('link', { name: 'Orders' }).click();
  await signInAgain(second.page, writer.alias);
  await second.page.goto(writer.page.url());
  await held.letGo();
  await expect(composer(second)).toHaveValue('and the other half');
  await composer(second).press('Enter');
  for (const text of ['half a thought', 'and the other half'])
    for (const each of [reader, second]) await expect(thread(each).getByText(text)).toHaveCount(1);
  await expect(composer(second)).toHaveValue('');
});

test('a judge that cannot be loaded is said to be away, comes back, and stops nobody from sending', async ({
  world,
}) => {
  const reader = await world.newcomer('rita', { seller: true });
  const writer = await world.newcomer('olaf');
  await writer.context.route(/judge-worker/u, (route) => route.abort());
  await talkTo(writer, reader.alias);
  const away = writer.page.getByText('cannot be shown here at the moment');
  await composer(writer).fill('Could the label be green?');
  await expect(away).toBeVisible();
  await composer(writer).press('Enter');
  await expect(thread(writer).getByText('Could the label be green?')).toBeVisible();
  await writer.context.unroute(/judge-worker/u);
  await expect(async () => {
    await composer(writer).pressSequentially('!');
    await expect(away).toBeHidden({ timeout: 500 });
  }).toPass();
});

test('a form to sign in leads on once somebody has signed in in another tab', async ({ world }) => {
  const person = await world.newcomer('gerd');
  await person.context.clearCookies();
  const [first, second] = [person.page, await person.context.newPage()];
  await first.goto('/sign-in?back=%2Forders');
  await second.goto('/sign-in');
  await expect(first.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await signInAgain(second, person.alias);
  await expect(first).toHaveURL('/orders');
  await expect(first.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();
});
