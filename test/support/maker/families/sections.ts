import type { Family } from '../family.ts';
import type { Column } from '../layout.ts';
import { US_DOLLAR_MAGNITUDES, US_HOLDERS, US_NAMES } from '../wording/us.ts';
import { US_BUSINESS } from '../wording/us-business.ts';

const SECTION_AMOUNT: Column = {
  heading: 'AMOUNT',
  x: 568,
  align: 'right',
  shows: 'amount',
  money: { group: ',', point: '.', plus: '#', minus: '#' },
};

const SECTION_COLUMNS: readonly Column[] = [
  { heading: 'DATE', x: 44, align: 'left', shows: 'date' },
  { heading: 'DESCRIPTION', x: 92, align: 'left', shows: 'description', width: 370 },
  SECTION_AMOUNT,
];

const SECTION = {
  block: 'table',
  continued: '{title} (continued)',
  headingStyle: 'ruled',
  rowStyle: 'plain',
  gap: 1.5,
  columns: SECTION_COLUMNS,
} as const;

/** US business checking in sections that give the sign; no running balance, a daily balance table at the end. */
export const sections: Family = {
  institution: 'Cobblebrook Bank',
  life: {
    accountType: 'checking',
    product: 'Cobblebrook Business Complete Checking',
    currency: 'USD',
    accountNumber: '000000#########',
    holders: US_HOLDERS,
    period: { day: [1, 1] },
    opening: [2_200_000, 8_000_000],
    names: US_NAMES,
    habits: US_BUSINESS,
  },
  layout: {
    paper: 'letter',
    margins: { left: 44, right: 44, top: 36, bottom: 54 },
    face: {
      regular: 'Helvetica',
      bold: 'Helvetica-Bold',
      size: 8.5,
      leading: 11.5,
      accent: '#0b4f4a',
      tint: '#e4efed',
    },
    dates: { row: 'MM/DD', long: 'MMMM DD, YYYY' },
    money: { row: US_DOLLAR_MAGNITUDES, panel: US_DOLLAR_MAGNITUDES },
    blocks: [
      {
        block: 'letterhead',
        style: 'band',
        contact: ['cobblebrook.example', 'Business line 1-888-555-0117', 'P.O. Box 18200, Columbus, OH 43218'],
      },
      {
        block: 'parties',
        factsX: 348,
        valuesX: 430,
        facts: [
          { label: '{start} through {end}', value: '' },
          { label: 'Account Number:', value: '{account}' },
          { label: 'Product:', value: 'Business Complete' },
        ],
      },
      { block: 'title', text: 'CHECKING SUMMARY', size: 13 },
      {
        block: 'panels',
        panels: [
          {
            title: '{product}',
            x: 44,
            width: 360,
            frame: 'boxed',
            counts: { x: 290, heading: 'INSTANCES', amountHeading: 'AMOUNT' },
            lines: [
              { label: 'Beginning Balance', value: 'opening', strong: true },
              { label: 'Deposits and Additions', value: { total: ['deposit'] }, count: ['deposit'] },
              { label: 'Checks Paid', value: { total: ['check'] }, count: ['check'] },
              { label: 'Electronic Withdrawals', value: { total: ['electronic'] }, count: ['electronic'] },
              { label: 'Fees', value: { total: ['fee'] }, count: ['fee'] },
              { label: 'Ending Balance', value: 'closing', strong: true },
            ],
          },
        ],
      },
      { ...SECTION, title: 'DEPOSITS AND ADDITIONS', of: ['deposit'], total: 'Total Deposits and Additions' },
      {
        ...SECTION,
        title: 'CHECKS PAID',
        of: ['check'],
        columns: [
          { heading: 'CHECK NUMBER', x: 44, align: 'left', shows: 'reference' },
          { heading: 'DATE PAID', x: 180, align: 'left', shows: 'date' },
          SECTION_AMOUNT,
        ],
        total: 'Total Checks Paid',
      },
      { ...SECTION, title: 'ELECTRONIC WITHDRAWALS', of: ['electronic'], total: 'Total Electronic Withdrawals' },
      { ...SECTION, title: 'FEES', of: ['fee'], total: 'Total Fees' },
      { block: 'dailyBalances', title: 'DAILY ENDING BALANCE', pairs: 3, headings: ['DATE', 'AMOUNT'] },
      {
        block: 'paragraph',
        text: '* An asterisk after a check number means that one or more checks before it have been paid on another statement, are still outstanding, or have been converted to electronic payments. Please compare this statement with your records and tell us within 30 days of {end} about any item that is not yours.',
        size: 7,
      },
    ],
    laterPages: { left: '{institution}', right: '{start} through {end}   Account Number: {account}' },
    footer: { left: '{institution}, Member deposits insured', right: 'Page {page} of {pages}' },
  },
};
