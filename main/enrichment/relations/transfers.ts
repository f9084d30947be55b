import { daysBetween } from '../../../shared/dates.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { RowAccount } from '../rows/rows.ts';
import type { ToldRow } from '../rows/told.ts';
import { bestAssignment, type Edge } from './best-assignment.ts';
import { ownNumbers } from './transfer-evidence.ts';
import { canBeLeg, type LegRow, type Legs, legsOf } from './transfer-legs.ts';
import { type Support, supportOf } from './transfer-support.ts';

/** What is known of one leg of a matched transfer. */
export interface Transfer {
  readonly otherId: string;
  readonly confidence: number;
  readonly reason: string;
}

interface Pair extends Edge {
  readonly gap: number;
  readonly support: Support;
}

const MAX_BUSINESS_DAYS = 3;
/** A day apart weighs more than any wording. */
const DAY_COST = 10;
/** A category decided more surely than this by something other than a transfer rules a pair out. */
const WEAK = 0.75;
const OPEN_TO_TRANSFER: ReadonlySet<string> = new Set([
  'unreconciled_intra_company_transfers',
  'credit_card',
  'debt_repayment',
  'check_deposits',
  'check_outflows',
]);

/**
 * Finds transfers between the company's own accounts: exactly opposite amounts in one currency, different accounts,
 * at most three business days apart, and some evidence beyond the amount. Each row belongs to one pair at most. Of all
 * ways to pair the rows of an amount the best one is taken: as many pairs as possible, then the closest dates, then the
 * better wording.
 */
export function findTransfers(rows: readonly ToldRow[]): ReadonlyMap<string, Transfer> {
  const transfers = new Map<string, Transfer>();
  const open = rows.filter(canBeLeg).filter(mayBeTransfer);
  const accounts = new Map<string, RowAccount>(
    rows.flatMap(({ row: { account } }) => (account ? [[account.id, account]] : [])),
  );
  const numbers = ownNumbers(accounts.values());
  for (const group of byAmount(open).values()) {
    if (bothWays(group)) matchLegs(legsOf(group, numbers), transfers);
  }
  return transfers;
}

/** False where the text already says surely that a stranger is on the other side. */
const mayBeTransfer = ({ slug, confidence, isOpen }: LegRow): boolean =>
  isOpen || confidence < WEAK || OPEN_TO_TRANSFER.has(slug);

const byAmount = (rows: readonly LegRow[]): ReadonlyMap<string, LegRow[]> =>
  groupBy(rows, ({ row }) => `${row.currency ?? ''}${Math.abs(row.amount)}`);

const bothWays = (rows: readonly LegRow[]): boolean =>
  rows.some(({ row }) => row.amount < 0) && rows.some(({ row }) => row.amount > 0);

function matchLegs(legs: readonly Legs[], transfers: Map<string, Transfer>): void {
  const outflows = legs.filter(({ isOutflow }) => isOutflow);
  const inflows = legs.filter(({ isOutflow }) => !isOutflow);
  const counts = (list: readonly Legs[]): number[] => list.map(({ ids }) => ids.length);
  const used = new Map<Legs, number>();
  for (const { edge, count } of bestAssignment(counts(outflows), counts(inflows), pairsOf(outflows, inflows))) {
    const [out, into] = [outflows[edge.left], inflows[edge.right]];
    if (out && into) link(takeIds(out, count, used), takeIds(into, count, used), edge as Pair, transfers);
  }
}

/** All supported pairs of legs: both lists go by day, so a window slides over the inflows. */
function pairsOf(outflows: readonly Legs[], inflows: readonly Legs[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let first = 0;
  for (const [left, out] of outflows.entries()) {
    while ((inflows[first]?.businessDay ?? Number.POSITIVE_INFINITY) < out.businessDay - MAX_BUSINESS_DAYS) first += 1;
    for (let right = first; right < inflows.length; right++) {
      const into = inflows[right];
      if (!into || into.businessDay > out.businessDay + MAX_BUSINESS_DAYS) break;
      const support = supportOf(out, into);
      const gap = Math.abs(daysBetween(out.date, into.date));
      if (support) pairs.push({ left, right, cost: gap * DAY_COST + support.rank, gap, support });
    }
  }
  return pairs;
}

function takeIds(legs: Legs, count: number, used: Map<Legs, number>): readonly string[] {
  const from = used.get(legs) ?? 0;
  used.set(legs, from + count);
  return legs.ids.slice(from, from + count);
}

function link(outIds: readonly string[], inIds: readonly string[], pair: Pair, transfers: Map<string, Transfer>): void {
  for (const [at, outId] of outIds.entries()) {
    const inId = inIds[at] ?? '';
    transfers.set(outId, transferOf(pair, inId));
    transfers.set(inId, transferOf(pair, outId));
  }
}

function transferOf({ gap, support }: Pair, otherId: string): Transfer {
  const when = gap === 0 ? 'on the same day' : `${gap} ${gap === 1 ? 'day' : 'days'} apart`;
  const reason = `The opposite amount stands in another account of the company ${when}, and ${support.says}.`;
  return { otherId, confidence: support.confidence, reason };
}
