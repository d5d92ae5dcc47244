import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { catalogues } from './scripts/catalogues.mjs';

const server = process.env.PARLEY_SERVER ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [catalogues(), react()],
  resolve: { conditions: ['parley-source', ...defaultClientConditions] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    manifest: true,
  },
  server: { port: 5173, proxy: { '/v1': { target: server, ws: true, changeOrigin: true } } },
});
