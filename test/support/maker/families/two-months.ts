import type { Family } from '../family.ts';
import { US_DOLLARS, US_PLAIN } from '../wording/us.ts';
import { HOUSEHOLD_NAMES, HOUSEHOLDS, US_HOUSEHOLD } from '../wording/us-household.ts';

/** Two months of one account in one file, each a statement with pages from 1. */
export const twoMonths: Family = {
  institution: 'Bellwether Community Bank',
  months: 2,
  life: {
    accountType: 'checking',
    product: 'Free Checking',
    currency: 'USD',
    accountNumber: '##########',
    holders: HOUSEHOLDS,
    period: { day: [1, 1] },
    opening: [350_000, 1_600_000],
    names: HOUSEHOLD_NAMES,
    habits: US_HOUSEHOLD,
  },
  layout: {
    paper: 'letter',
    margins: { left: 60, right: 60, top: 48, bottom: 60 },
    face: { regular: 'Times-Roman', bold: 'Times-Bold', size: 10.5, leading: 14, accent: '#7a3b00', tint: '#f6eee6' },
    dates: { row: 'MMM DD', long: 'MMMM D, YYYY' },
    money: { row: US_PLAIN, panel: US_DOLLARS },
    blocks: [
      { block: 'letterhead', style: 'band', contact: ['14 Court Square', 'Bellwether, OH 44011', '1-440-555-0170'] },
      {
        block: 'parties',
        factsX: 330,
        valuesX: 400,
        facts: [
          { label: 'Account', value: '{account}' },
          { label: 'From', value: '{start}' },
          { label: 'Through', value: '{end}' },
        ],
      },
      {
        block: 'panels',
        panels: [
          {
            title: '{product} Summary',
            x: 60,
            width: 300,
            frame: 'ruled',
            lines: [
              { label: 'Balance Last Statement', value: 'opening' },
              { label: 'Deposits', value: { total: 'in' } },
              { label: 'Withdrawals', value: { total: 'out' } },
              { label: 'Balance This Statement', value: 'closing', strong: true },
            ],
          },
        ],
      },
      {
        block: 'table',
        title: 'Account Activity',
        headingStyle: 'plain',
        rowStyle: 'striped',
        columns: [
          { heading: 'Date', x: 60, align: 'left', shows: 'date' },
          { heading: 'Activity', x: 112, align: 'left', shows: 'description', width: 236 },
          { heading: 'Deposits', x: 412, align: 'right', shows: 'inflow' },
          { heading: 'Withdrawals', x: 484, align: 'right', shows: 'outflow' },
          { heading: 'Balance', x: 552, align: 'right', shows: 'balance' },
        ],
        empty: 'No activity in this statement period.',
      },
    ],
    laterPages: { left: '{institution}', right: '{account}   {start} - {end}' },
    footer: { left: '{holder}', right: 'Page {page} of {pages}' },
  },
};
