import { randomUUID } from 'node:crypto';
import { accessibilityProblems, expect, talkTo, test } from './world.js';

test('a stranger opens a link, understands it, signs up, confirms, and stands before the payment', async ({
  world,
}) => {
  const seller = await world.newcomer('sam', { seller: true });
  let address = '';

  await test.step('the seller makes a link and is shown how to hand it over', async () => {
    await seller.page.goto('/offers/links');
    await seller.page.getByRole('button', { name: 'Make an offer link' }).click();
    const dialog = seller.page.getByRole('dialog');
    await dialog.getByLabel('Title').fill('A film of the bakery');
    await dialog.getByLabel('What the buyer gets').fill('Forty seconds, as we decided during our phone call.');
    await dialog.getByLabel('Price').fill('800');
    await dialog.getByLabel('How do you know them?').selectOption('calls');
    await dialog.getByLabel(/^I know this person/).check();
    await dialog.getByRole('button', { name: 'Make the link' }).click();
    await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    address = await dialog.getByLabel('The link', { exact: true }).inputValue();
    await dialog.getByRole('button', { name: 'Done' }).click();
  });

  const page = await world.visitor();
  await test.step('a stranger understands it without an account', async () => {
    await page.goto(new URL(address).pathname);
    await expect(page.getByRole('heading', { name: 'A film of the bakery' })).toBeVisible();
    await expect(page.getByText('€800.00')).toBeVisible();
    await expect(page.getByText(/held until you accept/)).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  await test.step('they sign up, come back to it, confirm, and stand before the payment', async () => {
    await page.getByRole('link', { name: 'Sign up and take the offer' }).click();
    const alias = `stranger_${randomUUID().slice(0, 6)}`;
    await page.getByLabel('Name on Parley').fill(alias);
    await page.getByLabel('E-mail').fill(`${alias}@example.com`);
    await page.getByLabel('Password', { exact: true }).fill('a long enough password');
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByLabel(/^How do you know/).selectOption('calls');
    await page.getByLabel(/from outside Parley/).check();
    await page.getByRole('button', { name: 'Take the offer' }).click();
    await expect(page).toHaveURL(/\/offers\/[0-9a-f-]+\/pay$/);
    await expect(page.getByRole('heading', { name: 'A film of the bakery' })).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  await test.step('the seller sees that it was opened and claimed', async () => {
    await expect(seller.page.getByText('used', { exact: true })).toBeVisible();
    expect(await accessibilityProblems(seller.page)).toEqual([]);
  });

  await test.step('a second stranger is told that it is used up', async () => {
    const late = await world.visitor();
    await late.goto(new URL(address).pathname);
    await expect(late.getByText(/Somebody has used this link already/)).toBeVisible();
  });
});

test('an offer in a conversation is made, seen on both sides, and accepted up to the payment', async ({ world }) => {
  const seller = await world.newcomer('nadia', { seller: true });
  const buyer = await world.newcomer('pavel');
  await talkTo(buyer, seller.alias);
  await seller.page.goto('/inbox');
  await seller.page
    .getByRole('link', { name: new RegExp(buyer.alias) })
    .first()
    .click();
  await seller.page.getByRole('button', { name: 'Make an offer' }).click();
  const dialog = seller.page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Label for coffee bags');
  await dialog.getByLabel('What the buyer gets').fill('Pay me directly on PayPal, then we both skip the fee.');
  await dialog.getByLabel('Price').fill('350');
  await dialog.getByRole('button', { name: 'Send the offer' }).click();
  await expect(dialog.getByText(/It came back to you/)).toBeVisible();
  await dialog.getByLabel('What the buyer gets').fill('Three directions and the print file.');
  await dialog.getByRole('button', { name: 'Send the offer' }).click();
  await expect(seller.page.getByRole('region', { name: 'Offer: Label for coffee bags' })).toBeVisible();
  const card = buyer.page.getByRole('region', { name: 'Offer: Label for coffee bags' });
  await expect(card).toContainText('€350.00');
  await card.getByRole('button', { name: 'Accept and pay' }).click();
  await expect(buyer.page).toHaveURL(/\/offers\/[0-9a-f-]+\/pay$/);
});
