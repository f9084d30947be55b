import { daysBetween, type PlainDate } from '../../../shared/dates.ts';
import { frequencyOf, isRegular, nextDue } from '../../../shared/frequency.ts';
import type { Frequency, MerchantAnnotation, PositionEvent, PositionEventKind } from '../../../shared/model/index.ts';
import { formatMoney } from '../../../shared/money.ts';
import type { SeenDays } from './seen-days.ts';

/** A row between the company and one lender. */
export interface LenderRow {
  readonly id: string;
  readonly date: PlainDate;
  readonly amount: number;
  readonly currency: string | null;
  readonly description: string;
  readonly merchant: MerchantAnnotation;
  readonly groupId: string;
  readonly slug: string;
  /** Null: not known. */
  readonly accountId: string | null;
}

/** What the events of one position are read from. */
export interface PositionHistory {
  readonly advance: LenderRow | null;
  readonly repayments: readonly LenderRow[];
  readonly returns: readonly LenderRow[];
  readonly isRenewal: boolean;
  readonly frequency: Frequency;
  readonly missed: readonly PlainDate[];
  /** The days on which the accounts that dealt with the lender were seen. */
  readonly seen: SeenDays;
}

/** A payment counts as changed when it differs by more than this share from each of so many before it. */
const CHANGED = 0.1;
/** Several advances of one lender are paid back in turn: what was paid so short a while ago is no change. */
const RECENT_ROWS = 4;
/** A rhythm is compared between this many payments before and after. */
const RHYTHM_ROWS = 5;
/** A lender is silent when so many times the longest gap have passed (DOMAIN b.4: 1.5 × cadence). */
const SILENT_AFTER = 1.5;
/** Without a rhythm, a lender is silent after so many days. */
const SILENT_DAYS = 45;
/** Missed payments listed at most: after that many the position has stopped. */
const MOST_MISSED = 10;

const PAID_IN_FULL = /\b(?:PAID IN FULL|PAYOFF|PAY OFF|FINAL PAYMENT|PIF|SETTLED IN FULL)\b/i;
const STOP_PAYMENT = /\bSTOP(?:PED)? ?(?:PAYMENT|PMT)\b/i;

/** What happened to a position, by date. */
export function positionEvents(history: PositionHistory): readonly PositionEvent[] {
  const { advance, repayments, returns, isRenewal, missed } = history;
  const events = [
    ...(advance ? [advanceEvent(advance, isRenewal)] : []),
    ...changes(repayments),
    ...rhythmChange(repayments),
    ...repayments
      .filter(({ description }) => PAID_IN_FULL.test(description))
      .map((row) => event('paid_in_full', row, 'The text says that the debt is paid.')),
    ...returns.map(returnEvent),
    ...missed.map((date) => missedEvent(date, repayments)),
    ...stopEvent(history),
  ];
  return events.toSorted((a, b) => (a.date === b.date ? (a.kind < b.kind ? -1 : 1) : a.date < b.date ? -1 : 1));
}

/** @param rows that tell it, oldest first; absent: the one that shows it */
const event = (
  kind: PositionEventKind,
  shownBy: LenderRow,
  message: string,
  rows: readonly LenderRow[] = [shownBy],
): PositionEvent => ({
  kind,
  date: shownBy.date,
  transactionId: shownBy.id,
  followsFrom: rows.map(({ id }) => id),
  message,
});

function missedEvent(due: PlainDate, repayments: readonly LenderRow[]): PositionEvent {
  const before = repayments.findLast(({ date }) => date < due);
  const after = repayments.find(({ date }) => date > due);
  return {
    kind: 'missed',
    date: due,
    transactionId: null,
    followsFrom: [before, after].flatMap((row) => row?.id ?? []),
    message: 'A payment was due by this day and none is seen.',
  };
}

const advanceEvent = (row: LenderRow, isRenewal: boolean): PositionEvent =>
  isRenewal
    ? event('renewed', row, 'The same lender gave money again.')
    : event('advance', row, 'The lender gave money.');

const returnEvent = (row: LenderRow): PositionEvent =>
  STOP_PAYMENT.test(row.description)
    ? event('stop_payment', row, 'A payment to the lender was stopped.')
    : event('returned', row, 'A payment to the lender came back.');

function changes(repayments: readonly LenderRow[]): PositionEvent[] {
  return repayments.slice(1).flatMap((row, at) => {
    const rows = repayments.slice(Math.max(0, at + 1 - RECENT_ROWS), at + 2);
    const recent = rows.slice(0, -1).map(({ amount }) => Math.abs(amount));
    const before = recent.at(-1) ?? 0;
    const now = Math.abs(row.amount);
    if (recent.some((paid) => Math.abs(now - paid) <= paid * CHANGED)) return [];
    const told = `from ${formatMoney(before, row.currency)} to ${formatMoney(now, row.currency)}.`;
    return now > before
      ? [event('payment_increased', row, `The payment rose ${told}`, rows)]
      : [event('payment_reduced', row, `The payment fell ${told}`, rows)];
  });
}

/** The first place where the payments before and after it have different rhythms. */
function rhythmChange(repayments: readonly LenderRow[]): PositionEvent[] {
  for (let at = RHYTHM_ROWS; at + RHYTHM_ROWS <= repayments.length; at++) {
    const row = repayments[at];
    const rows = repayments.slice(at - RHYTHM_ROWS, at + RHYTHM_ROWS);
    const before = frequencyOf(rows.slice(0, RHYTHM_ROWS).map(({ date }) => date));
    const after = frequencyOf(rows.slice(RHYTHM_ROWS).map(({ date }) => date));
    if (row && before !== after && isRegular(before) && isRegular(after))
      return [event('frequency_changed', row, `Payments were ${before} before and are ${after} from here on.`, rows)];
  }
  return [];
}

function stopEvent({ repayments, frequency, seen }: PositionHistory): PositionEvent[] {
  const last = repayments.at(-1);
  if (!last || !hasStopped(repayments, frequency, seen)) return [];
  return [event('stopped', last, 'No payment is seen after this one.')];
}

/** True when the accounts were seen for long after the last repayment; what was not seen tells of no silence. */
export function hasStopped(repayments: readonly LenderRow[], frequency: Frequency, seen: SeenDays): boolean {
  const last = repayments.at(-1);
  if (!last) return false;
  const due = nextDue(last.date, frequency);
  const silence = due === null ? SILENT_DAYS : SILENT_AFTER * daysBetween(last.date, due);
  return seen.after(last.date) > silence;
}

/** Days by which a payment was due and none came, where every day on which it could have come was seen. */
export function missedDates(repayments: readonly LenderRow[], frequency: Frequency, seen: SeenDays): PlainDate[] {
  const missed: PlainDate[] = [];
  if (!isRegular(frequency)) return missed;
  for (const [at, { date }] of repayments.entries()) {
    const until = repayments[at + 1]?.date ?? seen.last;
    let before = date;
    let due = nextDue(before, frequency);
    while (due !== null && due < until && missed.length < MOST_MISSED) {
      if (seen.hold(before, due)) missed.push(due);
      before = due;
      due = nextDue(before, frequency);
    }
  }
  return missed;
}
