import { type KeyboardEvent, useEffect } from 'react';
import type { CorrectedCell, ReadCells } from '../../../shared/model/index.ts';
import { formatMoney } from '../../../shared/money.ts';
import type { ChainLink } from '../../data/chain.ts';
import { oneTextLine } from '../../data/row-groups.ts';
import type { Row } from '../../data/rows.ts';
import { CheckCircleIcon } from '../../ui/icons.tsx';
import { Money } from '../../ui/money.tsx';
import { target } from '../transactions/table-keys.ts';
import { useLineList } from '../transactions/use-line-list.ts';
import { ReadMark } from './read-mark.tsx';

interface StatementRowsProps {
  /** In the order of the page. */
  readonly rows: readonly Row[];
  readonly links: readonly ChainLink[];
  readonly selectedId: string | null;
  readonly onShow: (row: Row) => void;
  readonly onEdit: (row: Row) => void;
  /** Opens the form that corrects the balances and totals of the statement. */
  readonly onEditFigures: () => void;
}

/** The rows of a statement as a grid of which only what is in view exists; the page goes where the keys go. */
export function StatementRows({ rows, links, selectedId, onShow, onEdit, onEditFigures }: StatementRowsProps) {
  const list = useLineList(rows.length, oneTextLine);
  const { reveal, focusActive } = list;
  const selectedAt = rows.findIndex(({ transaction }) => transaction.id === selectedId);
  // A row may be picked on its page, far from the lines that are in view.
  useEffect(() => {
    if (selectedAt >= 0) reveal(selectedAt);
  }, [selectedAt, reveal]);
  // Whoever opened the statement goes on with the keys; what was opened it by is gone.
  useEffect(focusActive, [focusActive]);
  const show = (index: number): void => {
    list.activate(index);
    const row = rows[index];
    if (row) onShow(row);
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const row = rows[index];
    const to = target(event.key, index, rows.length - 1);
    if (event.key === 'E' && !event.ctrlKey && !event.metaKey) onEditFigures();
    else if (row && (event.key === 'e' || event.key === 'F2') && !event.ctrlKey && !event.metaKey) onEdit(row);
    else if (event.key === 'Enter') show(index);
    else if (to !== null) {
      list.focus(to);
      show(to);
    } else return;
    event.preventDefault();
  };
  return (
    <div className="transactions-scroll statement-scroll" ref={list.scroller} data-testid="statement-scroll">
      <table
        className="transactions-grid statement-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take focus and keys, which is a grid
        role="grid"
        aria-label="Rows of the statement"
        aria-rowcount={rows.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="number" data-column="row">
              Row
            </th>
            <th scope="col" data-column="date">
              Date
            </th>
            <th scope="col" data-column="description">
              Description
            </th>
            <th scope="col" className="number" data-column="amount">
              Amount
            </th>
            <th scope="col" className="number" data-column="balance">
              Balance
            </th>
            <th scope="col" className="number" data-column="check">
              Check
            </th>
          </tr>
        </thead>
        <tbody style={{ height: list.height }}>
          {list.lines.map(({ index, gap }) => {
            const row = rows[index];
            const link = links[index];
            if (!row || !link) return null;
            const { transaction, statement } = row;
            const { asRead } = transaction;
            return (
              <tr
                key={transaction.id}
                data-testid="statement-row"
                data-index={index}
                data-transaction={transaction.id}
                data-derived={transaction.derived.length > 0 || undefined}
                aria-rowindex={index + 2}
                aria-selected={transaction.id === selectedId}
                tabIndex={index === list.current ? 0 : -1}
                style={gap > 0 ? { marginTop: gap } : undefined}
                onClick={() => show(index)}
                onDoubleClick={() => onEdit(row)}
                onKeyDown={(event) => onKeyDown(event, index)}
              >
                <td className="number dim" data-column="row">
                  {index + 1}
                </td>
                <td className="date" data-column="date">
                  <CellMark asRead={asRead} cell="date" currency={null} />
                  {transaction.date}
                </td>
                <td data-column="description" title={transaction.description}>
                  <CellMark asRead={asRead} cell="description" currency={null} />
                  {transaction.description}
                </td>
                <td className="number" data-column="amount">
                  <CellMark asRead={asRead} cell="amount" currency={statement.currency} />
                  <Money minor={transaction.amount} currency={statement.currency} signed />
                </td>
                <td className="number" data-column="balance">
                  <CellMark asRead={asRead} cell="balance" currency={statement.currency} />
                  <Money minor={transaction.balance} currency={statement.currency} />
                </td>
                <td className="number" data-column="check">
                  <CheckCell link={link} currency={statement.currency} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Whether the rows up to here give the printed balance; by how much not. */
function CheckCell({ link: { difference }, currency }: { readonly link: ChainLink; readonly currency: string | null }) {
  if (difference === null) return null;
  if (difference === 0)
    return (
      <span
        className="check-holds"
        role="img"
        aria-label="The rows give this balance"
        title="The rows give this balance"
      >
        <CheckCircleIcon size={14} />
      </span>
    );
  return (
    <span className="check-off" title="The printed balance less what the rows give">
      {difference > 0 ? '+' : ''}
      {formatMoney(difference, currency)}
    </span>
  );
}

interface CellMarkProps {
  readonly asRead: ReadCells | undefined;
  readonly cell: CorrectedCell;
  readonly currency: string | null;
}

/** Marks a cell that a person corrected. */
function CellMark({ asRead, cell, currency }: CellMarkProps) {
  if (!asRead || !(cell in asRead)) return null;
  const was = asRead[cell];
  return <ReadMark was={typeof was === 'number' ? formatMoney(was, currency) : (was ?? 'nothing')} />;
}
