import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { helvetica } from '../wording/face.ts';
import { POUNDS } from '../wording/uk.ts';
import { HOUSEHOLD_NAMES, HOUSEHOLDS, US_SAVINGS } from '../wording/us-household.ts';

/** A quarter of a savings account: few rows, interest paid, signs before the amounts. */
export const savings: Family = {
  institution: 'Harrow & Vale Building Society',
  life: {
    accountType: 'savings',
    product: 'Quarterly Saver',
    currency: 'GBP',
    accountNumber: '########',
    holders: HOUSEHOLDS,
    period: { month: 4, day: [1, 1], months: 3 },
    opening: [60_000, 2_500_000],
    names: HOUSEHOLD_NAMES,
    habits: US_SAVINGS,
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 70,
    face: helvetica(10, 15, '#5b2c6f', '#f1eaf4'),
    dates: { row: 'DD/MM/YYYY', long: 'D MMMM YYYY' },
    money: { row: { ...POUNDS, plus: '+£#' }, balance: POUNDS, panel: POUNDS },
    style: 'band',
    contact: ['Vale House, Stoke Ellis SE9 2BX', '0345 555 0102'],
    words: {
      title: 'Savings statement',
      account: 'Account number',
      period: ['Period', '{start} to {end}'],
      opening: 'Opening balance',
      closing: 'Closing balance',
      empty: 'No transactions this quarter',
      page: 'Page {page} of {pages}',
    },
    columns: [
      { heading: 'Date', x: 70, align: 'left', shows: 'date' },
      { heading: 'Description', x: 160, align: 'left', shows: 'description', width: 200 },
      { heading: 'Amount', x: 430, align: 'right', shows: 'amount' },
      { heading: 'Balance', x: 525, align: 'right', shows: 'balance' },
    ],
    table: { rowStyle: 'ruled', gap: 3 },
    balances: 'rows',
  }),
};
