import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createReader } from '../main/reading/index.ts';
import { createRandom, FAMILIES, live, makeStatement } from '../test/support/maker/index.ts';
import { type Comparison, compare } from './ratio.ts';

const ROUNDS = 41;
/** Copies of one month's entries: enough for a statement of more than twenty pages. */
const MONTHS = 12;

const assets = `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}/`;

function longStatement(): Uint8Array {
  const activity = live(FAMILIES.ledger.life, createRandom(1, 'bench'), false);
  const entries = activity.entries.flatMap((entry) => Array.from({ length: MONTHS }, () => entry));
  return makeStatement({ family: 'ledger', activity: { ...activity, entries } }, 1).pdf;
}

/** The yardstick: pdf.js and nothing else. */
async function bareText(pdf: Uint8Array): Promise<void> {
  const task = getDocument({
    data: pdf.slice(),
    cMapUrl: `${assets}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets}standard_fonts/`,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await task.promise;
  for (let page = 1; page <= document.numPages; page += 1) await (await document.getPage(page)).getTextContent();
  await task.destroy();
}

/** Words of a text PDF from a warm worker, against bare pdf.js text extraction of the same file. */
export async function benchReading(): Promise<Comparison> {
  const pdf = longStatement();
  const reader = createReader();
  const read = () => reader.read(pdf, { fileName: 'bench.pdf', passwords: [] });
  return compare(read, () => bareText(pdf), ROUNDS).finally(reader.close);
}
