import { Bar, BarChart, CartesianGrid, Legend, Tooltip, usePlotArea, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { MonthsFigures } from '../../../shared/figures/company-figures.ts';
import { formatMoney } from '../../../shared/money.ts';
import { monthText } from '../../data/figure-text.ts';
import { monthEvidence } from '../../data/month-lines.ts';
import { axisAmount, drawn } from '../../ui/charts/chart-amounts.ts';
import { niceTicks } from '../../ui/charts/nice-ticks.ts';
import { FigureMark } from '../figures/figure-mark.tsx';
import { CHART_HEIGHT, MARKS_LAYER, PLOT_LEFT, PLOT_RIGHT } from './balance-chart.tsx';

interface FlowsChartProps {
  readonly months: MonthsFigures['rows'];
  readonly currency: string | null;
}

type Month = MonthsFigures['rows'][number];

/** What is drawn of a month, from left to right. */
const FLOWS = [
  { figure: 'totalRevenue', name: 'True revenue', fill: 'var(--inflow)' },
  { figure: 'totalWithdrawals', name: 'Withdrawals', fill: 'var(--dim)' },
] as const;

/** True revenue against what went out, month by month. */
export function FlowsChart({ months, currency }: FlowsChartProps) {
  const drawnOf = ({ row }: Month): (number | null)[] =>
    FLOWS.map(({ figure }) => drawn(row?.[figure] ?? null, currency));
  const ticks = niceTicks(months.flatMap(drawnOf));
  return (
    <BarChart
      responsive
      style={{ width: '100%', height: CHART_HEIGHT }}
      margin={{ top: 8, right: PLOT_RIGHT, bottom: 0, left: 0 }}
      data={[...months]}
      title="True revenue and withdrawals"
      barGap={2}
      maxBarSize={26}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey={({ month }: Month) => monthText(month)}
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
      {FLOWS.map(({ figure, name, fill }, at) => (
        <Bar
          key={figure}
          dataKey={(month: Month) => drawnOf(month)[at]}
          name={name}
          fill={fill}
          isAnimationActive={false}
        />
      ))}
      <FlowMarks months={months} currency={currency} />
    </BarChart>
  );
}

/** Of each bar the half of its month in which it stands: a bar of many is too thin to be pointed at. */
function FlowMarks({ months, currency }: FlowsChartProps) {
  const plot = usePlotArea();
  if (!plot) return null;
  const width = plot.width / (months.length * FLOWS.length);
  return (
    <ZIndexLayer zIndex={MARKS_LAYER}>
      {months.flatMap(({ month, row }, at) =>
        FLOWS.map(({ figure, name }, place) => (
          <FigureMark
            key={`${month} ${figure}`}
            of={monthEvidence({ figure, hasRows: true }, row)}
            title={`${name}, ${monthText(month)}: ${formatMoney(row?.[figure] ?? 0, currency)}`}
          >
            <rect
              x={plot.x + (at * FLOWS.length + place) * width}
              y={plot.y}
              width={width}
              height={plot.height}
              fill="transparent"
            />
          </FigureMark>
        )),
      )}
    </ZIndexLayer>
  );
}

interface MonthNoteProps {
  readonly month: Month | undefined;
  readonly currency: string | null;
}

function MonthNote({ month, currency }: MonthNoteProps) {
  if (!month) return null;
  return (
    <div className="chart-note">
      <span>{monthText(month.month)}</span>
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
