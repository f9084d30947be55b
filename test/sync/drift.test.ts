import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, createOpenCompanies } from '../../main/flows/index.ts';
import { type RemoteCompany, type RemoteRow, scorecardMetrics } from '../../main/heron/client/index.ts';
import { scorecardJson } from '../../main/heron/index.ts';
import { calculate } from '../../main/summaries/index.ts';
import { KNOWN_NAMES } from '../../main/sync/known-names.ts';
import { driftReport } from '../../main/sync/remote/drift.ts';
import { matchRows } from '../../main/sync/remote/match-rows.ts';
import type { Analysis } from '../../shared/model/index.ts';
import { unpackTransactions } from '../../shared/packed.ts';
import { type MadeRow, madeCompany } from './made-company.ts';

function analysed(rows: readonly MadeRow[]) {
  const stored = madeCompany('Drift LLC', rows);
  const { documents, enrich } = createOpenCompanies()(stored);
  const { corrections, settings } = stored;
  const input = { documents, companyName: 'Drift LLC', asOf: '2026-06-30', corrections, settings, enrich };
  return {
    analysis: analyse(input),
    transactions: stored.transactions.flatMap(({ packed }) => unpackTransactions(packed)),
  };
}

const reportOf = (analysis: Analysis, remote: RemoteCompany) =>
  driftReport({ analysis, calculations: calculate(analysis) }, remote, KNOWN_NAMES);

const remoteRow = (more: Partial<RemoteRow>): RemoteRow => ({
  id: 'txn_there',
  referenceId: null,
  date: '2026-01-01',
  description: 'A',
  amount: 1,
  currency: 'USD',
  category: { label: 'Revenue', annotator: 'classifier', confidence: 0.9 },
  merchant: null,
  isDuplicate: false,
  ...more,
});

/** Figures of a month as a service tells them: counts without a currency. */
const told = (month: Readonly<Record<string, number | null>>, currency: string) =>
  Object.fromEntries(
    Object.entries(month).map(([name, value]) => [
      name,
      value === null ? null : { value, currency: name.startsWith('total') ? currency : null },
    ]),
  );

const remoteCompany = (
  rows: readonly RemoteRow[],
  month: Readonly<Record<string, number | null>>,
  currency = 'USD',
): RemoteCompany => ({
  endUser: { id: 'eus_there', givenId: 'eus_here', name: null, status: 'processed' },
  rows,
  categoryGroups: { Revenue: 'revenue' },
  months: { '2026-01': told(month, currency) },
  files: [],
  profitAndLoss: [],
  metrics: [],
  merchants: null,
});

const amount = fc.integer({ min: -90_000, max: 90_000 }).filter((cents) => cents !== 0);

/** What becomes of a row at the service: it keeps it, loses it, or has it with another amount. */
const fate = fc.oneof(fc.constant('kept' as const), fc.constant('lost' as const), amount);

test('the shares of a difference add up to it, to the cent, whatever the service lost, changed or added', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(amount, fate), { minLength: 1, maxLength: 12 }),
      fc.array(amount, { maxLength: 4 }),
      (made, added) => {
        const { analysis, transactions } = analysed(made.map(([cents], at) => [`ROW ${at} OF THE TEST`, cents]));
        const rows = [
          ...transactions.flatMap(({ id, description, amount: own }, at) => {
            const [, what] = made[at] ?? [0, 'lost'];
            if (what === 'lost') return [];
            return [remoteRow({ id: `t${at}`, referenceId: id, description, amount: what === 'kept' ? own : what })];
          }),
          ...added.map((cents, at) => remoteRow({ id: `new${at}`, description: `NEW ${at} THERE`, amount: cents })),
        ];
        // By hand: what the service would say of the month.
        const sumOf = (sign: number) =>
          rows.reduce((sum, { amount: cents }) => sum + (Math.sign(cents ?? 0) === sign ? Math.abs(cents ?? 0) : 0), 0);
        const countOf = (sign: number) => rows.filter(({ amount: cents }) => Math.sign(cents ?? 0) === sign).length;
        const month = {
          totalDeposits: sumOf(1),
          noDeposits: countOf(1),
          totalWithdrawals: sumOf(-1),
          noWithdrawals: countOf(-1),
        };
        const report = reportOf(analysis, remoteCompany(rows, month));
        for (const { here, there, explained } of report.figures)
          expect(explained?.sum).toBe((there ?? 0) - (here ?? 0));
        expect(report.figures.length + report.sameFigures).toBe(Object.keys(month).length);
        expect(report.onlyHere).toBe(made.filter(([, what]) => what === 'lost').length - matchedByLooks(report, added));
      },
    ),
    { numRuns: 60 },
  );
});

/** Rows that were lost and added alike by chance are one row: as many fewer are only there. */
const matchedByLooks = (report: { readonly onlyThere: number }, added: readonly number[]): number =>
  added.length - report.onlyThere;

test('rows without a reference of ours are told by what they print, and only where no two look alike', () => {
  const { analysis, transactions } = analysed([
    ['COFFEE  one', -100],
    ['TEA', -200],
    ['TEA', -200],
    ['RENT', -300],
  ]);
  const rows = [
    remoteRow({ id: 'a', description: 'Coffee One', amount: -100 }),
    remoteRow({ id: 'b', description: 'TEA', amount: -200 }),
    remoteRow({ id: 'c', description: 'LANDLORD', amount: -300 }),
    remoteRow({ id: 'd', description: 'RENT', amount: -300, isDuplicate: true }),
    remoteRow({ id: 'e', description: 'RENT', amount: -300, date: null }),
  ];
  const matched = matchRows(analysis, rows);
  expect(
    [...matched].map(([id, { id: there }]) => [transactions.find((one) => one.id === id)?.description, there]),
  ).toEqual([
    ['COFFEE  one', 'a'],
    ['RENT', 'c'],
  ]);
});

test('a category that is not known here is told by its name, and counts as the service’s group says', () => {
  const { analysis, transactions } = analysed([['STRIPE TRANSFER', 5_000]]);
  const [own] = transactions;
  const category = { label: 'Card Income', annotator: null, confidence: null };
  const row = remoteRow({ referenceId: own?.id ?? '', description: 'STRIPE TRANSFER', amount: 5_000, category });
  const month = { totalRevenue: 0 };
  const other = { ...remoteCompany([row], month), categoryGroups: { 'Card Income': 'other' } };
  const report = reportOf(analysis, other);
  expect(report.rows).toMatchObject([{ kind: 'category', here: 'Revenue', there: 'Card Income' }]);
  expect(report.figures).toMatchObject([{ figure: 'totalRevenue', here: 5_000, there: 0, explained: { sum: -5_000 } }]);
});

test('metrics of a scorecard are held beside ours by label and range; those that nobody has here are left out', () => {
  const { analysis } = analysed([['STRIPE TRANSFER', 5_000]]);
  const metric = { label: 'revenue', dateRange: 'last_365_days', unit: 'amount' };
  const of = (value: number) => ({
    ...remoteCompany([], {}),
    metrics: [
      { ...metric, value },
      { ...metric, label: 'theirs', value },
    ],
  });
  expect(reportOf(analysis, of(50))).toMatchObject({ metrics: [], sameMetrics: 1 });
  expect(reportOf(analysis, of(49.99))).toMatchObject({
    metrics: [{ ...metric, here: 50, there: 49.99 }],
    sameMetrics: 0,
  });
});

test('only figures of one currency are compared, and what neither side tells is not the same', () => {
  const { analysis, transactions } = analysed([['STRIPE TRANSFER', 250_000]]);
  const rows = transactions.map(({ id, description, amount: cents }) =>
    remoteRow({ referenceId: id, description, amount: cents }),
  );
  const month = { totalDeposits: 250_000, noDeposits: 1, unknownHere: null };
  expect(reportOf(analysis, remoteCompany(rows, month))).toMatchObject({
    figures: [],
    sameFigures: 2,
    otherCurrencyFigures: 0,
  });
  expect(reportOf(analysis, remoteCompany(rows, month, 'EUR'))).toMatchObject({
    figures: [],
    sameFigures: 1,
    otherCurrencyFigures: 1,
  });
});

test('a metric that neither side tells is not the same', () => {
  const { analysis } = analysed([['STRIPE TRANSFER', 5_000]]);
  const [own] = calculate(analysis);
  const untold = scorecardMetrics
    .parse(scorecardJson(own?.scorecard ?? expect.unreachable(), 'USD'))
    .filter(({ value }) => value === null);
  expect(untold.length).toBeGreaterThan(0);
  const report = reportOf(analysis, { ...remoteCompany([], {}), metrics: untold });
  expect(report).toMatchObject({ metrics: [], sameMetrics: 0 });
});

test('lines of a profit and loss are held beside ours, and a difference is traced to the rows that make it', () => {
  const { analysis, transactions } = analysed([
    ['STRIPE TRANSFER', 5_000],
    ['STRIPE PAYOUT', 700],
  ]);
  const [kept, moved] = transactions;
  const of = (more: Partial<RemoteRow>) => remoteRow({ description: 'STRIPE', ...more });
  const rows = [
    of({ id: 'a', referenceId: kept?.id ?? '', amount: 5_000 }),
    of({
      id: 'b',
      referenceId: moved?.id ?? '',
      amount: 700,
      category: { label: 'Refunds', annotator: null, confidence: null },
    }),
  ];
  const line = (section: string, name: string, amount: number) => ({ section, name, values: { '2026-01': amount } });
  // By hand: the service calls the second deposit a refund, so that its revenue is 7.00 less.
  const remote = {
    ...remoteCompany(rows, { totalDeposits: 5_700 }),
    profitAndLoss: [line('revenue', 'Revenue', 50)],
  };
  const { lines } = reportOf(analysis, remote);
  expect(lines.filter(({ figure }) => figure.startsWith('revenue/'))).toMatchObject([
    {
      ...{ month: '2026-01', figure: 'revenue/Revenue', here: 5_700, there: 5_000 },
      explained: {
        sum: -700,
        shares: [{ transactionId: moved?.id, difference: -700, reason: 'Revenue here, Refunds there' }],
      },
    },
  ]);
  const euros = { ...remote, months: { '2026-01': told({ totalDeposits: 5_700 }, 'EUR') } };
  expect(reportOf(analysis, euros)).toMatchObject({ otherCurrencyLines: 1 });
});
