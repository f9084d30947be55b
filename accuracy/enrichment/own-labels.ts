import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { AccountType } from '../../shared/model/index.ts';
import type { LabelledItem } from './labelled-item.ts';

/** One line of the repository's labelled sets. */
interface Line {
  readonly description: string;
  readonly amount: number;
  readonly currency: string;
  readonly date: string;
  readonly account_type: AccountType;
  readonly account_id?: string;
  readonly pair_id?: string;
  readonly category: string;
  readonly also?: readonly string[];
  readonly merchant: string | null;
  readonly merchant_also?: readonly (string | null)[];
  readonly lender: string | null;
  readonly lender_also?: readonly (string | null)[];
  readonly processor: string | null;
  readonly processor_also?: readonly (string | null)[];
  readonly revenue: boolean | 'review' | null;
  readonly trap: boolean;
}

const names = (name: string | null, also: readonly (string | null)[] = []): readonly string[] | null => {
  const all = [name, ...also].filter((one) => one !== null);
  return all.length > 0 ? all : null;
};

/** As `names`; undefined where naming one and naming none are both right, for then nothing is claimed. */
const claimed = (name: string | null, also: readonly (string | null)[] = []): readonly string[] | null | undefined => {
  const all = [name, ...also];
  return all.includes(null) && all.some((one) => one !== null) ? undefined : names(name, also);
};

const itemOf = (line: Line, source: string, place: number): LabelledItem => ({
  source,
  description: line.description,
  amount: line.amount,
  currency: line.currency,
  date: line.date,
  accountType: line.account_type,
  accountId: line.account_id ?? `${source}-${place}`,
  pair: line.pair_id ?? null,
  categories: [line.category, ...(line.also ?? [])],
  merchants: names(line.merchant, line.merchant_also),
  mayLackMerchant: line.merchant === null || (line.merchant_also ?? []).includes(null),
  lenders: claimed(line.lender, line.lender_also),
  processors: claimed(line.processor, line.processor_also),
  revenue: line.revenue,
  isTrap: line.trap,
});

/** The items of one JSON lines file. */
export const readOwnLabels = (path: string): LabelledItem[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, place) => itemOf(JSON.parse(line) as Line, basename(path), place));
