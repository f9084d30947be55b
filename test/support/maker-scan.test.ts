import { describe, expect, test } from 'vitest';
import { makeNonStatement, makeStatement, NON_STATEMENT_KINDS } from './maker/index.ts';
import { makeScan, type ScanOptions } from './maker/scan.ts';

const OPTIONS: ScanOptions = { dpi: 150, skew: 1.5, noise: 0.3, jpegQuality: 70, kind: 'scan' };

describe('a scan', () => {
  test.each(['scan', 'photo', 'bad-ocr-layer'] as const)(
    '%s: equal inputs give equal bytes, and rows turn with the page',
    async (kind) => {
      const { pdf, truth } = makeStatement('savings', 5);
      const scan = await makeScan(pdf, { ...OPTIONS, kind }, 8);
      expect((await makeScan(pdf, { ...OPTIONS, kind }, 8)).pdf).toEqual(scan.pdf);
      const turned = scan.truthOf(truth).rows;
      expect(turned.map(({ page, amount }) => [page, amount])).toEqual(
        truth.rows.map(({ page, amount }) => [page, amount]),
      );
      turned.forEach(({ bounds }, index) => {
        const before = truth.rows[index]?.bounds;
        expect(bounds.yMax - bounds.yMin).toBeGreaterThan((before?.yMax ?? 0) - (before?.yMin ?? 0));
      });
    },
  );

  test('without skew rows stay where they are', async () => {
    const { pdf, truth } = makeStatement('savings', 5);
    const rows = (await makeScan(pdf, { ...OPTIONS, skew: 0 }, 8)).truthOf(truth).rows;
    rows.forEach(({ bounds }, index) => {
      expect(bounds.xMin).toBeCloseTo(truth.rows[index]?.bounds.xMin ?? Number.NaN);
      expect(bounds.yMax).toBeCloseTo(truth.rows[index]?.bounds.yMax ?? Number.NaN);
    });
  });
});

describe('a document that is no statement', () => {
  test.each(NON_STATEMENT_KINDS)('%s: the same bytes for the same seed, others for another', (kind) => {
    expect(makeNonStatement(kind, 1)).toEqual(makeNonStatement(kind, 1));
    expect(makeNonStatement(kind, 2)).not.toEqual(makeNonStatement(kind, 1));
  });
});
