import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountSummary } from '../../main/summaries/account-summary.ts';
import { type Calculations, currencyFigures, evidenceOf } from '../../main/summaries/index.ts';
import { addDays } from '../../shared/dates.ts';
import type { Evidence } from '../../shared/figures/evidence.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import { calculationsOf, FEE, idOf, REVENUE, type RowSketch, sketchAccount, sketchPosition } from './builders.ts';

const OFFER = { name: 'A', amount: 1000, factor: 1.3, termMonths: 6, cadence: 'weekly' } as const;
const OTHER = ['other_expenses', 'Other Expenses', 'operational_expenses'] as const;
const PARTIES_SHOWN = 300;
const RECURRING_SHOWN = 300;

const sumOf = ({ books }: Calculations, ids: readonly string[] | null): number => {
  const amounts = new Map(books.entries.map(({ id, amount }) => [id, amount]));
  return (ids ?? [Number.NaN]).reduce<number>((sum, id) => sum + (amounts.get(String(id)) ?? Number.NaN), 0);
};

/** Four months of a shop that is paid by two sides, and pays rent and a funder. */
const months = ['01', '02', '03', '04'];
const shop = sketchAccount([
  {
    start: '2024-01-01',
    end: '2024-04-30',
    opening: 0,
    closing: 4 * (900_00 + 100_00 - 300_00 - 50_00) - 35_00,
    rows: [
      ...months.flatMap((month): RowSketch[] => [
        [`2024-${month}-10`, 900_00, { category: REVENUE, merchant: 'Northwind' }],
        [`2024-${month}-12`, 100_00, { category: REVENUE, counterparty: 'CASH', isForReview: true }],
        [`2024-${month}-20`, -300_00, { category: ['rent', 'Rent', 'operational_expenses'], counterparty: 'LANDLORD' }],
        [
          `2024-${month}-25`,
          -50_00,
          { category: ['debt_repayment', 'Debt Repayment', 'debt'], merchantGroup: 'debt.mca_or_rbf' },
        ],
      ]),
      ['2024-04-29', -35_00, { category: FEE }],
    ],
  },
]);
const repayments = shop.account.statements[0]?.transactions.filter(({ amount }) => amount === -50_00) ?? [];
const all = calculationsOf([shop], {
  positions: [sketchPosition(repayments)],
  settings: settingsWith({ offers: [OFFER] }),
});
const figures = currencyFigures(all, []);
const february = { from: '2024-02-01', to: '2024-02-29', accountId: null };
const behind = (of: Evidence): readonly string[] | null => evidenceOf(all, of);

describe('the figures of the page', () => {
  it('are what was computed, without a transaction in them', () => {
    expect(figures.months.rows.map(({ month, row }) => [month, row?.totalRevenue])).toEqual(
      months.map((month) => [`2024-${month}`, 1000_00]),
    );
    expect(figures.revenue).toMatchObject({
      total: 4000_00,
      review: { amount: 400_00, count: 4 },
      sourceCount: 2,
      largestSourcePercentage: 90,
    });
    expect(figures.revenue.sources[0]).toEqual({ name: 'Northwind', amount: 3600_00, count: 4, percentage: 90 });
    expect(figures.positions.positions[0]).toMatchObject({
      lenderName: 'Example Funding',
      repaid: months.map((month) => ({ month: `2024-${month}`, amount: 50_00, count: 1, cameBack: 0 })),
    });
    expect(figures.balances).toHaveLength(31 + 29 + 31 + 30);
    expect(figures.balances.at(-1)?.balance).toBe(4 * 650_00 - 35_00);
    const ids = all.books.entries.map(({ id }) => id);
    const text = JSON.stringify(figures);
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
  });

  it('hold the same daily balances as the averages: what an account opened with stands before its first statement', () => {
    const later = sketchAccount([{ start: '2024-01-03', end: '2024-01-03', opening: 7_00, rows: [] }], 'later');
    const first = sketchAccount(
      [
        { start: '2024-01-01', end: '2024-01-01', opening: 1_00, rows: [['2024-01-01', 2_00]] },
        { start: '2024-01-04', end: '2024-01-04', opening: 3_00, rows: [['2024-01-04', -1_00]] },
      ],
      'first',
    );
    const { balances, months: byMonth } = currencyFigures(calculationsOf([first, later]), []);
    expect(balances.map(({ balance, isComputed }) => [balance, isComputed])).toEqual([
      // 1 + 2 and the 7 that the other opened with; nothing covers January 2.
      [10_00, true],
      [10_00, true],
      [10_00, true],
      [9_00, true],
    ]);
    expect([byMonth.rows[0]?.row?.startingBalance, byMonth.rows[0]?.row?.endingBalance]).toEqual([8_00, 9_00]);
  });

  it('have a place for a month without data between its neighbours, with no figure in it', () => {
    const gap = sketchAccount([
      { start: '2024-01-01', end: '2024-01-31', rows: [['2024-01-05', 5_00]] },
      { start: '2024-03-01', end: '2024-03-31', rows: [['2024-03-05', 7_00]] },
    ]);
    const { rows } = currencyFigures(calculationsOf([gap]), []).months;
    expect(rows.map(({ month, row }) => [month, row?.totalDeposits ?? null])).toEqual([
      ['2024-01', 5_00],
      ['2024-02', null],
      ['2024-03', 7_00],
    ]);
  });

  it('have no daily balance where the bank account has none, whatever a card says', () => {
    const bank = sketchAccount([{ start: '2024-01-01', end: '2024-01-31', rows: [['2024-01-10', 5_00]] }], 'bank');
    const card = sketchAccount(
      [{ type: 'credit_card', start: '2024-01-01', end: '2024-01-31', opening: -50_00, rows: [] }],
      'card',
    );
    const calculations = calculationsOf([bank, card]);
    expect(calculations.balances).toEqual({ days: [], warnings: ['transactions_enriched_but_no_balance_data'] });
    expect(currencyFigures(calculations, []).balances).toEqual([]);
  });

  it('pass to the page as they are: plain values, nothing that JSON would change', () => {
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
  });

  it('turn the scorecard round without losing a cell', () => {
    const cells = figures.scorecard.metrics.flatMap(({ label, cells: of }) =>
      Object.entries(of).map(([range, { value }]) => [label, range, value] as const),
    );
    const expected = all.scorecard.cells.map(
      ({ metric, dateRange, value }) => [metric.label, dateRange, value] as const,
    );
    expect(new Map(cells.map(([label, range, value]) => [`${label} ${range}`, value]))).toEqual(
      new Map(expected.map(([label, range, value]) => [`${label} ${range}`, value])),
    );
    expect(cells).toHaveLength(expected.length);
  });

  it('cut a long list of other sides, and tell what the rest moved', () => {
    const many = PARTIES_SHOWN + 20;
    const rows = Array.from(
      { length: many },
      (_, at): RowSketch => ['2024-01-10', -(at + 1), { counterparty: `SIDE ${at}`, category: OTHER }],
    );
    const calculations = calculationsOf([sketchAccount([{ rows }])]);
    const { parties } = currencyFigures(calculations, []);
    expect([parties.shown.length, parties.count]).toEqual([PARTIES_SHOWN, many]);
    // The twenty that moved least: 1 + 2 + … + 20.
    expect([parties.restInflow, parties.restOutflow]).toEqual([0, -210]);
    const rest = (direction: 'in' | 'out') => evidenceOf(calculations, { kind: 'party', at: null, direction });
    expect(sumOf(calculations, rest('out'))).toBe(-210);
    expect(rest('in')).toEqual([]);
  });

  it('cut a long list of what recurs, those that move least a time first, and tell how many there are', () => {
    const many = RECURRING_SHOWN + 20;
    const rows = Array.from({ length: many }, (_, at) =>
      ['01-10', '02-10', '03-10', '04-10'].map(
        (day): RowSketch => [`2024-${day}`, -(at + 1) * 100, { counterparty: `SIDE ${at}`, category: OTHER }],
      ),
    ).flat();
    const { recurring } = currencyFigures(calculationsOf([sketchAccount([{ rows }])]), []);
    expect([recurring.shown.length, recurring.count]).toEqual([RECURRING_SHOWN, many]);
    // The twenty of 1 to 20 units are left out.
    expect(Math.max(...recurring.shown.map(({ averageAmount }) => averageAmount))).toBe(-21_00);
  });
});

describe('lists that grow with the transactions', () => {
  const SHOWN = 100;
  const TRANSFER = ['unreconciled_intra_company_transfers', 'Unreconciled transfers', 'intra_company'] as const;

  it('show the sides that may be lenders that are paid most, and tell how many there are', () => {
    const many = SHOWN + 7;
    const rows = Array.from({ length: many }, (_, at) =>
      ['01', '08', '15', '22', '29'].map(
        (day): RowSketch => [`2024-01-${day}`, -(at + 1) * 100, { counterparty: `SIDE ${at}`, category: OTHER }],
      ),
    ).flat();
    const calculations = calculationsOf([sketchAccount([{ rows }])]);
    const { shown, count } = currencyFigures(calculations, []).positions.debtCandidates;
    expect([shown.length, count]).toEqual([SHOWN, many]);
    // Five payments of 8 to 107 units; those of 1 to 7 are left out.
    expect([shown[0]?.amount, shown.at(-1)?.amount]).toEqual([5 * 107_00, 5 * 8_00]);
    expect(sumOf(calculations, evidenceOf(calculations, { kind: 'debtCandidate', at: SHOWN - 1 }))).toBe(-5 * 8_00);
  });

  it('show the missing accounts that are named most, and tell how many there are', () => {
    const many = SHOWN + 3;
    const number = (at: number): string => String(1000 + at);
    const once = Array.from(
      { length: many },
      (_, at): RowSketch => [
        '2024-01-10',
        -(at + 1),
        { category: TRANSFER, description: `TRANSFER TO SAV ${number(at)}` },
      ],
    );
    const again: RowSketch = [
      '2024-01-11',
      -1_00,
      { category: TRANSFER, description: `TRANSFER TO ${number(many - 1)}` },
    ];
    const calculations = calculationsOf([sketchAccount([{ rows: [...once, again] }])]);
    const { shown, count } = currencyFigures(calculations, []).coverage.missing;
    expect([shown.length, count]).toEqual([SHOWN, many]);
    expect(shown.slice(0, 2)).toEqual([
      { name: 'SAV', number: number(many - 1), transfers: 2 },
      { name: 'SAV', number: number(0), transfers: 1 },
    ]);
    expect(sumOf(calculations, evidenceOf(calculations, { kind: 'missingAccount', at: 0 }))).toBe(-many - 1_00);
  });
});

describe('the transactions behind a figure of the page', () => {
  it.each<[string, Evidence, number]>([
    [
      'a sum of a month',
      { kind: 'summary', figure: 'totalWithdrawals', from: '2024-02-01', to: '2024-02-29', accountId: null },
      -350_00,
    ],
    ['a mean of months', { kind: 'average', figure: 'totalRevenue' }, 4000_00],
    ['a mean of balances', { kind: 'averagedDays' }, 4 * 650_00 - 35_00],
    [
      'an actual holdback: both its terms',
      { kind: 'summary', figure: 'actualHoldbackPercentage', ...february },
      950_00,
    ],
    ['MCA debits that are expected', { kind: 'summary', figure: 'expectedMcaDebits', ...february }, -50_00],
    ['a holdback: both its terms', { kind: 'summary', figure: 'holdbackPercentage', ...february }, 950_00],
    ['the mean of a holdback', { kind: 'average', figure: 'holdbackPercentage' }, 4 * 950_00],
    ['days', { kind: 'days', from: '2024-02-01', to: '2024-02-20', accountId: null }, 700_00],
    ['days of an account there is not', { kind: 'days', from: '2024-02-01', to: '2024-02-20', accountId: 'other' }, 0],
    ['a line of the profit and loss', { kind: 'line', section: 0, line: 0, month: '2024-03' }, 1000_00],
    ['its total', { kind: 'line', section: 0, line: 0, month: null }, 4000_00],
    ['the largest sources', { kind: 'topSources' }, 4000_00],
    ['a source of revenue', { kind: 'source', at: 0 }, 3600_00],
    ['deposits to judge', { kind: 'review' }, 400_00],
    ['a position', { kind: 'position', at: 0, part: 'repayments' }, -200_00],
    ['what was repaid of it in a month', { kind: 'repaidMonth', at: 0, month: '2024-02' }, -50_00],
    ['what was repaid of it in a month without data', { kind: 'repaidMonth', at: 0, month: '2024-07' }, 0],
    ['its advance, which is not seen', { kind: 'position', at: 0, part: 'advance' }, 0],
    ['its holdback: what is repaid and the revenue', { kind: 'position', at: 0, part: 'holdback' }, 4000_00 - 200_00],
    ['all active positions', { kind: 'position', at: null, part: 'repayments' }, -200_00],
    ['its fees, of which there are none', { kind: 'position', at: 0, part: 'nsf' }, 0],
    ['a metric', { kind: 'metric', label: 'nsf_fees', dateRange: 'last_30_days' }, -35_00],
    ['an offer: ninety days', { kind: 'offer', at: 0 }, 3 * 650_00 - 35_00],
  ])('%s', (_, of, sum) => {
    expect(sumOf(all, behind(of))).toBe(sum);
  });

  it('a ratio of the profit and loss are those of both its terms, and growth those of the month before too', () => {
    const place = (name: string) => {
      const section = figures.profitAndLoss.sections.findIndex(({ lines }) => lines.some((line) => line.name === name));
      const line = figures.profitAndLoss.sections[section]?.lines.findIndex((one) => one.name === name) ?? -1;
      return { kind: 'line', section, line, month: '2024-03' } as const;
    };
    expect(sumOf(all, behind(place('Growth')))).toBe(2 * 1000_00);
    expect(sumOf(all, behind(place('% of revenue')))).toBe(1000_00);
  });

  it('are told where they cancel each other out, and where there are none', () => {
    const transfer = ['reconciled_intra_company_transfers', 'Transfers', 'intra_company'] as const;
    const rows: RowSketch[] = [
      ['2024-01-10', 75_00, { category: transfer }],
      ['2024-01-11', -75_00, { category: transfer }],
      ['2024-02-10', 10_00, { category: REVENUE }],
    ];
    const calculations = calculationsOf([sketchAccount([{ start: '2024-01-01', end: '2024-02-29', rows }])]);
    const { sections } = currencyFigures(calculations, []).profitAndLoss;
    const lines = sections.flatMap(({ slug, lines: own }) => own.map((line) => ({ slug, ...line })));
    const moved = (slug: string) => lines.find((line) => line.slug === slug && line.indent === 0);
    expect(moved('intra_company')).toMatchObject({ values: [0, 0], total: 0, hasRows: [true, false] });
    expect(moved('revenue')).toMatchObject({ values: [0, 10_00], hasRows: [false, true] });
  });

  it('a forecast and its bounds are those of the months that it goes on from', () => {
    const at = figures.experimental.forecasts.findIndex(({ label }) => label === 'Rent');
    expect(figures.experimental.forecasts[at]?.points).toHaveLength(3);
    expect(behind({ kind: 'forecast', at })).toEqual([2, 6, 10, 14].map((row) => idOf(shop, 0, row)));
  });

  it('a transaction that stands out are it alone, and why it does all of its category and direction', () => {
    const rows = Array.from({ length: 9 }, (_, at): RowSketch => ['2024-01-10', -(10_00 + at), { category: OTHER }]);
    const calculations = calculationsOf([
      sketchAccount([
        { rows: [...rows, ['2024-01-11', -900_00, { category: OTHER }], ['2024-01-12', 900_00, { category: OTHER }]] },
      ]),
    ]);
    const anomaly = (part: 'own' | 'like') => evidenceOf(calculations, { kind: 'anomaly', at: 0, part });
    expect(sumOf(calculations, anomaly('own'))).toBe(-900_00);
    expect(anomaly('like')).toHaveLength(10);
    expect(sumOf(calculations, anomaly('like'))).toBe(-900_00 - (9 * 10_00 + 36));
  });

  it('the local score are those of each of its groups', () => {
    const { shares } = figures.experimental.localScore;
    const of = (group: string): Evidence | null => shares.find((share) => share.group === group)?.of ?? null;
    const sum = (named: Evidence | null): number => sumOf(all, named && behind(named));
    // The last ninety days hold the rows of February to April.
    const net = 3 * 700_00 - 35_00;
    expect(sum(of('balance'))).toBe(net - 3 * 50_00);
    expect(sum(of('profit_and_loss'))).toBe(net);
    expect(sum(of('debt'))).toBe(4 * 950_00);
    expect(sum(of('risk_flag'))).toBe(-35_00);
    // January adds its revenue and its repayment, but not its rent.
    expect(sum({ kind: 'localScore' })).toBe(net - 3 * 50_00 + 950_00);
  });

  it('what was repaid are the repayments and those that came back', () => {
    const rows: RowSketch[] = [
      ['2024-01-08', -50_00],
      ['2024-01-15', -50_00],
      ['2024-02-05', -50_00],
      ['2024-02-06', 50_00],
      ['2024-03-04', 20_00],
    ];
    const sketch = sketchAccount([{ start: '2024-01-01', end: '2024-03-31', rows }]);
    const events = (
      [
        ['returned', 3],
        ['stop_payment', 4],
      ] as const
    ).map(([kind, row]) => {
      const id = idOf(sketch, 0, row);
      return { kind, date: rows[row]?.[0] ?? '', transactionId: id, followsFrom: [id], message: 'It came back.' };
    });
    const paid = sketch.account.statements[0]?.transactions.slice(0, 3) ?? [];
    const calculations = calculationsOf([sketch], { positions: [sketchPosition(paid, { events })] });
    expect(currencyFigures(calculations, []).positions.positions[0]?.repaid).toEqual([
      { month: '2024-01', amount: 100_00, count: 2, cameBack: 0 },
      { month: '2024-02', amount: 0, count: 1, cameBack: 1 },
      { month: '2024-03', amount: -20_00, count: 0, cameBack: 1 },
    ]);
    const sum = (of: Evidence): number => sumOf(calculations, evidenceOf(calculations, of));
    expect(sum({ kind: 'position', at: 0, part: 'repaid' })).toBe(-80_00);
    expect(sum({ kind: 'position', at: 0, part: 'repayments' })).toBe(-150_00);
    expect(sum({ kind: 'repaidMonth', at: 0, month: '2024-02' })).toBe(0);
    expect(sum({ kind: 'repaidMonth', at: 0, month: '2024-03' })).toBe(20_00);
  });

  it('of events that say the same are those of each of them, every one once', () => {
    const ids = repayments.map(({ id }) => id);
    const event = (date: string, followsFrom: readonly string[]) =>
      ({ kind: 'missed', date, transactionId: null, followsFrom, message: 'None is seen.' }) as const;
    const events = [
      event('2024-02-01', ids.slice(0, 2)),
      event('2024-03-01', ids.slice(1, 3)),
      event('2024-04-01', []),
    ];
    const calculations = calculationsOf([shop], { positions: [sketchPosition(repayments, { events })] });
    const told = (first: number, last: number) => evidenceOf(calculations, { kind: 'events', at: 0, first, last });
    expect(told(0, 1)).toEqual(ids.slice(0, 3));
    expect(told(1, 1)).toEqual(ids.slice(1, 3));
    expect(told(2, 2)).toEqual([]);
  });

  it('a mean of months are those of all days where no month is full', () => {
    const part = sketchAccount([{ start: '2024-01-10', end: '2024-02-10', rows: [['2024-02-05', 7_00]] }]);
    const calculations = calculationsOf([part]);
    expect(sumOf(calculations, evidenceOf(calculations, { kind: 'average', figure: 'totalDeposits' }))).toBe(7_00);
  });

  it('of another side are those of the direction that is asked for', () => {
    const landlord = figures.parties.shown.findIndex(({ name }) => name === 'LANDLORD');
    expect(behind({ kind: 'party', at: landlord, direction: 'out' })).toEqual(
      [2, 6, 10, 14].map((at) => idOf(shop, 0, at)),
    );
    expect(behind({ kind: 'party', at: landlord, direction: 'in' })).toEqual([]);
  });

  it('are none where there is no such figure, or it is made of balances', () => {
    const day = { from: '2024-01-01', to: '2024-01-31', accountId: null };
    expect(behind({ kind: 'summary', figure: 'averageBalance', ...day })).toBeNull();
    expect(behind({ kind: 'average', figure: 'averageBalance' })).toBeNull();
    expect(behind({ kind: 'party', at: null, direction: 'out' })).toBeNull();
    expect(behind({ kind: 'anomaly', at: 99, part: 'like' })).toBeNull();
    expect(behind({ kind: 'summary', figure: 'toString', ...day })).toBeNull();
    expect(behind({ kind: 'line', section: 99, line: 0, month: '2024-01' })).toBeNull();
    expect(behind({ kind: 'recurring', at: 99 })).toBeNull();
    expect(behind({ kind: 'position', at: 99, part: 'repayments' })).toBeNull();
    expect(behind({ kind: 'repaidMonth', at: 99, month: '2024-01' })).toBeNull();
    expect(behind({ kind: 'events', at: 99, first: 0, last: 0 })).toBeNull();
    expect(behind({ kind: 'metric', label: 'balance_average', dateRange: 'last_30_days' })).toBeNull();
    expect(behind({ kind: 'industry' })).toBeNull();
  });
});

const anyRow: fc.Arbitrary<RowSketch> = fc
  .record({
    day: fc.nat(120),
    amount: fc.integer({ min: -90_000, max: 90_000 }),
    category: fc.constantFrom(REVENUE, OTHER, FEE),
    counterparty: fc.constantFrom('A', 'B', 'C'),
  })
  .map(({ day, amount, ...rest }) => [addDays('2024-01-10', day), amount, rest]);

describe('whatever the rows', () => {
  it('each figure is the sum of the transactions behind it', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
        const calculations = calculationsOf([sketchAccount([{ rows }])]);
        const { parties, revenue, recurring, months: byMonth, profitAndLoss } = currencyFigures(calculations, []);
        const sum = (of: Evidence): number => sumOf(calculations, evidenceOf(calculations, of));
        for (const [at, party] of parties.shown.entries()) {
          expect(sum({ kind: 'party', at, direction: 'in' })).toBe(party.inflow?.amount ?? 0);
          expect(sum({ kind: 'party', at, direction: 'out' })).toBe(party.outflow?.amount ?? 0);
          expect(sum({ kind: 'party', at, direction: 'both' })).toBe(party.net);
        }
        for (const [at, { amount }] of revenue.sources.entries()) expect(sum({ kind: 'source', at })).toBe(amount);
        for (const [section, { lines }] of profitAndLoss.sections.entries())
          for (const [line, { isRatio, total }] of lines.entries())
            if (!isRatio && total !== null) expect(sum({ kind: 'line', section, line, month: null })).toBe(total);
        for (const [at, { count }] of recurring.shown.entries())
          expect(evidenceOf(calculations, { kind: 'recurring', at })).toHaveLength(count);
        for (const row of [...byMonth.rows.map(({ row: ofMonth }) => ofMonth), byMonth.total]) {
          if (row === null) continue;
          const period = { from: row.periodStart ?? '', to: row.periodEnd ?? '', accountId: null };
          expect(sum({ kind: 'summary', figure: 'totalRevenue', ...period })).toBe(row.totalRevenue);
          expect(sum({ kind: 'summary', figure: 'totalWithdrawals', ...period })).toBe(0 - row.totalWithdrawals);
        }
        for (const book of calculations.books.accounts) {
          const { accountId, minDate, maxDate, figures } = accountSummary(book, DEFAULT_SETTINGS);
          const all = { accountId, from: minDate ?? '', to: maxDate ?? '' };
          for (const figure of ['totalDeposits', 'totalRevenue', 'nonRevenue'] as const)
            expect(sum({ kind: 'summary', figure, ...all })).toBe(figures[figure]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
