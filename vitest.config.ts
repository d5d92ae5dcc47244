import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const source = {
  resolve: { conditions: ['parley-source', 'import', 'module', 'default'] },
  ssr: { resolve: { conditions: ['parley-source', 'node', 'import', 'default'] } },
};

export default defineConfig({
  test: {
    // Each server test keeps a database busy besides its own process.
    maxWorkers: 2,
    projects: [
      // Nothing here keeps state, and the words of all languages are made ready once for all files.
      {
        ...source,
        test: { name: 'policy', include: ['packages/policy/src/**/*.test.ts'], testTimeout: 30_000, isolate: false },
      },
      { ...source, test: { name: 'contract', include: ['packages/contract/src/**/*.test.ts'], isolate: false } },
      {
        ...source,
        test: { name: 'lab', include: ['packages/lab/src/**/*.test.ts'], testTimeout: 60_000, isolate: false },
      },
      { ...source, test: { name: 'web', include: ['packages/web/src/**/*.test.{ts,tsx}'], isolate: false } },
      ...['packages/server', 'tests'].filter((at) => existsSync(`${at}/vitest.config.ts`)),
    ],
  },
});
