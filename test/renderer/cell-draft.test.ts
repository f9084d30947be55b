import { describe, expect, it } from 'vitest';
import {
  draftOf,
  replacesDetached,
  signedFromTyped,
  statementWith,
  typedCells,
} from '../../renderer/data/cell-draft.ts';
import { correctRecords } from '../../renderer/data/corrected-records.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import type { Statement } from '../../shared/model/index.ts';
import { finding, statement, transaction } from './builders.ts';

const READ = transaction({ date: '2025-01-02', description: 'RENT', amount: -45_000, balance: 1_005_000 });
const DRAFT = draftOf(READ, 'USD');
const NOTHING = { date: null, description: null, amount: null, balance: null };

describe('signedFromTyped', () => {
  it.each([
    ['-1,234.50', 'USD', -123_450],
    ['−12', 'USD', -1_200],
    ['+3.5', 'USD', 350],
    ['-0', 'USD', 0],
    ['1500', 'JPY', 1_500],
    ['1500.5', 'JPY', null],
    ['12-', 'USD', null],
    ['', 'USD', null],
  ])('%s in %s', (text, currency, minor) => {
    expect(signedFromTyped(text, currency)).toBe(minor);
  });
});

describe('typedCells', () => {
  it('says nothing while nothing differs from what was read', () => {
    expect(typedCells(DRAFT, READ, 'USD')).toEqual({ facts: NOTHING, problems: {} });
  });

  it('shows amounts as they stand everywhere', () => {
    expect([DRAFT.amount, DRAFT.balance]).toEqual(['-450.00', '10,050.00']);
  });

  it('says the cells that differ, and no other', () => {
    const draft = { ...DRAFT, amount: '-405.00', description: ' RENT MAY ' };
    expect(typedCells(draft, READ, 'USD').facts).toEqual({
      ...NOTHING,
      amount: -40_500,
      description: 'RENT MAY',
    });
  });

  it('says the date that was read only where a person says that it is right', () => {
    expect(typedCells({ ...DRAFT, amount: '-405.00' }, READ, 'USD').facts.date).toBeNull();
    const right = { ...DRAFT, isDateRight: true };
    expect(typedCells(right, READ, 'USD').facts).toEqual({ ...NOTHING, date: '2025-01-02' });
  });

  it('keeps a date that was said to be right', () => {
    const corrected = { ...READ, asRead: { date: READ.date } };
    expect(typedCells(draftOf(corrected, 'USD'), READ, 'USD').facts).toEqual({ ...NOTHING, date: '2025-01-02' });
  });

  it('names what cannot be said', () => {
    const draft = { ...DRAFT, date: '2025-02-30', description: ' ', amount: 'much', balance: '' };
    expect(Object.keys(typedCells(draft, READ, 'USD').problems).sort()).toEqual([
      'amount',
      'balance',
      'date',
      'description',
    ]);
  });

  it('leaves a balance that the page does not print', () => {
    const without = { ...READ, balance: null };
    expect(typedCells(draftOf(without, 'USD'), without, 'USD')).toEqual({ facts: NOTHING, problems: {} });
  });
});

describe('what is about to be said', () => {
  const bounds = (line: number) => ({ xMin: 0, xMax: 9, yMin: line, yMax: line + 1 });
  const rows = [10, 20].map((line) =>
    transaction({ id: `txn_${line}`, amount: -500, source: 'ocr', bounds: bounds(line) }),
  );
  const read: Statement = {
    ...statement({ verdict: 'broken', openingBalance: 2_000, closingBalance: 1_090 }),
    findings: [
      finding({
        ...{ severity: 'error', code: 'closing_balance_differs' },
        message:
          'The opening balance and the rows give 10.00, the page prints a closing balance of 10.90 (difference 0.90).',
      }),
    ],
    evidence: { parts: [], sections: { in: [], out: [] }, balancesApart: [] },
    transactions: rows,
  };
  const other = (line: number) => ({
    ...NO_CORRECTIONS,
    cells: [
      {
        ...{ transactionId: 'txn_20', createdOn: '2025-05-01', createdBy: null },
        place: { documentId: read.documentId, page: 1, bounds: bounds(line) },
        cells: { ...NOTHING, amount: -410 },
      },
    ],
  });
  const wholly = { ...NOTHING, amount: -500 };

  it('is judged beside what is said of other rows', () => {
    expect(statementWith(read, other(20), 'txn_10', wholly).verdict).toBe('repaired');
  });

  it('is judged without what was said of a row that stands elsewhere now, as once it is saved', () => {
    const corrections = other(50);
    expect(statementWith(read, corrections, 'txn_10', wholly).verdict).toBe('broken');
    expect(correctRecords([statement(read)], [{ ...statement(read), transactions: rows }], corrections).rows.size).toBe(
      0,
    );
  });

  it('tells what it takes the place of', () => {
    expect(replacesDetached(read, other(50), 'txn_20')).toBe(true);
    expect(replacesDetached(read, other(20), 'txn_20')).toBe(false);
    expect(replacesDetached(read, other(50), 'txn_10')).toBe(false);
  });
});
