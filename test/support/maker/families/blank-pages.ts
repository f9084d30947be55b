import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { helvetica } from '../wording/face.ts';
import { US_DOLLARS, US_HOLDERS, US_NAMES, US_PLAIN } from '../wording/us.ts';
import { US_BUSINESS } from '../wording/us-business.ts';

const TERMS = [
  {
    block: 'paragraph',
    title: 'Balancing your account',
    text: 'List the checks and withdrawals that are not on this statement, add deposits made after its date, and compare the result with your register. If you find a difference of $1.00 or more, check your additions first.',
    size: 8,
  },
  {
    block: 'paragraph',
    title: 'Electronic transfers',
    text: 'Tell us within 60 days after we sent the FIRST statement on which the problem appeared. We investigate within 10 business days, and for transfers at a point of sale within 20. Fees effective 01/01: wire transfers $25.00, stop payments $35.00, returned items $12.00.',
    size: 8,
  },
] as const;

/** US checking whose table is broken by a page of terms and an empty page, and then goes on without a heading. */
export const blankPages: Family = {
  institution: 'Stonebridge Federal Bank',
  life: {
    accountType: 'checking',
    product: 'Business Checking Plus',
    currency: 'USD',
    accountNumber: '###-###-####',
    holders: US_HOLDERS,
    period: { day: [1, 1] },
    opening: [1_500_000, 5_000_000],
    names: US_NAMES,
    habits: US_BUSINESS,
  },
  layout: plainLayout({
    paper: 'letter',
    margin: 50,
    face: helvetica(9, 13, '#1b5e20', '#e8f3e9'),
    dates: { row: 'MM/DD/YY', long: 'MM/DD/YYYY' },
    money: { row: US_PLAIN, panel: US_DOLLARS },
    contact: ['Stonebridge, PA 17099', '1-800-555-0139'],
    words: {
      title: 'Account detail',
      account: 'Account number',
      period: ['Statement period', '{start} - {end}'],
      opening: 'Beginning balance',
      closing: 'Ending balance',
      totals: ['Credits', 'Debits'],
      empty: 'No activity.',
      page: 'Page {page} of {pages}',
    },
    columns: [
      { heading: 'Date', x: 50, align: 'left', shows: 'date' },
      { heading: 'Description', x: 106, align: 'left', shows: 'description', width: 230 },
      { heading: 'Debits', x: 404, align: 'right', shows: 'outflow' },
      { heading: 'Credits', x: 484, align: 'right', shows: 'inflow' },
      { heading: 'Balance', x: 562, align: 'right', shows: 'balance' },
    ],
    table: { gap: 3, over: { bare: true, interlude: TERMS } },
    balances: 'above',
  }),
};
