import { Bar, BarChart, CartesianGrid, Legend, Tooltip, XAxis, YAxis } from 'recharts';
import type { MonthsFigures } from '../../../shared/figures/company-figures.ts';
import type { SummaryRow } from '../../../shared/figures/summary-row.ts';
import { formatMoney } from '../../../shared/money.ts';
import { monthText } from '../../data/figure-text.ts';
import { CHART_HEIGHT, PLOT_LEFT, PLOT_RIGHT } from './balance-chart.tsx';
import { axisAmount, drawn } from './chart-amounts.ts';
import { niceTicks } from './nice-ticks.ts';

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
      <Bar dataKey="drawnRevenue" name="True revenue" fill="var(--inflow)" isAnimationActive={false} />
      <Bar dataKey="drawnWithdrawals" name="Withdrawals" fill="var(--dim)" isAnimationActive={false} />
    </BarChart>
  );
}

interface MonthNoteProps {
  readonly month: { readonly month: string; readonly row: SummaryRow | null } | undefined;
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
