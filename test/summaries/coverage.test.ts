import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../main/summaries/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import { calculationsOf, idOf, type StatementSketch, sketchAccount } from './builders.ts';

const coverageOf = (...statements: readonly StatementSketch[]) => {
  const [account] = calculationsOf([sketchAccount(statements)]).coverage;
  if (!account) throw new Error('an account has its coverage');
  return account;
};
const spans = (account: ReturnType<typeof coverageOf>) =>
  account.ranges.map(({ from, to, status }) => [from, to, status]);

describe('coverage', () => {
  it('tells gaps from covered days, without holes between them', () => {
    const account = coverageOf(
      { start: '2024-01-01', end: '2024-01-31', opening: 0, closing: 0, rows: [] },
      { start: '2024-03-01', end: '2024-03-31', opening: 0, closing: 0, verdict: 'broken', rows: [] },
    );
    expect(spans(account)).toEqual([
      ['2024-01-01', '2024-01-31', 'single_source'],
      ['2024-02-01', '2024-02-29', 'no_data'],
      ['2024-03-01', '2024-03-31', 'single_source'],
    ]);
    expect(account.ranges.map(({ includesUnproven }) => includesUnproven)).toEqual([false, false, true]);
  });

  it('runs from the first to the last day of the company', () => {
    const one = sketchAccount([{ start: '2024-01-01', end: '2024-02-29', opening: 0, rows: [] }], 'a');
    const other = sketchAccount([{ start: '2024-02-01', end: '2024-02-10', opening: 0, rows: [] }], 'b');
    const [, account] = calculationsOf([one, other]).coverage;
    expect(account && spans(account)).toEqual([
      ['2024-01-01', '2024-01-31', 'no_data'],
      ['2024-02-01', '2024-02-10', 'single_source'],
      ['2024-02-11', '2024-02-29', 'no_data'],
    ]);
  });

  const overlapping = (amount: number): StatementSketch[] => [
    { start: '2024-01-01', end: '2024-01-20', opening: 0, closing: 7_00, rows: [['2024-01-15', 7_00]] },
    { start: '2024-01-10', end: '2024-01-31', opening: 0, closing: amount, rows: [['2024-01-15', amount]] },
  ];

  it('reconciles statements that say the same of the days they share', () => {
    const account = coverageOf(...overlapping(7_00));
    expect(spans(account)).toEqual([
      ['2024-01-01', '2024-01-09', 'single_source'],
      ['2024-01-10', '2024-01-20', 'reconciled'],
      ['2024-01-21', '2024-01-31', 'single_source'],
    ]);
    expect(account.hasUnreconciledEnabledOverlap).toBe(false);
  });

  it('shows where they do not, with what each says of each day', () => {
    const account = coverageOf(...overlapping(9_00));
    expect(account.ranges[1]?.status).toBe('unreconciled');
    expect(account.hasUnreconciledEnabledOverlap).toBe(true);
    expect(account.ranges[1]?.days.map(({ date, count, inflow }) => [date, count, inflow.sum, inflow.squares])).toEqual(
      [
        ['2024-01-15', 1, 7_00, 490_000n],
        ['2024-01-15', 1, 9_00, 810_000n],
      ],
    );
  });

  it('counts no overlap of a disabled account against the company', () => {
    const sketch = sketchAccount(overlapping(9_00));
    const kept = sketchAccount([{ start: '2024-01-01', end: '2024-01-31', opening: 0, rows: [] }], 'b');
    const settings = settingsWith({ disabledAccountIds: [sketch.account.id] });
    const { coverage } = calculationsOf([sketch, kept], { settings });
    expect(coverage.find(({ accountId }) => accountId === sketch.account.id)).toMatchObject({
      isEnabled: false,
      hasUnreconciledEnabledOverlap: false,
    });
  });

  it('lets two statements share the day on which one ends and the other begins', () => {
    const account = coverageOf(
      { start: '2024-01-01', end: '2024-01-31', opening: 0, closing: 5_00, rows: [['2024-01-31', 5_00]] },
      { start: '2024-01-31', end: '2024-02-29', opening: 5_00, closing: 8_00, rows: [['2024-01-31', 3_00]] },
    );
    expect(spans(account)[1]).toEqual(['2024-01-31', '2024-01-31', 'reconciled']);
  });

  it('names a statement that does not begin with what the one before ended with', () => {
    const account = coverageOf(
      { start: '2024-01-01', end: '2024-01-31', opening: 0, closing: 5_00, rows: [['2024-01-31', 5_00]] },
      { start: '2024-02-01', end: '2024-02-29', opening: 6_00, closing: 6_00, rows: [] },
    );
    expect(account.balanceBreaks).toMatchObject([{ closing: 5_00, opening: 6_00 }]);
  });

  it('finds accounts with largely the same transactions', () => {
    const days = [1, 2, 3, 4, 5].map((day) => `2024-01-0${day}`);
    const whole = sketchAccount([{ rows: days.map((day) => [day, 1_00]) }], 'a');
    // Three of five are the same: 60 %.
    const alike = sketchAccount([{ rows: days.map((day, at) => [day, at < 3 ? 1_00 : 2_00]) }], 'b');
    const apart = sketchAccount([{ rows: days.map((day, at) => [day, at < 2 ? 1_00 : 4_00]) }], 'c');
    const { coverage } = calculationsOf([whole, alike, apart]);
    expect(coverage.map(({ duplicateAccountIds }) => duplicateAccountIds)).toEqual([
      [alike.account.id],
      [whole.account.id],
      [],
    ]);
  });
});

describe('gaps', () => {
  const january = { start: '2024-01-01', end: '2024-01-31', opening: 0, rows: [] };
  const march = { start: '2024-03-01', end: '2024-03-31', opening: 0, rows: [] };
  const hole = { from: '2024-02-01', to: '2024-02-29' };

  it('lie between two statements of an account, not before its first or after its last', () => {
    const [gapped, late] = [sketchAccount([january, march], 'gapped'), sketchAccount([march], 'late')];
    expect(gapsOf(calculationsOf([gapped, late]).coverage)).toEqual([{ accountId: gapped.account.id, ...hole }]);
  });

  it('and between the statements of all accounts, where none of them covers the days', () => {
    const [early, late] = [sketchAccount([january], 'early'), sketchAccount([march], 'late')];
    expect(gapsOf(calculationsOf([early, late]).coverage)).toEqual([{ accountId: null, ...hole }]);
    const whole = sketchAccount([{ ...january, end: '2024-03-31' }], 'whole');
    expect(gapsOf(calculationsOf([early, late, whole]).coverage)).toEqual([]);
  });
});

describe('missing accounts', () => {
  const TRANSFER = [
    'unreconciled_intra_company_transfers',
    'Unreconciled Intra-company Transfers',
    'intra_company',
  ] as const;
  const sketch = sketchAccount(
    [
      {
        number: '****1111',
        rows: [
          [
            '2024-01-02',
            -5_00,
            { category: TRANSFER, description: 'ONLINE BANKING TRANSFER TO SAV 5678 CONFIRMATION# 1234567890' },
          ],
          ['2024-01-03', 5_00, { category: TRANSFER, description: 'Transfer from account ending in 5678' }],
          ['2024-01-04', 5_00, { category: TRANSFER, description: 'TRANSFER FROM CHK XXXX1111' }],
          ['2024-01-05', -9_00, { category: TRANSFER, description: 'TRANSFER TO ...9012' }],
          ['2024-01-06', -9_00, { category: TRANSFER, description: 'INTERNAL TRANSFER' }],
          ['2024-01-07', -9_00, { description: 'PAYMENT TO INVOICE 33445566' }],
          ['2024-01-07', -9_00, { category: TRANSFER, description: 'SENT TO TRANSFER 8875947 TO: CITY POWER' }],
          [
            '2024-01-07',
            9_00,
            { category: TRANSFER, description: 'GOT FROM 9157960 TO: FUNDS TRANSFER IN P8059115QR' },
          ],
          [
            '2024-01-08',
            7_00,
            { category: TRANSFER, description: 'CASH CONCENTRATION,From: ACME LLC,Account: 200043321' },
          ],
        ],
      },
    ],
    'a',
  );

  it('are those that transfers name and no statement shows', () => {
    const account = { ...sketch.account, number: '****1111' };
    const missing = calculationsOf([{ ...sketch, account }]).missingAccounts;
    expect(missing.map(({ name, number, entries }) => [name, number, entries.map(({ id }) => id)])).toEqual([
      ['SAV', '5678', [idOf(sketch, 0, 0), idOf(sketch, 0, 1)]],
      [null, '9012', [idOf(sketch, 0, 3)]],
      ['ACME LLC', '3321', [idOf(sketch, 0, 8)]],
    ]);
  });
});
