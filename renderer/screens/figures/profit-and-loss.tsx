import { type ReactNode, useMemo } from 'react';
import type { Month, Period } from '../../../shared/figures/period.ts';
import type {
  LineFigures,
  MonthlyFigures,
  ProfitAndLossFigures,
} from '../../../shared/figures/profit-and-loss-figures.ts';
import { totalMonths } from '../../../shared/figures/total-months.ts';
import { monthText, shareText } from '../../data/figure-text.ts';
import { daysOfMonth } from '../../data/month-days.ts';
import { monthNote } from '../../data/month-lines.ts';
import { Amount } from './amount.tsx';
import { DefinitionNote } from './definition-note.tsx';
import { FigureButton } from './figure-button.tsx';
import { type PeriodLine, PeriodTable } from './period-table.tsx';

/** The cash-flow profit and loss by month; its last line is held against the change of balances. */
export function ProfitAndLoss({ report }: { readonly report: ProfitAndLossFigures }) {
  const columns = useMemo(
    () =>
      report.months.map((month, at) => ({
        month,
        note: monthNote(report.covers[at] ?? null),
        includesUnproven: report.includesUnproven[at] ?? false,
      })),
    [report],
  );
  const lines = useMemo(() => linesOf(report), [report]);
  return (
    <section aria-labelledby="pnl-title">
      <h2 id="pnl-title">
        Cash-flow profit and loss <DefinitionNote name="Profit and loss" figures={['profitAndLoss', 'total']} />
      </h2>
      <PeriodTable
        label="Profit and loss by month"
        testId="pnl"
        columns={columns}
        sums={[
          {
            title: 'Total',
            note: totalMonths(report.covers),
            includesUnproven: report.includesUnproven.some(Boolean),
          },
        ]}
        lines={lines}
      />
    </section>
  );
}

const linesOf = (report: ProfitAndLossFigures): PeriodLine[] => [
  ...report.sections.flatMap(({ slug, lines }, section) =>
    lines.map((line, at) => lineOf(report, { line, section, at, key: `${slug}-${at}` })),
  ),
  balancesLine(report, { key: 'change', label: 'Change of balances', figures: report.balanceChange }),
  balancesLine(report, { key: 'difference', label: 'Difference', figures: report.difference }),
];

interface PlacedLine {
  readonly line: LineFigures;
  readonly section: number;
  readonly at: number;
  readonly key: string;
}

const unprovenOf = ({ includesUnproven }: ProfitAndLossFigures): PeriodLine['unproven'] => ({
  sums: [includesUnproven.some(Boolean)],
  cells: includesUnproven,
});

function lineOf(report: ProfitAndLossFigures, { line, section, at, key }: PlacedLine): PeriodLine {
  const { name, indent, isRatio, values, total, hasRows } = line;
  const shown = (value: number | null, month: Month | null, isMadeOfRows: boolean): ReactNode => (
    <FigureButton
      key={month}
      of={isMadeOfRows ? { kind: 'line', section, line: at, month } : null}
      title={`${name}, ${month === null ? 'total' : monthText(month)}`}
    >
      {isRatio ? shareText(value) : <Amount value={value} unit="money" />}
    </FigureButton>
  );
  return {
    key,
    label: name,
    indent,
    isStrong: indent === 0,
    trend: values,
    unproven: unprovenOf(report),
    sums: [shown(total, null, total !== null && hasRows.some(Boolean))],
    cells: report.months.map((month, place) => shown(values[place] ?? null, month, hasRows[place] ?? false)),
  };
}

interface BalancesLine {
  readonly key: string;
  readonly label: string;
  readonly figures: MonthlyFigures;
}

/** What is made of balances, and so of every transaction of its days. */
function balancesLine(report: ProfitAndLossFigures, { key, label, figures }: BalancesLine): PeriodLine {
  const { months } = report;
  const [first, last] = [months[0], months.at(-1)];
  const shown = (value: number | null, days: Period | null, when: string): ReactNode => (
    <FigureButton
      key={when}
      of={value && days ? { kind: 'days', ...days, accountId: null } : null}
      title={`${label}, ${when}`}
    >
      <Amount value={value} unit="money" />
    </FigureButton>
  );
  const all = first && last ? { from: daysOfMonth(first).from, to: daysOfMonth(last).to } : null;
  return {
    key,
    unproven: unprovenOf(report),
    label,
    indent: 0,
    isStrong: false,
    trend: [],
    sums: [shown(figures.total, all, 'total')],
    cells: months.map((month, at) => shown(figures.values[at] ?? null, daysOfMonth(month), monthText(month))),
  };
}
