import { type Books, endOfData } from '../books/books.ts';
import type { Entry } from '../books/entry.ts';
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
  const metrics = (entries: readonly Entry[]): FlowMetrics | null => flowMetrics(entries, end, books.settings);
  const inflow = metrics(party.entries.filter(({ amount }) => amount > 0));
  const outflow = metrics(party.entries.filter(({ amount }) => amount < 0));
  const isOneWay = (inflow?.count ?? outflow?.count) === party.entries.length;
  return { party, inflow, outflow, net: isOneWay ? (inflow ?? outflow) : metrics(party.entries) };
}

const movedBy = ({ inflow, outflow }: MerchantRow): number => (inflow?.amount ?? 0) - (outflow?.amount ?? 0);
