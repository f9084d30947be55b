import { addDays, daysBetween, type PlainDate } from '../../../shared/dates.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Position } from '../../../shared/model/index.ts';
import type { Books } from '../books/books.ts';
import type { Entry } from '../books/entry.ts';
import { within } from '../books/within.ts';

/** What a position costs beside its repayments; oldest first. */
export interface PositionFees {
  /** The bank's fees for repayments that came back. */
  readonly nsf: readonly Entry[];
  /** The funder's own fees. */
  readonly servicing: readonly Entry[];
}

/** Long enough that a business day lies in it, whatever holidays there are. */
const LOOK_AHEAD = 14;

/**
 * The fees of each position, by its id (Heron names nsf_fees and servicing_fees and publishes neither definition; adopted).
 * NSF fees: fees that are not for an overdraft alone, on the account to which a repayment came back, on that day or the next
 * business day. Servicing fees: outflows to the funder in the category of charges and fees, each of the funder's position
 * that began last before it. A fee is of one position only.
 */
export function positionFees(books: Books, positions: readonly Position[]): ReadonlyMap<string, PositionFees> {
  const nsf = nsfFees(books, positions);
  const servicing = servicingFees(books, positions);
  return new Map(positions.map(({ id }) => [id, { nsf: nsf.get(id) ?? [], servicing: servicing.get(id) ?? [] }]));
}

function nsfFees(books: Books, positions: readonly Position[]): ReadonlyMap<string, readonly Entry[]> {
  const returned = new Set(positions.flatMap(returnsOf));
  if (returned.size === 0) return new Map();
  const returns = new Map(books.entries.filter(({ id }) => returned.has(id)).map((entry) => [entry.id, entry]));
  const fees = books.entries.filter(isReturnFee);
  const taken = new Set<Entry>();
  return new Map(
    positions.map((position) => {
      const own = returnsOf(position).flatMap((id) => {
        const entry = returns.get(id);
        return entry ? feesAfter(books, entry, fees).filter((fee) => !taken.has(fee)) : [];
      });
      for (const fee of own) taken.add(fee);
      return [position.id, [...new Set(own)]];
    }),
  );
}

const returnsOf = ({ events }: Position): string[] =>
  events.flatMap(({ kind, transactionId }) => (kind === 'returned' && transactionId !== null ? [transactionId] : []));

const isReturnFee = ({ slug, amount, annotation }: Entry): boolean =>
  slug === 'overdraft_nsf_fees' && amount < 0 && annotation?.feeKind !== 'overdraft';

const feesAfter = (books: Books, { accountId, date }: Entry, fees: readonly Entry[]): Entry[] =>
  within(fees, { from: date, to: nextBusinessDay(books, date) }).filter((fee) => fee.accountId === accountId);

function nextBusinessDay({ isBusinessDay }: Books, date: PlainDate): PlainDate {
  let next = addDays(date, 1);
  while (!isBusinessDay(next) && daysBetween(date, next) < LOOK_AHEAD) next = addDays(next, 1);
  return next;
}

function servicingFees({ entries }: Books, positions: readonly Position[]): ReadonlyMap<string, readonly Entry[]> {
  const byLender = groupBy(positions.toSorted(byStart), ({ lenderId }) => lenderId);
  const fees = entries.flatMap((entry) => {
    const own = isFunderFee(entry) ? (byLender.get(entry.annotation?.merchant?.id ?? '') ?? []) : [];
    const position = own.findLast((one) => startOf(one) <= entry.date) ?? own[0];
    return position ? [{ entry, position }] : [];
  });
  const groups = groupBy(fees, ({ position }) => position.id);
  return new Map([...groups].map(([id, own]) => [id, own.map(({ entry }) => entry)]));
}

const isFunderFee = ({ slug, amount }: Entry): boolean => slug === 'charges_fees' && amount < 0;

const startOf = ({ advance, repayments }: Position): PlainDate => advance?.date ?? repayments.firstDate ?? '';

const byStart = (a: Position, b: Position): number => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0);
