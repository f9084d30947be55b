import { enrichRows, rowsOf } from '../main/enrichment/index.ts';
import { postedTransaction } from '../main/heron/index.ts';
import type { BooksInput } from '../main/summaries/index.ts';
import { groupBy } from '../shared/group-by.ts';
import { contentId } from '../shared/ids.ts';
import { type Account, DEFAULT_SETTINGS, type Transaction } from '../shared/model/index.ts';

/** One company with two accounts over two years, a statement a month. */
export function companyOf(items: readonly unknown[]): BooksInput {
  const posted = items.map((item) => {
    const checked = postedTransaction(item);
    if (!checked.ok) throw new Error(checked.error.message);
    return checked.value;
  });
  const accounts = [...groupBy(posted, ({ accountId }) => accountId)].map(([accountId, rows]): Account => {
    const transactions = rows.map(
      ({ referenceId, date, description, amount }, place): Transaction => ({
        id: contentId('txn', referenceId),
        date: date ?? '',
        description,
        amount: Math.round(amount * 100),
        balance: null,
        page: 1,
        bounds: { xMin: 0, xMax: 1, yMin: place, yMax: place + 1 },
        source: 'text',
        derived: [],
      }),
    );
    return accountOf(accountId ?? '', transactions);
  });
  const { annotations, relations } = enrichRows(rowsOf(accounts));
  return { accounts, annotations, positions: relations.positions, settings: DEFAULT_SETTINGS, asOf: '2026-01-31' };
}

function accountOf(number: string, transactions: readonly Transaction[]): Account {
  const identity = { institutionName: 'Example Bank', currency: 'USD' };
  const account = { number, name: null, type: 'checking', ownerName: 'Acme LLC' } as const;
  const months = groupBy(
    transactions.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    ({ date }) => date.slice(0, 7),
  );
  const statements = [...months].map(([month, rows]) => ({
    ...identity,
    id: contentId('dso', number, month),
    documentId: month,
    startDate: rows[0]?.date ?? null,
    endDate: rows.at(-1)?.date ?? null,
    account,
    openingBalance: 1_000_000,
    closingBalance: 1_000_000 + rows.reduce((sum, { amount }) => sum + amount, 0),
    printedTotals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
    verdict: 'proven' as const,
    findings: [],
    transactions: rows,
  }));
  return { ...identity, ...account, id: contentId('dso', number), statements };
}
