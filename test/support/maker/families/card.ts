import type { Family } from '../family.ts';
import type { MoneyStyle } from '../format-amount.ts';
import type { Habit } from '../habit.ts';
import type { Column } from '../layout.ts';
import { US_HOLDERS, US_NAMES } from '../wording/us.ts';

/** What is owed is positive on a card. */
const OWED: MoneyStyle = { group: ',', point: '.', plus: '#', minus: '-#', reversed: true };
const OWED_DOLLARS: MoneyStyle = { ...OWED, plus: '$#', minus: '-$#' };

/** What happens on a small company's card. */
export const CARD_HABITS: readonly Habit[] = [
  {
    kind: 'payment',
    when: [1, 2],
    texts: ['PAYMENT RECEIVED - THANK YOU', 'ONLINE PAYMENT FROM CHK {####} THANK YOU'],
    amount: [90_000, 320_000],
    earlier: 1,
  },
  {
    kind: 'payment',
    when: [0, 1],
    texts: ['CREDIT KESTREL OFFICE MART RETURN {town}'],
    amount: [1_500, 18_000],
    earlier: 2,
  },
  {
    kind: 'purchase',
    when: [8, 12],
    texts: [
      'SQ *COPPER KETTLE COFFEE {town}',
      'TST* THE SALTED OAR {town}',
      'FUELWAY {####} {town}',
      'CURBSIDE PARKING {###}',
    ],
    amount: [650, 9_800],
    earlier: 3,
  },
  {
    kind: 'purchase',
    when: [10, 16],
    texts: [
      'BRAMBLE HARDWARE #{###} {town}',
      'KESTREL OFFICE MART {####} {town}',
      'SWIFTPARCEL LABELS {town}',
      'PAPERCRANE CLOUD {###}-555-0{###} CA',
    ],
    amount: [2_400, 46_000],
    earlier: 3,
  },
  {
    kind: 'purchase',
    when: [2, 6],
    texts: ['ADFLARE ADS {##########} WA', 'GREYLAG AIR {#############} {town}'],
    amount: [18_000, 68_000],
    earlier: 3,
  },
  {
    kind: 'fee',
    when: [0, 1],
    texts: ['LATE PAYMENT FEE', 'FOREIGN TRANSACTION FEE'],
    amount: [500, 3_900],
    step: 100,
  },
  { kind: 'interest', when: 'end', texts: ['INTEREST CHARGE ON PURCHASES'], amount: [1_200, 14_000] },
];

const COLUMNS: readonly Column[] = [
  { heading: 'Trans.\nDate', x: 46, align: 'left', shows: 'otherDate' },
  { heading: 'Post\nDate', x: 92, align: 'left', shows: 'date' },
  { heading: 'Description', x: 140, align: 'left', shows: 'description', width: 320 },
  { heading: 'Amount ($)', x: 566, align: 'right', shows: 'amount' },
];

const SECTION = {
  block: 'table',
  continued: '{title} (continued)',
  headingStyle: 'band',
  rowStyle: 'plain',
  gap: 1.5,
  columns: COLUMNS,
} as const;

/** US business credit card: sections, charges positive, two dates a row, and boxes of figures that are no rows. */
export const card: Family = {
  institution: 'Tamarack Card Services',
  life: {
    accountType: 'credit_card',
    product: 'Tamarack Business Cash Card',
    currency: 'USD',
    accountNumber: 'XXXX XXXX XXXX ####',
    holders: US_HOLDERS,
    period: { day: [5, 24] },
    opening: [-480_000, -110_000],
    names: US_NAMES,
    habits: CARD_HABITS,
  },
  layout: {
    paper: 'letter',
    margins: { left: 46, right: 46, top: 38, bottom: 52 },
    face: {
      regular: 'Helvetica',
      bold: 'Helvetica-Bold',
      size: 8.5,
      leading: 11.5,
      accent: '#6b2337',
      tint: '#f4e9ec',
    },
    dates: { row: 'MM/DD', long: 'MM/DD/YYYY' },
    money: { row: OWED, panel: OWED_DOLLARS },
    blocks: [
      {
        block: 'letterhead',
        style: 'rule',
        contact: ['Customer service 1-877-555-0163', 'tamarackcards.example', 'Lost or stolen: 1-877-555-0190'],
      },
      {
        block: 'parties',
        factsX: 346,
        valuesX: 446,
        facts: [
          { label: 'Account number', value: '{account}' },
          { label: 'Opening/Closing date', value: '{start} - {end}' },
          { label: 'Card', value: 'Business Cash Card' },
        ],
      },
      {
        block: 'panels',
        panels: [
          {
            title: 'Account summary',
            x: 46,
            width: 260,
            frame: 'boxed',
            lines: [
              { label: 'Previous Balance', value: 'opening' },
              { label: 'Payments and Credits', value: { total: ['payment'] } },
              { label: 'Purchases', value: { total: ['purchase'] } },
              { label: 'Fees Charged', value: { total: ['fee'] } },
              { label: 'Interest Charged', value: { total: ['interest'] } },
              { label: 'New Balance', value: 'closing', strong: true },
            ],
          },
          {
            title: 'Payment information',
            x: 326,
            width: 240,
            frame: 'boxed',
            lines: [
              { label: 'New Balance', value: 'closing', strong: true },
              { label: 'Minimum Payment Due', value: { made: [3_500, 9_500] } },
              { label: 'Credit Access Line', value: { says: '$15,000' } },
              { label: 'Days in Billing Period', value: { says: '{days}' } },
            ],
          },
        ],
      },
      {
        block: 'paragraph',
        title: 'Late payment warning',
        text: 'If we do not receive your minimum payment by the date listed above, you may have to pay a late fee of up to $39.00 and your APRs may be increased up to the Penalty APR of 29.99%. Paying only the minimum each period means that you will pay more in interest and that it will take you longer to pay off your balance.',
        size: 7.5,
      },
      { block: 'title', text: 'ACCOUNT ACTIVITY', size: 12 },
      {
        ...SECTION,
        title: 'PAYMENTS AND CREDITS',
        of: ['payment'],
        total: 'TOTAL PAYMENTS AND CREDITS FOR THIS PERIOD',
      },
      { ...SECTION, title: 'PURCHASES', of: ['purchase'], total: 'TOTAL PURCHASES FOR THIS PERIOD' },
      { ...SECTION, title: 'FEES', of: ['fee'], total: 'TOTAL FEES FOR THIS PERIOD', empty: 'No fees were charged.' },
      { ...SECTION, title: 'INTEREST CHARGED', of: ['interest'], total: 'TOTAL INTEREST FOR THIS PERIOD' },
      {
        block: 'panels',
        panels: [
          {
            title: '{year} Totals Year-to-Date',
            x: 46,
            width: 260,
            frame: 'boxed',
            lines: [
              { label: 'Total fees charged in {year}', value: { says: '$39.00' } },
              { label: 'Total interest charged in {year}', value: { made: [14_500, 62_000] } },
            ],
          },
          {
            title: 'Interest charge calculation',
            x: 326,
            width: 240,
            frame: 'boxed',
            lines: [
              { label: 'Purchases, annual percentage rate', value: { says: '21.49% (v)' } },
              { label: 'Balance subject to interest rate', value: { made: [40_000, 390_000] } },
            ],
          },
        ],
      },
      {
        block: 'paragraph',
        title: 'Information about your account',
        text: 'Your due date is the same day of each month. To avoid interest on new purchases pay the New Balance in full by that day. We calculate interest separately for each balance by applying the daily rate to the balance of each day; (v) marks a variable rate. If you find a mistake on this statement, write to us within 60 days at P.O. Box 7700, Tamarack, MN 55787. A credit balance is shown with a minus sign.',
        size: 7,
      },
    ],
    laterPages: { left: '{institution}', right: '{holder}   Account ending {last4}   {end}' },
    footer: { left: '{product}', right: 'Page {page} of {pages}' },
  },
};
