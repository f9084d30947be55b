import type { Family } from '../family.ts';
import { US_DOLLARS, US_HOLDERS, US_NAMES } from '../wording/us.ts';
import { US_BUSINESS } from '../wording/us-business.ts';

/** US activity as printed from online banking: newest first, one signed amount, dollar signs everywhere. */
export const newestFirst: Family = {
  institution: 'Pinnock River Bank',
  life: {
    accountType: 'checking',
    product: 'Business Online Checking',
    currency: 'USD',
    accountNumber: 'xxxxxx####',
    holders: US_HOLDERS,
    period: { day: [1, 28] },
    opening: [900_000, 3_600_000],
    names: US_NAMES,
    habits: US_BUSINESS,
  },
  layout: {
    paper: 'letter',
    margins: { left: 40, right: 40, top: 36, bottom: 48 },
    face: { regular: 'Helvetica', bold: 'Helvetica-Bold', size: 8, leading: 10.5, accent: '#2456a6', tint: '#f2f5fa' },
    dates: { row: 'MM/DD/YYYY', long: 'MM/DD/YYYY' },
    money: { row: US_DOLLARS, panel: US_DOLLARS },
    blocks: [
      {
        block: 'letterhead',
        style: 'plain',
        contact: ['Online banking', 'pinnockriver.example', 'Amounts in {currency}'],
      },
      {
        block: 'parties',
        factsX: 360,
        valuesX: 440,
        facts: [
          { label: 'Account', value: '{account}' },
          { label: 'Account type', value: '{product}' },
          { label: 'Date range', value: '{start} - {end}' },
        ],
      },
      {
        block: 'panels',
        panels: [
          {
            x: 40,
            width: 240,
            frame: 'plain',
            lines: [
              { label: 'Ending balance on {end}', value: 'closing', strong: true },
              { label: 'Beginning balance on {start}', value: 'opening' },
            ],
          },
        ],
      },
      {
        block: 'table',
        title: 'Account activity',
        headingStyle: 'band',
        rowStyle: 'striped',
        newestFirst: true,
        gap: 4,
        columns: [
          { heading: 'Date', x: 40, align: 'left', shows: 'date' },
          { heading: 'Description', x: 104, align: 'left', shows: 'description', width: 290 },
          { heading: 'Amount', x: 484, align: 'right', shows: 'amount' },
          { heading: 'Balance', x: 572, align: 'right', shows: 'balance' },
        ],
        empty: 'No activity found for this date range.',
      },
    ],
    laterPages: { left: '{institution}', right: '{product} {account}' },
    footer: { left: 'Printed from online banking for {holder}', right: '{page} / {pages}' },
  },
};
