import { MOST_ROWS, type Push, type PushedClosing } from '../../heron/client/index.ts';
import { cutInto } from './cut-into.ts';
import type { LeavingRow } from './leaving-rows.ts';

/** What each account comes to behind its last row of a batch, where that is known. */
function closingsOf(rows: readonly LeavingRow[]): PushedClosing[] {
  const last = new Map(rows.map((leaving) => [leaving.row.accountId, leaving]));
  return [...last.values()].flatMap(({ row: { accountId, currency }, balanceAfter: balance }) =>
    balance === null ? [] : [{ accountId, balance, currency }],
  );
}

/** Rows in batches of as many as one request takes, in their order. */
export function batchesOf(companyId: string, rows: readonly LeavingRow[]): Extract<Push, { kind: 'transactions' }>[] {
  return cutInto(rows, MOST_ROWS).map((cut) => ({
    kind: 'transactions',
    companyId,
    rows: cut.map(({ row }) => row),
    closings: closingsOf(cut),
  }));
}
