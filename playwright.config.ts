import { defineConfig } from '@playwright/test';

/** Browser stories; each starts its own server on an empty database (tests/browser/world.ts). */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.story.ts',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 1,
  retries: 0,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] === undefined ? [['list']] : [['list'], ['json']],
  outputDir: 'test-results',
});
