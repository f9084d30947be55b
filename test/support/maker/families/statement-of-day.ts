import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { times } from '../wording/face.ts';
import { US_DOLLARS, US_HOLDERS, US_NAMES, US_PLAIN } from '../wording/us.ts';
import { US_BUSINESS } from '../wording/us-business.ts';

/** US checking by days: the date on a day’s first row, the balance on its last, and a line for the day’s end. */
export const statementOfDay: Family = {
  institution: 'Pawtuck Five Cents Savings',
  life: {
    accountType: 'checking',
    product: 'Business Classic',
    currency: 'USD',
    accountNumber: '#########',
    holders: US_HOLDERS,
    period: { day: [1, 15] },
    opening: [900_000, 4_000_000],
    names: US_NAMES,
    habits: US_BUSINESS,
  },
  layout: plainLayout({
    paper: 'letter',
    margin: 46,
    face: times(9, 11, '#5d1049', '#f6e8f2'),
    dates: { row: 'M/D', long: 'MMMM D, YYYY' },
    money: { row: US_PLAIN, panel: US_DOLLARS },
    contact: ['9 Wharf Street, Pawtuck, RI 02899', '1-401-555-0116'],
    words: {
      title: 'Transaction history',
      account: 'Account number',
      period: ['Period', '{start} - {end}'],
      opening: 'Beginning balance on {start}',
      closing: 'Ending balance on {end}',
      totals: ['Deposits/Credits', 'Withdrawals/Debits'],
      empty: 'No transactions.',
      page: 'Sheet {page} of {pages}',
    },
    columns: [
      { heading: 'Date', x: 46, align: 'left', shows: 'date' },
      { heading: 'Description', x: 82, align: 'left', shows: 'description', width: 250 },
      { heading: 'Deposits/\nCredits', x: 410, align: 'right', shows: 'inflow' },
      { heading: 'Withdrawals/\nDebits', x: 488, align: 'right', shows: 'outflow' },
      { heading: 'Ending daily\nbalance', x: 566, align: 'right', shows: 'balance' },
    ],
    table: { dates: 'firstOfDay', balances: 'lastOfDay', dayEnd: 'Ending balance on {date}' },
    balances: 'above',
  }),
};
