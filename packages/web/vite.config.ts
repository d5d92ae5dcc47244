import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { packedLanguagesInVite } from '../policy/scripts/packed-languages.mjs';
import { catalogues } from './vite/catalogues.js';
import { precompress } from './vite/precompress.js';

const server = process.env.PARLEY_SERVER ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [packedLanguagesInVite(), catalogues(), react(), precompress()],
  resolve: { conditions: ['parley-source', ...defaultClientConditions] },
  worker: { format: 'es', plugins: () => [packedLanguagesInVite()] },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // What every screen needs, in few files instead of thirty small ones.
            {
              name: 'vendor',
              test: /node_modules[\\/](?:react|react-dom|scheduler|@tanstack[\\/](?!.*virtual)|@lingui)/,
            },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/v1': { target: server, ws: true, changeOrigin: true, headers: { origin: server } } },
  },
});
