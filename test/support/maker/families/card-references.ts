import type { Family } from '../family.ts';
import type { MoneyStyle } from '../format-amount.ts';
import type { Column, TableBlock } from '../layout.ts';
import { helvetica } from '../wording/face.ts';
import { US_HOLDERS, US_NAMES } from '../wording/us.ts';
import { CARD_HABITS } from './card.ts';

const OWED: MoneyStyle = { group: ',', point: '.', plus: '#', minus: '-#', reversed: true };
const OWED_DOLLARS: MoneyStyle = { ...OWED, plus: '$#', minus: '-$#' };

const COLUMNS: readonly Column[] = [
  { heading: 'Transaction\nDate', x: 42, align: 'left', shows: 'otherDate' },
  { heading: 'Posting\nDate', x: 100, align: 'left', shows: 'date' },
  { heading: 'Description', x: 146, align: 'left', shows: 'description', width: 230 },
  { heading: 'Reference\nNumber', x: 392, align: 'left', shows: 'code', pattern: '####' },
  { heading: 'Account\nNumber', x: 446, align: 'left', shows: 'code', pattern: '7731' },
  { heading: 'Amount', x: 570, align: 'right', shows: 'amount' },
];

const section = (title: string, of: NonNullable<TableBlock['of']>): TableBlock => ({
  block: 'table',
  title,
  of,
  total: `TOTAL ${title.toUpperCase()} FOR THIS PERIOD`,
  columns: COLUMNS,
  headingStyle: 'plain',
  rowStyle: 'plain',
  gap: 1,
});

/** US card of a large issuer: reference and card numbers of four digits between text and amount, the year once in the period. */
export const cardReferences: Family = {
  institution: 'Bank of the Sandhills Card Services',
  life: {
    accountType: 'credit_card',
    product: 'Business Rewards Card',
    currency: 'USD',
    accountNumber: '#### #### #### 7731',
    holders: US_HOLDERS,
    period: { day: [4, 25] },
    opening: [-560_000, -90_000],
    names: US_NAMES,
    habits: CARD_HABITS,
  },
  layout: {
    paper: 'letter',
    margins: { left: 42, right: 42, top: 40, bottom: 52 },
    face: helvetica(8, 10.5, '#012169', '#e9edf5'),
    dates: { row: 'MM/DD', long: 'MM/DD/YYYY' },
    money: { row: OWED, panel: OWED_DOLLARS },
    blocks: [
      { block: 'letterhead', style: 'rule', contact: ['Customer Service: 1.800.555.0169', 'sandhills.example'] },
      {
        block: 'parties',
        factsX: 330,
        valuesX: 400,
        facts: [
          { label: 'Account#', value: '{account}' },
          { label: '{start MMMM D} - {end MMMM D, YYYY}', value: '' },
        ],
      },
      {
        block: 'panels',
        panels: [
          {
            title: 'Account Summary/Payment Information',
            x: 42,
            width: 270,
            frame: 'ruled',
            lines: [
              { label: 'Previous Balance', value: 'opening' },
              { label: 'Payments and Other Credits', value: { total: ['payment'] } },
              { label: 'Purchases and Adjustments', value: { total: ['purchase'] } },
              { label: 'Fees Charged', value: { total: ['fee'] } },
              { label: 'Interest Charged', value: { total: ['interest'] } },
              { label: 'New Balance Total', value: 'closing', strong: true },
            ],
          },
          {
            x: 330,
            width: 240,
            frame: 'boxed',
            lines: [
              { label: 'New Balance Total', value: 'closing' },
              { label: 'Current Payment Due', value: { made: [3_500, 9_000] } },
              { label: 'Total Credit Line', value: { says: '$14,500.00' } },
              { label: 'Total Credit Available', value: { made: [200_000, 900_000] } },
              { label: 'Statement Closing Date', value: { says: '{end}' } },
              { label: 'Days in Billing Cycle', value: { says: '{days}' } },
            ],
          },
        ],
      },
      {
        block: 'paragraph',
        text: 'Late Payment Warning: if we do not receive your Total Minimum Payment by the due date, you may have to pay a late fee of up to $40.00 and your APRs may be increased up to the Penalty APR of 29.99%. If you make no additional charges and each month you pay $140.00 you will pay off the balance in about 36 months.',
        size: 7,
      },
      { block: 'title', text: 'Transactions', size: 12 },
      section('Payments and Other Credits', ['payment']),
      section('Purchases and Adjustments', ['purchase']),
      section('Fees', ['fee']),
      section('Interest Charged', ['interest']),
      {
        block: 'panels',
        panels: [
          {
            title: '{year} Totals Year-to-Date',
            x: 130,
            width: 300,
            frame: 'boxed',
            lines: [
              { label: 'Total fees charged in {year}', value: { made: [3_900, 11_000] } },
              { label: 'Total interest charged in {year}', value: { made: [12_000, 70_000] } },
            ],
          },
        ],
      },
      {
        block: 'strip',
        title: 'Interest Charge Calculation',
        frame: 'ruled',
        cells: [
          { label: 'Annual Percentage Rate', value: { says: '24.49% V' } },
          { label: 'Balance Subject to Interest Rate', value: { made: [40_000, 420_000] } },
          { label: 'Promotional Balance', value: { says: '$0.00' } },
        ],
      },
    ],
    laterPages: { left: '{holder}', right: '{account}   {start MMMM D} - {end MMMM D, YYYY}' },
    footer: { left: '{product}', right: 'Page {page} of {pages}' },
  },
};
