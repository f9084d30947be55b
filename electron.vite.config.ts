import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { pdfjsAssets } from './scripts/pdfjs-assets.ts';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Three parts of the app, each with its entries named. Dependencies of main stay in node_modules. */
export default defineConfig({
  main: {
    build: {
      target: 'node20',
      outDir: at('out/main'),
      rolldownOptions: {
        input: {
          index: at('main/index.ts'),
          'reading-worker': at('main/reading/worker.ts'),
          'formats-worker': at('main/formats/worker.ts'),
          'computing-worker': at('main/computing/worker.ts'),
          'enriching-worker': at('main/serve/enriching/worker.ts'),
          browser: at('main/shell/browser/index.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      outDir: at('out/preload'),
      rolldownOptions: {
        input: { index: at('preload/index.ts') },
        // A sandboxed preload script can only be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), pdfjsAssets()],
    build: {
      target: 'chrome130',
      outDir: at('out/renderer'),
      // Less to read and to compile before the first paint.
      minify: true,
      emptyOutDir: true,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
