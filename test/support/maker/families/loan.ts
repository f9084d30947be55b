import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { times } from '../wording/face.ts';
import { US_HOLDERS, US_NAMES } from '../wording/us.ts';

/** What is owed is positive, so a payment is negative. */
const OWED = { group: ',', point: '.', plus: '#', minus: '-#', reversed: true };

/** A loan over half a year: payments reduce what is owed, interest is charged every month. */
export const loan: Family = {
  institution: 'Prairie Lantern Finance',
  life: {
    accountType: 'loan',
    product: 'Term Loan',
    currency: 'USD',
    accountNumber: 'LN-########',
    holders: US_HOLDERS,
    period: { day: [1, 1], months: 6 },
    opening: [-9_500_000, -2_500_000],
    names: US_NAMES,
    habits: [
      {
        kind: 'payment',
        when: 'monthly',
        texts: ['Payment received - thank you', 'Automatic payment'],
        amount: [90_000, 260_000],
      },
      { kind: 'payment', when: [0, 1], texts: ['Additional principal payment'], amount: [20_000, 90_000], step: 1_000 },
      { kind: 'interest', when: 'end', texts: ['Interest charged'], amount: [9_000, 61_000] },
      { kind: 'fee', when: [0, 1], texts: ['Late charge', 'Account service fee'], amount: [1_500, 4_500], step: 500 },
    ],
  },
  layout: plainLayout({
    paper: 'letter',
    margin: 64,
    face: times(10.5, 14, '#4a4a4a', '#efefef'),
    dates: { row: 'MM/DD/YYYY', long: 'MMMM D, YYYY' },
    money: { row: OWED, panel: { ...OWED, plus: '$#', minus: '-$#' } },
    contact: ['PO Box 6, Lantern, NE 68099', 'Loan servicing 1-877-555-0108'],
    facts: [
      { label: 'Interest rate', value: '7.25%' },
      { label: 'Maturity', value: '2031' },
    ],
    words: {
      title: 'LOAN ACCOUNT STATEMENT',
      account: 'Loan number',
      period: ['Period', '{start} - {end}'],
      opening: 'Beginning principal balance owed',
      closing: 'Ending balance owed',
      empty: 'No activity in this period.',
      page: 'Page {page} of {pages}',
    },
    columns: [
      { heading: 'Date', x: 64, align: 'left', shows: 'date' },
      { heading: 'Description', x: 150, align: 'left', shows: 'description', width: 230 },
      { heading: 'Amount', x: 460, align: 'right', shows: 'amount' },
      { heading: 'Balance owed', x: 548, align: 'right', shows: 'balance' },
    ],
    table: { gap: 2 },
    balances: 'above',
  }),
};
