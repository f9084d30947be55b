import { frequencyOf } from '../../../shared/frequency.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { contentId } from '../../../shared/ids.ts';
import type { MerchantAnnotation, Position, PositionStatus, ProductType, Range } from '../../../shared/model/index.ts';
import type { ToldRow } from '../rows/told.ts';
import { lenderFamilies } from './lender-families.ts';
import { hasStopped, type LenderRow, missedDates, positionEvents } from './position-events.ts';
import { type SeenDays, seenDays } from './seen-days.ts';

/** Factors a funder's advance is assumed to be repaid with (DOMAIN b.4): 1.35 to 1.40, in hundredths. */
const FACTOR: Range = { low: 135, high: 140 };
/** So many missed payments make a default likely. */
const DEFAULT_AFTER = 3;
/** A position with fewer repayments has only begun. */
const NEW_UNTIL = 3;

const OWED: ReadonlySet<string> = new Set(['debt_investment', 'debt_repayment', 'dd_reversals']);

/** One advance and what follows it, before it is judged. */
interface Stretch {
  readonly advance: LenderRow | null;
  readonly repayments: readonly LenderRow[];
  readonly returns: readonly LenderRow[];
}

/**
 * The positions of one company: for each lender its advances, each with the repayments until the next one. Repayments
 * before the first advance seen belong to a position whose advance lies before the data.
 *
 * @param rows without duplicates
 */
export function findPositions(rows: readonly ToldRow[]): readonly Position[] {
  const told = rows.filter(isLenders);
  const families = lenderFamilies(told.flatMap(({ lender }) => lender ?? []));
  const lenderRows = told.flatMap((row) => lenderRowOf(row, families));
  const seenOf = seenDays(rows.map(({ row }) => row));
  const byLender = groupBy(lenderRows, ({ merchant, currency }) => `${merchant.id}|${currency}`);
  return [...byLender]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => positionsOf(list.toSorted(byDate), seenOf(payingAccounts(list))));
}

/** The accounts that repay: an advance may go into another one, whose days say nothing of repayments. */
const payingAccounts = (rows: readonly LenderRow[]): ReadonlySet<string | null> =>
  new Set(rows.filter(({ slug }) => slug === 'debt_repayment').map(({ accountId }) => accountId));

const byDate = (a: LenderRow, b: LenderRow): number =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1;

const isLenders = ({ row, lender, slug }: ToldRow): boolean => lender !== null && row.date !== null && OWED.has(slug);

function lenderRowOf({ row, lender, slug }: ToldRow, families: ReadonlyMap<string, MerchantAnnotation>): LenderRow[] {
  const { id, date, amount, currency, description, account } = row;
  const merchant = families.get(lender?.id ?? '');
  if (date === null || merchant?.groupId == null) return [];
  const accountId = account?.id ?? null;
  return [{ id, date, amount, currency, description, merchant, groupId: merchant.groupId, slug, accountId }];
}

function positionsOf(rows: readonly LenderRow[], seen: SeenDays): Position[] {
  const positions: Position[] = [];
  for (const stretch of stretchesOf(rows)) positions.push(positionOf(stretch, positions.at(-1) ?? null, seen));
  return positions;
}

function stretchesOf(rows: readonly LenderRow[]): Stretch[] {
  const stretches: { advance: LenderRow | null; repayments: LenderRow[]; returns: LenderRow[] }[] = [];
  for (const row of rows) {
    if (row.slug === 'debt_investment') stretches.push({ advance: row, repayments: [], returns: [] });
    else {
      if (stretches.length === 0) stretches.push({ advance: null, repayments: [], returns: [] });
      const stretch = stretches.at(-1);
      if (row.slug === 'dd_reversals') stretch?.returns.push(row);
      else stretch?.repayments.push(row);
    }
  }
  return stretches;
}

function positionOf({ advance, repayments, returns }: Stretch, parent: Position | null, seen: SeenDays): Position {
  const [first] = [advance, ...repayments, ...returns].filter((row) => row !== null);
  if (!first) throw new RangeError('a position has at least one row');
  const { merchant, groupId, currency } = first;
  const total = sumOf(repayments) - sumOf(returns);
  const rightToReceive = advance && scaled(advance.amount, FACTOR);
  const frequency = frequencyOf(repayments.map(({ date }) => date));
  const missedPayments = missedDates(repayments, frequency, seen);
  const isRenewal = advance !== null && parent !== null;
  const last = repayments.at(-1) ?? null;
  return {
    id: contentId('pos', merchant.id, first.id),
    lenderId: merchant.id,
    lenderName: merchant.name,
    groupId,
    productType: productOf(first),
    currency,
    status: statusOf({ repayments, rightToReceive, total, missed: missedPayments.length, isRenewal, frequency, seen }),
    advance: advance && { transactionId: advance.id, date: advance.date, amount: advance.amount },
    repayments: {
      count: repayments.length,
      total,
      latestAmount: last && Math.abs(last.amount),
      firstDate: repayments[0]?.date ?? null,
      lastDate: last?.date ?? null,
      frequency,
      transactionIds: repayments.map(({ id }) => id),
    },
    isRenewal,
    parentId: isRenewal ? parent.id : null,
    rightToReceive,
    remaining: rightToReceive && {
      low: Math.max(0, rightToReceive.low - total),
      high: Math.max(0, rightToReceive.high - total),
    },
    missedPayments,
    events: positionEvents({ advance, repayments, returns, isRenewal, frequency, missed: missedPayments, seen }),
  };
}

const sumOf = (rows: readonly LenderRow[]): number => rows.reduce((sum, { amount }) => sum + Math.abs(amount), 0);

const scaled = (amount: number, { low, high }: Range): Range => ({
  low: Math.round((amount * low) / 100),
  high: Math.round((amount * high) / 100),
});

interface Standing {
  readonly repayments: readonly LenderRow[];
  readonly rightToReceive: Range | null;
  readonly total: number;
  readonly missed: number;
  readonly isRenewal: boolean;
  readonly frequency: Position['repayments']['frequency'];
  readonly seen: SeenDays;
}

function statusOf({ repayments, rightToReceive, total, missed, isRenewal, frequency, seen }: Standing): PositionStatus {
  const stopped = hasStopped(repayments, frequency, seen);
  if (stopped && rightToReceive && total >= rightToReceive.low) return 'likely_paid_off';
  if (missed >= DEFAULT_AFTER) return 'potential_default';
  if (rightToReceive && repayments.length < NEW_UNTIL && !stopped) return 'new_position';
  if (stopped) return isRenewal ? 'renewal_inactive' : 'inactive';
  return isRenewal ? 'renewal_active' : 'active';
}

const LINE = /\b(?:LOC|LINE OF CREDIT|CREDIT LINE|DRAW|FLEX)\b/i;
const BY_GROUP: Readonly<Record<string, ProductType>> = {
  'debt.mca_or_rbf': 'mca',
  'debt.bank': 'term_loan',
  'debt.mortgage': 'term_loan',
  'debt.equipment_and_auto_leasing': 'lease',
  'debt.non_bank_business': 'term_loan',
  invoice_factoring: 'factoring',
};

const productOf = ({ description, groupId }: LenderRow): ProductType =>
  LINE.test(description) && groupId !== 'debt.mca_or_rbf' ? 'line_of_credit' : (BY_GROUP[groupId] ?? 'other');
