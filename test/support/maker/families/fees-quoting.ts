import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { helvetica } from '../wording/face.ts';
import { US_DOLLARS, US_HOLDERS, US_NAMES } from '../wording/us.ts';
import { US_BUSINESS } from '../wording/us-business.ts';

/** US checking: fees that quote other amounts and dates, addenda over several lines that break across pages. */
export const feesQuoting: Family = {
  institution: 'Copperline Bank & Trust',
  life: {
    accountType: 'checking',
    product: 'Business Interest Checking',
    currency: 'USD',
    accountNumber: '#### #### ##',
    holders: US_HOLDERS,
    period: { day: [1, 1] },
    opening: [900_000, 3_300_000],
    names: US_NAMES,
    habits: [
      ...US_BUSINESS,
      {
        kind: 'fee',
        when: [3, 5],
        texts: [
          'Overdraft Fee for a Transaction Posted on {date MM/DD} $7{##}.{##} KESTREL OFFICE MART',
          'Returned Item Fee for an Item Presented on {date MM/DD} $1,2{##}.{##} CHECK {####}',
        ],
        amount: [3_500, 3_500],
        earlier: 3,
      },
      {
        kind: 'deposit',
        when: [6, 10],
        texts: [
          '{firm} HCCLAIMPMT {date YYMMDD}\nTRN*1*{##########}*1{#########}~\nREF*EV*{######}*CLAIM {####}~\nNTE*PAYMENT {date MM/DD} OF $3{##}.{##}~',
          '{firm} EDI PYMNTS {######}\nRMR*IV*{#######}**4{##}.{##}~\nDTM*003*{date YYYYMMDD}~',
        ],
        amount: [20_000, 240_000],
        earlier: 3,
      },
    ],
  },
  layout: plainLayout({
    paper: 'letter',
    margin: 46,
    face: helvetica(9, 12, '#8a4b08', '#faf0e4'),
    dates: { row: 'MM/DD', long: 'MM/DD/YYYY' },
    money: { row: US_DOLLARS, panel: US_DOLLARS },
    contact: ['Copperline, AZ 85099', '1-800-555-0151'],
    words: {
      title: 'Transaction history',
      account: 'Account',
      period: ['Period', '{start} - {end}'],
      opening: 'Beginning balance',
      closing: 'Ending balance',
      totals: ['Deposits and credits', 'Withdrawals and debits'],
      empty: 'No transactions.',
      page: 'Page {page} of {pages}',
    },
    columns: [
      { heading: 'Date', x: 46, align: 'left', shows: 'date' },
      { heading: 'Description', x: 86, align: 'left', shows: 'description', width: 318 },
      { heading: 'Amount', x: 486, align: 'right', shows: 'amount' },
      { heading: 'Balance', x: 566, align: 'right', shows: 'balance' },
    ],
    table: { title: 'Transaction history', gap: 2, over: { splits: true } },
    balances: 'above',
  }),
};
