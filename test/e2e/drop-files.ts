import type { Page } from 'playwright-core';

const COPY = 1;

type Step = 'dragEnter' | 'dragOver' | 'drop';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Outside of the window. */
export const OUTSIDE: Point = { x: -10, y: -10 };

/** Files that hang from the pointer, as a file manager hands them over: the page may ask where they lie. */
export interface CarriedFiles {
  /** Takes a step of the drag, as the page hears of it. */
  take(step: Step, to: Point): Promise<void>;
}

export async function carryFiles(page: Page, paths: readonly string[]): Promise<CarriedFiles> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: COPY };
  return {
    take: async (type, { x, y }) => {
      await session.send('Input.dispatchDragEvent', { type, x, y, data });
    },
  };
}

export const middleOf = (page: Page): Promise<Point> =>
  page.evaluate(() => ({ x: window.innerWidth / 2, y: window.innerHeight / 2 }));

/** Drops files on the middle of the window. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const [files, middle] = [await carryFiles(page, paths), await middleOf(page)];
  for (const step of ['dragEnter', 'dragOver', 'drop'] as const) await files.take(step, middle);
}
