import type { Family } from '../family.ts';
import type { Life } from '../habit.ts';
import type { Block, Column } from '../layout.ts';
import { courier } from '../wording/face.ts';
import { US_PLAIN } from '../wording/us.ts';
import { HOUSEHOLD_NAMES, HOUSEHOLDS, US_HOUSEHOLD, US_SAVINGS } from '../wording/us-household.ts';

/** What is owed is positive on a loan, so that a payment is negative. */
const OWED = { ...US_PLAIN, reversed: true };

const SHARE: Life = {
  accountType: 'savings',
  product: 'PRIMARY SHARE SAVINGS',
  currency: 'USD',
  accountNumber: 'S 0001',
  codes: { member: '######' },
  holders: HOUSEHOLDS,
  period: { day: [1, 1] },
  opening: [50_000, 900_000],
  names: HOUSEHOLD_NAMES,
  habits: US_SAVINGS,
};

const DRAFT: Life = {
  ...SHARE,
  accountType: 'checking',
  product: 'SHARE DRAFT CHECKING',
  accountNumber: 'S 0010',
  opening: [400_000, 1_400_000],
  habits: US_HOUSEHOLD,
};

const LOAN: Life = {
  ...SHARE,
  accountType: 'loan',
  product: 'USED AUTO LOAN',
  accountNumber: 'L 0150',
  opening: [-2_400_000, -600_000],
  habits: [
    {
      kind: 'payment',
      when: [1, 2],
      texts: ['Loan Payment Transfer From Share 0010', 'Loan Payment'],
      amount: [28_000, 52_000],
    },
    { kind: 'interest', when: 'end', texts: ['Finance Charge 5.49% APR'], amount: [2_400, 9_800] },
  ],
};

const columns = (money: typeof US_PLAIN): readonly Column[] => [
  { heading: 'Post', x: 44, align: 'left', shows: 'date' },
  { heading: 'Eff', x: 84, align: 'left', shows: 'otherDate' },
  { heading: 'Transaction Description', x: 124, align: 'left', shows: 'description', width: 260 },
  { heading: 'Amount', x: 474, align: 'right', shows: 'amount', money },
  { heading: 'New Balance', x: 568, align: 'right', shows: 'balance', money },
];

const suffix = (money: typeof US_PLAIN): readonly Block[] => [
  { block: 'title', text: '{product}   SUFFIX {account}', size: 10.5 },
  {
    block: 'table',
    headingStyle: 'plain',
    rowStyle: 'plain',
    columns: columns(money),
    first: { label: 'Previous Balance', dated: true },
    last: { label: 'New Balance', dated: true },
    empty: 'No transactions this period',
  },
];

/** US credit union: the shares and the loan of one member by suffix, each with its balances, what is owed positive. */
export const shareSuffixes: Family = {
  institution: 'Tidewater Teachers Credit Union',
  life: SHARE,
  besides: [DRAFT, LOAN],
  layout: {
    paper: 'letter',
    margins: { left: 44, right: 44, top: 40, bottom: 52 },
    face: courier(8.5, 10.5, '#1d4d4f', '#e6eeee'),
    dates: { row: 'MM/DD', long: 'MM/DD/YYYY' },
    money: { row: US_PLAIN, panel: US_PLAIN },
    blocks: [
      { block: 'letterhead', style: 'rule', contact: ['Member services 1-877-555-0138', 'tidewaterteachers.example'] },
      {
        block: 'parties',
        factsX: 340,
        valuesX: 440,
        facts: [
          { label: 'MEMBER NUMBER', value: '{member}' },
          { label: 'STATEMENT PERIOD', value: '{start} thru {end}' },
        ],
      },
      { block: 'eachAccount', of: 'savings', blocks: suffix(US_PLAIN) },
      { block: 'eachAccount', of: 'checking', blocks: suffix(US_PLAIN) },
      { block: 'eachAccount', of: 'loan', blocks: suffix(OWED) },
      {
        block: 'panels',
        panels: [
          {
            title: 'YEAR TO DATE',
            x: 44,
            width: 300,
            frame: 'plain',
            lines: [
              { label: 'Total dividends paid', value: { made: [300, 9_000] } },
              { label: 'Total loan interest paid', value: { made: [12_000, 90_000] } },
            ],
          },
        ],
      },
      {
        block: 'paragraph',
        text: 'The balance used to compute the finance charge is the unpaid principal each day after payments and credits. Your savings are federally insured to at least $250,000. Notice: see reverse for how to report an error.',
        size: 7,
      },
    ],
    laterPages: { left: '{institution}', right: 'Member {member}   {start} thru {end}' },
    footer: { left: 'Federally insured', right: 'Page {page} of {pages}' },
  },
};
