import { groupBy } from '../../shared/group-by.ts';
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

/**
 * Rows whose figures bear the minus that recognition lost: where the figures of a column all bear a sign, one without had
 * one, and a dash is lost sooner than a plus.
 */
export function withLostSigns(rows: readonly CandidateRow[]): CandidateRow[] {
  const signed = signedColumns(rows);
  const negated = (cell: Cell): Cell => {
    const { token, column } = cell;
    const isLost = token.confidence < 1 && !token.signed && token.mark === null && signed.has(column);
    if (!isLost) return cell;
    const confidence = Math.min(token.confidence, LOST);
    return {
      column,
      token: { ...token, minor: 0 - Math.abs(token.minor), signed: true, signRestored: true, confidence },
    };
  };
  return signed.size === 0 ? [...rows] : rows.map((row) => ({ ...row, cells: row.cells.map(negated) }));
}
