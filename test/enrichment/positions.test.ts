import { describe, expect, test } from 'vitest';
import { enrichRows } from '../../main/enrichment/index.ts';
import { rowsOf } from '../../main/enrichment/rows/rows.ts';
import { addDays } from '../../shared/dates.ts';
import type { Account, Position } from '../../shared/model/index.ts';
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
    const told = positionsOf(rows)[0]?.events.map(({ kind, date, message }) => [kind, date, message]);
    expect(told).toContainEqual(['payment_reduced', '2024-02-06', 'The payment fell from 500.00 to 300.00.']);
    expect(told).toContainEqual(['payment_increased', '2024-03-05', 'The payment rose from 300.00 to 600.00.']);
    expect(told?.filter(([kind]) => kind !== 'stopped' && kind !== 'missed')).toHaveLength(2);
  });

  test('each event names the rows that were held against each other', () => {
    const due = (start: string, count: number, amount: number, id: string): RowSketch[] =>
      weekly(start, count, amount).map(([date, paid, text], at) => [date, paid, text, `${id}${at}`]);
    const back: RowSketch = ['2024-03-06', 300_00, 'ACH RETURN FORA FINANCIAL', 'back'];
    const [position] = positionsOf([
      ADVANCE,
      ...due('2024-01-09', 6, 500_00, 'high'),
      ...due('2024-02-20', 2, 300_00, 'low'),
      back,
      // None on March 5, nor the day after, by which it was due.
      ...due('2024-03-12', 4, 300_00, 'late'),
      END,
    ]);
    const followsFrom = (kind: string, on?: string): readonly string[] | undefined =>
      position?.events.find((event) => event.kind === kind && (on === undefined || event.date === on))?.followsFrom;
    expect(followsFrom('advance')).toEqual(['txn_advance']);
    expect(followsFrom('payment_reduced')).toEqual(['high2', 'high3', 'high4', 'high5', 'low0']);
    expect(followsFrom('returned')).toEqual(['back']);
    expect(position?.missedPayments.slice(0, 2)).toEqual(['2024-03-06', '2024-04-10']);
    expect(followsFrom('missed', '2024-03-06')).toEqual(['low1', 'late0']);
    expect(followsFrom('missed', '2024-04-10')).toEqual(['late3']);
    expect(followsFrom('stopped')).toEqual(['late3']);
  });

  test('a change of rhythm names the payments before and after it', () => {
    const monthly = Array.from(
      { length: 5 },
      (_, at): RowSketch => [`2024-0${at + 4}-05`, -500_00, 'FORA FINANCIAL DES:REMIT', `m${at}`],
    );
    const first = weekly('2024-02-27', 5, 500_00).map(
      ([date, paid, text], at): RowSketch => [date, paid, text, `w${at}`],
    );
    const [position] = positionsOf([...first, ...monthly]);
    const change = position?.events.find(({ kind }) => kind === 'frequency_changed');
    expect(change?.message).toBe('Payments were weekly before and are monthly from here on.');
    expect(change?.followsFrom).toEqual([...first, ...monthly].map(([, , , id]) => id));
  });

  test('two advances that are paid back in turn are no changes of a payment', () => {
    const rows = [...weekly('2024-01-09', 8, 500_00), ...weekly('2024-01-12', 8, 300_00)];
    const kinds = positionsOf(rows)[0]?.events.map(({ kind }) => kind);
    expect(kinds?.filter((kind) => kind === 'payment_increased' || kind === 'payment_reduced')).toEqual([
      'payment_reduced',
    ]);
  });

  test('missed payments make a default likely, and silence a stop', () => {
    const [position] = positionsOf([ADVANCE, ...weekly('2024-01-09', 8, 500_00), END]);
    expect(position?.status).toBe('potential_default');
    expect(position?.missedPayments.length).toBeGreaterThanOrEqual(3);
    expect(position?.events.map(({ kind }) => kind)).toContain('stopped');
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

  test('what lies outside of the days that were seen of the account is not missed', () => {
    const paying = (end: string): Account =>
      account({
        name: 'paying',
        statements: [
          { document: 'first', start: '2024-01-01', end, rows: [ADVANCE, ...weekly('2024-01-09', 8, 500_00)] },
        ],
      });
    const positionWith = (end: string): Position | undefined =>
      enrichRows(rowsOf([paying(end), accountOf('other', [END])])).relations.positions[0];
    expect(positionWith('2024-02-29')).toMatchObject({ status: 'active', missedPayments: [] });
    expect(positionWith('2024-04-30')?.status).toBe('potential_default');
  });

  test('the account that only took the advance says nothing of repayments', () => {
    const paying = account({
      name: 'paying',
      statements: [
        { document: 'first', start: '2024-01-01', end: '2024-02-29', rows: weekly('2024-01-09', 8, 500_00) },
      ],
    });
    const taking = accountOf('taking', [ADVANCE, END]);
    const [position] = enrichRows(rowsOf([paying, taking])).relations.positions;
    expect(position).toMatchObject({ status: 'active', missedPayments: [], repayments: { count: 8 } });
  });

  test('payments in a month of which no statement was given are not missed', () => {
    const months = [
      {
        document: 'first',
        start: '2024-01-01',
        end: '2024-02-29',
        rows: [ADVANCE, ...weekly('2024-01-09', 8, 500_00)],
      },
      { document: 'second', start: '2024-05-01', end: '2024-05-31', rows: weekly('2024-05-07', 4, 500_00) },
    ];
    const [position] = enrichRows(rowsOf([account({ name: 'gap', statements: months })])).relations.positions;
    expect(position).toMatchObject({ status: 'active', missedPayments: [], repayments: { count: 12 } });
  });

  test('a lender whose name goes on with nothing but a noun of lending is the same one', () => {
    const [position, ...others] = positionsOf([
      ['2024-01-02', 25_000_00, 'WIRE TRANSFER IN RIVERTON MERCHANT FUNDING ADVANCE REF 20931188', 'txn_advance'],
      ...Array.from(
        { length: 8 },
        (_, at): RowSketch => [
          addDays('2024-01-09', at * 7),
          -500_00,
          'RIVERTON MERCHANT FUNDING WEEKLY DEBIT CCD ID 90676252',
        ],
      ),
      ['2024-01-16', -300_00, 'RIVERTON ACRES FUNDING WEEKLY DEBIT CCD ID 7'],
    ]);
    expect(position).toMatchObject({
      lenderName: 'Riverton Merchant Funding',
      advance: { transactionId: 'txn_advance' },
      repayments: { count: 8 },
    });
    expect(others.map(({ lenderName }) => lenderName)).toEqual(['Riverton Acres Funding']);
  });

  test('a name that only looks like a lender opens no position', () => {
    expect(positionsOf([['2024-01-02', -45_00, 'POS PURCHASE ONDECK MARINA KEY LARGO FL']])).toEqual([]);
  });
});
