import { composer, expect, send, talkTo, test, thread } from './world.js';

test('what is written without a connection waits, and is sent once when it is back', async ({ world }) => {
  const seller = await world.newcomer('uma', { seller: true });
  const buyer = await world.newcomer('tom');
  await talkTo(buyer, seller.alias);
  await talkTo(seller, buyer.alias);
  await send(buyer, 'before the tunnel');
  await expect(thread(seller).getByText('before the tunnel')).toBeVisible();

  await buyer.context.setOffline(true);
  await send(buyer, 'from inside the tunnel');
  await expect(thread(buyer).getByText('from inside the tunnel')).toBeVisible();
  await expect(buyer.page.getByText(/One message waits here/)).toBeVisible();

  await seller.context.setOffline(true);
  await buyer.context.setOffline(false);
  await expect(buyer.page.getByText(/One message waits here/)).toHaveCount(0, { timeout: 30_000 });
  await send(buyer, 'out again');
  await seller.context.setOffline(false);
  await expect(thread(seller).getByText('out again')).toBeVisible({ timeout: 30_000 });
  await expect(thread(seller).getByText('from inside the tunnel')).toHaveCount(1);
});

test('a double click sends once, and a second tab shows the same', async ({ world }) => {
  const seller = await world.newcomer('ada', { seller: true });
  const buyer = await world.newcomer('ben');
  await talkTo(buyer, seller.alias);
  const second = await buyer.context.newPage();
  await second.goto(buyer.page.url());
  await composer(buyer).fill('only once please');
  await buyer.page.getByRole('button', { name: 'Send', exact: true }).dblclick();
  await expect(thread({ page: second }).getByText('only once please')).toHaveCount(1);
  await expect(thread(buyer).getByText('only once please')).toHaveCount(1);
});

test('a double click begins one gig', async ({ world }) => {
  const { page } = await world.newcomer('eve', { seller: true });
  await page.goto('/my/gigs');
  await page.getByLabel('What do you offer?').fill('A sign for a shop');
  await page.getByRole('button', { name: 'Begin a gig' }).dblclick();
  await page.waitForURL(/\/my\/gigs\/.+/);
  await page.goto('/my/gigs');
  await expect(page.getByRole('link', { name: 'A sign for a shop' })).toHaveCount(1);
});

test('a draft survives a reload, and 20,000 characters can be pasted without stopping the page', async ({ world }) => {
  const seller = await world.newcomer('lena', { seller: true });
  const buyer = await world.newcomer('finn');
  await talkTo(buyer, seller.alias);
  await composer(buyer).fill('half a thought');
  await buyer.page.reload();
  await expect(composer(buyer)).toHaveValue('half a thought');

  const long = 'The quick brown fox jumps over the lazy dog. '.repeat(445).slice(0, 20_000);
  await composer(buyer).fill(long);
  await composer(buyer).press('End');
  await composer(buyer).pressSequentially('!!');
  await expect(buyer.page.getByText(/2 characters too long/)).toBeVisible();
  await expect(buyer.page.getByRole('button', { name: 'Send', exact: true })).toBeDisabled();
});

test('a text from right to left, an emoji and markup arrive as they were typed', async ({ world }) => {
  const seller = await world.newcomer('nour', { seller: true });
  const buyer = await world.newcomer('leo');
  await talkTo(buyer, seller.alias);
  await talkTo(seller, buyer.alias);
  for (const text of ['مرحبا، هل يمكنك تعديل الشعار؟', 'fine 👩‍🎨 <img src=x onerror=alert(1)> & "quotes"']) {
    await send(buyer, text);
    await expect(thread(seller).getByText(text)).toBeVisible();
  }
});

test('a thread of long messages opens at its end on a phone, also after a reload', async ({ world }) => {
  const seller = await world.newcomer('ivy', { seller: true });
  const buyer = await world.newcomer('max', { viewport: { width: 360, height: 740 } });
  await talkTo(buyer, seller.alias);
  const conversation = new URL(buyer.page.url());
  const long = 'The label has a bean, a branch and the name of the roaster in two spot colours. '.repeat(12);
  for (const text of [...Array.from({ length: 8 }, (_, i) => `${i} ${long}`), 'and this is the last one'])
    await buyer.context.request.post(`/v1/conversations/${conversation.pathname.split('/').pop() ?? ''}/messages`, {
      headers: { origin: conversation.origin, 'idempotency-key': text.slice(0, 2) },
      data: { text },
    });
  for (let visit = 0; visit < 3; visit += 1) {
    await buyer.page.goto(conversation.pathname);
    await expect(thread(buyer).getByText('and this is the last one')).toBeInViewport();
    // It stays there once every line has been measured.
    await expect(thread(buyer).getByText(`7 ${long.slice(0, 30)}`)).toBeVisible();
    await expect(thread(buyer).getByText('and this is the last one')).toBeInViewport();
  }
});
