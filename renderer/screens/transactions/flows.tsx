import type { Flow } from '../../data/rows.ts';
import { Money } from '../../ui/money.tsx';

/** What came in and went out, by currency: amounts of two currencies have no sum. */
export const Flows = ({ flows }: { readonly flows: readonly Flow[] }) => (
  <span className="flows">
    {flows.map(({ currency, inflow, outflow }) => (
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
          <Money minor={inflow + outflow} currency={currency} /> <span className="currency">{currency}</span>
        </dd>
      </dl>
    ))}
  </span>
);
