import { describe, expect, it } from 'vitest';
import { concernedBy, correctRecords } from '../../renderer/data/corrected-records.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { placeIn } from '../../shared/model/index.ts';
import { finding, statement, transaction } from './builders.ts';

const evidence = { parts: [], sections: { in: [], out: [] }, balancesApart: [] };
const bounds = { xMin: 0, xMax: 1, yMin: 10, yMax: 11 };
const row = transaction({ amount: -500, source: 'ocr', page: 1, bounds });
/** Opening, one row and closing that agree once the row is 450. */
const broken = statement({
  ...{ id: 'a', documentId: 'file a', verdict: 'broken', openingBalance: 1_000, closingBalance: 550, evidence },
  findings: [
    finding({
      severity: 'error',
      code: 'closing_balance_differs',
      message:
        'The opening balance and the rows give 5.00, the page prints a closing balance of 5.50 (difference 0.50).',
    }),
  ],
});
const other = statement({ id: 'b', documentId: 'file b' });
const corrected = {
  ...{ transactionId: row.id, createdOn: '2025-05-01', createdBy: null },
  place: { documentId: 'file a', ...placeIn(row) },
  cells: { date: null, description: null, amount: -450, balance: null },
};
const said = { ...NO_CORRECTIONS, cells: [corrected] };

describe('concernedBy', () => {
  it('names the statements of the files in which a cell was corrected', () => {
    expect(concernedBy(said, [broken, other])).toEqual([broken]);
    expect(concernedBy(NO_CORRECTIONS, [broken, other])).toEqual([]);
    expect(concernedBy({ ...said, cells: [{ ...corrected, place: null }] }, [broken, other])).toHaveLength(2);
  });
});

describe('correctRecords', () => {
  it('judges those statements anew, and hands on the others as they are', () => {
    const { statements, rows } = correctRecords([broken, other], [{ ...broken, transactions: [row] }], said);
    expect(statements[1]).toBe(other);
    expect(statements[0]).toMatchObject({ id: 'a', verdict: 'repaired' });
    expect(rows.get('a')).toMatchObject([{ amount: -450, asRead: { amount: -500 } }]);
  });

  it('applies nothing to a row that stands elsewhere now', () => {
    const moved = transaction({ amount: -500, source: 'ocr', bounds: { ...bounds, yMin: 50, yMax: 51 } });
    const { statements, rows } = correctRecords([broken], [{ ...broken, transactions: [moved] }], said);
    expect(statements).toEqual([broken]);
    expect(rows.size).toBe(0);
  });
});
