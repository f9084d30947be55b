import type { JSHandle, Page } from 'playwright-core';
import type { Import } from '../shared/store/records.ts';
import { type Answer, answerBetween, trace } from './page-work.ts';

/** Waits until the page has had nothing to do for a while. */
export const quiet = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const REST = 2_000;
        let last = performance.now();
        new PerformanceObserver(() => {
          last = performance.now();
        }).observe({ type: 'longtask' });
        const look = (): void => void (performance.now() - last > REST ? resolve() : setTimeout(look, REST / 4));
        look();
      }),
  );

/** Puts records into the store as a version of the application left them. */
export async function storeImports(page: Page, one: Import): Promise<void> {
  await page.evaluate(async ({ company, document, statements, transactions }) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('egret');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const records = { companies: [company], documents: [document], statements, transactions };
    const transaction = database.transaction(Object.keys(records), 'readwrite');
    for (const [table, list] of Object.entries(records))
      for (const record of list) transaction.objectStore(table).put(record);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, one);
}

/** Opens a company's transactions, timed inside the page. */
export async function openRows(
  page: Page,
  company: string,
): Promise<{ readonly firstRow: number; readonly allRows: number }> {
  await page.locator('[data-testid="company"]').filter({ hasText: company }).click();
  await page.getByRole('tab', { name: 'Overview' }).click();
  const tab = await page.getByRole('tab', { name: 'Transactions' }).elementHandle();
  return page.evaluate(async (element) => {
    const until = (isThere: () => boolean): Promise<number> =>
      new Promise((resolve) => {
        const look = (): void => void (isThere() ? resolve(performance.now()) : requestAnimationFrame(look));
        look();
      });
    const start = performance.now();
    (element as HTMLElement | null)?.click();
    const firstRow = until(() => document.querySelector('[data-testid="transaction-row"]') !== null);
    const allRows = until(() => document.querySelector('[data-testid="transaction-totals"]') !== null);
    return { firstRow: (await firstRow) - start, allRows: (await allRows) - start };
  }, tab);
}

/** Filters by a word, and waits until the table shows what matches and what it comes to. */
export async function answerToFilter(page: Page): Promise<Answer> {
  const field = page.locator('[data-testid="transaction-filter"]');
  const [answer] = await timed(page, ['transaction-totals'], () => field.fill('shell oil'));
  await field.fill('');
  return answer as Answer;
}

/** Corrects a row's category, and waits until it is said that this is being kept, and until it is. */
export async function answersToEdit(page: Page): Promise<{ readonly told: Answer; readonly kept: Answer }> {
  await page.locator('[data-testid="transaction-row"]').first().focus();
  await page.keyboard.press('g');
  await page.locator('[data-testid="quick-category"]').waitFor();
  await page.keyboard.type('Insur');
  const [told, kept] = await timed(page, ['edit-notice', 'undo'], () => page.keyboard.press('Enter'));
  return { told, kept } as { told: Answer; kept: Answer };
}

/** The event that asked for something. */
const ASKED = 'asked';

/** From the event to the first frame in which an element differs, for each of some. */
async function timed(page: Page, testIds: readonly string[], act: () => Promise<void>): Promise<readonly Answer[]> {
  const events = await trace(page, async () => {
    // Keys outrun what is evaluated: what listens for them has to be in place before they are pressed.
    const watches = await Promise.all(testIds.map((testId) => watch(page, testId)));
    await act();
    await Promise.all(watches.map((watched) => watched.evaluate(({ changed }) => changed)));
  });
  return testIds.map((testId) => answerBetween(events, ASKED, testId));
}

/** Marks the first event from now on, and the frame in which an element is another, by its name. */
const watch = (page: Page, testId: string): Promise<JSHandle<{ readonly changed: Promise<void> }>> =>
  page.evaluateHandle(
    ([id, asked]) => {
      const look = (): string => {
        const element = document.querySelector(`[data-testid="${id}"]`);
        return `${element?.textContent} ${element?.getAttribute('data-disabled')}`;
      };
      const before = look();
      for (const event of ['input', 'keydown'])
        addEventListener(event, () => performance.mark(asked), { capture: true, once: true });
      const changed = new Promise<void>((resolve) => {
        const wait = (): void => {
          if (look() === before) requestAnimationFrame(wait);
          else {
            performance.mark(id);
            resolve();
          }
        };
        wait();
      });
      return { changed };
    },
    [testId, ASKED] as const,
  );

/**
 * Scrolls in stretches that lie evenly from end to end, by nearly a screen a frame, and counts frames that showed a part of
 * the table without rows.
 */
export const scrollThrough = (
  page: Page,
  stretches: number,
): Promise<{ readonly frames: number; readonly blankFrames: number }> =>
  page.evaluate(async (count) => {
    const STEP = 500;
    const FRAMES = 20;
    const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    const scroller = document.querySelector<HTMLElement>('[data-testid="transaction-scroll"]');
    if (!scroller) throw new Error('there is no table');
    /** What would be painted now: true where rows do not fill the view. */
    const isBlank = (): boolean => {
      const view = scroller.getBoundingClientRect();
      const rows = [...scroller.querySelectorAll('[data-testid="transaction-row"]')].map((row) =>
        row.getBoundingClientRect(),
      );
      const inView = rows
        .filter(({ top, bottom }) => bottom > view.top && top < view.bottom)
        .sort((a, b) => a.top - b.top);
      const head = scroller.querySelector('thead')?.getBoundingClientRect().bottom ?? view.top;
      let filled = head;
      for (const { top, bottom } of inView) if (top <= filled + 1) filled = Math.max(filled, bottom);
      return filled < view.bottom - 1;
    };
    let [frames, blankFrames] = [0, 0];
    const length = scroller.scrollHeight - scroller.clientHeight;
    for (let stretch = 0; stretch < count; stretch += 1) {
      scroller.scrollTop = (length * stretch) / count;
      // What the leap leaves to be drawn.
      for (let frame = 0; frame < 3; frame += 1) await nextFrame();
      for (let frame = 0; frame < FRAMES && scroller.scrollTop < length - 1; frame += 1) {
        await nextFrame();
        scroller.scrollTop += STEP;
        frames += 1;
        if (isBlank()) blankFrames += 1;
      }
    }
    return { frames, blankFrames };
  }, stretches);
