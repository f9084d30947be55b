import type { Analysis, Annotation, Transaction } from '../../../shared/model/index.ts';
import { toDecimal } from '../../../shared/money.ts';
import type { DriftRow } from '../../../shared/sync/drift.ts';
import type { RemoteRow } from '../../heron/client/index.ts';
import { matchRows } from './match-rows.ts';

/** A transaction of this computer beside the same at the service; null where one of them has it not. */
export interface Pair {
  readonly here: Here | null;
  readonly there: RemoteRow | null;
}

export interface Here {
  readonly transaction: Transaction;
  readonly currency: string | null;
  readonly annotation: Annotation | undefined;
}

/** Transactions that count, here and there; repetitions count nowhere. */
export function pairsOf(analysis: Analysis, remote: readonly RemoteRow[]): Pair[] {
  const matched = matchRows(analysis, remote);
  const taken = new Set(matched.values());
  const here = analysis.accounts.flatMap(({ currency, statements }) =>
    statements
      .flatMap(({ transactions }) => transactions)
      .map((transaction): Here => ({ transaction, currency, annotation: analysis.annotations.get(transaction.id) }))
      .filter(({ annotation }) => annotation?.duplicateOfId == null),
  );
  const others = remote.filter((row) => !row.isDuplicate && !taken.has(row));
  return [
    ...here.map((one): Pair => ({ here: one, there: matched.get(one.transaction.id) ?? null })),
    ...others.map((there): Pair => ({ here: null, there })),
  ];
}

const money = (amount: number | null, currency: string | null): string | null =>
  amount === null ? null : `${toDecimal(amount, currency)}${currency === null ? '' : ` ${currency}`}`;

/** What is the same in both, apart from capitals. */
const isSame = (here: string | null, there: string | null): boolean =>
  (here ?? '').trim().toLowerCase() === (there ?? '').trim().toLowerCase();

/** Every way in which a pair differs. */
export function driftOf({ here, there }: Pair): DriftRow[] {
  const about = {
    transactionId: here?.transaction.id ?? null,
    date: here?.transaction.date ?? there?.date ?? null,
    description: here?.transaction.description ?? there?.description ?? '',
    amount: here?.transaction.amount ?? there?.amount ?? null,
    currency: here?.currency ?? there?.currency ?? null,
    annotator: null,
  };
  if (there === null) return [{ ...about, kind: 'only_here', here: null, there: null }];
  if (here === null) return [{ ...about, kind: 'only_there', here: null, there: null }];
  const { transaction, currency, annotation } = here;
  const sides = [
    { kind: 'amount', here: money(transaction.amount, currency), there: money(there.amount, there.currency) },
    { kind: 'date', here: transaction.date, there: there.date },
    {
      kind: 'category',
      here: annotation?.category.label ?? null,
      there: there.category?.label ?? null,
      annotator: there.category?.annotator ?? null,
    },
    { kind: 'merchant', here: annotation?.merchant?.name ?? null, there: there.merchant?.name ?? null },
  ] as const;
  return sides.filter((side) => !isSame(side.here, side.there)).map((side) => ({ ...about, ...side }));
}
