import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Character maps, substitute fonts, colour profiles and decoders: without them some pages show blank or in wrong letters. */
const FOLDERS = ['cmaps', 'standard_fonts', 'iccs', 'wasm'];

const MEDIA_TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', wasm: 'application/wasm' };

/** Serves pdf.js's data files under `/pdfjs/`, and puts them there in a build. They are fetched only when a page asks. */
export function pdfjsAssets(): Plugin {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const files = new Map(
    FOLDERS.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)).map((path) => [
      `pdfjs/${path}`,
      join(root, path),
    ]),
  );
  return {
    name: 'egret:pdfjs-assets',
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const source = files.get((request.url ?? '').slice(1));
        if (source === undefined) return next();
        const extension = basename(source).split('.').at(-1) ?? '';
        response.setHeader('content-type', MEDIA_TYPES[extension] ?? 'application/octet-stream');
        createReadStream(source).pipe(response);
      });
    },
    generateBundle() {
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source: readFileSync(source) });
    },
  };
}
