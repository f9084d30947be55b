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

/** Prints speed and memory as ratios to named yardsticks measured in the same run; times alone would say more of the machine. */
function print(what: string, against: string, goal: string, result: Comparison | null): void {
  if (!result) console.log(`${what}: skipped, there is no browser, runtime, display or measure for it`);
  else {
    const [ratio, lowest, highest] = [result.ratio, result.lowest, result.highest].map((value) => value.toFixed(3));
    console.log(`${what}: ${ratio} × ${against} (from ${lowest} to ${highest}; goal ${goal})`);
  }
}

print('reading a text PDF, warm worker', 'bare pdf.js text extraction', '≤ 1.25', await benchReading());
print(
  'memory a worker keeps, pages 31 to 300 of a text PDF',
  'what it keeps by page 30',
  '≤ 1.25',
  await benchMemory(),
);
// Each date and each unsure figure is looked at again: no sum bears out a date.
print('reading a scan', 'bare tesseract.js, as many workers, on the same pages', '≤ 1.4', await benchOcr());
print('gain of a second recogniser', "tesseract.js's own gain", '≥ 0.9', await benchOcrGain());
const enrichment = benchEnrichment();
print('enriching 1,000,000 transactions', 'JSON.parse and JSON.stringify of them', '≤ 6', enrichment.ratio);
print('a row of 1,000,000', 'a row of 10,000', '≤ 1.3', enrichment.growth);
print('JSON of a row of 1,000,000', 'JSON of a row of 10,000', 'none', enrichment.growthOfJson);
const summaries = benchSummaries();
print('every summary over 100,000 transactions', 'one JSON.parse of what it is given', '≤ 5', summaries.ratio);
print('a row of 100,000', 'a row of 10,000', '≤ 1.3', summaries.growth);
print('storing 100,000 transactions', "Dexie's bulkPut of the same rows", '≤ 0.05', await benchStore());
const workbook = benchWorkbook();
print(
  'writing a workbook of 100,000 rows',
  'bare SheetJS writing the same cells and formulas',
  '≤ 1.3',
  workbook.ratio,
);
print('its figures and sheets as well', 'the same', 'none', workbook.whole);
print('a row of 100,000', 'a row of 10,000', '≤ 1.3', workbook.growth);
const serve = await benchServe();
print('POST /transactions of 249 rows, 100 connections', 'the rate of enriching them in process', '≥ 0.7', serve.rate);
print('the same', 'doing all of it in process but HTTP and disk', 'none', serve.whole);
print('the same in processor time, of all threads', 'enriching them in process', 'none', serve.processor);
const serveMemory = await benchServeMemory();
print('memory the API keeps over 10,000 requests', 'what it keeps by 3,000', '≤ 1.1', serveMemory.growth);
print('memory its process holds, workers and garbage as well', 'the same', '≤ 1.1', serveMemory.growthOfProcess);
console.log(
  `MB it keeps after each 1,000 requests: ${serveMemory.kept.join(', ')}; its process: ${serveMemory.held.join(', ')}`,
);
print('start to the first useful paint', "an empty Electron window's", '≤ 1.5', await benchWindow());
const screens = await benchScreens();
for (const line of screens ? screensReport(screens) : ['screens: skipped, no Chromium is installed']) console.log(line);
