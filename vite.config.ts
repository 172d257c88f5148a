import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** What the contracts say of themselves makes the OpenAPI document; the browser does nothing of it, and the first load held 1 kB of it. */
const silentContracts: Plugin = {
  name: 'silent-contracts',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/api/contract/')) return null;
    return code
      .replaceAll(/\.describe\(\s*'(?:[^'\\]|\\.)*',?\s*\)/g, '')
      .replaceAll(/\bsummary:\s*'(?:[^'\\]|\\.)*'/g, "summary: ''");
  },
};

export default defineConfig({
  root: 'web',
  plugins: [silentContracts, react()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // What every page says in codes, in one file: in one each, which the bundler makes as soon as enough pages share them, the first load
    // was 0.7 kB heavier.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'vocabulary',
              test: /api\/domain\/(vocabulary\/(publics|service-lists|languages|reseaux-porteurs|thematiques|filter-values)|orientation\/filter-names)/,
            },
          ],
        },
      },
    },
    // A page that comes later says itself what it imports, nearly all of it loaded already: its list cost the first load half a kB. The
    // page itself is preloaded: a preload that fails can be asked for again, an import that fails is remembered by Chromium.
    modulePreload: {
      // Only Safari 16 wants it, and only loads a little later without it.
      polyfill: false,
      resolveDependencies: (page, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file === page || file.endsWith('.css')),
    },
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
