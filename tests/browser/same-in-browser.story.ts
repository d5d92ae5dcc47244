import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchBrowser } from '@parley/lab/chromium';
import { defaultRulebook, judge, type Decision, type JudgeInput } from '@parley/policy';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const scenarios = readFileSync(join(root, 'packages/policy/rulebooks/scenarios.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as JudgeInput & { id: string });

/** The same library, bundled as a web app would, as the global `policy` of a page. */
const forThePage = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: "export * from '@parley/policy'", resolveDir: join(root, 'tests') },
    bundle: true,
    format: 'iife',
    globalName: 'policy',
    write: false,
    minify: true,
    target: 'es2022',
    conditions: ['parley-source'],
  });
  return outputFiles[0]!.text;
};

test('the same text, facts and rulebook get the same decision in Node and in the browser', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await forThePage() });
    const inPage = await page.evaluate((inputs) => {
      const { policy } = globalThis as unknown as {
        policy: { judge: (rulebook: unknown, input: unknown) => unknown; defaultRulebook: unknown };
      };
      return inputs.map((input) => policy.judge(policy.defaultRulebook, input));
    }, scenarios);
    const inNode: Decision[] = scenarios.map((input) => judge(defaultRulebook, input));

    expect(scenarios.length).toBeGreaterThan(60);
    expect(inPage).toEqual(JSON.parse(JSON.stringify(inNode)));
  } finally {
    await browser.close();
  }
});
