import { benchEnrichment } from './enrichment.ts';
import { benchMemory } from './memory.ts';
import { benchOcr, benchOcrGain } from './ocr.ts';
import type { Comparison } from './ratio.ts';
import { benchReading } from './reading.ts';
import { benchScreens } from './screens.ts';
import { screensReport } from './screens-report.ts';
import { benchServe } from './serve.ts';
import { benchServeMemory } from './serve-memory.ts';
import { benchStore } from './store.ts';
import { benchSummaries } from './summaries.ts';
import { benchWindow } from './window.ts';
import { benchWorkbook } from './workbook.ts';

/** What is measured together: its name, and what it found, a line each. */
export interface Part {
  readonly name: string;
  measure(): Promise<readonly string[]>;
}

/** Says how something compares to its yardstick. */
function said(what: string, against: string, goal: string, result: Comparison | null): string {
  if (!result) return `${what}: skipped, there is no browser, runtime, display or measure for it`;
  const [ratio, lowest, highest] = [result.ratio, result.lowest, result.highest].map((value) => value.toFixed(3));
  return `${what}: ${ratio} × ${against} (from ${lowest} to ${highest}; goal ${goal})`;
}

/** All that is measured, in its order. Each part cleans up behind itself, also where it fails. */
export const PARTS: readonly Part[] = [
  {
    name: 'reading a text PDF',
    measure: async () => [
      said('reading a text PDF, warm worker', 'bare pdf.js text extraction', '≤ 1.25', await benchReading()),
    ],
  },
  {
    name: 'memory of a worker',
    measure: async () => [
      said(
        'memory a worker keeps, pages 31 to 300 of a text PDF',
        'what it keeps by page 30',
        '≤ 1.25',
        await benchMemory(),
      ),
    ],
  },
  {
    name: 'reading a scan',
    measure: async () => [
      // Each date and each unsure figure is looked at again: no sum bears out a date.
      said('reading a scan', 'bare tesseract.js, as many workers, on the same pages', '≤ 1.4', await benchOcr()),
    ],
  },
  {
    name: 'a second recogniser',
    measure: async () => [
      said('gain of a second recogniser', "tesseract.js's own gain", '≥ 0.9', await benchOcrGain()),
    ],
  },
  {
    name: 'enriching',
    measure: async () => {
      const { ratio, growth, growthOfJson } = benchEnrichment();
      return [
        said('enriching 1,000,000 transactions', 'JSON.parse and JSON.stringify of them', '≤ 6', ratio),
        said('a row of 1,000,000', 'a row of 10,000', '≤ 1.3', growth),
        said('JSON of a row of 1,000,000', 'JSON of a row of 10,000', 'none', growthOfJson),
      ];
    },
  },
  {
    name: 'summaries',
    measure: async () => {
      const { ratio, growth } = benchSummaries();
      return [
        said('every summary over 100,000 transactions', 'one JSON.parse of what it is given', '≤ 5', ratio),
        said('a row of 100,000', 'a row of 10,000', '≤ 1.3', growth),
      ];
    },
  },
  {
    name: 'storing',
    measure: async () => [
      said('storing 100,000 transactions', "Dexie's bulkPut of the same rows", '≤ 0.05', await benchStore()),
    ],
  },
  {
    name: 'workbook',
    measure: async () => {
      const { ratio, whole, growth } = benchWorkbook();
      return [
        said('writing a workbook of 100,000 rows', 'bare SheetJS writing the same cells and formulas', '≤ 1.3', ratio),
        said('its figures and sheets as well', 'the same', 'none', whole),
        said('a row of 100,000', 'a row of 10,000', '≤ 1.3', growth),
      ];
    },
  },
  {
    name: 'local API',
    measure: async () => {
      const { rate, whole, processor } = await benchServe();
      return [
        said('POST /transactions of 249 rows, 100 connections', 'the rate of enriching them in process', '≥ 0.7', rate),
        said('the same', 'doing all of it in process but HTTP and disk', 'none', whole),
        said('the same in processor time, of all threads', 'enriching them in process', 'none', processor),
      ];
    },
  },
  {
    name: 'memory of the local API',
    measure: async () => {
      const { growth, growthOfProcess, kept, held } = await benchServeMemory();
      return [
        said('memory the API keeps over 10,000 requests', 'what it keeps by 3,000', '≤ 1.1', growth),
        said('memory its process holds, workers and garbage as well', 'the same', '≤ 1.1', growthOfProcess),
        `MB it keeps after each 1,000 requests: ${kept.join(', ')}; its process: ${held.join(', ')}`,
      ];
    },
  },
  {
    name: 'window',
    measure: async () => [
      said('start to the first useful paint', "an empty Electron window's", '≤ 1.5', await benchWindow()),
    ],
  },
  {
    name: 'screens',
    measure: async () => {
      const screens = await benchScreens();
      return screens ? screensReport(screens) : ['screens: skipped, no Chromium is installed'];
    },
  },
];
