import { Line, LineChart, YAxis } from 'recharts';

const WIDTH = 72;
const HEIGHT = 20;
const MARGIN = { top: 3, right: 2, bottom: 3, left: 2 };

/** A line runs between two neighbours that are both known: nothing is drawn through a month without data. */
const isDrawn = (value: number | null, at: number, values: readonly (number | null)[]): boolean =>
  value !== null && typeof values[at - 1] === 'number';

/** The shape of a figure's way through the months; the figures themselves stand beside it. */
export function Sparkline({ values }: { readonly values: readonly (number | null)[] }) {
  if (!values.some(isDrawn)) return null;
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
          isAnimationActive={false}
        />
      </LineChart>
    </span>
  );
}
