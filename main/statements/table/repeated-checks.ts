import type { ClassifiedLine } from './classified-lines.ts';

/** What says of a row nothing but the number of its check, folded. */
const CHECK_NUMBER = /^\d{2,}$/;
/** Checks that a list of them has at least. */
const LEAST = 2;

const isCheck = ({ kind, line }: ClassifiedLine): boolean =>
  kind === 'dated' && line.dates.length === 1 && line.money.length === 1 && CHECK_NUMBER.test(line.label);

const magnitudes = ({ line }: ClassifiedLine): readonly number[] => line.money.map(({ minor }) => Math.abs(minor));

/** The lines of a table: those under the same headings that follow one another. */
function tablesOf(classified: readonly ClassifiedLine[]): ClassifiedLine[][] {
  const tables: ClassifiedLine[][] = [];
  for (const entry of classified) {
    const table = tables.at(-1);
    const above = table?.at(-1);
    if (table && above?.headings === entry.headings && above.sectionIndex === entry.sectionIndex) table.push(entry);
    else tables.push([entry]);
  }
  return tables;
}

/**
 * Lines with the lists of checks marked as no rows that stand in the ledger too: tables of nothing but numbers, dates and
 * amounts, of which each is the number and amount of a row that says more. A check is paid once.
 */
export function withoutRepeatedChecks(classified: readonly ClassifiedLine[]): ClassifiedLine[] {
  const rows = classified.filter((entry) => entry.kind === 'dated' && entry.section !== 'skip' && !isCheck(entry));
  const isRepeated = (check: ClassifiedLine): boolean =>
    rows.some(
      (row) =>
        row.line.label.split(' ').includes(check.line.label) && magnitudes(row).includes(magnitudes(check)[0] ?? 0),
    );
  return tablesOf(classified).flatMap((table) => {
    const dated = table.filter(({ kind }) => kind === 'dated');
    const isList = dated.length >= LEAST && dated.every((entry) => isCheck(entry) && isRepeated(entry));
    return isList ? table.map((entry) => ({ ...entry, section: 'skip' as const })) : table;
  });
}
