import { describe, expect, test } from 'vitest';
import { enrichRows, rowsOf } from '../../../main/enrichment/index.ts';
import { summariseAccounts } from '../../../main/summaries/index.ts';
import { addDays } from '../../../shared/dates.ts';
import { type Account, DEFAULT_SETTINGS } from '../../../shared/model/index.ts';
import { accountOf, type RowSketch } from '../../enrichment/builders.ts';
import { enrich } from '../../enrichment/enrich.ts';

/** Workdays of January 2024 on which something is debited daily. */
const DAYS = ['02', '03', '04', '05', '08', '09', '10', '11', '12'].map((day) => `2024-01-${day}`);

const daily = (amount: number, description: string): RowSketch[] => DAYS.map((date) => [date, amount, description]);

/** What the rows of one account come to: the annotation of each, and the figures. */
function judge(rows: readonly RowSketch[], others: readonly Account[] = []) {
  const account = accountOf('checking', rows, { number: '1111' });
  const accounts = [account, ...others];
  const annotations = enrich(accounts);
  const [summary] = summariseAccounts(accounts, annotations, DEFAULT_SETTINGS);
  if (!summary) throw new Error('one account gives one summary');
  const said = account.statements.flatMap(({ transactions }) => transactions.map(({ id }) => annotations.get(id)));
  return {
    figures: summary.figures,
    categories: said.map((annotation) => annotation?.category.slug),
    merchants: said.map((annotation) => annotation?.merchant),
  };
}

test('FAILURES 29: an advance that comes in under one name and is repaid under another is one funder', () => {
  const { figures, categories, merchants } = judge([
    ['2024-01-02', 4_500_000, 'WIRE IN BITTY ADVANCE 2 LLC'],
    ...daily(-45_000, 'MCA SERVICING DES:DAILY PMT'),
  ]);
  expect(new Set(merchants.map((merchant) => merchant?.id)).size).toBe(1);
  expect(categories).toEqual(['debt_investment', ...DAYS.map(() => 'debt_repayment')]);
  expect(figures).toMatchObject({ mcaCredits: 4_500_000, mcaDebits: 45_000 * DAYS.length, totalRevenue: 0 });
});

test('FAILURES 29: two advances of one funder are two positions; payments that change or stop are told', () => {
  const weekly = (start: string, count: number, amount: number): RowSketch[] =>
    Array.from({ length: count }, (_, at) => [addDays(start, at * 7), -amount, 'FORA FINANCIAL DES:REMIT']);
  const rows: RowSketch[] = [
    ['2024-01-02', 1_000_000, 'WIRE IN FORA FINANCIAL FUNDING'],
    ...weekly('2024-01-09', 8, 50_000),
    ['2024-03-05', 800_000, 'FORA FINANCIAL DES:FUNDING'],
    ...weekly('2024-03-12', 6, 70_000),
    ...weekly('2024-04-23', 6, 30_000),
    ['2024-12-31', -100, 'MONTHLY SERVICE FEE'],
  ];
  const { positions } = enrichRows(rowsOf([accountOf('checking', rows)])).relations;
  expect(positions.map(({ advance, isRenewal }) => [advance?.amount, isRenewal])).toEqual([
    [1_000_000, false],
    [800_000, true],
  ]);
  const kinds = positions[1]?.events.map(({ kind }) => kind);
  expect(kinds).toContain('payment_reduced');
  expect(positions[1]?.status).not.toBe('renewal_active');
});

describe('FAILURES 30: daily payments that are no advance', () => {
  test.each([
    ['a staffing company', 'AMF TEAM DES:PAYMENT'],
    ['a staffing company by its trade', 'PEOPLEREADY STAFFING DES:PAYMENT'],
    ['a fuel card', 'FLEETCOR FUNDING DES:PAYMENT'],
    ['a fuel card', 'WEX INC DES:FLEET DEBI'],
    ['an equipment lessor', 'LEAF CAPITAL FUNDING LEASE'],
    ['an investment', 'AMERICAN FUNDS INVESTMENT'],
  ])('%s: %s', (_, description) => {
    const { figures, merchants } = judge(daily(-25_000, description));
    expect(figures.mcaDebits).toBe(0);
    expect(merchants.map((merchant) => merchant?.groupId ?? null)).not.toContain('debt.mca_or_rbf');
  });
});

describe('FAILURES 31: what came back', () => {
  test('a returned debit is no revenue and a returned deposit no expense', () => {
    const { figures, categories } = judge([
      ['2024-01-02', 500_000, 'SQUARE INC DES:SQ240102 ID:T3ABCDEF'],
      ['2024-01-03', -30_000, 'ACME SUPPLY DES:PAYMENT'],
      ['2024-01-04', 30_000, 'ACH RETURN 0231 ACME SUPPLY'],
      ['2024-01-05', -80_000, 'DEPOSITED ITEM RETURNED'],
    ]);
    expect(categories.slice(2)).toEqual(['dd_reversals', 'dd_reversals']);
    expect(figures).toMatchObject({ totalRevenue: 500_000, ddReversals: 1 });
  });

  test("the bank's fee for the company's own item counts, the one for a customer's does not", () => {
    const { figures, categories } = judge([
      ['2024-01-04', -3_500, 'NSF: RETURNED ITEM FEE'],
      ['2024-01-05', -1_200, 'RETURNED DEPOSITED ITEM FEE'],
    ]);
    expect(categories).toEqual(['overdraft_nsf_fees', 'charges_fees']);
    expect(figures.noOdNsf).toBe(1);
  });
});

describe('FAILURES 32: revenue', () => {
  test.each([
    ['Square', 'SQUARE INC DES:SQ240102 ID:T3ABCDEF'],
    ['Stripe', 'STRIPE TRANSFER ST-X1Y2Z3A4'],
    ['Clover', 'CLOVER DES:DEPOSIT ID:518230012345678'],
    ['a bank that clears cards', 'BANKCARD MTOT DEP 518230012345678'],
    ['a vending processor', 'CANTALOUPE INC DES:SETTLEMENT'],
  ])('is what settles cards: %s', (_, description) => {
    expect(judge([['2024-01-02', 500_000, description]]).figures).toMatchObject({
      totalRevenue: 500_000,
      noRevenue: 1,
    });
  });

  test('is not lowered by the loan a processor takes back: that is debt', () => {
    const { figures, categories } = judge([
      ['2024-01-02', 500_000, 'SQUARE INC DES:SQ240102 ID:T3ABCDEF'],
      ['2024-01-02', -60_000, 'SQ CAPITAL LOAN PMT'],
    ]);
    expect(categories).toEqual(['revenue', 'debt_repayment']);
    expect(figures).toMatchObject({ totalRevenue: 500_000, mcaDebits: 60_000 });
  });

  test.each([
    ['a loan', 'SBA LOAN PROCEEDS'],
    ['an advance', 'FORWARD FINANCING USA DES:FUNDING'],
    ['a refund', 'HOME DEPOT REFUND'],
    ['the owner', 'OWNER CONTRIBUTION'],
    ['an own account that is not in the files', 'Online Banking transfer from SAV 5678 Confirmation# 1234567890'],
  ])('is not what comes from %s', (_, description) => {
    expect(judge([['2024-01-02', 500_000, description]]).figures).toMatchObject({
      totalRevenue: 0,
      nonRevenue: 500_000,
    });
  });

  test('is not a transfer between own accounts', () => {
    const savings = accountOf('savings', [['2024-01-02', -500_000, 'TRANSFER TO CHK 1111']], {
      type: 'savings',
      number: '2222',
    });
    const { figures, categories } = judge([['2024-01-02', 500_000, 'TRANSFER FROM SAV 2222']], [savings]);
    expect(categories).toEqual(['reconciled_intra_company_transfers']);
    expect(figures.totalRevenue).toBe(0);
  });
});
