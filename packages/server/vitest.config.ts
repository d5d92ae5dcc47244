import { defineConfig } from 'vitest/config';

// Not `import`: the workers hand these on to Node, where a `require` must not get what is meant for `import`.
const conditions = ['parley-source', 'node'];
// Our own packages are read from source in every environment, also in that of the global setup.
const noExternal = [/^@parley\//];

export default defineConfig({
  resolve: { conditions },
  ssr: { noExternal, resolve: { conditions } },
  environments: { __vitest__: { resolve: { conditions, noExternal } } },
  test: {
    name: 'server',
    root: import.meta.dirname,
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/platform/testing/global-setup.ts'],
    pool: 'forks',
    // One file at a time: readers of the log wait for every open transaction of the PostgreSQL that the files share.
    fileParallelism: false,
    // The server is loaded once for all files: what it keeps, it keeps in what a test opens and closes.
    isolate: false,
    sequence: { groupOrder: 1 },
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
