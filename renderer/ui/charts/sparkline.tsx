import { Line, LineChart, YAxis } from 'recharts';

const WIDTH = 72;
const HEIGHT = 20;
const MARGIN = { top: 3, right: 2, bottom: 3, left: 2 };

/** The shape of a figure's way through the months; the figures themselves stand beside it. */
export function Sparkline({ values }: { readonly values: readonly (number | null)[] }) {
  if (values.filter((value) => value !== null).length < 2) return null;
  return (
    <span className="sparkline" aria-hidden="true">
      <LineChart
        width={WIDTH}
        height={HEIGHT}
        margin={MARGIN}
        data={values.map((value) => ({ value }))}
        accessibilityLayer={false}
      >
        <YAxis hide domain={['dataMin', 'dataMax']} />
        <Line
          dataKey="value"
          type="linear"
          stroke="var(--accent)"
          strokeWidth={1.4}
          dot={false}
          activeDot={false}
          connectNulls
          isAnimationActive={false}
        />
      </LineChart>
    </span>
  );
}
