import type { Totals } from '../../data/rows.ts';
import { Money } from '../../ui/money.tsx';

const number = (value: number): string => value.toLocaleString('en-US');

const countSentence = ({ count, duplicates }: Totals, all: number): string => {
  const counted = count === all ? `${number(all)} transactions` : `${number(count)} of ${number(all)} transactions`;
  return duplicates === 0 ? counted : `${counted}, ${number(duplicates)} duplicates not summed`;
};

/** How many rows are shown and what they come to, by currency: amounts of two currencies have no sum. */
export function TransactionTotals({ totals, all }: { readonly totals: Totals; readonly all: number }) {
  return (
    <div className="transactions-totals" data-testid="transaction-totals">
      <span>{countSentence(totals, all)}</span>
      {totals.flows.map(({ currency, inflow, outflow }) => (
        <dl key={currency}>
          <dt>In</dt>
          <dd>
            <Money minor={inflow} currency={currency} />
          </dd>
          <dt>Out</dt>
          <dd>
            <Money minor={outflow} currency={currency} />
          </dd>
          <dt>Net</dt>
          <dd>
            <Money minor={inflow + outflow} currency={currency} /> {currency}
          </dd>
        </dl>
      ))}
    </div>
  );
}
