import type { Family } from '../family.ts';
import { times } from '../wording/face.ts';
import { BRACKETS } from '../wording/sg.ts';
import { US_NAMES } from '../wording/us.ts';
import { HOUSEHOLDS } from '../wording/us-household.ts';

const KINDS = { deposit: 'Deposit', electronic: 'Withdrawal', fee: 'Fee', purchase: 'Purchase', refund: 'Sale' };

/** US brokerage: the cash of an account whose securities have values too; a category before every text, outflows in brackets. */
export const cashManagement: Family = {
  institution: 'Halyard & Pierce Securities LLC',
  life: {
    accountType: 'checking',
    product: 'Cash Management Account',
    currency: 'USD',
    accountNumber: '####-####',
    holders: HOUSEHOLDS,
    period: { day: [1, 1] },
    opening: [1_500_000, 5_000_000],
    names: US_NAMES,
    habits: [
      {
        kind: 'deposit',
        when: [2, 3],
        texts: ['LINKED ACCOUNT TXN {firm} PPD', 'ACH DIRECT DEPOSIT {firm}'],
        amount: [90_000, 640_000],
      },
      {
        kind: 'deposit',
        when: [2, 4],
        texts: ['QUALIFIED DIVIDEND: ORCHARD INDEX FUND', 'BOND INTEREST {town} SCHOOL DIST'],
        amount: [1_200, 48_000],
        later: 1,
      },
      { kind: 'deposit', when: 'end', texts: ['BANK INTEREST ON SWEEP'], amount: [40, 2_100] },
      {
        kind: 'purchase',
        when: [1, 3],
        texts: ['ORCHARD INDEX FUND {##} SHARES @ 104.2{#}', 'NORTHGATE MARINE COM {###} SHARES @ 31.7{#}'],
        amount: [50_000, 420_000],
        later: 2,
      },
      {
        kind: 'refund',
        when: [0, 2],
        texts: ['CALDER MUNICIPAL TR {###} SHARES @ 18.4{#}'],
        amount: [40_000, 380_000],
        later: 2,
      },
      {
        kind: 'electronic',
        when: [2, 5],
        texts: ['VISA DEBIT {town}', 'BILL PAY TRI-VALLEY POWER & LIGHT', 'CHECK {check}'],
        amount: [2_500, 140_000],
      },
      { kind: 'fee', when: [0, 1], texts: ['WIRED FUNDS FEE', 'ADR CUSTODY FEE'], amount: [200, 2_500] },
    ],
  },
  layout: {
    paper: 'letter',
    margins: { left: 50, right: 50, top: 42, bottom: 56 },
    face: times(9.5, 12, '#20405a', '#e8eef2'),
    dates: { row: 'MM/DD', long: 'MMMM D, YYYY' },
    money: { row: BRACKETS, panel: { ...BRACKETS, plus: '$#', minus: '($#)' } },
    blocks: [
      { block: 'letterhead', style: 'band', contact: ['Client service 1-800-555-0171', 'halyardpierce.example'] },
      {
        block: 'parties',
        factsX: 330,
        valuesX: 430,
        facts: [
          { label: 'Account Number', value: '{account}' },
          { label: 'Statement Period', value: '{start MMMM D}-{end D, YYYY}' },
        ],
      },
      { block: 'title', text: '{product} of {holder}', size: 13 },
      {
        block: 'panels',
        panels: [
          {
            title: 'Cash Transactions Summary',
            x: 50,
            width: 270,
            frame: 'boxed',
            lines: [
              { label: 'Beginning Cash Balance as of {start MM/DD}', value: 'opening' },
              { label: 'Total Credits', value: { total: 'in' } },
              { label: 'Total Debits', value: { total: 'out' } },
              { label: 'Ending Cash Balance as of {end MM/DD}', value: 'closing', strong: true },
            ],
          },
          {
            title: 'Positions',
            x: 340,
            width: 222,
            frame: 'boxed',
            lines: [
              { label: 'Equities, market value', value: { made: [2_000_000, 9_000_000] } },
              { label: 'Fixed income, market value', value: { made: [500_000, 4_000_000] } },
              { label: 'Unrealized gain or loss', value: { made: [10_000, 900_000] } },
            ],
          },
        ],
      },
      {
        block: 'table',
        title: 'Transaction Details',
        continued: 'Transaction Details (continued)',
        headingStyle: 'band',
        rowStyle: 'striped',
        gap: 3,
        columns: [
          { heading: 'Date', x: 50, align: 'left', shows: 'date' },
          { heading: 'Category', x: 90, align: 'left', shows: 'kind', words: KINDS },
          { heading: 'Symbol/\nCUSIP', x: 160, align: 'left', shows: 'code', pattern: '########' },
          { heading: 'Description', x: 224, align: 'left', shows: 'description', width: 240 },
          { heading: 'Amount($)', x: 562, align: 'right', shows: 'amount' },
        ],
        empty: 'There were no transactions in this period.',
      },
      {
        block: 'paragraph',
        title: 'Bank sweep',
        text: 'Cash awaiting investment is swept to deposit accounts at affiliated banks, insured up to $250,000 per depositor and bank. The interest rate on {end} was 0.45%. Values of positions are estimates; brokerage products are not insured and may lose value.',
        size: 7.5,
      },
    ],
    laterPages: { left: '{institution}', right: '{account}   {start MMMM D}-{end D, YYYY}' },
    footer: { left: '{holder}', right: '{page} of {pages}' },
  },
};
