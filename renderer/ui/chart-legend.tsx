import './chart-legend.css';
import type { LaneMark } from '../data/lane.ts';

interface ChartLegendProps {
  readonly items: readonly {
    readonly tone: LaneMark['tone'] | 'carried' | 'negative';
    /** What is drawn so. */
    readonly text: string;
  }[];
}

/** What the colours and patterns of a chart or of lanes stand for. */
export const ChartLegend = ({ items }: ChartLegendProps) => (
  <p className="chart-legend">
    {items.map(({ tone, text }) => (
      <span key={tone} className="chart-legend-item">
        <span data-tone={tone} aria-hidden="true" />
        {text}
      </span>
    ))}
  </p>
);
