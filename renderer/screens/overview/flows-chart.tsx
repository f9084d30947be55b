import { Bar, BarChart, type BarShapeProps, CartesianGrid, Legend, Rectangle, Tooltip, XAxis, YAxis } from 'recharts';
import type { MonthsFigures } from '../../../shared/figures/company-figures.ts';
import type { SummaryRow } from '../../../shared/figures/summary-row.ts';
import { formatMoney } from '../../../shared/money.ts';
import { monthText } from '../../data/figure-text.ts';
import { monthEvidence } from '../../data/month-lines.ts';
import { axisAmount, drawn } from '../../ui/charts/chart-amounts.ts';
import { niceTicks } from '../../ui/charts/nice-ticks.ts';
import { FigureMark } from '../figures/figure-mark.tsx';
import { CHART_HEIGHT, PLOT_LEFT, PLOT_RIGHT } from './balance-chart.tsx';

interface FlowsChartProps {
  readonly months: MonthsFigures['rows'];
  readonly currency: string | null;
}

/** True revenue against what went out, month by month. */
export function FlowsChart({ months, currency }: FlowsChartProps) {
  const data = months.map(({ month, row }) => ({
    month: monthText(month),
    row,
    drawnRevenue: drawn(row?.totalRevenue ?? null, currency),
    drawnWithdrawals: drawn(row?.totalWithdrawals ?? null, currency),
  }));
  const ticks = niceTicks(data.flatMap(({ drawnRevenue, drawnWithdrawals }) => [drawnRevenue, drawnWithdrawals]));
  return (
    <BarChart
      responsive
      style={{ width: '100%', height: CHART_HEIGHT }}
      margin={{ top: 8, right: PLOT_RIGHT, bottom: 0, left: 0 }}
      data={data}
      title="True revenue and withdrawals"
      barGap={2}
      maxBarSize={26}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="month"
        interval="equidistantPreserveStart"
        tick={{ fill: 'var(--dim)', fontSize: 11 }}
        stroke="var(--line-strong)"
        minTickGap={8}
      />
      <YAxis
        width={PLOT_LEFT}
        ticks={ticks}
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 0]}
        tickFormatter={axisAmount}
        tick={{ fill: 'var(--dim)', fontSize: 11 }}
        stroke="var(--line-strong)"
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--surface-hover)' }}
        content={({ active, payload }) => active && <MonthNote month={payload[0]?.payload} currency={currency} />}
      />
      <Legend
        verticalAlign="top"
        align="right"
        height={22}
        formatter={(name: string) => <span className="legend-name">{name}</span>}
      />
      <Bar
        dataKey="drawnRevenue"
        name="True revenue"
        fill="var(--inflow)"
        isAnimationActive={false}
        shape={(bar) => <FlowBar bar={bar} name="True revenue" figure="totalRevenue" currency={currency} />}
      />
      <Bar
        dataKey="drawnWithdrawals"
        name="Withdrawals"
        fill="var(--dim)"
        isAnimationActive={false}
        shape={(bar) => <FlowBar bar={bar} name="Withdrawals" figure="totalWithdrawals" currency={currency} />}
      />
    </BarChart>
  );
}

/** A month as the chart draws it; `row` is null where there are no data. */
interface DrawnMonth {
  readonly month: string;
  readonly row: SummaryRow | null;
}

interface FlowBarProps {
  readonly bar: BarShapeProps;
  readonly name: string;
  readonly figure: 'totalRevenue' | 'totalWithdrawals';
  readonly currency: string | null;
}

function FlowBar({ bar, name, figure, currency }: FlowBarProps) {
  const { month, row }: DrawnMonth = bar.payload;
  return (
    <FigureMark
      of={monthEvidence({ figure, hasRows: true }, row)}
      title={`${name}, ${month}: ${formatMoney(row?.[figure] ?? 0, currency)}`}
    >
      <Rectangle {...bar} />
    </FigureMark>
  );
}

interface MonthNoteProps {
  readonly month: DrawnMonth | undefined;
  readonly currency: string | null;
}

function MonthNote({ month, currency }: MonthNoteProps) {
  if (!month) return null;
  return (
    <div className="chart-note">
      <span>{month.month}</span>
      {month.row === null && <small>No statement covers a day of it.</small>}
      {month.row && (
        <>
          <span>
            True revenue <strong className="money">{formatMoney(month.row.totalRevenue, currency)}</strong>
          </span>
          <span>
            Withdrawals <strong className="money">{formatMoney(month.row.totalWithdrawals, currency)}</strong>
          </span>
        </>
      )}
    </div>
  );
}
