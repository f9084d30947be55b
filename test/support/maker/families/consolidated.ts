import type { Family } from '../family.ts';
import type { Life } from '../habit.ts';
import { US_DOLLARS, US_PLAIN } from '../wording/us.ts';
import { HOUSEHOLD_NAMES, HOUSEHOLDS, US_HOUSEHOLD, US_SAVINGS } from '../wording/us-household.ts';

const CHECKING: Life = {
  accountType: 'checking',
  product: 'Everyday Checking',
  currency: 'USD',
  accountNumber: '100-######-1',
  holders: HOUSEHOLDS,
  period: { day: [1, 1] },
  opening: [420_000, 1_900_000],
  names: HOUSEHOLD_NAMES,
  habits: US_HOUSEHOLD,
};

const SAVINGS: Life = {
  ...CHECKING,
  accountType: 'savings',
  product: 'Regular Savings',
  accountNumber: '200-######-5',
  opening: [250_000, 4_000_000],
  habits: US_SAVINGS,
};

const MONEY_MARKET: Life = {
  ...SAVINGS,
  product: 'Premier Money Market',
  accountNumber: '300-######-8',
  opening: [2_000_000, 9_000_000],
};

/** One statement of three accounts: a table of them on the first page, then each with balances and rows of its own. */
export const consolidated: Family = {
  institution: 'Meridian Commons Credit Union',
  life: CHECKING,
  besides: [SAVINGS, MONEY_MARKET],
  layout: {
    paper: 'letter',
    margins: { left: 46, right: 46, top: 40, bottom: 52 },
    face: { regular: 'Helvetica', bold: 'Helvetica-Bold', size: 9, leading: 11.5, accent: '#5a2a82', tint: '#efe8f5' },
    dates: { row: 'MM/DD', long: 'MM/DD/YYYY' },
    money: { row: US_PLAIN, panel: US_DOLLARS },
    blocks: [
      { block: 'letterhead', style: 'rule', contact: ['Member service 1-866-555-0127', 'meridiancommons.example'] },
      {
        block: 'parties',
        factsX: 350,
        valuesX: 450,
        facts: [
          { label: 'Statement period', value: '{start} - {end}' },
          { label: 'Member since', value: '2009' },
        ],
      },
      { block: 'title', text: 'Your combined statement', size: 14 },
      {
        block: 'accounts',
        title: 'Summary of your accounts',
        headings: ['Account', 'Account number', 'Beginning balance', 'Ending balance'],
        total: 'Total of deposit accounts',
      },
      {
        block: 'eachAccount',
        blocks: [
          { block: 'title', text: '{product}   {account}', size: 12 },
          {
            block: 'table',
            continued: '{title} (continued)',
            headingStyle: 'band',
            rowStyle: 'plain',
            gap: 1,
            columns: [
              { heading: 'Date', x: 46, align: 'left', shows: 'date' },
              { heading: 'Description', x: 90, align: 'left', shows: 'description', width: 280 },
              { heading: 'Amount', x: 470, align: 'right', shows: 'amount' },
              { heading: 'Balance', x: 566, align: 'right', shows: 'balance' },
            ],
            first: { label: 'Beginning Balance', dated: true },
            last: { label: 'Ending Balance', dated: true },
            empty: 'No activity this period.',
          },
        ],
      },
      {
        block: 'paragraph',
        text: 'The annual percentage yield earned on your savings accounts is shown on your online statement. Please report errors within 60 days.',
        size: 7.5,
      },
    ],
    laterPages: { left: '{institution}', right: '{holder}   {start} - {end}' },
    footer: { left: 'Federally insured', right: 'Page {page} of {pages}' },
  },
};
