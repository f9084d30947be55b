import type { Family } from '../family.ts';
import { US_DOLLARS, US_HOLDERS, US_NAMES, US_PLAIN } from '../wording/us.ts';
import { US_BUSINESS } from '../wording/us-business.ts';

/** US checking, one table with a running balance, dates without a year over New Year. */
export const ledger: Family = {
  institution: 'Larchmont Savings & Trust',
  life: {
    accountType: 'checking',
    product: 'Business Advantage Checking',
    currency: 'USD',
    accountNumber: '####-####-###',
    holders: US_HOLDERS,
    period: { month: 12, day: [6, 16] },
    opening: [1_800_000, 6_400_000],
    names: US_NAMES,
    habits: US_BUSINESS,
  },
  layout: {
    paper: 'letter',
    margins: { left: 48, right: 48, top: 40, bottom: 52 },
    face: { regular: 'Helvetica', bold: 'Helvetica-Bold', size: 8.5, leading: 11, accent: '#1f3d5c', tint: '#eef2f6' },
    dates: { row: 'MM/DD', long: 'MMMM D, YYYY' },
    money: { row: US_PLAIN, panel: US_DOLLARS },
    blocks: [
      {
        block: 'letterhead',
        style: 'rule',
        contact: ['Customer service: 1-800-555-0142', 'P.O. Box 4410, Larchmont, OH 45439', 'larchmontst.example'],
      },
      {
        block: 'parties',
        factsX: 340,
        valuesX: 430,
        facts: [
          { label: 'Account number:', value: '{account}' },
          { label: 'Statement period:', value: '{start} -' },
          { label: '', value: '{end}' },
          { label: 'Account type:', value: '{product}' },
        ],
      },
      {
        block: 'panels',
        panels: [
          {
            title: 'Account summary',
            x: 48,
            width: 300,
            frame: 'ruled',
            counts: { x: 250, heading: 'Items', amountHeading: 'Amount' },
            lines: [
              { label: 'Beginning balance on {start}', value: 'opening' },
              { label: 'Deposits and other credits', value: { total: 'in' }, count: 'in' },
              { label: 'Withdrawals and other debits', value: { total: 'out' }, count: 'out' },
              { label: 'Ending balance on {end}', value: 'closing', strong: true },
            ],
          },
        ],
      },
      {
        block: 'table',
        title: 'Transaction detail',
        continued: '{title} (continued)',
        headingStyle: 'ruled',
        rowStyle: 'ruled',
        gap: 3,
        columns: [
          { heading: 'Date', x: 48, align: 'left', shows: 'date' },
          { heading: 'Description', x: 88, align: 'left', shows: 'description', width: 228 },
          { heading: 'Withdrawals', x: 400, align: 'right', shows: 'outflow' },
          { heading: 'Deposits', x: 480, align: 'right', shows: 'inflow' },
          { heading: 'Balance', x: 564, align: 'right', shows: 'balance' },
        ],
        first: { label: 'Beginning balance', dated: true },
        last: { label: 'Ending balance', dated: true },
        empty: 'There were no transactions on this account in this statement period.',
      },
      {
        block: 'paragraph',
        title: 'In case of errors or questions about your electronic transfers',
        text: 'Call or write to us at the number or address at the top of this statement as soon as you can, if you think your statement or receipt is wrong or if you need more information about a transfer on it. We must hear from you no later than 60 days after we sent you the FIRST statement on which the error or problem appeared. Member deposits are insured up to $250,000 per depositor.',
        size: 7,
      },
    ],
    laterPages: { left: '{institution}', right: 'Account {account}   {start} - {end}' },
    footer: { left: '{holder}', right: 'Page {page} of {pages}' },
  },
};
