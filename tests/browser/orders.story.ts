import { accessibilityProblems, buyOffer, callAs, composer, expect, test, type Person } from './world.js';

/** The order's page is open for both. */
const buy = async (buyer: Person, seller: Person): Promise<string> => {
  const order = await buyOffer(buyer, seller, 'A poster for the harvest fair');
  for (const { page } of [buyer, seller]) {
    await page.goto(`/orders/${order}`);
    await expect(page.getByRole('heading', { level: 1, name: 'A poster for the harvest fair' })).toBeVisible();
  }
  return order;
};

const press = ({ page }: Person, name: string) => page.getByRole('button', { name, exact: true }).click();
const inDialog = ({ page }: Person) => page.getByRole('dialog');

test('an order lives from its payment over a revision to completion, and each side sees the other at once', async ({
  world,
}) => {
  const seller = await world.newcomer('ida', { seller: true });
  const buyer = await world.newcomer('ben');
  await buy(buyer, seller);

  await test.step('they talk on the order, and a number that is not the work is announced to be hidden', async () => {
    await composer(buyer).fill('The fair is on 12 September. Call me at 555-0172 if anything is open.');
    await expect(buyer.page.getByRole('region', { name: 'Write on this order' })).toContainText(
      'with these words hidden',
    );
    await press(buyer, 'Send');
    await expect(seller.page.getByRole('button', { name: /hidden/ })).toBeVisible();
    expect(await seller.page.content()).not.toContain('555-0172');
  });

  await test.step('the seller delivers, the buyer asks for a change', async () => {
    await press(seller, 'Deliver');
    await inDialog(seller).getByRole('textbox', { name: 'A note to the delivery' }).fill('Here is the poster.');
    await inDialog(seller).getByLabel('Link 1').fill('https://portfolio.example/harvest');
    await inDialog(seller).getByRole('button', { name: 'Deliver now' }).click();
    await expect(buyer.page.getByText('Here is the poster.')).toBeVisible();
    await expect(buyer.page.getByRole('link', { name: 'https://portfolio.example/harvest' })).toBeVisible();
    await expect(buyer.page.getByText(/Completes by itself in/)).toBeVisible();
    await press(buyer, 'Ask for a revision');
    await inDialog(buyer).getByRole('textbox', { name: 'What should change' }).fill('A little more sky, please.');
    await inDialog(buyer).getByRole('button', { name: 'Send the request' }).click();
    await expect(seller.page.getByText('A little more sky, please.')).toBeVisible();
  });

  await test.step('more time is asked for and given', async () => {
    await press(seller, 'Ask for more time');
    await inDialog(seller).getByRole('button', { name: 'Send the request' }).click();
    await expect(buyer.page.getByText(`${seller.alias} asks for 2 more days.`)).toBeVisible();
    await press(buyer, 'Give more time');
    await expect(seller.page.getByText(`${buyer.alias} agreed: 2 more days.`)).toBeVisible();
  });

  await test.step('a file that is too large is declared with its size and checksum', async () => {
    await press(seller, 'Deliver');
    await inDialog(seller)
      .getByRole('button', { name: /too large/ })
      .click();
    await inDialog(seller).getByLabel('Where it lies').fill('https://files.example/poster.tif');
    await inDialog(seller).getByLabel('Why it is not here').selectOption({ label: 'It is too large' });
    await inDialog(seller)
      .locator('input[type=file]')
      .setInputFiles({ name: 'poster.tif', mimeType: 'image/tiff', buffer: Buffer.from('abc') });
    await expect(inDialog(seller).getByLabel('Checksum (SHA-256)')).toHaveValue(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    await inDialog(seller).getByRole('button', { name: 'Deliver now' }).click();
    await expect(buyer.page.getByText('Lies elsewhere, because it is too large.')).toBeVisible();
  });

  await test.step('no revision is left; the buyer accepts, and the seller is paid less the fee', async () => {
    await expect(buyer.page.getByRole('button', { name: 'Accept the delivery' })).toBeVisible();
    await expect(buyer.page.getByRole('button', { name: 'Ask for a revision' })).toHaveCount(0);
    await press(buyer, 'Accept the delivery');
    await inDialog(buyer).getByRole('button', { name: 'Accept and pay out' }).click();
    await expect(seller.page.getByText(`${buyer.alias} accepted the delivery. The order is completed.`)).toBeVisible();
    await expect(seller.page.getByText('€96.00')).toBeVisible();
    await expect(seller.page.getByText('€24.00')).toBeVisible();
    await seller.page.goto('/orders');
    await seller.page.getByText('Finished', { exact: true }).click();
    await expect(seller.page.getByRole('link', { name: /A poster for the harvest fair/ })).toContainText('Completed');
  });
});

test('two people cancel, and part of the money goes back', async ({ world }) => {
  const seller = await world.newcomer('eli', { seller: true });
  const buyer = await world.newcomer('zoe');
  const order = await buy(buyer, seller);
  await press(buyer, 'Ask to cancel');
  await inDialog(buyer).getByLabel('Goes back to you').fill('200');
  await expect(inDialog(buyer).getByText('Give an amount from 0 to €120.00.')).toBeVisible();
  await inDialog(buyer).getByLabel('Goes back to you').fill('90.50');
  await inDialog(buyer).getByRole('button', { name: 'Send the request' }).click();
  await expect(seller.page.getByText(/asks to cancel. €90.50 would go back/)).toBeVisible();
  await press(seller, 'Agree to cancel');

  await test.step('what is agreed to is what was shown, also where it changes under the dialog', async () => {
    await expect(inDialog(seller).getByText(/€90.50 goes back/)).toBeVisible();
    await callAs(buyer, 'POST', `/orders/${order}/events`, { event: 'withdraw_cancellation' });
    await callAs(buyer, 'POST', `/orders/${order}/events`, {
      event: 'request_cancellation',
      refund: { amount: '11000', currency: 'EUR' },
    });
    await expect(inDialog(seller).getByText(/€110.00 would go back now/)).toBeVisible();
    await expect(inDialog(seller).getByRole('button', { name: 'Cancel the order' })).toHaveCount(0);
    await inDialog(seller).getByRole('button', { name: 'Show what goes back now' }).click();
    await expect(inDialog(seller).getByText(/€110.00 goes back/)).toBeVisible();
  });
  await inDialog(seller).getByRole('button', { name: 'Cancel the order' }).click();
  await expect(buyer.page.getByText('This order was cancelled by both sides.')).toBeVisible();
  await expect(buyer.page.getByText('€110.00').last()).toBeVisible();
});

test('an order of others is not there', async ({ world }) => {
  const seller = await world.newcomer('kim', { seller: true });
  const buyer = await world.newcomer('ray');
  const stranger = await world.newcomer('eve');
  const order = await buy(buyer, seller);
  await stranger.page.goto(`/orders/${order}`);
  await expect(stranger.page.getByText('There is nothing here for you')).toBeVisible();
});

test('a delivery that nobody answers completes by itself after three days, and the seller is paid', async ({
  world,
}) => {
  const seller = await world.newcomer('yuki', { seller: true });
  const buyer = await world.newcomer('noel');
  const order = await buy(buyer, seller);
  await press(seller, 'Deliver');
  await inDialog(seller).getByRole('textbox', { name: 'A note to the delivery' }).fill('Here is the poster.');
  await inDialog(seller).getByRole('button', { name: 'Deliver now' }).click();
  // A moment later a little less than three days is left.
  await expect(buyer.page.getByText(/^Completes by itself in (?:3 days|2 d 23 h)$/)).toBeVisible();

  await test.step('the buyer is reminded while a day is left', async () => {
    await world.letTimePass(order, 2);
    await expect(buyer.page.getByText('One day is left. A reminder went out by mail.')).toBeVisible();
    await expect(buyer.page.getByRole('button', { name: 'Accept the delivery' })).toBeVisible();
  });

  await test.step('then it is complete on both pages, and nothing can be fired any more', async () => {
    await world.letTimePass(order, 1);
    for (const { page } of [buyer, seller]) {
      await expect(page.getByText('Nobody answered for three days: the order completed by itself.')).toBeVisible();
      await expect(page.getByText(/^Completes by itself in/)).toHaveCount(0);
    }
    await expect(buyer.page.getByRole('button', { name: 'Accept the delivery' })).toHaveCount(0);
    await expect(buyer.page.getByRole('button', { name: 'Ask for a revision' })).toHaveCount(0);
    expect(await accessibilityProblems(buyer.page)).toEqual([]);
  });

  await seller.page.goto('/earnings');
  await expect(seller.page.getByText('Order completed')).toBeVisible();
  await expect(seller.page.getByText('€96.00').first()).toBeVisible();
});
