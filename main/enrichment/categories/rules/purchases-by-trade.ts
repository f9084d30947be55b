import { TRADES, type Trade } from '../../../reference/index.ts';
import type { CategoryRule } from '../category-rule.ts';
import { BANK, CARD } from './account-types.ts';
import { GIVEN_BACK } from './words-of-banks.ts';
import { COMPANY_PAYS } from './words-of-paying.ts';

/** Trades whose money back is not a refund of a purchase. */
const PAYS_OTHERWISE: ReadonlySet<string> = new Set([
  ...['insurer', 'health_insurer', 'tax_authority', 'marketplace', 'gambling', 'brokerage'],
]);
const SURE = 0.9;

const trades = Object.keys(TRADES) as Trade[];
const sellers = trades.filter((trade) => TRADES[trade].bought !== null);
const shops = sellers.filter((trade) => !PAYS_OTHERWISE.has(trade));

/** What was bought, by the trade of a seller known by name. */
export const PURCHASES_BY_TRADE: readonly CategoryRule[] = [
  { slug: 'revenue', direction: 'in', trades: shops, beside: COMPANY_PAYS, without: GIVEN_BACK, confidence: 0.75 },
  { slug: 'revenue', direction: 'in', accounts: BANK, trades: ['freight'], without: GIVEN_BACK, confidence: 0.75 },
  { slug: 'refunds', direction: 'in', trades: shops, confidence: 0.75 },
  {
    slug: 'refunds',
    direction: 'in',
    accounts: CARD,
    trades: ['marketplace', 'processor', 'insurer', 'health_insurer'],
    confidence: 0.75,
  },
  { slug: 'special_inflows', direction: 'in', trades: ['insurer'], confidence: 0.75 },
  ...sellers.map(
    (trade): CategoryRule => ({
      slug: TRADES[trade].bought ?? 'other_expenses',
      direction: 'out',
      trades: [trade],
      confidence: SURE,
    }),
  ),
];
