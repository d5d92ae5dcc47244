import { accessibilityProblems, expect, test, type Person } from './world.js';

const open = ['/', '/sign-in', '/sign-up', '/forgotten', '/rulebook', '/nowhere'];
const member = ['/inbox', '/relationships', '/settings'];
const sizes = { desk: { width: 1280, height: 800 }, phone: { width: 320, height: 640 } };

for (const [size, viewport] of Object.entries(sizes))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every screen is clean by axe and fits its width: ${size}, ${colorScheme}`, async ({ world }) => {
      const visitor = await world.visitor({ viewport, colorScheme });
      const seller = await world.signIn('mara_ink', { viewport, colorScheme });
      const agent = await world.signIn('demo_agent', { viewport, colorScheme });
      const operator = await world.signIn('demo_operator', { viewport, colorScheme });
      await seller.page.goto('/inbox');
      await seller.page.getByRole('link', { name: /tomasz_r/ }).click();
      await seller.page.waitForLoadState('networkidle');
      const conversation = new URL(seller.page.url()).pathname;
      await agent.page.goto('/desk');
      await agent.page
        .getByRole('link')
        .filter({ hasText: /clause/ })
        .first()
        .click();
      const deskCase = new URL(agent.page.url()).pathname;

      const visits: [Pick<Person, 'page'>, string][] = [
        ...open.map((path): [Pick<Person, 'page'>, string] => [{ page: visitor }, path]),
        ...[...member, conversation].map((path): [Person, string] => [seller, path]),
        [agent, '/desk'],
        [agent, deskCase],
        [operator, '/operator/outbox'],
      ];
      for (const [{ page }, path] of visits)
        await test.step(path, async () => {
          await page.goto(path);
          await page.waitForLoadState('networkidle');
          await expect(page.locator('h1').first()).toBeAttached();
          expect.soft(await accessibilityProblems(page), path).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect.soft(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
        });
    });
