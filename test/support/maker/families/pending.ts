import type { Family } from '../family.ts';
import type { Column } from '../layout.ts';
import { helvetica } from '../wording/face.ts';
import { POUNDS, UK_BUSINESS, UK_HOLDERS, UK_NAMES } from '../wording/uk.ts';

const FIRST: readonly Column[] = [
  { heading: 'Date', x: 44, align: 'left', shows: 'date' },
  { heading: 'Description', x: 124, align: 'left', shows: 'description', width: 220 },
  { heading: 'Money out', x: 406, align: 'right', shows: 'outflow' },
  { heading: 'Money in', x: 478, align: 'right', shows: 'inflow' },
];

/** UK app bank: newest first, what is pending in a table of its own, balances in a strip of figures under their labels. */
export const pending: Family = {
  institution: 'Kittiwake Ltd',
  life: {
    accountType: 'checking',
    product: 'Business Account (GBP)',
    currency: 'GBP',
    accountNumber: '########',
    codes: { sortCode: '04-##-##', iban: 'GB## KITT #### #### #### ##' },
    holders: UK_HOLDERS,
    period: { day: [1, 28] },
    opening: [240_000, 1_900_000],
    names: UK_NAMES,
    habits: UK_BUSINESS,
  },
  layout: {
    paper: 'a4',
    margins: { left: 44, right: 44, top: 40, bottom: 60 },
    face: helvetica(8.5, 11, '#191c1f', '#f4f4f6'),
    dates: { row: 'D MMM YYYY', long: 'D MMMM YYYY' },
    money: { row: POUNDS, panel: POUNDS },
    blocks: [
      { block: 'letterhead', style: 'plain', contact: ['GBP Statement', 'Generated on {end D MMM YYYY}'] },
      {
        block: 'parties',
        factsX: 330,
        valuesX: 420,
        facts: [
          { label: 'Account number', value: '{account}' },
          { label: 'Sort code', value: '{sortCode}' },
          { label: 'IBAN', value: '{iban}' },
        ],
      },
      {
        block: 'strip',
        title: 'Balance summary',
        frame: 'ruled',
        cells: [
          { label: 'Product', value: { says: '{product}' } },
          { label: 'Opening balance', value: 'opening' },
          { label: 'Money out', value: { total: 'out' } },
          { label: 'Money in', value: { total: 'in' } },
          { label: 'Closing balance', value: 'closing' },
        ],
      },
      {
        block: 'paragraph',
        text: 'The balance on your statement might differ from the balance shown in your app. The statement balance only reflects completed transactions, while the app shows the balance available for use, which accounts for pending transactions.',
        size: 7,
      },
      {
        block: 'pending',
        title: 'Pending from {start} to {end}',
        headingStyle: 'ruled',
        rowStyle: 'ruled',
        gap: 4,
        columns: FIRST,
        texts: ['Skyline Trains', 'Hollin Bakers Marshford', 'Parcelwing'],
      },
      {
        block: 'table',
        title: 'Account transactions from {start} to {end}',
        continued: '',
        headingStyle: 'ruled',
        rowStyle: 'ruled',
        newestFirst: true,
        gap: 4,
        columns: [...FIRST, { heading: 'Balance', x: 551, align: 'right', shows: 'balance' }],
        empty: 'No transactions.',
      },
    ],
    laterPages: { left: '{institution}', right: 'GBP Statement' },
    footer: { left: 'Report lost or stolen card +44 20 5550 0199', right: 'Page {page} of {pages}' },
  },
};
