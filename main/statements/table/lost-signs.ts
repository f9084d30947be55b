import { groupBy } from '../../../shared/group-by.ts';
import type { CandidateRow, Cell } from './candidate-rows.ts';

/** Share of a column's figures from which all of them bear a sign. */
const MOST = 0.8;
/** How sure a sign is at most that was lost. */
const LOST = 0.85;

const isPlus = ({ token }: Cell): boolean => token.signed && token.minor > 0;

/** Columns in which what comes in bears a plus, and nearly every figure a sign. */
function signedColumns(rows: readonly CandidateRow[]): ReadonlySet<number> {
  const columns = groupBy(
    rows.flatMap(({ cells }) => cells),
    ({ column }) => column,
  );
  const isSigned = (cells: readonly Cell[]): boolean =>
    cells.some(isPlus) && cells.filter(({ token }) => token.signed).length >= cells.length * MOST;
  return new Set([...columns].filter(([, cells]) => isSigned(cells)).map(([column]) => column));
}

/** Columns in which a minus is printed beyond dispute. */
const columnsWithMinus = (rows: readonly CandidateRow[]): ReadonlySet<number> =>
  new Set(
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ column, token }) => (token.minor < 0 && !token.signDisputed ? [column] : [])),
    ),
  );

/**
 * Rows whose figures bear the minus that recognition lost: where the figures of a column all bear a sign, one without had
 * one, and a dash is lost sooner than a plus. A minus that only one look saw is dirt where no other figure of the column has
 * one.
 */
export function withLostSigns(rows: readonly CandidateRow[]): CandidateRow[] {
  const signed = signedColumns(rows);
  const withMinus = columnsWithMinus(rows);
  const mended = (cell: Cell): Cell => {
    const { token, column } = cell;
    if (token.signDisputed && !withMinus.has(column))
      return { column, token: { ...token, minor: Math.abs(token.minor), signed: false } };
    const isLost = token.confidence < 1 && !token.signed && token.mark === null && signed.has(column);
    if (!isLost) return cell;
    const confidence = Math.min(token.confidence, LOST);
    return {
      column,
      token: { ...token, minor: 0 - Math.abs(token.minor), signed: true, signRestored: true, confidence },
    };
  };
  return rows.map((row) => ({ ...row, cells: row.cells.map(mended) }));
}
