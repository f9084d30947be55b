import { addDays } from '../../shared/dates.ts';
import type { Analysis, Transaction } from '../../shared/model/index.ts';
import { FEE, REVENUE, type RowSketch, sketchAccount, sketchAnalysis, sketchPosition } from '../summaries/builders.ts';

const MCA = 'debt.mca_or_rbf';
const ADVANCE = ['debt_investment', 'Debt Investment', 'debt'] as const;
const REPAYMENT = ['debt_repayment', 'Debt Repayment', 'debt'] as const;
const RENT = ['rent', 'Rent', 'operational_expenses'] as const;
const P2P = ['p2p_transfers', 'P2P Transfers', 'other'] as const;
const WEEKS = 12;

const every = (days: number, from: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => addDays(from, at * days));

const rowsBetween = (rows: readonly RowSketch[], from: string, to: string): RowSketch[] =>
  rows.filter(([date]) => date >= from && date <= to).sort(([a], [b]) => (a < b ? -1 : 1));

/** Rows between the balances that they make. */
const rowsAfter = (opening: number, rows: readonly RowSketch[]) => ({
  opening,
  closing: rows.reduce((balance, [, amount]) => balance + amount, opening),
  rows,
});

/**
 * A company as underwriters meet it: an advance repaid weekly, sales of two customers, rent, fees, days below zero, a month
 * without a statement, a broken statement, a second account in euros, and deposits that a person must judge.
 */
export function fundedCompany(): Analysis {
  const rows: RowSketch[] = [
    [
      '2024-01-08',
      20_000_00,
      { category: ADVANCE, merchant: 'Example Funding', merchantGroup: MCA, description: 'ADVANCE' },
    ],
    ...every(7, '2024-01-15', WEEKS).map(
      (date): RowSketch => [
        date,
        -700_00,
        { category: REPAYMENT, merchant: 'Example Funding', merchantGroup: MCA, description: 'EXAMPLE FUNDING WEEKLY' },
      ],
    ),
    ...every(5, '2024-01-03', 24).map(
      (date, at): RowSketch => [
        date,
        1_234_56 + at * 10_01,
        { category: REVENUE, counterparty: 'GLOBEX LLC', description: `GLOBEX INVOICE ${at}` },
      ],
    ),
    ...every(11, '2024-01-04', 10).map(
      (date, at): RowSketch => [
        date,
        333_33 + at,
        { category: REVENUE, counterparty: 'INITECH CORP', description: 'INITECH CORP EDI' },
      ],
    ),
    ...['2024-01-31', '2024-02-29', '2024-04-30'].map(
      (date): RowSketch => [date, -4_500_00, { category: RENT, counterparty: 'LANDLORD', description: '=RENT' }],
    ),
    ['2024-02-01', -35_00, { category: FEE, feeKind: 'nsf', description: 'NSF FEE' }],
    [
      '2024-02-02',
      -30_000_00,
      {
        description:
          'A payment whose description is so long that it cannot stand on one line of a column, however wide',
      },
    ],
    ['2024-02-20', 900_00, { category: P2P, counterparty: 'DANA', isForReview: true, description: 'ZELLE FROM DANA' }],
    ['2024-02-21', 500_00, { category: P2P, counterparty: 'DANA', saidRevenue: true, description: 'ZELLE FROM DANA' }],
  ];
  const dollars = sketchAccount(
    [
      {
        start: '2024-01-01',
        end: '2024-01-31',
        ...rowsAfter(5_000_00, rowsBetween(rows, '2024-01-01', '2024-01-31')),
      },
      {
        start: '2024-02-01',
        end: '2024-02-29',
        opening: 28_000_00,
        verdict: 'broken',
        rows: rowsBetween(rows, '2024-02-01', '2024-02-29'),
      },
      {
        start: '2024-04-01',
        end: '2024-04-30',
        ...rowsAfter(9_000_00, rowsBetween(rows, '2024-04-01', '2024-04-30')),
      },
    ],
    'dollars',
  );
  const euros = sketchAccount(
    [
      {
        currency: 'EUR',
        number: 'DE89 3704 0044 0532 0130 00',
        start: '2024-01-01',
        end: '2024-01-31',
        opening: 100_00,
        closing: 150_00,
        rows: [['2024-01-10', 50_00, { category: REVENUE, counterparty: 'GLOBEX LLC' }]],
      },
    ],
    'euros',
  );
  const lent = dollars.account.statements.flatMap(({ transactions }) => transactions).filter(isLender);
  const [advance, ...repayments] = lent;
  const position = sketchPosition(repayments, {
    advance: advance ? { transactionId: advance.id, date: advance.date, amount: advance.amount } : null,
    rightToReceive: { low: 27_000_00, high: 28_000_00 },
    remaining: { low: 27_000_00 - 700_00 * repayments.length, high: 28_000_00 - 700_00 * repayments.length },
    events: [
      {
        kind: 'advance',
        date: '2024-01-08',
        transactionId: advance?.id ?? null,
        followsFrom: advance ? [advance.id] : [],
        message: 'The lender paid out 20,000.00.',
      },
    ],
  });
  return { ...sketchAnalysis([dollars, euros]), positions: [position] };
}

const isLender = ({ description }: Transaction): boolean =>
  description === 'ADVANCE' || description.startsWith('EXAMPLE');
