import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, ROOT, type RunningApp } from './driver.ts';
import { byTestId } from './pages.ts';

/** What the steps of a specification have at hand. */
export interface ScreenTest {
  /** The application that runs now. */
  app(): RunningApp;
  /** A folder of the specification's own. */
  folder(): string;
  /** Where the application keeps its data. */
  dataFolder(): string;
  the(testId: string): Locator;
  button(name: string | RegExp): Locator;
  /** Puts a file into the folder; answers its path. */
  put(name: string, bytes: Uint8Array | string): Promise<string>;
  /**
   * A test that goes on where the last one stopped, and is not tried once one has failed.
   *
   * @param timeout milliseconds it may take; absent: as long as any test of a started application
   */
  step(name: string, run: () => Promise<void>, timeout?: number): void;
  restart(): Promise<void>;
  /** Starts it again after a power cut. */
  killAndStart(): Promise<void>;
  picture(name: string): Promise<Buffer>;
}

/**
 * One specification of a screen for every shell it runs in. It ends with a look at what the page reported meanwhile: nothing.
 *
 * @param name what is specified, for people and for the names of pictures
 * @param provoked what the page reports because the specification provokes it; absent: nothing
 */
export function describeScreen(
  driver: Driver,
  name: string,
  specify: (screen: ScreenTest) => void,
  provoked?: RegExp,
): void {
  if (driver.unavailable !== null) {
    test.skip(`${name} in ${driver.name}: not run, because ${driver.unavailable}`);
    return;
  }

  describe(`${name} in ${driver.name}`, () => {
    const file = `${driver.name}-${name.toLowerCase().replaceAll(' ', '-')}`;
    let folder: string;
    let app: RunningApp;
    let broken = false;
    const problems: string[] = [];

    const start = async (): Promise<void> => {
      app = await driver.start(join(folder, 'data'));
      app.page.on('pageerror', (error) => problems.push(error.message));
      app.page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    };

    beforeAll(async () => {
      await mkdir(join(ROOT, 'test-results'), { recursive: true });
      folder = await mkdtemp(join(tmpdir(), `egret-${file}-`));
      await start();
    });

    afterAll(async () => {
      await app?.close();
      await rm(folder, { recursive: true, force: true });
    });

    specify({
      app: () => app,
      folder: () => folder,
      dataFolder: () => join(folder, 'data'),
      the: (testId) => byTestId(app.page, testId),
      button: (label) => app.page.getByRole('button', { name: label }),
      put: async (fileName, bytes) => {
        await writeFile(join(folder, fileName), bytes);
        return join(folder, fileName);
      },
      step: (title, run, timeout) =>
        test(title, timeout === undefined ? {} : { timeout }, async ({ skip }) => {
          if (broken) skip('an earlier step failed');
          broken = true;
          await run();
          broken = false;
        }),
      restart: async () => {
        await app.close();
        await start();
      },
      killAndStart: async () => {
        // What a page says while what it talks to is killed is no problem of the page's.
        app.page.removeAllListeners('pageerror').removeAllListeners('console');
        await app.kill();
        await start();
      },
      picture: (title) => app.page.screenshot({ path: join(ROOT, 'test-results', `${file}-${title}.png`) }),
    });

    test('reports no problem on the page meanwhile', () => {
      expect(problems.filter((problem) => !provoked?.test(problem))).toEqual([]);
    });
  });
}
