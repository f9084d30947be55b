import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { times } from '../wording/face.ts';
import { US_DOLLARS, US_HOLDERS, US_NAMES, US_PLAIN } from '../wording/us.ts';
import { US_BUSINESS } from '../wording/us-business.ts';

/** US business checking: rows without a year, and a period whose words some printings glue together. */
export const yearInHeader: Family = {
  institution: 'Lodestar Commerce Bank',
  life: {
    accountType: 'checking',
    product: 'Commerce Checking',
    currency: 'USD',
    accountNumber: '000000########',
    holders: US_HOLDERS,
    period: { day: [1, 1] },
    opening: [1_500_000, 5_000_000],
    names: US_NAMES,
    habits: US_BUSINESS,
  },
  layout: plainLayout({
    paper: 'legal',
    margin: 50,
    face: times(9.5, 12, '#123c69', '#e6edf5'),
    dates: { row: 'MMM DD', long: 'MMMM D, YYYY' },
    money: { row: US_PLAIN, panel: US_DOLLARS },
    choices: { through: [' through ', 'through'] },
    contact: ['{start}{through}{end}', 'Account {account}', 'lodestar.example'],
    words: {
      title: 'Account activity',
      account: 'Account number',
      period: ['Product', '{product}'],
      opening: 'Beginning balance',
      closing: 'Ending balance',
      totals: ['Total additions', 'Total subtractions'],
      empty: 'No activity.',
      page: 'Page {page} of {pages}',
    },
    columns: [
      { heading: 'Date', x: 50, align: 'left', shows: 'date' },
      { heading: 'Description', x: 100, align: 'left', shows: 'description', width: 236 },
      { heading: 'Additions', x: 410, align: 'right', shows: 'inflow' },
      { heading: 'Subtractions', x: 486, align: 'right', shows: 'outflow' },
      { heading: 'Balance', x: 562, align: 'right', shows: 'balance' },
    ],
    table: { gap: 1 },
    balances: 'above',
  }),
};
