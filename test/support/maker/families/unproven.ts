import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { helvetica } from '../wording/face.ts';
import { US_DOLLARS, US_HOLDERS, US_NAMES } from '../wording/us.ts';
import { US_BUSINESS } from '../wording/us-business.ts';

/** A list of movements with no balance and no total: nothing to check against. */
export const unproven: Family = {
  institution: 'Tidewater Online',
  life: {
    accountType: 'checking',
    product: 'Business Spend Account',
    currency: 'USD',
    accountNumber: '...####',
    holders: US_HOLDERS,
    period: { day: [1, 28] },
    opening: [900_000, 4_000_000],
    names: US_NAMES,
    habits: US_BUSINESS,
  },
  layout: plainLayout({
    paper: 'letter',
    margin: 48,
    face: helvetica(9, 12, '#0b7285', '#e3f3f5'),
    dates: { row: 'MMM D, YYYY', long: 'MMM D, YYYY' },
    money: { row: US_DOLLARS, panel: US_DOLLARS },
    style: 'plain',
    contact: ['tidewater.example', 'Amounts in USD'],
    words: {
      title: 'Transactions',
      account: 'Account',
      period: ['Period', '{start} - {end}'],
      opening: '',
      closing: '',
      empty: 'No transactions.',
      page: 'Page {page} of {pages}',
    },
    columns: [
      { heading: 'Date', x: 48, align: 'left', shows: 'date' },
      { heading: 'Description', x: 126, align: 'left', shows: 'description', width: 330 },
      { heading: 'Amount', x: 564, align: 'right', shows: 'amount' },
    ],
    table: { rowStyle: 'ruled', gap: 5 },
    balances: 'none',
  }),
};
