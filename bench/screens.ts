import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { Import } from '../shared/store/records.ts';
import { browserDriver } from '../test/browser/chromium.ts';
import build from '../test/support/build.ts';
import { largeCompany } from './large-company.ts';
import type { Answer } from './page-work.ts';
import { answersToEdit, answerToFilter, openRows, quiet, scrollThrough, storeImports } from './screens-page.ts';

const ROWS = 100_000;
const MONTHS = 24;
/** Of the table, that are scrolled through. */
const STRETCHES = 40;
const LARGE = 'A large company';
const SMALL = 'B small company';
/** Milliseconds after which main has looked over what it has. */
const SETTLED = 20_000;
/** Computing the figures of the large company may take so long. */
const PATIENCE = 180_000;

/** How the transactions of a company answer. Milliseconds and bytes of this machine: only their ratios say anything. */
export interface ScreenFigures {
  /** From opening the tab to the first row, and until all rows are there and summed up. */
  readonly firstRow: number;
  readonly allRows: number;
  readonly filter: Answer;
  /** Until it is said that an edit is being kept. */
  readonly edit: Answer;
  /** Until it is kept, which takes main and a commit to disk. */
  readonly kept: Answer;
  /** Of the page, once garbage is collected. */
  readonly heap: number;
}

export interface ScreensBench {
  readonly large: ScreenFigures;
  readonly small: ScreenFigures;
  /** Scrolling the large company from end to end. */
  readonly frames: number;
  readonly blankFrames: number;
  /** The heap after scrolling ÷ before. */
  readonly heapGrowth: number;
}

/** Two years of five accounts with 100,000 rows, beside a company of a few rows; null where no Chromium is installed. */
export async function benchScreens(): Promise<ScreensBench | null> {
  const driver = browserDriver();
  if (driver.unavailable !== null) return null;
  build();
  const folder = await mkdtemp(join(tmpdir(), 'egret-bench-'));
  const started = async <T>(use: (page: Page) => Promise<T>): Promise<T> => {
    const app = await driver.start(folder);
    return use(app.page).finally(app.close);
  };
  try {
    await started(fillStore);
    await started(computeAll);
    return await started(measured);
  } finally {
    for (const path of [folder, `${folder}-profile`]) await rm(path, { recursive: true, force: true });
  }
}

async function fillStore(page: Page): Promise<void> {
  const imports: readonly Import[] = [
    ...largeCompany('eus_large', LARGE, MONTHS, ROWS),
    ...largeCompany('eus_small', SMALL, 1, 50),
  ];
  await page.locator('[data-testid="file-input"]').first().waitFor({ state: 'attached' });
  for (const one of imports) await storeImports(page, one);
}

/** Waits until what main computes of the store is in it too. */
async function computeAll(page: Page): Promise<void> {
  await openRows(page, LARGE);
  await page.locator('[data-column="category"] .label').first().waitFor({ timeout: PATIENCE });
}

async function measured(page: Page): Promise<ScreensBench> {
  // Main looks over every company once when it starts.
  await page.waitForTimeout(SETTLED);
  await quiet(page);
  const devtools = await page.context().newCDPSession(page);
  const small = await figuresOf(page, devtools, SMALL);
  const large = await figuresOf(page, devtools, LARGE);
  const before = await heapOf(devtools);
  const { frames, blankFrames } = await scrollThrough(page, STRETCHES);
  return { large, small, frames, blankFrames, heapGrowth: (await heapOf(devtools)) / before };
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}

async function figuresOf(page: Page, devtools: CDPSession, company: string): Promise<ScreenFigures> {
  await devtools.send('Performance.enable');
  const { firstRow, allRows } = await openRows(page, company);
  await quiet(page);
  const filter = await answerToFilter(page);
  await quiet(page);
  const { told, kept } = await answersToEdit(page);
  // The figures follow an edit; what they bring belongs to it.
  await page.locator('.figures-behind').waitFor({ state: 'detached', timeout: PATIENCE });
  await quiet(page);
  return { firstRow, allRows, filter, edit: told, kept, heap: await heapOf(devtools) };
}
