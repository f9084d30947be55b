import type { Totals } from '../../data/rows.ts';
import { Flows } from './flows.tsx';

const number = (value: number): string => value.toLocaleString('en-US');

const countSentence = ({ count, duplicates }: Totals, all: number): string => {
  const counted = count === all ? `${number(all)} transactions` : `${number(count)} of ${number(all)} transactions`;
  return duplicates === 0 ? counted : `${counted}, ${number(duplicates)} duplicates not summed`;
};

/** How many rows are shown and what they come to. */
export const TransactionTotals = ({ totals, all }: { readonly totals: Totals; readonly all: number }) => (
  <div className="transactions-totals" data-testid="transaction-totals">
    <span>{countSentence(totals, all)}</span>
    <Flows flows={totals.flows} />
  </div>
);
