import { useMemo } from 'react';
import type { LineFigures, ProfitAndLossFigures } from '../../../shared/figures/profit-and-loss-figures.ts';
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
        Cash-flow profit and loss <DefinitionNote name="Profit and loss" figures={['profitAndLoss']} />
      </h2>
      <PeriodTable
        label="Profit and loss by month"
        testId="pnl"
        columns={columns}
        sums={[{ title: 'Total', includesUnproven: report.includesUnproven.some(Boolean) }]}
        lines={lines}
      />
    </section>
  );
}

const linesOf = (report: ProfitAndLossFigures): PeriodLine[] => [
  ...report.sections.flatMap(({ slug, lines }, section) =>
    lines.map((line, at) => lineOf(report, { line, section, at, key: `${slug}-${at}` })),
  ),
  ...balanceLines(report),
];

interface PlacedLine {
  readonly line: LineFigures;
  readonly section: number;
  readonly at: number;
  readonly key: string;
}

function lineOf({ months }: ProfitAndLossFigures, { line, section, at, key }: PlacedLine): PeriodLine {
  const { name, indent, isRatio, values } = line;
  return {
    key,
    label: name,
    indent,
    isStrong: indent === 0,
    trend: values,
    sums: [isRatio ? null : <Amount key="total" value={totalOf(values)} unit="money" />],
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

/** Null where one of them is not known. */
const totalOf = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);

function balanceLines({ sections, balanceChanges }: ProfitAndLossFigures): PeriodLine[] {
  const net = sections.at(-1)?.lines[0]?.values ?? [];
  const differences = balanceChanges.map((change, at) => (change === null ? null : (net[at] ?? 0) - change));
  return [
    amountsLine('change', 'Change of balances', balanceChanges),
    amountsLine('difference', 'Difference', differences),
  ];
}

const amountsLine = (key: string, label: string, values: readonly (number | null)[]): PeriodLine => ({
  key,
  label,
  indent: 0,
  isStrong: false,
  trend: [],
  sums: [<Amount key="total" value={totalOf(values)} unit="money" />],
  cells: values.map((value, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place.
    <Amount key={at} value={value} unit="money" />
  )),
});
