import { LOWER, type Metric, metrics } from '../metric.ts';
import { categoryIn } from '../range-facts.ts';

/** What underwriters stumble over (DOMAIN b.3, risk flags). */
export const RISK: readonly Metric[] = metrics({ group: 'risk_flag', kind: 'past' }, [
  ['nsf_fees', 'amount', LOWER, 'Overdraft and NSF fees.', ({ tally }) => tally.flows.odNsfFees.sum],
  [
    'nsf_days',
    'day',
    LOWER,
    'Days with an overdraft or NSF fee.',
    ({ daily }) => daily.filter(({ tally }) => tally.flows.odNsfFees.count > 0).length,
  ],
  [
    'atm_withdrawals',
    'n',
    LOWER,
    'Withdrawals of cash.',
    (facts) => categoryIn(facts, 'atm_cash_outflows').outflow.count,
  ],
  ['tax_payments', 'n', null, 'Payments of taxes.', (facts) => categoryIn(facts, 'taxes').outflow.count],
  ['tax_payment_amount', 'amount', null, 'Taxes paid.', (facts) => categoryIn(facts, 'taxes').outflow.sum],
]);
