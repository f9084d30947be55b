import type { MoneyColumn } from '../columns/money-columns.ts';
import type { CandidateRow, CandidateTable } from './candidate-rows.ts';

/** The sections and rows in which a column is used. */
interface Use {
  readonly sections: Set<number>;
  readonly rows: Set<number>;
  /** A section has amounts in this column and in no other. */
  readonly alone: boolean;
}

const disjoint = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].every((value) => !b.has(value));

/**
 * True when two columns are one in different places: tables of different sections that print their amounts at different
 * edges, or lists side by side under the same heading, the last of which may stand over the amounts of another section that
 * has no heading for them. Debit and credit columns share sections and differ in heading.
 */
function areOne(a: MoneyColumn, b: MoneyColumn, useOfA: Use, useOfB: Use): boolean {
  if (a.heading !== null && b.heading !== null && a.heading !== b.heading) return false;
  if (disjoint(useOfA.sections, useOfB.sections)) return true;
  if (!disjoint(useOfA.rows, useOfB.rows)) return false;
  if (a.heading === b.heading) return a.heading !== null;
  return (a.heading ?? b.heading) === 'amount' && (a.heading === null ? useOfA : useOfB).alone;
}

function usesOf(rows: readonly CandidateRow[], count: number): Use[] {
  const uses = Array.from({ length: count }, () => ({ sections: new Set<number>(), rows: new Set<number>() }));
  rows.forEach((row, index) => {
    for (const { column } of row.cells) {
      uses[column]?.sections.add(row.sectionIndex);
      uses[column]?.rows.add(index);
    }
  });
  const isOnly = (section: number): boolean => uses.filter(({ sections }) => sections.has(section)).length === 1;
  return uses.map((use) => ({ ...use, alone: [...use.sections].some(isOnly) }));
}

const merged = (a: MoneyColumn, b: MoneyColumn): MoneyColumn => ({
  xMin: Math.min(a.xMin, b.xMin),
  xMax: Math.max(a.xMax, b.xMax),
  count: a.count + b.count,
  heading: a.heading ?? b.heading,
});

/** Puts columns that are one in different places together, so that a role is given to all of them at once. */
export function groupColumns(
  rows: readonly CandidateRow[],
  columns: readonly MoneyColumn[],
): Pick<CandidateTable, 'rows' | 'columns' | 'printedColumns'> {
  const uses = usesOf(rows, columns.length);
  const groups: { column: MoneyColumn; use: Use }[] = [];
  const groupOf = columns.map((column, index) => {
    const use = uses[index] ?? { sections: new Set(), rows: new Set(), alone: false };
    const at = groups.findIndex((group) => areOne(group.column, column, group.use, use));
    const group = groups[at];
    if (!group) return groups.push({ column, use }) - 1;
    for (const section of use.sections) group.use.sections.add(section);
    for (const row of use.rows) group.use.rows.add(row);
    group.column = merged(group.column, column);
    return at;
  });
  return {
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, column: groupOf[cell.column] ?? -1 })),
      unread: row.unread.map((cell) => ({ ...cell, column: groupOf[cell.column] ?? -1 })),
    })),
    columns: groups.map(({ column }) => column),
    printedColumns: columns,
  };
}
