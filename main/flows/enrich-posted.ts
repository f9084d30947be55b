import {
  annotationOf,
  type ReadRow,
  type Relations,
  type Row,
  relate,
  rowReader,
  type ToldRow,
  told,
} from '../enrichment/index.ts';
import { type PostedTransaction, postedId, postedRows, responseJson } from '../heron/index.ts';
import { withOwnIds } from './own-ids.ts';

/** What the rows of each end user say of each other. */
export type Companies = ReadonlyMap<string | null, Relations>;

/**
 * Relates rows by end user: transactions of different end users never meet; those of none are a company of their own.
 *
 * @param rows what was told of each row, null for a bad item
 * @param endUsers whose each row is, in the same order
 * @param counted ids of rows that count though they seem to repeat others
 */
export function relateCompanies(
  rows: Iterable<ToldRow | null>,
  endUsers: readonly (string | null)[],
  counted?: ReadonlySet<string>,
): Companies {
  const companies = new Map<string | null, ToldRow[]>();
  let place = 0;
  for (const row of rows) {
    const endUser = endUsers[place++] ?? null;
    const company = companies.get(endUser);
    if (row && company) company.push(row);
    else if (row) companies.set(endUser, [row]);
  }
  return new Map([...companies].map(([endUser, list]) => [endUser, relate(list, counted)] as const));
}

/**
 * Enriches posted transactions that are in memory: the responses of seed 001, one by one and in the same order.
 *
 * @param read reads the rows; one that read others before remembers their texts
 */
export function* enrichPosted(
  posted: readonly PostedTransaction[],
  requestId: string,
  read: ReadRow = rowReader(),
): Generator<object> {
  const toRow = postedRows();
  const rows = withOwnIds(posted.map((one) => toRow(one, postedId(one))));
  const said = rows.map(read);
  const endUsers = posted.map(({ endUserId }) => endUserId);
  const companies = relateCompanies(allTold(rows, said), endUsers);
  for (const [at, row] of rows.entries()) {
    const [one, text, relations] = [posted[at], said[at], companies.get(endUsers[at] ?? null)];
    if (one && text && relations) yield responseJson(one, annotationOf(row, text, relations), requestId, false);
  }
}

function* allTold(rows: readonly Row[], said: readonly ReturnType<ReadRow>[]): Generator<ToldRow | null> {
  for (const [at, row] of rows.entries()) {
    const text = said[at];
    yield text ? told(row, text) : null;
  }
}
