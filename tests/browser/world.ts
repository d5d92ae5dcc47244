import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchBrowser } from '@parley/lab/chromium';
import { startServer, temporaryData, type Running } from '@parley/lab/server';
import { letTimePass } from '@parley/lab/time';
import type { SentOffer } from '@parley/contract';
import {
  test as base,
  expect,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Route,
} from '@playwright/test';

export const demoPassword = 'a demo password for stories';

/** A signed-in person in a browser of their own. */
export type Person = { readonly alias: string; readonly page: Page; readonly context: BrowserContext };

type World = {
  /** Signs a demo account in through the form. */
  readonly signIn: (alias: string, options?: BrowserContextOptions) => Promise<Person>;
  /** Makes an account through the API and opens the inbox. */
  readonly newcomer: (name: string, options?: BrowserContextOptions & { seller?: boolean }) => Promise<Person>;
  readonly visitor: (options?: BrowserContextOptions) => Promise<Page>;
  /** As if days had passed for one order. */
  readonly letTimePass: (order: string, days: number) => Promise<void>;
};

/** One server and one browser for all stories; every story has accounts of its own. */
export const test = base.extend<
  { world: World },
  { server: Running & { readonly dataDir: string }; chromium: Browser }
>({
  server: [
    async ({}, use) => {
      const data = await temporaryData();
      const server = await startServer(data.dir, { PARLEY_DEMO_PASSWORD: demoPassword });
      await use({ ...server, dataDir: data.dir });
      await server.stop();
      await data.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  chromium: [
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  world: async ({ server, chromium }, use) => {
    const contexts: BrowserContext[] = [];
    const errors: string[] = [];
    const open = async (options: BrowserContextOptions = {}): Promise<{ context: BrowserContext; page: Page }> => {
      const context = await chromium.newContext({
        baseURL: server.url,
        viewport: { width: 1280, height: 800 },
        locale: 'en-US',
        reducedMotion: 'reduce',
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      return { context, page };
    };
    await use({
      visitor: async (options) => (await open(options)).page,
      letTimePass: (order, days) => letTimePass(server.dataDir, order, days),
      signIn: async (alias, options) => {
        const { context, page } = await open(options);
        await page.goto('/sign-in');
        await page.getByLabel('E-mail or name').fill(alias);
        await page.getByLabel('Password', { exact: true }).fill(demoPassword);
        await page.getByRole('button', { name: 'Sign in' }).click();
        await expect(page.getByRole('button', { name: `Account of ${alias}` })).toBeVisible();
        return { alias, page, context };
      },
      newcomer: async (name, { seller = false, ...options } = {}) => {
        const { context, page } = await open(options);
        const alias = `${name}_${randomUUID().slice(0, 6)}`;
        const answer = await context.request.post('/v1/sign-up', {
          headers: { origin: server.url },
          data: { email: `${alias}@example.com`, password: demoPassword, alias, seller },
        });
        expect(answer.status(), await answer.text()).toBe(201);
        await page.goto('/inbox');
        return { alias, page, context };
      },
    });
    for (const context of contexts) await context.close();
    expect(errors, 'no page threw an error').toEqual([]);
  },
});
export { expect };
export type { Page };

/** Opens the conversation with somebody, from the inbox. */
export const talkTo = async ({ page }: Person, alias: string): Promise<void> => {
  await page.goto('/inbox');
  await page
    .getByRole('button', { name: /^(New|Start a conversation)$/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name of the other person').fill(alias);
  await dialog.getByRole('button', { name: 'Open conversation' }).click();
  await expect(composer({ page })).toBeVisible();
};

export const composer = ({ page }: { page: Page }) => page.getByRole('textbox', { name: /^Message to / });
/** What the composer says will become of the draft. */
export const verdict = ({ page }: { page: Page }) => page.getByRole('region', { name: 'Write a message' });
export const thread = ({ page }: { page: Page }) =>
  page
    .getByRole('log')
    .or(page.getByRole('list', { name: /^Messages with / }))
    .or(page.getByLabel(/^Messages with /))
    .first();
export const send = async (person: { page: Page }, text: string): Promise<void> => {
  await composer(person).fill(text);
  await person.page.getByRole('button', { name: 'Send', exact: true }).click();
};

/** An offer of 120 euros that the seller makes; answers its id. */
export const makeOffer = async (buyer: Person, seller: Person, title: string): Promise<string> => {
  const { id } = await callAs<{ id: string }>(buyer, 'POST', '/conversations', { with: seller.alias });
  const offer = await callAs<SentOffer>(seller, 'POST', `/conversations/${id}/offers`, {
    title,
    description: 'One drawing, print file and a small picture.',
    price: { amount: '12000', currency: 'EUR' },
    days: 4,
    revisions: 1,
  });
  return offer.id;
};

/** Such an offer, accepted and paid in the sandbox; answers the id of the order. */
export const buyOffer = async (buyer: Person, seller: Person, title: string): Promise<string> => {
  const offer = await makeOffer(buyer, seller, title);
  await callAs(buyer, 'POST', `/offers/${offer}/accept`);
  const paid = await callAs<{ order: { id: string } }>(buyer, 'POST', `/offers/${offer}/pay`, {
    method: 'sandbox',
    instrument: 'ok',
  });
  return paid.order.id;
};

/** Calls the API as this person; the browser's session goes along. */
export const callAs = async <Answer>(
  { page, context }: Person,
  method: 'GET' | 'POST',
  path: string,
  data?: object,
): Promise<Answer> => {
  const headers = { origin: new URL(page.url()).origin, 'idempotency-key': randomUUID() };
  const answer = await context.request.fetch(`/v1${path}`, { method, headers, ...(data && { data }) });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Answer;
};

const signal = () => {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
};

/** The server does what is asked of it, and the page hears of it only once `letGo` is called. `asked` resolves once it is done. */
export const hold = async (page: Page, method: string, path: RegExp) => {
  const [done, gate] = [signal(), signal()];
  const held: Promise<void>[] = [];
  let isOver = false;
  const answerLate = async (route: Route) => {
    const answer = await route.fetch();
    done.give();
    await gate.given;
    await route.fulfill({ response: answer });
  };
  const isIt = (url: URL) => path.test(url.pathname);
  await page.route(isIt, (route) => {
    if (isOver || route.request().method() !== method) return route.fallback();
    held.push(answerLate(route));
    return held.at(-1);
  });
  return {
    asked: done.given,
    letGo: async () => {
      isOver = true;
      gate.give();
      await Promise.all(held);
    },
  };
};

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe on the page as it stands; answers what it finds, one line each. */
export const accessibilityProblems = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    type Axe = {
      run: (
        options: unknown,
      ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
    };
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    );
  });
};
