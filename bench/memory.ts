import { createRandom, FAMILIES, live, makeStatement } from '../test/support/maker/index.ts';
import { type Comparison, comparisonOf } from './ratio.ts';
import { startWorker } from './warm-worker.ts';

const ROUNDS = 3;
/** Copies of one month's entries: enough for a statement of more than three hundred pages. */
const MONTHS = 140;
/** Pages after which a worker has all that it needs, whatever comes. */
const WARM = 30;
const LAST = 300;

function veryLongStatement(): Uint8Array {
  const activity = live(FAMILIES.ledger.life, createRandom(1, 'bench'), false);
  const entries = activity.entries.flatMap((entry) => Array.from({ length: MONTHS }, () => entry));
  return makeStatement({ family: 'ledger', activity: { ...activity, entries } }, 1).pdf;
}

/** What a worker says of its memory: see `memory-worker.ts`. */
interface Sample {
  readonly kind: string;
  readonly page: number;
  readonly bytes: number;
}

/** The most that a new worker keeps from page 31 to 300 ÷ the most it keeps up to page 30. */
async function growth(pdf: Uint8Array): Promise<number> {
  const samples: Sample[] = [];
  const worker = startWorker(new URL('./memory-worker.ts', import.meta.url), (message) => {
    if ((message as Sample).kind === 'memory') samples.push(message as Sample);
  });
  await worker.read(pdf, 1).finally(worker.close);
  const most = (from: number, to: number): number =>
    Math.max(...samples.filter(({ page }) => page > from && page <= to).map(({ bytes }) => bytes));
  return most(WARM, LAST) / most(0, WARM);
}

/** Memory that a worker keeps while it reads a text PDF of more than 300 pages, against what it keeps by page 30. */
export async function benchMemory(): Promise<Comparison> {
  const pdf = veryLongStatement();
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) ratios.push(await growth(pdf));
  return comparisonOf(ratios);
}
