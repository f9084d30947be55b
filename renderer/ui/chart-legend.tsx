import './chart-legend.css';
import { Fragment } from 'react';
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
      <Fragment key={tone}>
        <span data-tone={tone} aria-hidden="true" /> {text}
      </Fragment>
    ))}
  </p>
);
