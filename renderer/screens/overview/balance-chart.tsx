import { useEffect, useState } from 'react';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  ReferenceArea,
  ReferenceLine,
  Tooltip,
  useActiveTooltipLabel,
  usePlotArea,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type { BalanceFigures } from '../../../shared/figures/company-figures.ts';
import type { Period } from '../../../shared/figures/period.ts';
import { formatMoney } from '../../../shared/money.ts';
import { monthText } from '../../data/figure-text.ts';
import { axisAmount, drawn } from '../../ui/charts/chart-amounts.ts';
import { niceTicks } from '../../ui/charts/nice-ticks.ts';
import { FigureMark } from '../figures/figure-mark.tsx';

interface BalanceChartProps {
  readonly days: readonly BalanceFigures[];
  readonly currency: string | null;
  /** Stretches of days on which an account's balance is carried or not known. */
  readonly carried: readonly Period[];
  /** Stretches of days that end below zero. */
  readonly negative: readonly Period[];
}

export const CHART_HEIGHT = 210;
/** Where the plot begins and ends, so that what stands below can be aligned with it. */
export const PLOT_LEFT = 56;
export const PLOT_RIGHT = 12;
/** Above all that is drawn. */
export const MARKS_LAYER = 3000;
/** As wide as can be pointed at, in pixels. */
const DAY_WIDTH = 12;

/** What the accounts held together when each day ended. */
export function BalanceChart({ days, currency, carried, negative }: BalanceChartProps) {
  const data = days.map((day) => ({ ...day, drawn: drawn(day.balance, currency) }));
  const ticks = niceTicks(data.map((day) => day.drawn));
  return (
    <ComposedChart
      responsive
      style={{ width: '100%', height: CHART_HEIGHT }}
      margin={{ top: 8, right: PLOT_RIGHT, bottom: 0, left: 0 }}
      data={data}
      title="Daily balances"
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="date"
        // A band a day, so that a single day has a width to shade.
        scale="band"
        ticks={monthStarts(days)}
        tickFormatter={(date: string) => monthText(date.slice(0, 7))}
        tick={{ fill: 'var(--dim)', fontSize: 11 }}
        stroke="var(--line-strong)"
        interval="equidistantPreserveStart"
        minTickGap={24}
      />
      <YAxis
        width={PLOT_LEFT}
        ticks={ticks}
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 0]}
        tickFormatter={axisAmount}
        tick={{ fill: 'var(--dim)', fontSize: 11 }}
        stroke="var(--line-strong)"
      />
      {carried.map(({ from, to }) => (
        <ReferenceArea
          key={`carried-${from}`}
          x1={from}
          x2={to}
          fill="var(--unproven)"
          fillOpacity={0.14}
          ifOverflow="hidden"
        />
      ))}
      {negative.map(({ from, to }) => (
        <ReferenceArea
          key={`low-${from}`}
          x1={from}
          x2={to}
          fill="var(--broken)"
          fillOpacity={0.18}
          ifOverflow="hidden"
        />
      ))}
      <ReferenceLine y={0} stroke="var(--line-strong)" />
      <Tooltip
        isAnimationActive={false}
        content={({ active, payload }) => active && <DayNote day={payload[0]?.payload} currency={currency} />}
      />
      <Area
        dataKey="drawn"
        type="step"
        stroke="var(--accent)"
        strokeWidth={1.5}
        fill="var(--accent)"
        fillOpacity={0.1}
        isAnimationActive={false}
      />
      <ChosenDay days={days} currency={currency} />
    </ComposedChart>
  );
}

/** The day that is pointed at, or that arrow keys led to: it stays until another is, so that Tab can reach it. */
function ChosenDay({ days, currency }: Pick<BalanceChartProps, 'days' | 'currency'>) {
  const plot = usePlotArea();
  const active = useActiveTooltipLabel();
  const [chosen, setChosen] = useState(active);
  useEffect(() => {
    if (active !== undefined) setChosen(active);
  }, [active]);
  const at = days.findIndex(({ date }) => date === chosen);
  const day = days[at];
  if (!plot || !day) return null;
  const { date, balance } = day;
  const middle = plot.x + (plot.width * (at + 0.5)) / days.length;
  return (
    <ZIndexLayer zIndex={MARKS_LAYER}>
      <FigureMark
        of={{ kind: 'days', from: date, to: date, accountId: null }}
        title={`Daily balance, ${date}: ${formatMoney(balance, currency)}`}
      >
        <rect x={middle - DAY_WIDTH / 2} y={plot.y} width={DAY_WIDTH} height={plot.height} fill="transparent" />
      </FigureMark>
    </ZIndexLayer>
  );
}

interface DayNoteProps {
  readonly day: BalanceFigures | undefined;
  readonly currency: string | null;
}

function DayNote({ day, currency }: DayNoteProps) {
  if (!day) return null;
  return (
    <div className="chart-note">
      <span className="date">{day.date}</span>
      <strong className="money">{formatMoney(day.balance, currency)}</strong>
      {day.isComputed && <small>Carried: not every account is covered on this day.</small>}
      {day.includesUnproven && <small>Rests on unproven or broken statements.</small>}
    </div>
  );
}

const monthStarts = (days: readonly BalanceFigures[]): string[] =>
  days.map(({ date }) => date).filter((date) => date.endsWith('-01'));
