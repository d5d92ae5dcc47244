import { composer, expect, send, talkTo, test, thread, verdict, type Page, type Person } from './world.js';

const honest = 'is it allowed to pay you directly by bank transfer for this?';

/** A text that a person has to look at. */
const writeHeld = async (writer: Person, reader: Person): Promise<void> => {
  await talkTo(writer, reader.alias);
  await send(writer, honest);
  await expect(thread(writer).getByText(/Being checked/)).toBeVisible();
};

const openCaseOf = async (writer: Person, desk: Page): Promise<void> => {
  await desk.goto('/desk');
  await desk.getByText(writer.alias).first().click();
  await expect(desk.getByRole('button', { name: 'Take this case' })).toBeVisible();
};

test('a held text waits, an agent reads why, and the decision reaches both sides', async ({ world }) => {
  const seller = await world.newcomer('rosa', { seller: true });
  const buyer = await world.newcomer('karl');
  const agent = await world.signIn('demo_agent');
  await talkTo(buyer, seller.alias);
  await talkTo(seller, buyer.alias);

  await composer(buyer).fill(honest);
  await expect(verdict(buyer)).toContainText('wait for a person');
  await send(buyer, honest);
  await expect(thread(buyer).getByText(/Being checked/)).toBeVisible();
  await expect(thread(seller).getByText('A message is being checked')).toBeVisible();
  expect(await seller.page.content()).not.toContain('bank transfer');

  await agent.page.goto('/desk');
  await agent.page.getByText(buyer.alias).first().click();
  await expect(agent.page.getByText(honest).first()).toBeVisible();
  await expect(agent.page.getByText(/clause 4/i).first()).toBeVisible();
  await expect(agent.page.getByRole('complementary').getByText('Here, on Parley')).toBeVisible();
  await agent.page.getByRole('button', { name: /Take this case/ }).click();
  await agent.page.getByRole('button', { name: /^Release/ }).click();
  await agent.page.getByLabel('Reason').fill('An honest question; the answer is in clause 4.');
  await agent.page.getByRole('button', { name: 'Deliver the text' }).click();

  await expect(thread(seller).getByText(honest)).toBeVisible();
  await expect(thread(buyer).getByText(/An honest question; the answer is in clause 4/)).toBeVisible();
});

test('an upheld text stays with its writer, with clause and reason', async ({ world }) => {
  const seller = await world.newcomer('ines', { seller: true });
  const buyer = await world.newcomer('olaf');
  const agent = await world.signIn('demo_agent2');
  await writeHeld(buyer, seller);
  await openCaseOf(buyer, agent.page);
  await agent.page.keyboard.press('c');
  // The list may say first that it is taken; the keys work once the case does.
  await expect(agent.page.getByRole('button', { name: 'Take this case' })).toHaveCount(0);
  await expect(agent.page.getByRole('button', { name: 'Uphold' })).toBeVisible();
  await agent.page.keyboard.press('u');
  await agent.page.getByLabel('Reason').fill('Extra work is paid through an offer here. Please send one.');
  await agent.page.keyboard.press('Control+Enter');

  await expect(thread(buyer).getByText(/Extra work is paid through an offer here/)).toBeVisible();
  await talkTo(seller, buyer.alias);
  await expect(thread(seller).getByText('A message was not delivered')).toBeVisible();
  expect(await seller.page.content()).not.toContain('bank transfer');
});

test('a link to a case shows its queue beside it, with the keys of that queue', async ({ world }) => {
  const agent = await world.signIn('demo_agent');
  const answer = await agent.context.request.get('/v1/desk/cases?queue=needs');
  const [waiting] = ((await answer.json()) as { items: { id: string }[] }).items;
  await agent.page.goto(`/desk/${waiting?.id ?? ''}`);
  await expect(agent.page.getByRole('link', { name: 'Needs', exact: true })).toHaveAttribute('aria-current', 'page');
  await expect(agent.page.getByText('A approve')).toBeVisible();
});

test('the desk is closed to people who are no agents', async ({ world }) => {
  const member = await world.newcomer('mia');
  await member.page.goto('/desk');
  await expect(member.page.getByText('The desk is for support')).toBeVisible();
});

test('an operator is led on from the desk, which is not theirs', async ({ world }) => {
  const { page } = await world.signIn('demo_operator');
  await page.goto('/desk');
  await expect(page.getByText('The desk is for support')).toBeVisible();
  await page.getByRole('link', { name: 'How the desk does is told by the figures' }).click();
  await expect(page).toHaveURL('/operator/figures');
});

test('on a phone all that can be done about a case is in view, in however many rows', async ({ world }) => {
  const seller = await world.newcomer('ilse', { seller: true });
  const buyer = await world.newcomer('omar');
  const agent = await world.signIn('demo_agent', { viewport: { width: 360, height: 640 } });
  await writeHeld(buyer, seller);
  await openCaseOf(buyer, agent.page);
  // Also right at the top, where the case goes on below.
  const actions = agent.page.locator('footer').getByRole('button');
  expect(await actions.count()).toBeGreaterThan(2);
  for (const action of await actions.all()) await expect(action).toBeInViewport({ ratio: 1 });
});

test('what an agent takes and decides in one tab is so in their other one, which has none of the keys left', async ({
  world,
}) => {
  const seller = await world.newcomer('enno', { seller: true });
  const buyer = await world.newcomer('jule');
  const agent = await world.signIn('demo_agent');
  await writeHeld(buyer, seller);
  const first = agent.page;
  await openCaseOf(buyer, first);
  const second = await agent.context.newPage();
  await second.goto(first.url());
  await second.getByRole('button', { name: 'Take this case' }).click();
  await expect(first.getByRole('button', { name: 'Take this case' })).toHaveCount(0);
  await first.getByRole('button', { name: 'Release' }).click();
  await first.getByLabel('Reason').fill('An honest question; the answer is in clause 4.');
  await second.getByRole('button', { name: 'Release' }).click();
  await second.getByLabel('Reason').fill('An honest question, which is allowed.');
  await second.getByRole('button', { name: 'Deliver the text' }).click();
  for (const page of [first, second]) {
    await expect(page.getByText('An honest question, which is allowed.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Deliver the text' })).toHaveCount(0);
  }
});

test('where the next cases could not be loaded the desk says so, and asks again when told to', async ({ world }) => {
  const agent = await world.signIn('demo_agent');
  let isDown = true;
  await agent.page.route(/\/v1\/desk\/cases\?/u, async (route) => {
    if (route.request().url().includes('cursor='))
      return isDown ? route.fulfill({ status: 503, body: '' }) : route.fulfill({ json: { items: [], next: null } });
    const answer = await route.fetch();
    const told = (await answer.json()) as object;
    return route.fulfill({ response: answer, json: { ...told, next: 'more' } });
  });
  await agent.page.goto('/desk?queue=needs');
  const again = agent.page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible({ timeout: 20_000 });
  isDown = false;
  await again.click();
  await expect(again).toHaveCount(0);
  await agent.page.unrouteAll({ behavior: 'ignoreErrors' });
});
