import { type Books, endOfData } from '../books/books.ts';
import { type FlowMetrics, flowMetrics } from './flow-metrics.ts';
import type { Party } from './party.ts';

/** One other side, with what came in, went out, and both (Heron: merchant_summary). */
export interface MerchantRow {
  readonly party: Party;
  readonly inflow: FlowMetrics | null;
  readonly outflow: FlowMetrics | null;
  readonly net: FlowMetrics | null;
}

/** Every other side, the one that moved most first. Linear in transactions but for their sorting by side. */
export function merchantSummary(books: Books): MerchantRow[] {
  return books.parties
    .map((party) => merchantRow(party, books))
    .sort((a, b) => movedBy(b) - movedBy(a) || (a.party.key < b.party.key ? -1 : 1));
}

function merchantRow(party: Party, books: Books): MerchantRow {
  const end = endOfData(books, party.entries);
  const metrics = (isMeant: (amount: number) => boolean): FlowMetrics | null =>
    flowMetrics(
      party.entries.filter(({ amount }) => isMeant(amount)),
      end,
      books.settings,
    );
  return {
    party,
    inflow: metrics((amount) => amount > 0),
    outflow: metrics((amount) => amount < 0),
    net: metrics(() => true),
  };
}

const movedBy = ({ inflow, outflow }: MerchantRow): number => (inflow?.amount ?? 0) - (outflow?.amount ?? 0);
