import { describe, expect, test } from 'vitest';
import type { PagePlace, Rectangle, Transaction } from '../../shared/model/index.ts';
import { FAMILY_NAMES, type TruthRow } from '../support/maker/index.ts';
import { onPage } from '../support/on-page.ts';
import { readerOfMade } from './read-made.ts';

/** The least share of a row's print that its rectangle covers, and the least both may have in common of all they cover. */
const COVERED = 0.8;

const readMade = readerOfMade();

const areaOf = ({ xMin, xMax, yMin, yMax }: Rectangle): number => Math.max(0, xMax - xMin) * Math.max(0, yMax - yMin);

const common = (a: Rectangle, b: Rectangle): number =>
  areaOf({
    xMin: Math.max(a.xMin, b.xMin),
    xMax: Math.min(a.xMax, b.xMax),
    yMin: Math.max(a.yMin, b.yMin),
    yMax: Math.min(a.yMax, b.yMax),
  });

const covered = (read: Rectangle, truth: Rectangle): number => common(read, truth) / areaOf(truth);

/** Near 1 where both are the same; small where the one read is grossly larger, too. */
function alike(read: Rectangle, truth: Rectangle): number {
  const shared = common(read, truth);
  return shared / (areaOf(read) + areaOf(truth) - shared);
}

type PageRow = Transaction & PagePlace;

const sameRow = (read: Transaction, truth: TruthRow): boolean =>
  read.page === truth.page && read.date === truth.date && read.amount === truth.amount;

/** For each true row, the row read of the same page, date and amount that lies nearest; each is taken once. */
function paired(truth: readonly TruthRow[], read: readonly PageRow[]): [TruthRow, PageRow | undefined][] {
  const left = new Set(read);
  return truth.map((row) => {
    const [nearest] = [...left]
      .filter((one) => sameRow(one, row))
      .sort((a, b) => common(b.bounds, row.bounds) - common(a.bounds, row.bounds));
    if (nearest) left.delete(nearest);
    return [row, nearest];
  });
}

describe.each(FAMILY_NAMES)('%s', (family) => {
  test.each([401, 402])('seed %i: the rectangle of every row covers its print and little else', async (seed) => {
    const { document, truths } = await readMade({ family }, seed);
    const pairs = truths.flatMap(({ rows }, at) =>
      paired(rows, document.statements[at]?.transactions.map(onPage) ?? []),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const [truth, read] of pairs) {
      expect(read && covered(read.bounds, truth.bounds), truth.description).toBeGreaterThanOrEqual(COVERED);
      expect(read && alike(read.bounds, truth.bounds), truth.description).toBeGreaterThanOrEqual(COVERED);
    }
  });
});
