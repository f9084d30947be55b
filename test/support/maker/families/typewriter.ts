import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { courier } from '../wording/face.ts';
import { US_HOLDERS, US_NAMES, US_PLAIN } from '../wording/us.ts';
import { US_BUSINESS } from '../wording/us-business.ts';

/** A line printer: every line one run of letters padded with spaces, no rules. */
export const typewriter: Family = {
  institution: 'Granite Notch Savings Bank',
  life: {
    accountType: 'checking',
    product: 'NOW Account',
    currency: 'USD',
    accountNumber: '##-####-##',
    holders: US_HOLDERS,
    period: { day: [1, 1] },
    opening: [900_000, 4_000_000],
    names: US_NAMES,
    habits: US_BUSINESS,
  },
  layout: plainLayout({
    paper: 'letter',
    typewriter: true,
    margin: 36,
    face: courier(8.5, 11, '#000000', '#ffffff'),
    dates: { row: 'MM/DD/YY', long: 'MM/DD/YY' },
    money: { row: US_PLAIN, panel: US_PLAIN },
    style: 'plain',
    contact: ['GRANITE NOTCH, NH', 'MEMBER OF THE DEPOSITORS FUND'],
    words: {
      title: 'STATEMENT OF ACCOUNT',
      account: 'ACCOUNT NO.',
      period: ['PERIOD', '{start} TO {end}'],
      opening: 'BALANCE FORWARD',
      closing: 'ENDING BALANCE',
      totals: ['TOTAL DEPOSITS', 'TOTAL WITHDRAWALS'],
      empty: 'NO ACTIVITY',
      page: 'PAGE {page} OF {pages}',
    },
    columns: [
      { heading: 'DATE', x: 36, align: 'left', shows: 'date' },
      { heading: 'DESCRIPTION', x: 88, align: 'left', shows: 'description', width: 216 },
      { heading: 'WITHDRAWALS', x: 392, align: 'right', shows: 'outflow' },
      { heading: 'DEPOSITS', x: 482, align: 'right', shows: 'inflow' },
      { heading: 'BALANCE', x: 576, align: 'right', shows: 'balance' },
    ],
    table: { gap: 0 },
    balances: 'rows',
  }),
};
