import { type FocusEvent, type ReactNode, useEffect, useRef } from 'react';
import { monthText } from '../../data/figure-text.ts';
import { Sparkline } from '../../ui/charts/sparkline.tsx';
import { useKeptInView } from '../../ui/use-kept-in-view.ts';
import { type EndWhole, showEndWhole } from '../../ui/whole-columns.ts';
import { UnprovenSign } from './unproven-mark.tsx';

export interface PeriodColumn {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Of a figure of the month at least. */
  readonly includesUnproven: boolean;
  /** Such as `to the 12th`; null for a full month. */
  readonly note: string | null;
}

export interface PeriodLine {
  readonly key: string;
  readonly label: ReactNode;
  readonly indent: number;
  readonly isStrong: boolean;
  /** What a sparkline shows, oldest first. */
  readonly trend: readonly (number | null)[];
  /** After the months: means and totals. */
  readonly sums: readonly ReactNode[];
  /** One a month. */
  readonly cells: readonly ReactNode[];
  /** Which of them rest on unproven or broken statements. */
  readonly unproven: { readonly sums: readonly boolean[]; readonly cells: readonly boolean[] };
}

/** A column of means or totals. */
export interface SumColumn {
  readonly title: string;
  /** What it does not take in, such as `3 of 4 months`; null where it takes in everything. */
  readonly note: string | null;
  readonly includesUnproven: boolean;
}

interface PeriodTableProps {
  readonly label: string;
  readonly testId: string;
  readonly columns: readonly PeriodColumn[];
  readonly sums: readonly SumColumn[];
  readonly lines: readonly PeriodLine[];
}

/** Figures down, months across, then the shape of their way and what they come to: the newest and the sums are in sight. */
export function PeriodTable({ label, testId, columns, sums, lines }: PeriodTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useRef<EndWhole | null>(null);
  useEffect(() => {
    shown.current = scroller.current && showEndWhole(scroller.current);
    return shown.current?.end;
  }, []);
  // More months, or longer figures, move the end that is to be in sight.
  useEffect(() => shown.current?.settle());
  const keepInView = useKeptInView();
  const keep = ({ target, currentTarget }: FocusEvent): void => keepInView(target.closest('td'), currentTarget);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too.
    <section className="table-scroll" ref={scroller} tabIndex={0} aria-label={label} onFocus={keep}>
      <table className="figures period-table" data-testid={testId}>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            {columns.map(({ month, note, includesUnproven }) => (
              <th key={month} scope="col" className="number">
                {includesUnproven && <UnprovenSign />} {monthText(month)}
                {note !== null && <small>{note}</small>}
              </th>
            ))}
            <th scope="col">Trend</th>
            {sums.map(({ title, note, includesUnproven }) => (
              <th key={title} scope="col" className="number">
                {includesUnproven && <UnprovenSign />} {title}
                {note !== null && <small>{note}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <PeriodTableLine key={line.key} line={line} columns={columns} sums={sums} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface PeriodTableLineProps extends Pick<PeriodTableProps, 'columns' | 'sums'> {
  readonly line: PeriodLine;
}

function PeriodTableLine({ line, columns, sums }: PeriodTableLineProps) {
  return (
    <tr data-strong={line.isStrong || undefined} data-testid="period-line">
      <th scope="row" style={{ paddingLeft: 10 + 14 * line.indent }}>
        {line.label}
      </th>
      {columns.map(({ month }, at) => (
        <td key={month} className="number" data-unproven={line.unproven.cells[at] || undefined}>
          {line.cells[at]}
        </td>
      ))}
      <td className="trend">
        <Sparkline values={line.trend} />
      </td>
      {sums.map(({ title }, at) => (
        <td key={title} className="number sum" data-unproven={line.unproven.sums[at] || undefined}>
          {line.sums[at]}
        </td>
      ))}
    </tr>
  );
}
