import type { SentMessage } from '@parley/contract';
import { accessibilityProblems, composer, expect, send, talkTo, test, thread, verdict, type Page } from './world.js';

const disguised = 'please send it to anna (at) bakery (dot) example';
const plain = 'Please send it to anna@bakery.example today.';
const reason = 'An agreement cannot be signed without an address.';

const decide = async (page: Page, action: string, confirm: string, done: RegExp): Promise<void> => {
  await page.getByRole('button', { name: /Take this case/ }).click();
  await page.getByRole('button', { name: action }).click();
  await page.getByLabel('Reason').fill(reason);
  await page.getByRole('button', { name: confirm }).click();
  // The reason is shown while it is written; the decision is made once this is.
  await expect(page.getByText(done)).toBeVisible();
};

test('a text comes back, its writer asks, an agent grants, and the next text passes and cites it', async ({
  world,
}) => {
  const seller = await world.newcomer('nora', { seller: true });
  const buyer = await world.newcomer('paul');
  const agent = await world.signIn('demo_agent');
  await talkTo(buyer, seller.alias);
  await talkTo(seller, buyer.alias);

  await test.step('asked from the text that came back, with what was found in it', async () => {
    await send(seller, disguised);
    await expect(verdict(seller)).toContainText('It came back to you.');
    await verdict(seller).getByRole('button', { name: 'Ask support for a clearance' }).click();
    const form = seller.page.getByRole('dialog');
    await expect(form.getByRole('checkbox', { name: /e-mail/i })).toBeChecked();
    await form.getByLabel('What for').fill('To sign the agreement.');
    await form.getByRole('button', { name: 'Send the request' }).click();
    await expect(form).toContainText('Support will look at it');
    await form.getByRole('button', { name: 'Done' }).click();
    await seller.page.goto('/relationships');
    await expect(seller.page.getByText('Support answers by')).toBeVisible();
    expect(await accessibilityProblems(seller.page)).toEqual([]);
  });

  await test.step('granted at the desk', async () => {
    await agent.page.goto('/desk?queue=clearances');
    await agent.page.getByText(seller.alias).first().click();
    await expect(agent.page.getByText('To sign the agreement.').first()).toBeVisible();
    await decide(agent.page, 'Grant', 'Grant it', /^Granted by demo_agent /);
    await expect(agent.page.getByText(reason).first()).toBeVisible();
  });

  await test.step('and cited by the next text', async () => {
    await talkTo(seller, buyer.alias);
    await composer(seller).fill(plain);
    const [answer] = await Promise.all([
      seller.page.waitForResponse((each) => each.request().method() === 'POST' && each.url().endsWith('/messages')),
      send(seller, plain),
    ]);
    const { state, decision } = (await answer.json()) as SentMessage;
    expect(state).toBe('delivered');
    expect(decision.clauses.find(({ by }) => by?.startsWith('clearance:'))).toMatchObject({ outcome: 'excused' });
    await expect(thread(buyer).getByText(plain)).toBeVisible();
  });

  await test.step('taken back from the list of what is in force', async () => {
    await agent.page.goto('/desk');
    await agent.page.getByRole('button', { name: 'Clearances in force' }).click();
    const list = agent.page.getByRole('dialog');
    const row = list.getByRole('listitem').filter({ hasText: `${seller.alias} and ${buyer.alias}` });
    await expect(list.getByText('Mail: well')).toBeVisible();
    await expect(list.getByRole('button', { name: /^Emergency/ })).toHaveCount(0);
    await row.getByRole('button', { name: 'Take back' }).click();
    await row.getByLabel('Reason').fill('The agreement was signed by other means.');
    await row.getByRole('button', { name: 'Take it back' }).click();
    await expect(row).toHaveCount(0);
    await expect(list.getByText('Taken back. Both people read why, and may object.')).toBeVisible();
    expect(await accessibilityProblems(agent.page)).toEqual([]);
    await send(seller, `Once more: ${plain}`);
    await expect(thread(buyer).getByText(/^Once more/)).not.toContainText('anna@bakery.example');
  });
});

test('two who knew each other before have it on record', async ({ world }) => {
  const seller = await world.newcomer('vera', { seller: true });
  const buyer = await world.newcomer('hugo');
  const agent = await world.signIn('demo_agent2');

  await seller.page.goto('/relationships');
  await seller.page.getByRole('button', { name: 'Record that we knew each other before' }).click();
  const form = seller.page.getByRole('dialog');
  await form.getByLabel('With whom').fill(buyer.alias);
  await form.getByLabel('How do you know each other?').selectOption({ label: 'We have worked together' });
  await form.getByLabel('What shows it?').fill('I painted his shop in 2024.');
  await form.getByRole('button', { name: 'Ask the other side' }).click();
  await expect(form).toContainText(`${buyer.alias} is asked now.`);

  await buyer.page.goto('/relationships');
  await expect(buyer.page.getByText(`Did you and ${seller.alias} know each other before`)).toBeVisible();
  expect(await buyer.page.content()).not.toContain('painted his shop');
  expect(await accessibilityProblems(buyer.page)).toEqual([]);
  await buyer.page.getByLabel('What do you know of it?').fill('She painted my shop.');
  await buyer.page.getByRole('button', { name: 'Yes, it is so' }).click();
  await expect(buyer.page.getByText('Answered; support looks at it')).toBeVisible();

  await agent.page.goto('/desk?queue=prior');
  await agent.page.getByText(seller.alias).first().click();
  await expect(agent.page.getByText('She painted my shop.').first()).toBeVisible();
  await decide(agent.page, 'Grant', 'Grant it', /^Granted by demo_agent2 /);
  await expect(agent.page.getByText(reason).first()).toBeVisible();

  await seller.page.goto('/relationships');
  await expect(seller.page.getByText('On record', { exact: true })).toBeVisible();
});
