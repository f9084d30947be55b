import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { helvetica } from '../wording/face.ts';
import { US_HOLDERS, US_NAMES } from '../wording/us.ts';

/** What is owed is positive. */
const OWED = { group: ',', point: '.', plus: '#', minus: '-#', reversed: true };
const MAGNITUDE = { group: ',', point: '.', plus: '#', minus: '#' };

/** A business line of credit: advances raise what is owed, payments lower it; what may still be drawn is no balance. */
export const creditLine: Family = {
  institution: 'Lodgepole Commercial Bank',
  life: {
    accountType: 'loan',
    product: 'Business Line of Credit',
    currency: 'USD',
    accountNumber: '#########-09001',
    holders: US_HOLDERS,
    period: { day: [1, 28] },
    opening: [-6_500_000, -1_500_000],
    names: US_NAMES,
    habits: [
      {
        kind: 'purchase',
        when: [2, 5],
        texts: ['ADVANCE ONLINE TRANSFER TO CHECKING {####}', 'ADVANCE CHECK {####}'],
        amount: [200_000, 1_500_000],
        step: 500,
      },
      {
        kind: 'payment',
        when: [2, 4],
        texts: ['PAYMENT PRINCIPAL - THANK YOU', 'AUTOMATIC PAYMENT FROM CHECKING {####}'],
        amount: [150_000, 1_100_000],
      },
      { kind: 'interest', when: 'monthly', texts: ['FINANCE CHARGE'], amount: [9_000, 48_000] },
      { kind: 'fee', when: [0, 1], texts: ['UNUSED LINE FEE', 'ANNUAL FEE'], amount: [2_500, 15_000], step: 500 },
    ],
  },
  layout: plainLayout({
    paper: 'letter',
    margin: 54,
    face: helvetica(9, 12, '#27500f', '#ebf1e6'),
    dates: { row: 'MM/DD/YY', long: 'MM/DD/YY' },
    money: { row: MAGNITUDE, balance: OWED, panel: { ...OWED, plus: '$#', minus: '-$#' } },
    contact: ['P.O. Box 88, Laramie, WY 82073', 'Loan servicing 1-307-555-0155'],
    facts: [
      { label: 'Credit limit', value: '$100,000.00' },
      { label: 'Rate (variable)', value: '9.250%' },
    ],
    words: {
      title: 'LINE OF CREDIT STATEMENT',
      account: 'Loan number',
      period: ['Billing cycle', '{start} - {end}'],
      opening: 'Previous balance',
      closing: 'New balance',
      totals: ['Payments and credits', 'Advances and charges'],
      empty: 'No activity this billing cycle.',
      page: 'Page {page} of {pages}',
    },
    columns: [
      { heading: 'Date', x: 54, align: 'left', shows: 'date' },
      { heading: 'Activity', x: 112, align: 'left', shows: 'description', width: 220 },
      { heading: 'Advances/\nCharges', x: 400, align: 'right', shows: 'outflow' },
      { heading: 'Payments/\nCredits', x: 478, align: 'right', shows: 'inflow' },
      { heading: 'Outstanding\nBalance', x: 558, align: 'right', shows: 'balance' },
    ],
    table: { gap: 4, headingStyle: 'band', rowStyle: 'ruled' },
    balances: 'above',
    panelFrame: 'boxed',
    after: [
      {
        block: 'panels',
        panels: [
          {
            title: 'Payment information',
            x: 54,
            width: 280,
            frame: 'boxed',
            lines: [
              { label: 'Minimum payment due', value: { made: [20_000, 90_000] } },
              { label: 'Available credit', value: { made: [100_000, 4_000_000] } },
              { label: 'Interest paid year to date', value: { made: [30_000, 400_000] } },
            ],
          },
        ],
      },
    ],
  }),
};
