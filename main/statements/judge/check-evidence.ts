import { runsOf } from '../../../shared/checks/part-totals.ts';
import type { CheckEvidence, PartTotal, RowRuns } from '../../../shared/model/index.ts';
import type { CandidateTable } from '../table/candidate-rows.ts';
import type { ReadRow } from '../table/read-row.ts';
import { closesWith } from './closing-balance.ts';
import { partsOf } from './judge.ts';
import type { Judged } from './judged.ts';

/**
 * What the checks of a reading rest on beside its rows and the figures of the statement as a whole.
 *
 * @param days the balances of days
 */
export function checkEvidence(judged: Judged, table: CandidateTable, days: readonly PartTotal[]): CheckEvidence {
  const { rows } = judged;
  const last = closesWith(judged);
  const runs = (isIn: (row: ReadRow) => boolean): RowRuns =>
    runsOf(rows.flatMap((row, index) => (isIn(row) ? [index] : [])));
  return {
    parts: [...partsOf(judged, table), ...days],
    sections: { in: runs(({ section }) => section === 'in'), out: runs(({ section }) => section === 'out') },
    balancesApart: rows.flatMap(({ balance, balanceApart }, row) =>
      balanceApart && balance !== null ? [{ row, balance }] : [],
    ),
    ...(last !== null && { closesWith: last }),
  };
}
