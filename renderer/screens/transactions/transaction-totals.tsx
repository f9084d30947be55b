import type { Totals } from '../../data/rows.ts';
import { Flows } from './flows.tsx';

const number = (value: number): string => value.toLocaleString('en-US');

interface TransactionTotalsProps {
  readonly totals: Totals;
  readonly all: number;
  /** Only what was chosen is summed up, as far as it is shown. */
  readonly isChosen: boolean;
}

const countSentence = ({ totals: { count, duplicates }, all, isChosen }: TransactionTotalsProps): string => {
  const shown = count === all ? `${number(all)} transactions` : `${number(count)} of ${number(all)} transactions`;
  const counted = isChosen ? `Selected and shown: ${number(count)}` : shown;
  return duplicates === 0 ? counted : `${counted}, ${number(duplicates)} duplicates not summed`;
};

/** How many rows are shown and what they come to. */
export const TransactionTotals = (props: TransactionTotalsProps) => (
  <div className="transactions-totals" data-testid="transaction-totals">
    <span>{countSentence(props)}</span>
    <Flows flows={props.totals.flows} />
  </div>
);
