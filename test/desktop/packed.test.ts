import { type ChildProcess, execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeInTime, ROOT, watchNetwork } from '../e2e/driver.ts';
import { byTestId, expectIntake, openTransactions } from '../e2e/pages.ts';
import { asarFiles } from '../support/asar-files.ts';
import { freePort } from '../support/free-port.ts';
import { pictureOf } from '../support/picture.ts';
import { smallStatement } from '../support/small-statement.ts';
import { desktopUnavailable, spawnOnDisplay } from './electron.ts';

const PACKED = join(ROOT, 'dist', 'linux-unpacked', 'egret');
const PACKING = 300_000;
const TRIES = 150;
const BETWEEN_TRIES = 200;
const unavailable = process.platform === 'linux' ? desktopUnavailable() : 'only the build for Linux is started here';
if (unavailable !== null) test.skip(`Egret as it is packed: not run, because ${unavailable}`);

/** Connects to a program that is starting. */
async function reach(address: string): Promise<Browser> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const there = await fetch(`${address}/json/version`).then(
      () => true,
      () => false,
    );
    if (there) return chromium.connectOverCDP(address);
    await wait(BETWEEN_TRIES);
  }
  throw new Error('the packed Egret did not start');
}

describe.runIf(unavailable === null)('Egret as it is packed', { timeout: 120_000 }, () => {
  let folder: string;
  let egret: ChildProcess;
  let browser: Browser;
  let page: Page;
  let network: ReturnType<typeof watchNetwork>;

  /** Starts it with files, as the system does that was told to open them with Egret. */
  const start = (files: readonly string[], more: readonly string[] = []): Promise<ChildProcess> =>
    spawnOnDisplay(PACKED, [`--user-data-dir=${join(folder, 'data')}`, ...more, ...files], folder);

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const gone = once(egret, 'exit');
    egret.kill(signal);
    await gone;
  };

  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [join(ROOT, 'scripts', 'dist', 'index.ts'), '--unpacked'], {
      cwd: ROOT,
    });
    folder = await mkdtemp(join(tmpdir(), 'egret-packed-'));
    const port = await freePort();
    const samples = (await readdir(join(ROOT, 'samples'))).filter((name) => name.endsWith('.pdf'));
    // Its fuses keep any debugger out of main, and with it the common start; the page is reached as any page is.
    egret = await start([join(ROOT, 'samples', samples[0] ?? '')], [`--remote-debugging-port=${port}`]);
    network = watchNetwork(egret.pid ?? 0);
    browser = await reach(`http://127.0.0.1:${port}`);
    page = browser.contexts()[0]?.pages()[0] ?? expect.unreachable();
  }, PACKING);

  afterAll(async () => {
    await browser?.close();
    if (egret?.exitCode === null)
      await closeInTime(
        () => end('SIGTERM'),
        () => end('SIGKILL'),
      );
    if (folder) await rm(folder, { recursive: true, force: true });
    network?.expectNone();
  });

  test('reads a sample that it was opened with, and lights a row on its page', async () => {
    await expectIntake(page, ['done']);
    const rows = await openTransactions(page);
    await rows.nth(1).click();
    await byTestId(page, 'row-highlight').waitFor({ timeout: 30_000 });
    await page.screenshot({ path: join(ROOT, 'test-results', 'packed.png') });
  });

  test('recognises a picture: language data and native code are with it', async () => {
    const path = join(folder, 'photo.png');
    await writeFile(path, await pictureOf(smallStatement({ currency: 'EUR', holder: 'Kestrel Ltd' }), 'png', 1));
    await once(await start([path]), 'exit');
    await expectIntake(page, ['done', 'done']);
  });

  test('holds what it runs, and no tests, sources or benches', async () => {
    const files = await asarFiles(join(dirname(PACKED), 'resources', 'app.asar'));
    const paths = files.map(({ path }) => path);
    const own = paths.filter((path) => !path.startsWith('node_modules/'));
    const expected =
      /^(out\/(main|preload|renderer)\/|out\/icon\.png$|package\.json$|LICENSE$|THIRD-PARTY-NOTICES\.md$|samples\/[\w-]+\.pdf$)/;
    expect(own.filter((path) => !expected.test(path))).toEqual([]);
    expect(own).toEqual(
      expect.arrayContaining(
        ['index', 'reading-worker', 'computing-worker', 'enriching-worker'].map((name) => `out/main/${name}.js`),
      ),
    );
    expect(paths.filter((path) => /\.(ts|mts|cts|tsx|map)$|\.(test|e2e|spec)\.|__tests__/.test(path))).toEqual([]);
    // Development's own would be ten times as large.
    expect(
      paths.filter((path) =>
        /^node_modules\/(vitest|typescript|playwright-core|electron|@biomejs|react|es-toolkit|immer|recharts)\//.test(
          path,
        ),
      ),
    ).toEqual([]);
    const native = files.filter(({ path }) => path.endsWith('.node'));
    expect(native.length).toBeGreaterThan(0);
    expect(native.filter(({ isUnpacked }) => !isUnpacked)).toEqual([]);
  });

  test('has its fuses set', async () => {
    expect(await getCurrentFuseWire(PACKED)).toMatchObject({
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
    });
  });
});
