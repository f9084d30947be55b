import { enrichRows, rowsOf } from '../../main/enrichment/index.ts';
import { groupBy } from '../../shared/group-by.ts';
import { contentId } from '../../shared/ids.ts';
import type { Account, Annotation, Statement, Transaction } from '../../shared/model/index.ts';
import type { LabelledItem } from './labelled-item.ts';

/** One item beside what enrichment says of it. */
export interface Judged {
  readonly item: LabelledItem;
  readonly annotation: Annotation;
}

const transactionOf = (item: LabelledItem, place: number): Transaction => ({
  id: contentId('txn', item.source, item.accountId, item.description, place),
  date: item.date,
  description: item.description,
  amount: Math.round(item.amount * 100),
  balance: null,
  page: 1,
  bounds: { xMin: 0, xMax: 1, yMin: 0, yMax: 1 },
  source: 'text',
  derived: [],
});

function accountOf(item: LabelledItem, transactions: readonly Transaction[], place: number): Account {
  const account = { number: null, name: null, type: item.accountType, ownerName: null };
  const id = contentId('dso', item.accountId, place);
  const statement: Statement = {
    id,
    documentId: id,
    institutionName: null,
    currency: item.currency,
    startDate: null,
    endDate: null,
    account,
    openingBalance: null,
    closingBalance: null,
    printedTotals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
    verdict: 'unproven',
    findings: [],
    transactions,
  };
  return { ...account, id, institutionName: null, currency: item.currency, statements: [statement] };
}

/** Items that must be seen together: the legs of one transfer; every other item stands alone. */
function together(items: readonly LabelledItem[]): readonly LabelledItem[][] {
  const groups = groupBy(items, (item, place) => (item.pair === null ? `item ${place}` : `pair ${item.pair}`));
  return [...groups.values()];
}

/** Enriches every item, each in a company of its own. */
export const judge = (items: readonly LabelledItem[]): Judged[] =>
  together(items).flatMap((group) => {
    const rows = group.map((item, place) => ({ item, transaction: transactionOf(item, place), place }));
    const accounts = rows.map(({ item, transaction, place }) => accountOf(item, [transaction], place));
    const { annotations } = enrichRows(rowsOf(accounts));
    return rows.map(({ item, transaction }) => {
      const annotation = annotations.get(transaction.id);
      if (!annotation) throw new Error(`no annotation of ${item.description}`);
      return { item, annotation };
    });
  });
