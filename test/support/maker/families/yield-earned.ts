import type { Family } from '../family.ts';
import { courier } from '../wording/face.ts';
import { HOUSEHOLD_NAMES, HOUSEHOLDS } from '../wording/us-household.ts';

const MINUS_AFTER = { group: ',', point: '.', plus: '#', minus: '#-' };

/** US money market of a small bank: the sum in words with its counts, a minus after what goes out, the yield in a box. */
export const yieldEarned: Family = {
  institution: 'Farmers & Drovers State Bank',
  life: {
    accountType: 'savings',
    product: 'MONEY MARKET ACCOUNT',
    currency: 'USD',
    accountNumber: '######',
    holders: HOUSEHOLDS,
    period: { day: [5, 26] },
    opening: [1_500_000, 8_000_000],
    names: HOUSEHOLD_NAMES,
    habits: [
      {
        kind: 'deposit',
        when: [2, 4],
        texts: ['DDA REGULAR DEPOSIT', 'MOBILE DEPOSIT', '{firm} DIR DEP PPD'],
        amount: [9_000, 400_000],
      },
      {
        kind: 'electronic',
        when: [1, 3],
        texts: ['TRANSFER TO CHECKING {####}', 'WITHDRAWAL'],
        amount: [10_000, 250_000],
        step: 500,
      },
      { kind: 'check', when: [1, 3], texts: ['CHECK {check}'], amount: [8_000, 120_000] },
      { kind: 'fee', when: [0, 1], texts: ['EXCESS ACTIVITY FEE'], amount: [1_000, 1_500], step: 500 },
      { kind: 'deposit', when: 'end', texts: ['INTEREST PAYMENT'], amount: [1_800, 19_000] },
    ],
  },
  layout: {
    paper: 'letter',
    typewriter: true,
    margins: { left: 48, right: 48, top: 40, bottom: 56 },
    face: courier(9, 11.5, '#000000', '#ffffff'),
    dates: { row: 'M/DD', long: 'M/DD/YY' },
    money: { row: MINUS_AFTER, panel: { ...MINUS_AFTER, minus: '#' } },
    blocks: [
      { block: 'letterhead', style: 'plain', contact: ['PO BOX 12', 'CLOVER GAP, NE 68999'] },
      {
        block: 'parties',
        factsX: 340,
        valuesX: 440,
        facts: [
          { label: 'ACCOUNT:', value: '{account}' },
          { label: 'DATE:', value: '{end}' },
          { label: 'PAGE:', value: '1' },
        ],
      },
      { block: 'title', text: '{product}', size: 9 },
      {
        block: 'panels',
        panels: [
          {
            x: 48,
            width: 430,
            frame: 'plain',
            counts: { x: 300, heading: 'NUMBER', amountHeading: 'AMOUNT' },
            lines: [
              { label: 'BALANCE LAST STATEMENT {before}', value: 'opening' },
              { label: 'DEPOSITS AND OTHER CREDITS', value: { total: 'in' }, count: 'in' },
              { label: 'CHECKS AND OTHER DEBITS', value: { total: 'out' }, count: 'out' },
              { label: 'BALANCE THIS STATEMENT {end}', value: 'closing' },
            ],
          },
        ],
      },
      {
        block: 'table',
        headingStyle: 'plain',
        rowStyle: 'plain',
        columns: [
          { heading: 'DATE', x: 48, align: 'left', shows: 'date' },
          { heading: 'DESCRIPTION', x: 102, align: 'left', shows: 'description', width: 210 },
          { heading: 'AMOUNT', x: 440, align: 'right', shows: 'amount' },
          { heading: 'BALANCE', x: 544, align: 'right', shows: 'balance' },
        ],
        empty: 'NO ACTIVITY THIS PERIOD',
      },
      {
        block: 'panels',
        panels: [
          {
            title: 'INTEREST',
            x: 48,
            width: 430,
            frame: 'plain',
            lines: [
              { label: 'AVERAGE LEDGER BALANCE', value: { made: [1_000_000, 7_000_000] } },
              { label: 'INTEREST EARNED', value: { made: [1_800, 19_000] } },
              { label: 'DAYS IN PERIOD', value: { says: '{days}' } },
              { label: 'ANNUAL PERCENTAGE YIELD EARNED', value: { says: '4.07%' } },
              { label: 'INTEREST PAID THIS YEAR', value: { made: [4_000, 150_000] } },
            ],
          },
        ],
      },
    ],
    laterPages: { left: '{institution}', right: '{account}  {end}' },
    footer: { left: 'MEMBER FDIC', right: '{page}' },
  },
};
