import type { RowGroup } from '../../data/row-groups.ts';
import { rowCount } from '../../data/said-sentences.ts';
import { ChevronRightIcon } from '../../ui/icons.tsx';
import { Flows } from './flows.tsx';
import type { LineProps } from './transaction-line.tsx';

interface GroupLineProps extends LineProps {
  readonly group: RowGroup;
  readonly isOpen: boolean;
  readonly columnCount: number;
  /** Pixels. */
  readonly height: number;
}

/** The head of rows that share something: what, how many, and what they come to. */
export function GroupLine({ group, isOpen, columnCount, height, index, gap, reachable }: GroupLineProps) {
  const { title, totals } = group;
  const duplicates = totals.duplicates > 0 ? `, ${totals.duplicates.toLocaleString('en-US')} not summed` : '';
  return (
    <tr
      className="group-line"
      data-testid="transaction-group"
      data-index={index}
      aria-rowindex={index + 2}
      aria-expanded={isOpen}
      aria-level={1}
      tabIndex={reachable ? 0 : -1}
      style={{ height, ...(gap > 0 && { marginTop: gap }) }}
    >
      <td colSpan={columnCount}>
        <span className="group-chevron" data-open={isOpen || undefined}>
          <ChevronRightIcon size={13} />
        </span>
        <strong>{title}</strong>
        <span className="dim">
          {rowCount(totals.count)}
          {duplicates}
        </span>
        <Flows flows={totals.flows} />
      </td>
    </tr>
  );
}
