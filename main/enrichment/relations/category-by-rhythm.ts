import { isRegular } from '../../../shared/frequency.ts';
import type { CategoryAnnotation, Frequency } from '../../../shared/model/index.ts';
import { exponentOf } from '../../../shared/money.ts';
import { annotate } from '../categories/category.ts';
import type { ToldRow } from '../rows/told.ts';
import { namesRails } from '../text/purchase.ts';
import { RHYTHM_RULES, type RhythmGroup, type RhythmRule, ROUND_UNITS } from './rhythm-rules.ts';

/** Currencies of which a unit buys about as much, so that bounds of amounts mean the same in each. */
const BOUNDED: ReadonlySet<string> = new Set(['USD', 'CAD', 'GBP', 'EUR']);
/** Rents of the first of a month are paid from its eve to its fifth day. */
const LAST_DAYS = 28;
const FIRST_DAYS = 5;
/** A weekend and a holiday move a payment by so many days. */
const MOVED_DAYS = 3;
/** Completes "is paid …". */
const OFTEN: Readonly<Partial<Record<Frequency, string>>> = {
  daily: 'every day',
  weekday: 'every business day',
  twice_weekly: 'twice a week',
  weekly: 'every week',
  biweekly: 'every two weeks',
  monthly: 'every month',
  quarterly: 'every quarter',
  annually: 'every year',
};

/**
 * What payments from account to account are for, by their rhythm: only where their texts leave it open. Null where the rhythm is
 * no evidence.
 *
 * @param rows of alike amounts with one other side, in one direction and currency
 */
export function categoryByRhythm(rows: readonly ToldRow[], frequency: Frequency): CategoryAnnotation | null {
  if (!isRegular(frequency) || !rows.every(isOpenPayment)) return null;
  const group = groupOf(rows, frequency);
  const rule = RHYTHM_RULES.find((one) => holds(one, group));
  if (!rule) return null;
  const reason = `No rule tells what it is for, but the same counterparty is paid ${OFTEN[frequency]}, ${rule.says}.`;
  return annotate({ slug: rule.slug, confidence: rule.confidence, reason });
}

/** Shops are paid day after day too, so that the text must speak of a payment from account to account. */
const isOpenPayment = ({ isOpen, row }: ToldRow): boolean => isOpen && row.amount < 0 && namesRails(row.description);

function groupOf(rows: readonly ToldRow[], frequency: Frequency): RhythmGroup {
  const currency = rows[0]?.row.currency ?? null;
  const days = rows.map(({ row }) => Number(row.date?.slice(-2)));
  const firstDay = leastOf(days);
  const least = leastOf(rows.map(({ row }) => Math.abs(row.amount)));
  return {
    frequency,
    count: rows.length,
    isEqual: rows.every(({ row }) => Math.abs(row.amount) === least),
    units: currency !== null && BOUNDED.has(currency) ? least / 10 ** exponentOf(currency) : null,
    isAtTurnOfMonth: days.every((day) => day >= LAST_DAYS || day <= FIRST_DAYS),
    isOnOneDay: days.every((day) => day - firstDay <= MOVED_DAYS),
    descriptions: rows.map(({ row }) => row.description),
  };
}

const leastOf = (numbers: readonly number[]): number =>
  numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY);

function holds(rule: RhythmRule, group: RhythmGroup): boolean {
  if (!rule.frequencies.includes(group.frequency) || group.count < rule.least) return false;
  if (rule.isEqual && !group.isEqual) return false;
  if (rule.isAtTurnOfMonth && !group.isAtTurnOfMonth) return false;
  if (rule.isOnOneDay && !group.isOnOneDay) return false;
  const { speaks } = rule;
  return fits(rule, group.units) && (speaks === undefined || group.descriptions.every((text) => speaks(text)));
}

/** A rule without bounds fits amounts of every currency. */
function fits({ from = 0, below = Number.POSITIVE_INFINITY, isRound }: RhythmRule, units: number | null): boolean {
  if (units === null) return from === 0 && below === Number.POSITIVE_INFINITY && isRound === undefined;
  return units >= from && units < below && (isRound === undefined || (units % ROUND_UNITS === 0) === isRound);
}
