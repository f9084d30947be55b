import { summariseAccounts } from '../../main/summaries/index.ts';
import { addDays } from '../../shared/dates.ts';
import type { AccountType, Analysis, Verdict } from '../../shared/model/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import {
  FEE,
  REVENUE,
  type RowSketch,
  type Sketch,
  type StatementSketch,
  sketchAccount,
  sketchAnalysis,
  sketchPosition,
} from '../summaries/builders.ts';

const MCA = 'debt.mca_or_rbf';
const REPAYMENT = ['debt_repayment', 'Debt Repayment', 'debt'] as const;
const RENT = ['rent', 'Rent', 'operational_expenses'] as const;
const TRANSFER = [
  'unreconciled_intra_company_transfers',
  'Unreconciled Intra-company Transfers',
  'intra_company',
] as const;

/** An account: its months from January 2023 on, and where in them its statements are not proven or are missing. */
interface Plan {
  readonly number: string | null;
  readonly currency: string;
  readonly type?: AccountType;
  readonly months: number;
  /** Of minor units, so that amounts of every length are there. */
  readonly scale: number;
  readonly verdicts?: Readonly<Record<number, Verdict>>;
  readonly missing?: readonly number[];
  /** Nothing but what it holds in the end is printed. */
  readonly isLedBack?: boolean;
  readonly isLent?: boolean;
}

const PLANS: readonly Plan[] = [
  {
    number: '1104-2283-907',
    currency: 'USD',
    months: 24,
    scale: 1,
    verdicts: { 3: 'broken', 9: 'repaired' },
    isLent: true,
  },
  { number: '****6789', currency: 'USD', months: 24, scale: 12, verdicts: { 5: 'unproven' }, missing: [10, 11] },
  { number: '****6789', currency: 'USD', months: 6, scale: 3, verdicts: { 0: 'repaired' } },
  { number: null, currency: 'USD', months: 4, scale: 2, isLedBack: true },
  { number: '4000 1234 5678 9010', currency: 'USD', type: 'credit_card', months: 12, scale: 1 },
  { number: '9911223', currency: 'USD', type: 'loan', months: 12, scale: 2 },
  { number: '20-11-55 30219944', currency: 'GBP', months: 24, scale: 1, verdicts: { 20: 'broken' } },
  { number: 'GB29 NWBK 6016 1331 9268 19', currency: 'GBP', type: 'savings', months: 3, scale: 40 },
  { number: 'DE89 3704 0044 0532 0130 00', currency: 'EUR', months: 18, scale: 1 },
  { number: 'NL91 ABNA 0417 1643 00', currency: 'EUR', months: 2, scale: 1, isLedBack: true },
  { number: 'CH93 0076 2011 6238 5295 7', currency: 'CHF', months: 5, scale: 1 },
  { number: '00123-456789', currency: 'CAD', months: 3, scale: 1 },
  { number: '1234567', currency: 'JPY', months: 8, scale: 30, verdicts: { 2: 'unproven' } },
  { number: '1000-01', currency: 'KWD', months: 2, scale: 1 },
];

const monthAt = (at: number): string => `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

function rowsOf(month: string, at: number, { scale, isLent = false, type }: Plan): RowSketch[] {
  const isOwed = type === 'credit_card' || type === 'loan';
  const lent = ['08', '15', '22', '28'].map(
    (day): RowSketch => [
      `${month}-${day}`,
      -410_00,
      { category: REPAYMENT, merchant: 'Example Funding', merchantGroup: MCA, description: 'EXAMPLE FUNDING WEEKLY' },
    ],
  );
  const rows: RowSketch[] = [
    [`${month}-03`, (isOwed ? 300_07 : 5_210_35 + at * 111) * scale, { category: REVENUE, counterparty: 'GLOBEX LLC' }],
    [`${month}-05`, -2_125_00 * scale, { category: RENT, counterparty: 'LANDLORD AND PARTNERS OF THE OLD MILL' }],
    [`${month}-11`, 640_10 * scale, { category: REVENUE, counterparty: `CUSTOMER NO. ${at % 7}`, isForReview: true }],
    [`${month}-19`, -3_300_00 * scale, { category: TRANSFER, description: 'ONLINE TRANSFER TO SAV ...4455' }],
    ...(isLent ? lent : []),
    ...(at % 6 === 2
      ? [[`${month}-20`, -35_00, { category: FEE, feeKind: 'nsf', description: 'NSF FEE' }] as const]
      : []),
  ];
  return rows.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function accountOf(plan: Plan, place: number): Sketch {
  let held = 1_000_00 * plan.scale;
  const statements = Array.from({ length: plan.months }, (_, at): StatementSketch => {
    const month = monthAt(at);
    const rows = rowsOf(month, at, plan);
    const [opening, closing] = [held, held + rows.reduce((sum, [, amount]) => sum + amount, 0)];
    held = closing;
    const printed = plan.isLedBack ? {} : { opening };
    return {
      ...printed,
      closing,
      currency: plan.currency,
      number: plan.number,
      type: plan.type ?? 'checking',
      start: `${month}-01`,
      end: addDays(`${monthAt(at + 1)}-01`, -1),
      verdict: plan.isLedBack ? 'unproven' : (plan.verdicts?.[at] ?? 'proven'),
      rows,
    };
  });
  return sketchAccount(
    statements.filter((_, at) => !plan.missing?.includes(at)),
    `account ${place}`,
  );
}

/**
 * Fourteen accounts in seven currencies over two years, with statements of every verdict, months that are missing, two
 * accounts of one masked number, balances that had to be led back, and a funder that is repaid weekly.
 */
export function manyAccounts(): Analysis {
  const sketches = PLANS.map(accountOf);
  const repayments = sketches
    .flatMap(({ account }) => account.statements.flatMap(({ transactions }) => transactions))
    .filter(({ description }) => description === 'EXAMPLE FUNDING WEEKLY');
  const analysis = sketchAnalysis(sketches);
  const settings = settingsWith({
    offers: [{ name: 'Ten thousand over half a year', amount: 10_000, factor: 1.3, termMonths: 6, cadence: 'weekly' }],
  });
  return {
    ...analysis,
    asOf: '2025-01-10',
    settings,
    summaries: summariseAccounts(analysis.accounts, analysis.annotations, settings),
    positions: [sketchPosition(repayments)],
  };
}
