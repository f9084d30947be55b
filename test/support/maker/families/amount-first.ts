import type { Family } from '../family.ts';
import { US_DOLLARS, US_HOLDERS, US_NAMES, US_PLAIN } from '../wording/us.ts';
import { US_BUSINESS } from '../wording/us-business.ts';

/** US checking with amount and balance before the description. */
export const amountFirst: Family = {
  institution: 'Ironwood Valley Bank',
  life: {
    accountType: 'checking',
    product: 'Analyzed Checking',
    currency: 'USD',
    accountNumber: '#######',
    holders: US_HOLDERS,
    period: { day: [1, 1] },
    opening: [1_900_000, 5_400_000],
    names: US_NAMES,
    habits: US_BUSINESS,
  },
  layout: {
    paper: 'letter',
    margins: { left: 42, right: 42, top: 42, bottom: 50 },
    face: { regular: 'Helvetica', bold: 'Helvetica-Bold', size: 8, leading: 10, accent: '#444444', tint: '#eeeeee' },
    dates: { row: 'M/D/YY', long: 'M/D/YY' },
    money: { row: US_PLAIN, panel: US_DOLLARS },
    blocks: [
      { block: 'letterhead', style: 'rule', contact: ['Ironwood, MI 49938', 'Telephone banking 1-906-555-0148'] },
      {
        block: 'parties',
        factsX: 370,
        valuesX: 460,
        facts: [
          { label: 'ACCOUNT', value: '{account}' },
          { label: 'PERIOD', value: '{start} - {end}' },
        ],
      },
      {
        block: 'table',
        title: 'Activity in date order',
        headingStyle: 'band',
        rowStyle: 'plain',
        gap: 2,
        columns: [
          { heading: 'Date', x: 42, align: 'left', shows: 'date' },
          { heading: 'Amount', x: 150, align: 'right', shows: 'amount' },
          { heading: 'Balance', x: 226, align: 'right', shows: 'balance' },
          { heading: 'Description', x: 250, align: 'left', shows: 'description', width: 318 },
        ],
        empty: 'No activity',
      },
      {
        block: 'panels',
        panels: [
          {
            title: 'Balance summary',
            x: 42,
            width: 280,
            frame: 'ruled',
            counts: { x: 210, heading: 'Count', amountHeading: 'Amount' },
            lines: [
              { label: 'Previous statement balance', value: 'opening' },
              { label: 'Credits', value: { total: 'in' }, count: 'in' },
              { label: 'Debits', value: { total: 'out' }, count: 'out' },
              { label: 'Current statement balance', value: 'closing', strong: true },
            ],
          },
        ],
      },
    ],
    laterPages: { left: '{institution}', right: '{holder}   {account}' },
    footer: { left: '{product}', right: '{page}' },
  },
};
