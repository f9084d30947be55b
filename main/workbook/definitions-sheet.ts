import { text } from './cells.ts';
import type { Page } from './page.ts';
import { type Table, tablePage } from './table.ts';

type Definition = readonly [figure: string, meaning: string];

const TABLE: Table<Definition> = [
  { header: 'Figure', cell: ([figure]) => text(figure) },
  { header: 'Definition', cell: ([, meaning]) => text(meaning) },
];

/** What each figure means where Heron publishes no formula, or one of several: DOMAIN b.1 and b.2. */
const DEFINITIONS: readonly Definition[] = [
  [
    'Duplicates',
    'Transactions that repeat another are listed and marked, and left out of every sum and count of an account.',
  ],
  ['Total deposits', 'All inflows, transfers between accounts included.'],
  ['Total withdrawals', 'All outflows, transfers between accounts included; shown as a positive amount.'],
  ['Total revenue', 'Inflows whose category belongs to the group "revenue".'],
  ['Non-revenue', 'Total deposits less total revenue.'],
  [
    'Average balance',
    'Mean of the balances at the end of every calendar day covered by a statement, weekends included.',
  ],
  [
    'Low balance days',
    'Days that end under the low-balance threshold: 1,000 in the currency of the account unless set otherwise.',
  ],
  [
    'Negative balance days',
    'Days that end below zero. Not counted for cards and loans, where the balance is what is owed.',
  ],
  [
    'Overdraft transactions',
    'Transactions after which the running balance is below zero. Not counted for cards and loans.',
  ],
  ['Overdraft/NSF fees', 'Number of fees; a row that is an exact multiple of the single fee seen counts as that many.'],
  ['DD reversals', 'Number of inflows in the category of returned direct debits.'],
  ['MCA credits, MCA debits', 'Inflows and outflows whose merchant belongs to the group "debt.mca_or_rbf".'],
  ['Holdback %', 'MCA debits divided by total revenue, times 100. Empty without revenue.'],
  ['Average balance to revenue', 'Average balance divided by total revenue. Empty without revenue.'],
  [
    'Verdict: proven',
    'At least one printed balance, total or count agrees with the rows to the last digit, and none disagrees.',
  ],
  ['Verdict: repaired', 'As proven, after cells that could not be read were derived by arithmetic.'],
  ['Verdict: unproven', 'The document prints nothing to check the rows against.'],
  ['Verdict: broken', 'A printed figure disagrees with the rows; the finding names where.'],
];

/** The adopted definitions, beside the figures they explain. */
export const definitionsPage = (): Page => tablePage('Definitions', TABLE, DEFINITIONS);
