import { useMemo } from 'react';
import type {
  LineFigures,
  MonthlyFigures,
  ProfitAndLossFigures,
} from '../../../shared/figures/profit-and-loss-figures.ts';
import { totalMonths } from '../../../shared/figures/total-months.ts';
import { monthText, shareText } from '../../data/figure-text.ts';
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
  amountsLine('change', 'Change of balances', report.balanceChange, unprovenOf(report)),
  amountsLine('difference', 'Difference', report.difference, unprovenOf(report)),
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
  const { months } = report;
  const { name, indent, isRatio, values, total } = line;
  return {
    key,
    label: name,
    indent,
    isStrong: indent === 0,
    trend: values,
    unproven: unprovenOf(report),
    sums: [isRatio ? shareText(total) : <Amount key="total" value={total} unit="money" />],
    cells: months.map((month, place) => {
      const value = values[place] ?? null;
      if (isRatio) return shareText(value);
      if (!value) return <Amount key={month} value={value} unit="money" />;
      return (
        <FigureButton
          key={month}
          of={{ kind: 'line', section, line: at, month }}
          title={`${name}, ${monthText(month)}`}
        >
          <Amount value={value} unit="money" />
        </FigureButton>
      );
    }),
  };
}

const amountsLine = (
  key: string,
  label: string,
  { values, total }: MonthlyFigures,
  unproven: PeriodLine['unproven'],
): PeriodLine => ({
  key,
  unproven,
  label,
  indent: 0,
  isStrong: false,
  trend: [],
  sums: [<Amount key="total" value={total} unit="money" />],
  cells: values.map((value, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place.
    <Amount key={at} value={value} unit="money" />
  )),
});
