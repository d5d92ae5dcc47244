import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['parley-source', 'import', 'module', 'default'] },
  ssr: { resolve: { conditions: ['parley-source', 'node', 'import', 'default'] } },
  test: { name: 'whole', include: ['*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
