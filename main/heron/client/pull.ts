import type { z } from 'zod';
import { pullMerchants } from './pull-merchants.ts';
import type { Read } from './read.ts';
import { profitAndLossLines } from './read-profit-and-loss.ts';
import { categoryList, endUsersPage, fileList, monthlySummary, oneEndUser, transactionsPage } from './read-remote.ts';
import { scorecardMetrics } from './read-scorecard.ts';
import type { RemoteCompany, RemoteEndUser, RemoteRow } from './remote-company.ts';
import { type RemoteResult, remoteFailure } from './remote-result.ts';

const ROWS_A_PAGE = 1000;
const COMPANIES_A_PAGE = 1000;
/** A service that never says that a page is the last one is not followed for ever; part of a list is no list. */
const MOST_PAGES = 1000;

interface Page {
  readonly _meta: { readonly pages?: number | null | undefined; readonly next_url?: string | null | undefined };
}

const hasMore = ({ _meta: { pages, next_url: next } }: Page, page: number): boolean =>
  pages == null ? next != null : page < pages;

/** Times that a list is read from its beginning, where it becomes another one meanwhile. */
const MOST_READINGS = 3;

/** Every page of a list, in order. A list that has other pages at its end than at its beginning is read again: rows were lost between them. */
async function allPages<P extends Page, T>(
  { read }: Read,
  shape: z.ZodType<P>,
  pathOf: (page: number) => string,
  itemsOf: (page: P) => readonly T[],
): Promise<RemoteResult<readonly T[]>> {
  for (let reading = 1; ; reading += 1) {
    const items: T[] = [];
    const counts = new Set<number>();
    for (let page = 1; ; page += 1) {
      if (page > MOST_PAGES) return remoteFailure('remote_failed', `The list has more than ${MOST_PAGES} pages.`);
      const answer = await read({ method: 'GET', path: pathOf(page) }, shape);
      if (!answer.ok) return answer;
      const { pages } = answer.value._meta;
      if (pages != null) counts.add(pages);
      items.push(...itemsOf(answer.value));
      if (itemsOf(answer.value).length === 0 || !hasMore(answer.value, page)) break;
    }
    if (counts.size <= 1) return { ok: true, value: items };
    if (reading === MOST_READINGS)
      return remoteFailure('remote_failed', 'The list became another one each time it was read. Read it again later.');
  }
}

/** All companies that a service has of whoever asks. */
export const pullEndUsers = (read: Read): Promise<RemoteResult<readonly RemoteEndUser[]>> =>
  allPages(
    read,
    endUsersPage,
    (page) => `/end_users?limit=${COMPANIES_A_PAGE}&page=${page}`,
    (page) => page.end_users,
  );

/** Rows that arrive while pages are read move others to the next page: each is taken once. */
const once = (rows: readonly RemoteRow[]): RemoteRow[] => [...new Map(rows.map((row) => [row.id, row])).values()];

/** A service may not compute something of a company, which is no reason to know nothing else of it. */
async function ifThere<T>(
  { read }: Read,
  path: string,
  shape: z.ZodType<readonly T[]>,
): Promise<RemoteResult<readonly T[]>> {
  const answer = await read({ method: 'GET', path }, shape);
  return answer.ok || answer.error.code !== 'remote_refused' ? answer : { ok: true, value: [] };
}

/** Everything that Egret reads of one company. */
export async function pullCompany(read: Read, companyId: string): Promise<RemoteResult<RemoteCompany>> {
  const path = `/end_users/${encodeURIComponent(companyId)}`;
  const endUser = await read.read({ method: 'GET', path }, oneEndUser);
  if (!endUser.ok) return endUser;
  const rows = await allPages(
    read,
    transactionsPage,
    (page) => `${path}/transactions?per_page=${ROWS_A_PAGE}&page=${page}&order_by=id_asc`,
    (page) => page.transactions_enriched,
  );
  if (!rows.ok) return rows;
  const categories = await read.read({ method: 'GET', path: '/categories' }, categoryList);
  if (!categories.ok) return categories;
  const months = await read.read(
    { method: 'GET', path: `${path}/bank_statement_summary?grouping=by_month` },
    monthlySummary,
  );
  if (!months.ok) return months;
  const files = await read.read({ method: 'GET', path: `${path}/files` }, fileList);
  if (!files.ok) return files;
  const profitAndLoss = await ifThere(read, `${path}/profit_and_loss`, profitAndLossLines);
  if (!profitAndLoss.ok) return profitAndLoss;
  const metrics = await ifThere(read, `${path}/scorecard`, scorecardMetrics);
  if (!metrics.ok) return metrics;
  const merchants = await pullMerchants(read);
  if (!merchants.ok) return merchants;
  const value = {
    endUser: endUser.value.end_user,
    rows: once(rows.value),
    categoryGroups: categories.value,
    months: months.value,
    files: files.value,
    profitAndLoss: profitAndLoss.value,
    metrics: metrics.value,
    merchants: merchants.value,
  };
  return { ok: true, value };
}
