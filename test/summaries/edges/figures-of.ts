import { type Calculations, gapsOf } from '../../../main/summaries/index.ts';
import type { Offer } from '../../../shared/model/index.ts';

/** An offer small enough to be replayed by hand: 600 in six payments of 100, one a month. */
export const OFFER: Offer = { name: 'A', amount: 600, factor: 1, termMonths: 6, cadence: 'monthly' };

export const LENT = ['debt_investment', 'Debt Investment', 'debt'] as const;
export const REPAID = ['debt_repayment', 'Debt Repayment', 'debt'] as const;
export const RENT = ['rent', 'Rent', 'operational_expenses'] as const;
export const TRANSFER = [
  'unreconciled_intra_company_transfers',
  'Unreconciled Intra-company Transfers',
  'intra_company',
] as const;

/** The figures of every calculation as edge cases look at them: short enough to be written down by hand. */
export function figuresOf(all: Calculations) {
  const metric = (label: string, range: string) => {
    const cell = all.scorecard.cells.find(
      ({ metric: { label: own }, dateRange }) => own === label && dateRange === range,
    );
    return [cell?.value, cell?.status];
  };
  return {
    /** Of each month with data. */
    months: <Name extends keyof NonNullable<Calculations['months'][number]['row']>>(...names: Name[]) =>
      all.months.map(({ month, row }) => [month, ...names.map((name) => row?.[name] ?? null)]),
    /** The last day's balance, how many days there are, and on how many another day's balance stands in. */
    balances: () => ({
      last: all.balances.days.at(-1)?.balance ?? null,
      days: all.balances.days.length,
      computed: all.balances.days.filter(({ isComputed }) => isComputed).length,
    }),
    line: (name: string) => {
      const found = all.profitAndLoss.sections.flatMap(({ lines }) => lines).find(({ layout }) => layout.name === name);
      return found && { values: found.values, total: found.total };
    },
    ranges: () =>
      all.coverage.map(({ isEnabled, ranges }) => ({
        isEnabled,
        ranges: ranges.map(({ from, to, status }) => `${from} ${to} ${status}`),
      })),
    gaps: () => gapsOf(all.coverage).map(({ from, to }) => `${from} ${to}`),
    parties: () =>
      all.merchantSummary.map(({ party, inflow, outflow }) => [party.name, inflow?.amount ?? 0, outflow?.amount ?? 0]),
    groups: () =>
      all.grouped.flatMap(({ party, groups }) =>
        groups.map(({ averageAmount, entries, frequency }) => [party.name, averageAmount, entries.length, frequency]),
      ),
    recurring: () => all.recurring.map(({ party, group }) => [party.name, group.averageAmount, group.frequency]),
    statistics: () => all.statistics.byCategory.map(({ date, label, net }) => [date, label, net.amount, net.count]),
    attribute: (label: string) => all.attributes.find((one) => one.label === label)?.value,
    metric,
  };
}
