import type { Family } from '../family.ts';
import type { Column } from '../layout.ts';
import { US_DOLLAR_MAGNITUDES, US_HOLDERS, US_NAMES } from '../wording/us.ts';
import { US_CHECK_WRITERS } from '../wording/us-checks.ts';

const COLUMNS: readonly Column[] = [
  { heading: 'DATE', x: 40, align: 'left', shows: 'date' },
  { heading: 'AMOUNT', x: 150, align: 'right', shows: 'amount' },
  { heading: 'TRANSACTION DESCRIPTION', x: 176, align: 'left', shows: 'description', width: 380 },
];

const SECTION = { block: 'table', headingStyle: 'band', rowStyle: 'plain', columns: COLUMNS } as const;

/** US checking on legal paper: checks in two columns running across, amounts before descriptions, a daily balance table. */
export const checksTwo: Family = {
  institution: 'Sweetgrass State Bank',
  life: {
    accountType: 'checking',
    product: 'Small Business Checking',
    currency: 'USD',
    accountNumber: '########',
    holders: US_HOLDERS,
    period: { day: [1, 20] },
    opening: [9_000_000, 20_000_000],
    names: US_NAMES,
    habits: US_CHECK_WRITERS,
  },
  layout: {
    paper: 'legal',
    margins: { left: 40, right: 40, top: 40, bottom: 52 },
    face: { regular: 'Helvetica', bold: 'Helvetica-Bold', size: 9, leading: 13, accent: '#234b23', tint: '#e6efe6' },
    dates: { row: 'MM/DD', long: 'MM/DD/YYYY' },
    money: { row: US_DOLLAR_MAGNITUDES, panel: US_DOLLAR_MAGNITUDES },
    blocks: [
      { block: 'letterhead', style: 'plain', contact: ['P.O. Box 91, Sweetgrass, MT 59484', 'sweetgrass.example'] },
      {
        block: 'parties',
        factsX: 350,
        valuesX: 450,
        facts: [
          { label: 'Account', value: '{account}' },
          { label: 'Beginning date', value: '{start}' },
          { label: 'Ending date', value: '{end}' },
        ],
      },
      {
        block: 'panels',
        panels: [
          {
            title: 'ACCOUNT SUMMARY',
            x: 40,
            width: 532,
            frame: 'boxed',
            lines: [
              { label: 'Beginning balance {start}', value: 'opening' },
              { label: 'Total credits', value: { total: 'in' } },
              { label: 'Total debits', value: { total: 'out' } },
              { label: 'Ending balance {end}', value: 'closing', strong: true },
            ],
          },
        ],
      },
      {
        block: 'checks',
        title: 'CHECKS',
        columns: 2,
        order: 'across',
        headings: ['NUMBER', 'DATE', 'AMOUNT'],
        total: 'TOTAL CHECKS',
        note: '* Break in check number sequence',
      },
      { ...SECTION, title: 'CREDITS', of: ['deposit'] },
      { ...SECTION, title: 'DEBITS', of: ['electronic', 'fee'] },
      { block: 'dailyBalances', title: 'DAILY BALANCE SUMMARY', pairs: 3, headings: ['DATE', 'BALANCE'] },
    ],
    laterPages: { left: '{institution}', right: '{account}   {end}' },
    footer: { left: '{holder}', right: '{page} of {pages}' },
  },
};
