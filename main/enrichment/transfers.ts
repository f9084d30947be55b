import { daysBetween } from '../../shared/dates.ts';
import { ownNumbers } from './transfer-evidence.ts';
import { type DescribedRow, type Legs, legsOf } from './transfer-legs.ts';
import { type Support, supportOf } from './transfer-support.ts';

/** What is known of one leg of a matched transfer. */
export interface Transfer {
  readonly otherId: string;
  readonly confidence: number;
  readonly reason: string;
}

interface Pair {
  readonly out: Legs;
  readonly into: Legs;
  readonly gap: number;
  readonly support: Support;
}

const MAX_BUSINESS_DAYS = 3;
/** A category decided more surely than this by something other than a transfer rules a pair out. */
const WEAK = 0.6;
const OPEN_TO_TRANSFER: ReadonlySet<string> = new Set([
  'unreconciled_intra_company_transfers',
  'credit_card',
  'debt_repayment',
  'general_payment',
  'check_deposits',
  'check_outflows',
  'none',
]);

/**
 * Finds transfers between the company's own accounts: exactly opposite amounts in one currency, different accounts,
 * at most three business days apart, and some evidence beyond the amount. Each row belongs to one pair at most; the
 * closest dates win, then the better wording, then the order of ids.
 */
export function findTransfers(rows: readonly DescribedRow[]): ReadonlyMap<string, Transfer> {
  const transfers = new Map<string, Transfer>();
  const numbers = ownNumbers(new Set(rows.map(({ account }) => account)));
  for (const group of byAmount(rows.filter(isOpen)).values()) {
    if (bothWays(group)) matchPairs(pairsOf(legsOf(group, numbers)), transfers);
  }
  return transfers;
}

/** False where the text already says surely that a stranger is on the other side. */
function isOpen({ transaction, said: { category } }: DescribedRow): boolean {
  return transaction.amount !== 0 && (category.confidence <= WEAK || OPEN_TO_TRANSFER.has(category.slug));
}

function byAmount(rows: readonly DescribedRow[]): ReadonlyMap<string, DescribedRow[]> {
  const groups = new Map<string, DescribedRow[]>();
  for (const row of rows) {
    const key = `${row.account.currency ?? row.statement.currency ?? ''}${Math.abs(row.transaction.amount)}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const bothWays = (rows: readonly DescribedRow[]): boolean =>
  rows.some(({ transaction }) => transaction.amount < 0) && rows.some(({ transaction }) => transaction.amount > 0);

/** All supported pairs of legs, best first: both lists go by day, so a window slides over the inflows. */
function pairsOf(legs: readonly Legs[]): readonly Pair[] {
  const sorted = legs.toSorted((a, b) => a.businessDay - b.businessDay);
  const inflows = sorted.filter(({ isOutflow }) => !isOutflow);
  const pairs: Pair[] = [];
  let first = 0;
  for (const out of sorted) {
    if (!out.isOutflow) continue;
    while ((inflows[first]?.businessDay ?? Number.POSITIVE_INFINITY) < out.businessDay - MAX_BUSINESS_DAYS) first += 1;
    for (let at = first; at < inflows.length; at++) {
      const into = inflows[at];
      if (!into || into.businessDay > out.businessDay + MAX_BUSINESS_DAYS) break;
      const support = supportOf(out, into);
      if (support) pairs.push({ out, into, gap: Math.abs(daysBetween(out.date, into.date)), support });
    }
  }
  return pairs.sort(byPreference);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPreference = (a: Pair, b: Pair): number =>
  a.gap - b.gap ||
  a.support.rank - b.support.rank ||
  compare(a.out.date, b.out.date) ||
  compare(a.out.ids[0] ?? '', b.out.ids[0] ?? '') ||
  compare(a.into.ids[0] ?? '', b.into.ids[0] ?? '');

/** Takes the pairs in order, each as often as both sides have rows left. */
function matchPairs(pairs: readonly Pair[], transfers: Map<string, Transfer>): void {
  const used = new Map<Legs, number>();
  const left = (legs: Legs): readonly string[] => legs.ids.slice(used.get(legs) ?? 0);
  for (const pair of pairs) {
    const outIds = left(pair.out);
    const inIds = left(pair.into);
    const count = Math.min(outIds.length, inIds.length);
    for (const [at, outId] of outIds.slice(0, count).entries()) {
      const inId = inIds[at] ?? '';
      transfers.set(outId, transferOf(pair, inId));
      transfers.set(inId, transferOf(pair, outId));
    }
    used.set(pair.out, (used.get(pair.out) ?? 0) + count);
    used.set(pair.into, (used.get(pair.into) ?? 0) + count);
  }
}

function transferOf({ gap, support }: Pair, otherId: string): Transfer {
  const when = gap === 0 ? 'on the same day' : `${gap} ${gap === 1 ? 'day' : 'days'} apart`;
  const reason = `The opposite amount stands in another account of the company ${when}, and ${support.says}.`;
  return { otherId, confidence: support.confidence, reason };
}
