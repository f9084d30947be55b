import { describe, expect, test } from 'vitest';
import { enrichRows } from '../../main/enrichment/index.ts';
import { rowsOf } from '../../main/enrichment/rows.ts';
import { addDays } from '../../shared/dates.ts';
import type { Position } from '../../shared/model/index.ts';
import { account, accountOf, type RowSketch } from './builders.ts';

const positionsOf = (rows: readonly RowSketch[]): readonly Position[] =>
  enrichRows(rowsOf([accountOf('a', rows)])).relations.positions;

/** Weekly repayments, named in turn by two variants of the lender's name. */
const weekly = (start: string, count: number, amount: number): RowSketch[] =>
  Array.from({ length: count }, (_, at) => [
    addDays(start, at * 7),
    -amount,
    at % 2 === 0 ? 'FORA FINANCIAL DES:REMIT' : 'FORAFINANCIAL WEEKLY DEBIT',
  ]);

const END: RowSketch = ['2024-12-31', -100, 'MONTHLY SERVICE FEE'];
const ADVANCE: RowSketch = ['2024-01-02', 10_000_00, 'WIRE IN FORA FINANCIAL FUNDING', 'txn_advance'];

describe('positions', () => {
  test('an advance and repayments under two names are one position', () => {
    const [position, ...others] = positionsOf([ADVANCE, ...weekly('2024-01-09', 8, 500_00)]);
    expect(others).toEqual([]);
    expect(position).toMatchObject({
      lenderName: 'Fora Financial',
      groupId: 'debt.mca_or_rbf',
      productType: 'mca',
      status: 'active',
      advance: { transactionId: 'txn_advance', amount: 10_000_00 },
      repayments: { count: 8, total: 4_000_00, latestAmount: 500_00, frequency: 'weekly' },
      rightToReceive: { low: 13_500_00, high: 14_000_00 },
      remaining: { low: 9_500_00, high: 10_000_00 },
      isRenewal: false,
    });
  });

  test('a second advance renews', () => {
    const again: RowSketch = ['2024-03-05', 8_000_00, 'FORA FINANCIAL DES:FUNDING', 'txn_again'];
    const positions = positionsOf([
      ADVANCE,
      ...weekly('2024-01-09', 8, 500_00),
      again,
      ...weekly('2024-03-12', 4, 700_00),
    ]);
    expect(positions).toHaveLength(2);
    expect(positions[1]).toMatchObject({ isRenewal: true, parentId: positions[0]?.id, status: 'renewal_active' });
    expect(positions[1]?.events[0]).toMatchObject({ kind: 'renewed', transactionId: 'txn_again' });
  });

  test('changes of the payment are told', () => {
    const rows = [
      ...weekly('2024-01-09', 4, 500_00),
      ...weekly('2024-02-06', 4, 300_00),
      ...weekly('2024-03-05', 4, 600_00),
    ];
    const kinds = positionsOf(rows)[0]?.events.map(({ kind }) => kind);
    expect(kinds).toContain('payment_reduced');
    expect(kinds).toContain('payment_increased');
  });

  test('missed payments make a default likely, and silence a stop', () => {
    const [position] = positionsOf([ADVANCE, ...weekly('2024-01-09', 8, 500_00), END]);
    expect(position?.status).toBe('potential_default');
    expect(position?.missedPayments.length).toBeGreaterThanOrEqual(3);
    expect(position?.events.map(({ kind }) => kind)).toContain('stopped');
  });

  test('of days that no statement of the paying account shows, no payment is said to be missed', () => {
    const januaryOnly = account({
      name: 'a',
      statements: [
        { document: 'a', start: '2024-01-01', end: '2024-01-31', rows: [ADVANCE, ...weekly('2024-01-09', 4, 500_00)] },
      ],
    });
    const longer = accountOf('b', [['2024-01-05', 10_00, 'DEPOSIT'], END]);
    const [position] = enrichRows(rowsOf([januaryOnly, longer])).relations.positions;
    expect(position).toMatchObject({ status: 'active', missedPayments: [] });
  });

  test('payments in a month whose statement is missing are not known to be missed', () => {
    const months = ['01', '02', '04'].map((month) => ({
      document: month,
      start: `2024-${month}-01`,
      end: `2024-${month}-28`,
      rows: weekly(`2024-${month}-02`, 4, 500_00),
    }));
    const [position] = enrichRows(rowsOf([account({ name: 'a', statements: months })])).relations.positions;
    expect(position).toMatchObject({ status: 'active', missedPayments: [] });
  });

  test('an advance whose text says so belongs to the lender that is repaid', () => {
    const positions = positionsOf([
      ['2024-01-02', 10_000_00, 'WIRE TRANSFER IN GRANITE PEAK FUNDING ADVANCE REF 20931188', 'txn_advance'],
      ...weekly('2024-01-09', 6, 500_00).map(
        ([date, amount]): RowSketch => [date, amount, 'GRANITE PEAK FUNDING DAILY DEBIT CCD'],
      ),
    ]);
    expect(
      positions.map(({ lenderName, advance, repayments }) => [lenderName, advance?.amount, repayments.count]),
    ).toEqual([['Granite Peak Funding', 10_000_00, 6]]);
  });

  test('one that was repaid whole and stopped is likely paid off', () => {
    expect(positionsOf([ADVANCE, ...weekly('2024-01-09', 28, 500_00), END])[0]?.status).toBe('likely_paid_off');
  });

  test('a payment that came back is no repayment', () => {
    const back: RowSketch = ['2024-03-06', 500_00, 'ACH RETURN FORA FINANCIAL'];
    const [position] = positionsOf([ADVANCE, ...weekly('2024-01-09', 8, 500_00), back]);
    expect(position?.repayments.total).toBe(3_500_00);
    expect(position?.events.map(({ kind }) => kind)).toContain('returned');
  });

  test('a name that only looks like a lender opens no position', () => {
    expect(positionsOf([['2024-01-02', -45_00, 'POS PURCHASE ONDECK MARINA KEY LARGO FL']])).toEqual([]);
  });
});
