import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { type Comparison, comparisonOf } from './ratio.ts';

const ROUNDS = 3;
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

async function bundle(folder: string): Promise<void> {
  const input = join(import.meta.dirname, 'store-page.ts');
  const output = { entryFileNames: 'page.js', format: 'es' as const };
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: false, rolldownOptions: { input, output } },
  });
  await writeFile(join(folder, 'index.html'), '<!doctype html><script type="module" src="/page.js"></script>');
}

/** Storing 100,000 transactions against Dexie's bulkPut of the same rows; null where no Chromium is installed. */
export async function benchStore(): Promise<Comparison | null> {
  const executablePath = BROWSERS.find(existsSync);
  if (!executablePath) return null;
  const folder = await mkdtemp(join(tmpdir(), 'egret-bench-'));
  const server = createServer(async ({ url }, response) => {
    const isPage = url === '/page.js';
    response.setHeader('content-type', isPage ? 'text/javascript' : 'text/html');
    response.end(await readFile(join(folder, isPage ? 'page.js' : 'index.html')));
  });
  try {
    await bundle(folder);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return comparisonOf(await ratiosIn(executablePath, join(folder, 'profile'), `http://127.0.0.1:${port}/`));
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
}

/** Packed ÷ as rows, in each round. */
async function ratiosIn(executablePath: string, profile: string, url: string): Promise<number[]> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const { packed, rows } = await page.evaluate(() =>
        (globalThis as unknown as { measure(): Promise<{ packed: number; rows: number }> }).measure(),
      );
      ratios.push(packed / rows);
    }
    return ratios;
  } finally {
    await context.close();
  }
}
