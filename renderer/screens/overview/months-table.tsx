import { useMemo } from 'react';
import type { MonthsFigures } from '../../../shared/figures/company-figures.ts';
import { isUnprovenIn, type SummaryRow } from '../../../shared/figures/summary-row.ts';
import { totalMonths } from '../../../shared/figures/total-months.ts';
import { monthText } from '../../data/figure-text.ts';
import { MONTH_LINES, type MonthLine, monthNote } from '../../data/month-lines.ts';
import { Amount } from '../figures/amount.tsx';
import { FigureButton } from '../figures/figure-button.tsx';
import { type PeriodLine, PeriodTable } from '../figures/period-table.tsx';

/** The bank statement summary by month. */
export function MonthsTable({ months }: { readonly months: MonthsFigures }) {
  const { rows, average, total } = months;
  const columns = useMemo(
    () => rows.map(({ month, row }) => ({ month, note: monthNote(row), includesUnproven: isMarked(row) })),
    [rows],
  );
  const lines = useMemo(() => MONTH_LINES.map((line) => lineOf(line, months)), [months]);
  return (
    <PeriodTable
      label="Summary by month"
      testId="months"
      columns={columns}
      sums={[
        {
          title: 'Average',
          note: average ? null : 'no full month',
          includesUnproven: isMarked(average),
        },
        {
          title: 'Total',
          note: totalMonths(rows.map(({ row }) => row)),
          includesUnproven: isMarked(total),
        },
      ]}
      lines={lines}
    />
  );
}

/** Whether a figure of the row at least is marked. */
const isMarked = (row: SummaryRow | null): boolean =>
  row !== null && (row.includesUnproven || row.balancesIncludeUnproven);

function lineOf(line: MonthLine, { rows, average, total }: MonthsFigures): PeriodLine {
  const { figure, label, unit, isStrong = false } = line;
  return {
    key: figure,
    label,
    indent: 0,
    isStrong,
    unproven: {
      sums: [average, total].map((row) => row !== null && isUnprovenIn(row, figure)),
      cells: rows.map(({ row }) => row !== null && isUnprovenIn(row, figure)),
    },
    trend: rows.map(({ row }) => row?.[figure] ?? null),
    sums: [
      <Amount key="average" value={average?.[figure] ?? null} unit={unit} />,
      <MonthFigure key="total" line={line} row={total} of="all months" />,
    ],
    cells: rows.map(({ month, row }) => <MonthFigure key={month} line={line} row={row} of={monthText(month)} />),
  };
}

interface MonthFigureProps {
  readonly line: MonthLine;
  readonly row: SummaryRow | null;
  /** The month or months, for people. */
  readonly of: string;
}

/** A figure that opens to its transactions, where it has any. */
function MonthFigure({ line: { figure, label, unit, hasRows }, row, of }: MonthFigureProps) {
  const { periodStart: from = null, periodEnd: to = null } = row ?? {};
  const value = row?.[figure] ?? null;
  const amount = <Amount value={value} unit={unit} />;
  if (!hasRows || !value || from === null || to === null) return amount;
  return (
    <FigureButton of={{ kind: 'summary', figure, from, to, accountId: null }} title={`${label}, ${of}`}>
      {amount}
    </FigureButton>
  );
}
