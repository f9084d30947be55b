import type { KeyboardEvent, MouseEvent, SyntheticEvent } from 'react';
import { type Chosen, chooseAll, chooseOne, stretchTo, toggleRow } from '../../data/chosen.ts';
import { type CorrectWhat, keyedCorrection } from '../../data/correct-keys.ts';
import type { Column, ColumnKey } from '../../data/row-columns.ts';
import type { Lines } from '../../data/row-groups.ts';
import type { Sort } from '../../data/row-sort.ts';
import type { Row } from '../../data/rows.ts';
import { GroupLine } from './group-line.tsx';
import { target } from './table-keys.ts';
import { TransactionHead } from './transaction-head.tsx';
import { TransactionLine } from './transaction-line.tsx';
import { useLineList } from './use-line-list.ts';

/** Pixels below which columns are not narrowed: a table of more of them scrolls sideways. */
const LEAST_WIDTH = 120;
const COLUMN_WIDTH = 100;

interface TransactionTableProps {
  readonly lines: Lines;
  readonly columns: readonly Column[];
  readonly sort: Sort;
  readonly onSort: (key: ColumnKey) => void;
  /** Opens or closes a group, by its value. */
  readonly onToggleGroup: (value: string) => void;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  /** The page view is open, so it goes where the arrow keys go. */
  readonly followSelection: boolean;
  /** Shows a row on its page. */
  readonly onSelect: (row: Row) => void;
  /** Opens the form that corrects some rows. */
  readonly onCorrect: (ids: ReadonlySet<string>, what: CorrectWhat) => void;
}

/** The line that an event happened on; null: none, such as the gap below the last. */
function indexOf({ target }: SyntheticEvent): number | null {
  const line = target instanceof Element ? target.closest('[data-index]') : null;
  return line ? Number(line.getAttribute('data-index')) : null;
}

/** Rows, in groups or not, as a grid of which only what is in view exists. */
export function TransactionTable(props: TransactionTableProps) {
  const { lines, columns, sort, onSort, onToggleGroup, chosen, onChoose, followSelection, onSelect, onCorrect } = props;
  const list = useLineList(lines.count, lines.textLines);
  const rowAt = (index: number): Row | null => {
    const line = lines.at(index);
    return line?.kind === 'row' ? line.row : null;
  };

  const show = (index: number): void => {
    list.activate(index);
    const row = rowAt(index);
    if (!row) return;
    onChoose(chooseOne(row.transaction.id));
    onSelect(row);
  };
  const stretch = (index: number): void => {
    list.activate(index);
    const row = rowAt(index);
    if (row) onChoose(stretchTo(chosen, row.transaction.id, lines.rows()));
  };
  const toggle = (index: number): void => {
    list.activate(index);
    const row = rowAt(index);
    if (row) onChoose(toggleRow(chosen, row.transaction.id));
  };
  const onMouseDown = (event: MouseEvent): void => {
    // Shift stretches the choice of rows, not of text; without the browser's own part, focus is ours to move.
    if (event.shiftKey) event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const index = indexOf(event);
    if (index === null) return;
    const line = lines.at(index);
    if (line?.kind === 'group') {
      list.activate(index);
      onToggleGroup(line.group.value);
      return;
    }
    if (event.shiftKey) list.focusActive();
    if (event.shiftKey) stretch(index);
    else if (event.ctrlKey || event.metaKey) toggle(index);
    else show(index);
  };
  /** What a key does to the head of a group; false for a key that does nothing there. */
  const actOnGroup = (key: string, index: number): boolean => {
    const line = lines.at(index);
    if (line?.kind !== 'group') return false;
    const turns = key === 'Enter' || key === ' ' || key === (line.isOpen ? 'ArrowLeft' : 'ArrowRight');
    if (turns) onToggleGroup(line.group.value);
    return turns;
  };
  /** What a key does to the row it is pressed on; false for a key that does nothing there. */
  const act = ({ key, ctrlKey, metaKey }: KeyboardEvent, index: number): boolean => {
    const command = ctrlKey || metaKey;
    if (command && key === 'a') {
      onChoose(chooseAll(lines.rows()));
      return true;
    }
    const id = rowAt(index)?.transaction.id;
    if (id === undefined) return actOnGroup(key, index);
    const correction = command ? null : keyedCorrection(key, id, chosen);
    if (key === 'Enter') show(index);
    else if (key === ' ') toggle(index);
    else if (correction) onCorrect(correction.ids, correction.what);
    else return false;
    return true;
  };
  const move = (event: KeyboardEvent, index: number): boolean => {
    const to = target(event.key, index, lines.count - 1);
    if (to === null) return false;
    list.focus(to);
    if (event.shiftKey) stretch(to);
    else if (followSelection) show(to);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = indexOf(event);
    if (index !== null && (act(event, index) || move(event, index))) event.preventDefault();
  };

  return (
    <div className="transactions-scroll" ref={list.scroller} data-testid="transaction-scroll">
      <table
        className="transactions-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take focus and keys, and groups of them open and close
        role="treegrid"
        aria-label="Transactions"
        aria-multiselectable="true"
        aria-rowcount={lines.count + 1}
        style={followSelection ? undefined : { minWidth: LEAST_WIDTH + COLUMN_WIDTH * columns.length }}
      >
        <TransactionHead columns={columns} sort={sort} onSort={onSort} />
        <tbody style={{ height: list.height }} onMouseDown={onMouseDown} onClick={onClick} onKeyDown={onKeyDown}>
          {list.lines.map(({ index, gap, height }) => {
            const line = lines.at(index);
            const placed = { index, gap, reachable: index === list.current };
            if (line?.kind === 'group')
              return (
                <GroupLine
                  key={`group ${line.group.value}`}
                  {...placed}
                  height={height}
                  group={line.group}
                  isOpen={line.isOpen}
                  columnCount={columns.length}
                />
              );
            return (
              line && (
                <TransactionLine
                  key={line.row.transaction.id}
                  {...placed}
                  row={line.row}
                  columns={columns}
                  selected={chosen.ids.has(line.row.transaction.id)}
                  level={lines.isGrouped ? 2 : 1}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
