import type { OrderDetail } from '@parley/contract';
import { randomUUID } from 'node:crypto';
import { accessibilityProblems, expect, talkTo, test } from './world.js';

test('a stranger opens a link, understands it, signs up, confirms and pays, and the work is delivered, changed, accepted and earned', async ({
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
    await expect(page.getByRole('heading', { name: 'What happens when you pay' })).toBeVisible();
    await expect(page).toHaveURL(/\/offers\/[0-9a-f-]+\/pay$/);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  await test.step('a card is declined, nothing is lost, and the bank that asks first is answered', async () => {
    await page.getByLabel('A card that is declined').check();
    await page.getByRole('button', { name: 'Pay €800.00' }).click();
    await expect(page.getByText('The payment was declined. Nothing was taken; pay in another way.')).toBeVisible();
    await page.getByLabel('A bank that asks first').check();
    await page.getByRole('button', { name: 'Pay €800.00' }).click();
    await expect(page.getByRole('heading', { name: /is it you who pays/ })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: /is it you who pays/ })).toBeVisible();
    await page.getByRole('button', { name: 'Pay in another way' }).click();
    await page.getByLabel('A bank that asks first').check();
    await page.getByRole('button', { name: 'Pay €800.00' }).click();
    await expect(page.getByRole('heading', { name: /is it you who pays/ })).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Yes, it is me' }).click();
    await expect(page).toHaveURL(/\/orders\/[0-9a-f-]+$/);
    await expect(page.getByRole('heading', { name: 'A film of the bakery' })).toBeVisible();
  });

  const order = new URL(page.url()).pathname;
  const deliver = async (note: string) => {
    await seller.page.getByRole('button', { name: 'Deliver', exact: true }).click();
    await seller.page.getByRole('textbox', { name: 'A note to the delivery' }).fill(note);
    await seller.page.getByRole('button', { name: 'Deliver now' }).click();
    await expect(page.getByText(note)).toBeVisible();
  };
  await test.step('the work is delivered, changed once, delivered again and accepted', async () => {
    await seller.page.goto(order);
    await deliver('The first cut of the film.');
    await page.getByRole('button', { name: 'Ask for a revision' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('The oven should come first.');
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expect(seller.page.getByText('The oven should come first.')).toBeVisible();
    await deliver('The oven comes first now.');
    await page.getByRole('button', { name: 'Accept the delivery' }).click();
    await page.getByRole('button', { name: 'Accept and pay out' }).click();
    await expect(page.getByText('You accepted the delivery. The order is completed.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Accept the delivery' })).toHaveCount(0);
  });

  await test.step('the seller finds in the balance what is left of the price', async () => {
    await seller.page.goto('/earnings');
    await expect(seller.page.getByText('Order completed')).toBeVisible();
    const { money } = (await (await seller.context.request.get(`/v1${order}`)).json()) as Pick<OrderDetail, 'money'>;
    expect(Number(money.fee.amount) + Number(money.paid_out.amount)).toBe(80_000);
    await expect(seller.page.getByText(`€${Number(money.paid_out.amount) / 100}.00`).first()).toBeVisible();
    await seller.page.goto('/offers/links');
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

test('an offer in a conversation is made, accepted and paid once from two tabs', async ({ world }) => {
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
  const checkout = buyer.page.url();

  // Its line is dead, so that it does not hear of the payment and offers to pay still.
  const second = await buyer.page.context().newPage();
  await second.routeWebSocket(/./u, () => {});
  await second.goto(checkout);
  await expect(second.getByRole('button', { name: 'Pay €350.00' })).toBeVisible();
  await buyer.page.getByRole('button', { name: 'Pay €350.00' }).dblclick();
  await expect(buyer.page).toHaveURL(/\/orders\/[0-9a-f-]+$/);
  await second.getByRole('button', { name: 'Pay €350.00' }).click();
  await expect(second).toHaveURL(buyer.page.url());
  await second.goto(checkout);
  await expect(second.getByText('This offer is paid. Its order goes on.')).toBeVisible();
  await expect(second.getByRole('link', { name: 'Open the order' })).toHaveAttribute(
    'href',
    new URL(buyer.page.url()).pathname,
  );
  await second.goto('/orders');
  await expect(second.getByRole('link', { name: /Label for coffee bags/ })).toHaveCount(1);
});

test('somebody without an account orders a package: signs up, comes back to it, and a slow bank pays', async ({
  world,
}) => {
  const page = await world.visitor();
  await page.goto('/search?q=business+cards');
  await page.getByRole('link', { name: 'Business cards that people keep' }).click();
  const box = page.getByRole('complementary', { name: 'Packages and prices' });
  await box.getByRole('button').nth(1).click();
  await expect(box.getByRole('button').nth(1)).toHaveAttribute('aria-pressed', 'true');
  const chosen = (await box.getByRole('button').nth(1).textContent()) ?? '';
  await page.getByRole('link', { name: 'Sign in to order' }).click();
  await page.getByRole('link', { name: 'Create an account' }).click();
  const alias = `walker_${randomUUID().slice(0, 6)}`;
  await page.getByLabel('Name on Parley').fill(alias);
  await page.getByLabel('E-mail').fill(`${alias}@example.com`);
  await page.getByLabel('Password', { exact: true }).fill('a long enough password');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(box.getByRole('button', { pressed: true })).toHaveText(chosen);
  await box.getByRole('button', { name: 'Order and pay' }).click();
  await expect(page).toHaveURL(/\/offers\/[0-9a-f-]+\/pay$/);
  // The payment is never heard to have ended, as where the offer is looked at a moment earlier: the page goes on all the same.
  await page.route(/\/v1\/payments\/[0-9a-f-]{36}$/u, async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const answer = await route.fetch();
    const told = (await answer.json()) as object;
    return route.fulfill({ response: answer, json: { ...told, state: 'processing', order: null } });
  });
  await page.getByLabel('A bank that takes its time').check();
  await page.getByRole('button', { name: /^Pay / }).click();
  await expect(page.getByRole('heading', { name: 'Your payment is on its way' })).toBeVisible();
  await expect(page).toHaveURL(/\/orders\/[0-9a-f-]+$/, { timeout: 60_000 });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a seller writes the public page and is told before sending that an address would come back', async ({
  world,
}) => {
  const { page, alias } = await world.newcomer('lena', { seller: true });
  await page.goto('/my/profile');
  await page.getByLabel('In a line').fill('I letter shop signs by hand');
  const bio = page.getByRole('textbox', { name: 'About you' });
  await bio.fill('Ten years of signs. Write to lena@example.com and we settle it directly.');
  await page.getByRole('button', { name: 'Remove these words' }).click();
  await expect(bio).not.toHaveValue(/lena@example\.com/);
  await bio.fill('Ten years of signs.');
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  const stranger = await world.visitor();
  await stranger.goto(`/sellers/${alias}`);
  await expect(stranger.getByText('I letter shop signs by hand')).toBeVisible();
});
