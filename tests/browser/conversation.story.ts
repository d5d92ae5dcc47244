import { composer, expect, send, talkTo, test, thread, verdict } from './world.js';

test('two people who met here talk, and both see what became of each text and why', async ({ world }) => {
  const buyer = await world.signIn('demo_buyer');
  const seller = await world.signIn('demo_seller');
  await talkTo(buyer, 'demo_seller');
  await talkTo(seller, 'demo_buyer');

  await test.step('a harmless text arrives at once', async () => {
    await send(buyer, 'Hello! Can you draw a bakery logo by Friday?');
    await expect(thread(seller).getByText('Hello! Can you draw a bakery logo by Friday?')).toBeVisible();
  });

  await test.step('talk of a phone call passes with a private note, since nobody brought anybody', async () => {
    await composer(buyer).fill('Can you do that as we decided during our phone call?');
    await expect(verdict(buyer)).toContainText('a word in private to you');
    await buyer.page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(thread(seller).getByText('Can you do that as we decided during our phone call?')).toBeVisible();
    await expect(thread(buyer).getByText(/Only you see this/)).toBeVisible();
    await expect(thread(seller).getByText(/Only you see this/)).toHaveCount(0);
  });

  await test.step('a phone number is announced to be hidden, and the seller sees a pill with the reason', async () => {
    await composer(buyer).fill('my number is 555-0172, in case you want to ask something');
    await expect(verdict(buyer)).toContainText('with these words hidden');
    await buyer.page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(thread(buyer).getByText('555-0172').first()).toBeVisible();
    const pill = thread(seller).getByRole('button', { name: /hidden/ });
    await expect(pill).toBeVisible();
    expect(await seller.page.content()).not.toContain('555-0172');
    await pill.click();
    await expect(seller.page.getByText(/clause 1/i).first()).toBeVisible();
  });

  await test.step('a disguised number comes back to its writer, with the words and three ways on', async () => {
    const draft = 'five five five, zero one nine nine, text me there';
    await send(buyer, draft);
    await expect(verdict(buyer)).toContainText('It came back to you. Nothing was delivered.');
    await expect(composer(buyer)).toHaveValue(draft);
    await expect(verdict(buyer).getByRole('link', { name: /clause 2/ })).toBeVisible();
    await expect(verdict(buyer).getByRole('button', { name: 'Remove these words' })).toBeVisible();
    await expect(verdict(buyer).getByRole('button', { name: 'Ask support for a clearance' })).toBeVisible();
    await expect(thread(seller).getByText(/five five five/)).toHaveCount(0);

    await verdict(buyer).getByRole('button', { name: 'Remove these words' }).click();
    await expect(composer(buyer)).not.toHaveValue(/five five five/);
    await composer(buyer).fill('');
  });

  await test.step('a refusal is never touched', async () => {
    const refusal = 'sorry, we have to stay on the platform, no WhatsApp please';
    await send(seller, refusal);
    await expect(thread(buyer).getByText(refusal)).toBeVisible();
    await expect(thread(seller).getByText(/Only you see this/)).toHaveCount(0);
  });

  await test.step('an offer to skip the fee comes back', async () => {
    await send(buyer, 'just pay me directly and skip the fee');
    await expect(verdict(buyer)).toContainText('It came back to you.');
    await expect(verdict(buyer).getByRole('link', { name: /clause 4/ })).toBeVisible();
    await expect(thread(seller).getByText(/skip the fee/)).toHaveCount(0);
  });

  await test.step('what came back survives a reload', async () => {
    await buyer.page.reload();
    await expect(composer(buyer)).toHaveValue('just pay me directly and skip the fee');
  });
});

test('a request for a clearance is recorded and shows up with its state', async ({ world }) => {
  const seller = await world.newcomer('nadia', { seller: true });
  const buyer = await world.newcomer('pavel');
  await talkTo(buyer, seller.alias);
  await composer(buyer).fill('you reach our print shop at +49 30 901820 for the card');
  await verdict(buyer).getByRole('button', { name: 'Ask support for a clearance' }).click();
  const dialog = buyer.page.getByRole('dialog');
  await dialog.getByLabel('What for').fill('The number is printed on the business card.');
  await dialog.getByRole('button', { name: 'Send the request' }).click();
  await expect(dialog.getByRole('heading', { name: 'Your request is recorded' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await buyer.page.goto('/relationships');
  await expect(buyer.page.getByText('Being looked at')).toBeVisible();
});

test('a conversation of others is not there', async ({ world }) => {
  const seller = await world.newcomer('sam', { seller: true });
  const buyer = await world.newcomer('bea');
  const stranger = await world.newcomer('eve');
  await talkTo(buyer, seller.alias);
  await stranger.page.goto(new URL(buyer.page.url()).pathname);
  await expect(stranger.page.getByText('There is nothing here for you')).toBeVisible();
});
