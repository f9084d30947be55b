import { describe, expect, test } from 'vitest';
import { correctedStatement } from '../../shared/corrections/corrected-statement.ts';
import type { CellFacts } from '../../shared/model/index.ts';
import { account, type RowSketch, type StatementSketch } from './builders.ts';
import { enrich } from './enrich.ts';

const JANUARY = { start: '2024-01-01', end: '2024-01-31' };
const coffee = (id: string, date = '2024-01-05'): RowSketch => [date, -450, 'COFFEE', id];

function originals(...statements: readonly StatementSketch[]): Record<string, string | null> {
  const annotations = enrich([account({ name: 'a', statements })]);
  return Object.fromEntries([...annotations].map(([id, { duplicateOfId }]) => [id, duplicateOfId]));
}

describe('duplicates', () => {
  test('the second document repeats the first, whichever comes first in the list', () => {
    const first = { document: 'd1', ...JANUARY, rows: [coffee('txn_1')] };
    const second = { document: 'd2', ...JANUARY, rows: [coffee('txn_2')] };
    expect(originals(first, second)).toEqual({ txn_1: null, txn_2: 'txn_1' });
    expect(originals(second, first)).toEqual({ txn_1: null, txn_2: 'txn_1' });
  });

  test('two equal rows of one statement are two transactions', () => {
    expect(originals({ document: 'd1', ...JANUARY, rows: [coffee('txn_1'), coffee('txn_2')] })).toEqual({
      txn_1: null,
      txn_2: null,
    });
  });

  test('rows are compared as multisets', () => {
    const found = originals(
      { document: 'd1', ...JANUARY, rows: [coffee('txn_1'), coffee('txn_2')] },
      { document: 'd2', ...JANUARY, rows: [coffee('txn_3'), coffee('txn_4'), coffee('txn_5')] },
      { document: 'd3', ...JANUARY, rows: [coffee('txn_6'), coffee('txn_7'), coffee('txn_8')] },
    );
    expect(found).toEqual({
      txn_1: null,
      txn_2: null,
      txn_3: 'txn_1',
      txn_4: 'txn_2',
      txn_5: null,
      txn_6: 'txn_1',
      txn_7: 'txn_2',
      txn_8: 'txn_5',
    });
  });

  describe('of which a person corrected one', () => {
    const scan = (document: string, ids: readonly string[]) => ({
      ...{ document, ...JANUARY },
      rows: ids.map((id): RowSketch => ['2024-01-05', 20_000, 'DEPOSIT', id]),
    });
    const scans = account({ name: 'a', statements: [scan('d1', ['txn_1', 'txn_2']), scan('d2', ['txn_3', 'txn_4'])] });
    const corrected = (id: string, cells: Partial<CellFacts>) =>
      enrich([
        {
          ...scans,
          statements: scans.statements.map((statement) =>
            correctedStatement(statement, {
              cells: [
                {
                  ...{ transactionId: id, place: null, createdOn: '2024-06-01', createdBy: null },
                  cells: { date: null, description: null, amount: null, balance: null, ...cells },
                },
              ],
            }),
          ),
        },
      ]);
    const counted = (annotations: ReturnType<typeof enrich>): readonly string[] =>
      [...annotations].filter(([, { duplicateOfId }]) => duplicateOfId === null).map(([id]) => id);

    test.each([
      ['a text', { description: 'DEPOSIT OF MAY' }],
      ['a date', { date: '2024-01-06' }],
      ['an amount', { amount: 26_000 }],
    ])('they stay copies whichever it is, and the corrected one counts: %s', (_what, cells) => {
      expect(counted(corrected('txn_1', cells))).toEqual(['txn_1', 'txn_2']);
      expect(counted(corrected('txn_2', cells))).toEqual(['txn_1', 'txn_2']);
      expect(counted(corrected('txn_3', cells))).toEqual(['txn_2', 'txn_3']);
      expect(counted(corrected('txn_4', cells))).toEqual(['txn_1', 'txn_4']);
    });

    test('a row that was misread in one copy alone becomes a copy of the other', () => {
      const misread = account({
        name: 'a',
        statements: [
          { document: 'd1', ...JANUARY, rows: [['2024-01-05', 57_00, 'DEPOSIT', 'txn_1']] },
          { document: 'd2', ...JANUARY, rows: [['2024-01-05', 51_00, 'DEPOSIT', 'txn_2']] },
        ],
      });
      const right = misread.statements.map((statement) =>
        correctedStatement(statement, {
          cells: [
            {
              ...{ transactionId: 'txn_1', place: null, createdOn: '2024-06-01', createdBy: null },
              cells: { date: null, description: null, amount: 51_00, balance: null },
            },
          ],
        }),
      );
      expect(counted(enrich([misread]))).toEqual(['txn_1', 'txn_2']);
      expect(counted(enrich([{ ...misread, statements: right }]))).toEqual(['txn_1']);
    });
  });

  test('statements of different periods do not repeat each other', () => {
    const found = originals(
      { document: 'd1', ...JANUARY, rows: [coffee('txn_1', '2024-01-31')] },
      { document: 'd2', start: '2024-02-01', end: '2024-02-29', rows: [coffee('txn_2', '2024-01-31')] },
    );
    expect(found).toEqual({ txn_1: null, txn_2: null });
  });

  test('statements without a printed period cover the days of their rows', () => {
    const found = originals(
      { document: 'd1', rows: [coffee('txn_1'), coffee('txn_2', '2024-01-09')] },
      { document: 'd2', rows: [coffee('txn_3')] },
    );
    expect(found).toEqual({ txn_1: null, txn_2: null, txn_3: 'txn_1' });
  });

  test('another account repeats nothing', () => {
    const statements = (document: string, id: string) => [{ document, ...JANUARY, rows: [coffee(id)] }];
    const annotations = enrich([
      account({ name: 'a', statements: statements('d1', 'txn_1') }),
      account({ name: 'b', statements: statements('d2', 'txn_2') }),
    ]);
    expect(annotations.get('txn_2')?.duplicateOfId).toBeNull();
  });

  test('a repeated leg is not matched a second time', () => {
    const move: RowSketch = ['2024-01-05', -9_000, 'TRANSFER TO SAVINGS', 'txn_1'];
    const again: RowSketch = ['2024-01-05', -9_000, 'TRANSFER TO SAVINGS', 'txn_2'];
    const into: RowSketch = ['2024-01-05', 9_000, 'TRANSFER FROM CHECKING', 'txn_3'];
    const annotations = enrich([
      account({
        name: 'a',
        statements: [
          { document: 'd1', rows: [move] },
          { document: 'd2', rows: [again] },
        ],
      }),
      account({ name: 'b', statements: [{ document: 'd3', rows: [into] }] }),
    ]);
    expect(annotations.get('txn_3')?.matchingTransactionId).toBe('txn_1');
    expect(annotations.get('txn_2')?.matchingTransactionId).toBeNull();
  });
});
