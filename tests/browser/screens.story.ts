import { accessibilityProblems, expect, test, type Person } from './world.js';

const open = [
  '/',
  '/search',
  '/search?q=logo&category=video',
  '/sellers/demo_seller',
  '/sign-in',
  '/sign-up',
  '/forgotten',
  '/rulebook',
  '/nowhere',
];
const member = [
  '/my/gigs',
  '/my/profile',
  '/orders',
  '/earnings',
  '/inbox',
  '/relationships',
  '/statements',
  '/settings',
];
const settings = [
  { name: 'a desk, light', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'a phone of 320 pixels, dark', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
] as const;

for (const { name, ...setting } of settings)
  test(`every screen is clean by axe and fits its width on ${name}`, async ({ world }) => {
    test.setTimeout(180_000);
    const visitor = await world.visitor(setting);
    const seller = await world.signIn('mara_ink', setting);
    const maker = await world.signIn('demo_seller', setting);
    const payer = await world.signIn('owen_bakes', setting);
    const agent = await world.signIn('demo_agent', setting);
    const operator = await world.signIn('demo_operator', setting);
    await seller.page.goto('/inbox');
    await seller.page.getByRole('link', { name: /tomasz_r/ }).click();
    await expect(seller.page.getByRole('textbox', { name: /^Message to/ })).toBeVisible();
    const conversation = new URL(seller.page.url()).pathname;
    await agent.page.goto('/desk');
    await agent.page
      .getByRole('link')
      .filter({ hasText: /clause/ })
      .first()
      .click();
    await agent.page.waitForURL(/\/desk\/.+/);
    const deskCase = new URL(agent.page.url()).pathname;

    await visitor.goto('/search?q=business+cards');
    await visitor.getByRole('link', { name: 'Business cards that people keep' }).click();
    await visitor.waitForURL(/\/gigs\/.+/);
    const gig = new URL(visitor.url()).pathname;
    await seller.page.goto('/my/gigs');
    await seller.page.getByRole('link', { name: /Illustrated labels/ }).click();
    await seller.page.waitForURL(/\/my\/gigs\/.+/);
    const editor = new URL(seller.page.url()).pathname;

    const first = async ({ context }: Pick<Person, 'context'>, path: string) => {
      const answer = await context.request.get(path);
      const [item] = ((await answer.json()) as { items: { id: string; token: string }[] }).items;
      if (!item) throw new Error(`${path} has nothing whose screen could be looked at`);
      return item;
    };
    const link = await first(maker, '/v1/offer-links');
    const waiting = await first(payer, '/v1/offers?state=open');
    const order = await first(maker, '/v1/orders');

    const visits: [Pick<Person, 'page'>, string][] = [
      [{ page: visitor }, `/o/${link.token}`],
      [maker, '/offers/links'],
      [payer, `/offers/${waiting.id}/pay`],
      [maker, `/orders/${order.id}`],
      [{ page: visitor }, gig],
      [seller, editor],
      ...open.map((path): [Pick<Person, 'page'>, string] => [{ page: visitor }, path]),
      ...[...member, conversation].map((path): [Person, string] => [seller, path]),
      [agent, deskCase],
      [operator, '/operator/outbox'],
      [operator, '/operator/figures'],
      [seller, '/relationships/tomasz_r'],
    ];
    for (const [{ page }, path] of visits)
      await test.step(path, async () => {
        await page.goto(path);
        await expect.soft(page.locator('h1').first(), `${path} has a heading`).toBeAttached();
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
        expect.soft(await accessibilityProblems(page), path).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      });
  });
