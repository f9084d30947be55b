import type { Family } from '../family.ts';
import { helvetica } from '../wording/face.ts';
import { US_HOLDERS, US_NAMES, US_PLAIN } from '../wording/us.ts';
import { US_BUSINESS } from '../wording/us-business.ts';

/** US checking in one list with a column of check numbers, the balance once a day, and the checks listed again at the end. */
export const dailyEnding: Family = {
  institution: 'Wagonwheel National Bank',
  life: {
    accountType: 'checking',
    product: 'Frontier Business Checking',
    currency: 'USD',
    accountNumber: '##########',
    holders: US_HOLDERS,
    period: { day: [1, 1] },
    opening: [1_400_000, 6_200_000],
    names: US_NAMES,
    habits: US_BUSINESS.map((habit) => (habit.kind === 'check' ? { ...habit, texts: ['Check'] } : habit)),
  },
  layout: {
    paper: 'letter',
    margins: { left: 40, right: 40, top: 38, bottom: 54 },
    face: helvetica(8.5, 11, '#b31e30', '#f6ecec'),
    dates: { row: 'M/D', long: 'MMMM D, YYYY' },
    money: { row: US_PLAIN, panel: { group: ',', point: '.', plus: '$#', minus: '- #' } },
    blocks: [
      { block: 'letterhead', style: 'plain', contact: ['Questions? 1-800-555-0144', 'wagonwheel.example', '{end}'] },
      {
        block: 'parties',
        factsX: 340,
        valuesX: 430,
        facts: [
          { label: 'Account number:', value: '{account}' },
          { label: '{holder}', value: '' },
          { label: 'Routing Number (RTN):', value: '   091999999' },
        ],
      },
      { block: 'title', text: '{product}', size: 15 },
      {
        block: 'panels',
        panels: [
          {
            title: 'Statement period activity summary',
            x: 40,
            width: 260,
            frame: 'ruled',
            lines: [
              { label: 'Beginning balance on {start M/D}', value: 'opening' },
              { label: 'Deposits/Credits', value: { total: 'in' } },
              { label: 'Withdrawals/Debits', value: { total: 'out' } },
              { label: 'Ending balance on {end M/D}', value: 'closing', strong: true },
            ],
          },
        ],
      },
      {
        block: 'table',
        title: 'Transaction history',
        continued: 'Transaction history (continued)',
        headingStyle: 'ruled',
        rowStyle: 'plain',
        gap: 2,
        columns: [
          { heading: 'Date', x: 62, align: 'right', shows: 'date' },
          { heading: 'Check\nNumber', x: 72, align: 'left', shows: 'reference' },
          { heading: 'Description', x: 112, align: 'left', shows: 'description', width: 240 },
          { heading: 'Deposits/\nCredits', x: 424, align: 'right', shows: 'inflow' },
          { heading: 'Withdrawals/\nDebits', x: 494, align: 'right', shows: 'outflow' },
          { heading: 'Ending daily\nbalance', x: 572, align: 'right', shows: 'balance' },
        ],
        balances: 'lastOfDay',
        last: { label: 'Ending balance on {end M/D}' },
        total: 'Totals',
        empty: 'No transactions in this period.',
      },
      {
        block: 'paragraph',
        text: 'The Ending Daily Balance does not reflect any pending withdrawals or holds on deposited funds that may have been outstanding on your account when your transactions posted. If you had insufficient available funds when a transaction posted, fees may have been assessed.',
        size: 7,
      },
      {
        block: 'checks',
        again: true,
        title: 'Summary of checks written (checks listed are also displayed in the preceding Transaction history)',
        columns: 3,
        order: 'down',
        headings: ['Number', 'Date', 'Amount'],
        total: 'Total of checks',
        note: '* Gap in check sequence.',
      },
      {
        block: 'panels',
        panels: [
          {
            title: 'Monthly service fee summary',
            x: 40,
            width: 420,
            frame: 'plain',
            lines: [
              {
                label: 'Fee period {start MM/DD/YYYY} - {end MM/DD/YYYY}',
                value: { says: 'Standard monthly fee $14.00' },
              },
              { label: 'Average ledger balance, minimum required $1,000.00', value: { made: [700_000, 4_100_000] } },
            ],
          },
        ],
      },
    ],
    laterPages: { left: '{end}', right: 'Account number: {account}' },
    footer: { left: 'Sheet Seq = 0041377', right: 'Page {page} of {pages}' },
  },
};
