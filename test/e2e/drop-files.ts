import type { Page } from 'playwright-core';

const COPY = 1;
/** The steps of a drag, as the page hears of them. */
const STEPS = ['dragEnter', 'dragOver', 'drop'] as const;

/**
 * Drops files on the middle of the window, as a file manager does: the page gets the files themselves, and may ask where they
 * lie.
 */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const { x, y } = await page.evaluate(() => ({ x: window.innerWidth / 2, y: window.innerHeight / 2 }));
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: COPY };
  for (const type of STEPS) await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await session.detach();
}
