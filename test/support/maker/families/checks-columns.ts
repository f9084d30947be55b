import type { Family } from '../family.ts';
import type { Column } from '../layout.ts';
import { US_DOLLAR_MAGNITUDES, US_HOLDERS, US_NAMES } from '../wording/us.ts';
import { US_CHECK_WRITERS } from '../wording/us-checks.ts';

const MAGNITUDE = { group: ',', point: '.', plus: '#', minus: '#' };

const COLUMNS: readonly Column[] = [
  { heading: 'Date', x: 54, align: 'left', shows: 'date' },
  { heading: 'Description', x: 110, align: 'left', shows: 'description', width: 340 },
  { heading: 'Amount', x: 558, align: 'right', shows: 'amount' },
];

const SECTION = { block: 'table', headingStyle: 'ruled', rowStyle: 'plain', gap: 2, columns: COLUMNS } as const;

/** US checking with the checks paid in three columns side by side, their numbers running down. */
export const checksColumns: Family = {
  institution: 'First Quarry National Bank',
  life: {
    accountType: 'checking',
    product: 'Commercial Checking',
    currency: 'USD',
    accountNumber: '##-######-#',
    holders: US_HOLDERS,
    period: { day: [1, 1] },
    opening: [9_000_000, 20_000_000],
    names: US_NAMES,
    habits: US_CHECK_WRITERS,
  },
  layout: {
    paper: 'letter',
    margins: { left: 54, right: 54, top: 44, bottom: 56 },
    face: { regular: 'Times-Roman', bold: 'Times-Bold', size: 9.5, leading: 12, accent: '#3b2a1a', tint: '#f1ece6' },
    dates: { row: 'MM-DD', long: 'MM-DD-YY' },
    money: { row: MAGNITUDE, panel: US_DOLLAR_MAGNITUDES },
    blocks: [
      { block: 'letterhead', style: 'rule', contact: ['200 Main Street, Quarry, VT 05060', 'Call 1-802-555-0133'] },
      {
        block: 'parties',
        factsX: 360,
        valuesX: 456,
        facts: [
          { label: 'Account Number', value: '{account}' },
          { label: 'Statement Date', value: '{end}' },
          { label: 'Statement Period', value: '{start} to {end}' },
        ],
      },
      {
        block: 'panels',
        panels: [
          {
            title: '{product}',
            x: 54,
            width: 330,
            frame: 'plain',
            counts: { x: 250, heading: 'Number', amountHeading: 'Amount' },
            lines: [
              { label: 'Previous Balance', value: 'opening' },
              { label: 'Deposits/Credits', value: { total: ['deposit'] }, count: ['deposit'] },
              { label: 'Checks Paid', value: { total: ['check'] }, count: ['check'] },
              { label: 'Other Debits', value: { total: ['electronic', 'fee'] }, count: ['electronic', 'fee'] },
              { label: 'Ending Balance', value: 'closing', strong: true },
            ],
          },
        ],
      },
      { ...SECTION, title: 'Deposits and Credits', of: ['deposit'], total: 'Total Deposits and Credits' },
      {
        block: 'checks',
        title: 'Checks Paid',
        columns: 3,
        order: 'down',
        headings: ['Check No.', 'Date', 'Amount'],
        total: 'Total Checks Paid',
        note: '* Indicates a gap in check numbers',
      },
      { ...SECTION, title: 'Other Debits', of: ['electronic', 'fee'], total: 'Total Other Debits' },
    ],
    laterPages: { left: '{institution}', right: '{holder}   {account}   {end}' },
    footer: { left: 'Member deposits insured', right: 'Page {page} of {pages}' },
  },
};
