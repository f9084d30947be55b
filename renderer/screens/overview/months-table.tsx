import { type ReactNode, useMemo } from 'react';
import type { MonthsFigures } from '../../../shared/figures/company-figures.ts';
import type { Evidence } from '../../../shared/figures/evidence.ts';
import { isUnprovenIn, type SummaryRow } from '../../../shared/figures/summary-row.ts';
import { totalMonths } from '../../../shared/figures/total-months.ts';
import { monthText } from '../../data/figure-text.ts';
import { averageEvidence, MONTH_LINES, type MonthLine, monthEvidence, monthNote } from '../../data/month-lines.ts';
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
  const shown = (row: SummaryRow | null, of: Evidence | null, when: string): ReactNode => (
    <FigureButton key={when} of={of} title={`${label}, ${when}`}>
      <Amount value={row?.[figure] ?? null} unit={unit} />
    </FigureButton>
  );
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
      shown(average, averageEvidence(line, average), 'average'),
      shown(total, monthEvidence(line, total), 'total'),
    ],
    cells: rows.map(({ month, row }) => shown(row, monthEvidence(line, row), monthText(month))),
  };
}
