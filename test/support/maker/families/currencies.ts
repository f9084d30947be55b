import type { Family } from '../family.ts';
import type { Habit, Life } from '../habit.ts';
import { helvetica } from '../wording/face.ts';
import { US_PLAIN } from '../wording/us.ts';

const SAVINGS: readonly Habit[] = [
  {
    kind: 'deposit',
    when: [2, 4],
    texts: ['TELEGRAPHIC TRANSFER\n{firm}', 'FX CREDIT\nN{########}'],
    amount: [120_000, 1_900_000],
  },
  {
    kind: 'electronic',
    when: [1, 3],
    texts: ['FX DEBIT\nN{########}', 'OUTWARD REMITTANCE\n{firm}'],
    amount: [80_000, 900_000],
  },
  { kind: 'deposit', when: 'end', texts: ['CREDIT INTEREST'], amount: [15, 3_800] },
];

const HKD: Life = {
  accountType: 'checking',
  product: 'Current',
  currency: 'HKD',
  accountNumber: '###-######-001',
  holders: [
    {
      name: 'TSING YI TRADING COMPANY LIMITED',
      address: ['Flat B 12/F Wing Hong Centre', '18 Wing Hong Street', 'Kowloon'],
    },
    { name: 'LION ROCK DESIGN LIMITED', address: ['Unit 704 Harbour Building', '33 Connaught Lane', 'Hong Kong'] },
  ],
  period: { day: [2, 27] },
  opening: [3_000_000, 30_000_000],
  names: {
    people: ['CHAN SIU MING', 'WONG KA YAN', 'LEE HOI LAM'],
    firms: ['PEARL RIVER TOYS LTD', 'STAR FERRY GIFTS LTD', 'JADE GARDEN CATERING'],
    towns: ['KOWLOON', 'SHA TIN', 'WAN CHAI'],
  },
  habits: [
    {
      kind: 'deposit',
      when: [6, 10],
      texts: ['CR TO {########}\n{firm}', 'CHQ DEP {######}', 'FPS IN {person}'],
      amount: [90_000, 4_200_000],
    },
    {
      kind: 'electronic',
      when: [9, 14],
      texts: ['DR FROM ATM {town}', 'AUTOPAY CLP POWER\n{########}', 'FPS OUT {person}'],
      amount: [20_000, 1_300_000],
    },
    { kind: 'check', when: [1, 3], texts: ['CHQ NO. {check}'], amount: [100_000, 1_900_000] },
    { kind: 'fee', when: 'end', texts: ['SERVICE FEE'], amount: [6_000, 20_000] },
  ],
};

const USD: Life = {
  ...HKD,
  accountType: 'savings',
  product: 'Savings',
  currency: 'USD',
  accountNumber: '###-######-838',
  opening: [400_000, 9_000_000],
  habits: SAVINGS,
};

const EUR: Life = { ...USD, currency: 'EUR', accountNumber: '###-######-839', opening: [100_000, 3_000_000] };

/** Hong Kong: accounts of three currencies in one statement, dates and balances once a day, brought and carried forward. */
export const currencies: Family = {
  institution: 'Lantau & Kowloon Banking Corporation',
  life: HKD,
  besides: [USD, EUR],
  layout: {
    paper: 'a4',
    margins: { left: 44, right: 44, top: 42, bottom: 56 },
    face: helvetica(8.5, 11, '#a6192e', '#f5e8ea'),
    dates: { row: 'D MMM', long: 'D MMMM YYYY' },
    money: { row: US_PLAIN, balance: { ...US_PLAIN, minus: '#DR' }, panel: US_PLAIN },
    blocks: [
      { block: 'letterhead', style: 'rule', contact: ['Business Integrated Account', '24-hour hotline 5550 0108'] },
      {
        block: 'parties',
        factsX: 310,
        valuesX: 390,
        facts: [
          { label: 'Statement Date', value: '{end}' },
          { label: 'Period', value: '{start} to {end}' },
          { label: 'Branch', value: 'Central' },
        ],
      },
      {
        block: 'eachAccount',
        blocks: [
          { block: 'title', text: '{currency} {product}   Account No. {account}', size: 11 },
          {
            block: 'table',
            headingStyle: 'band',
            rowStyle: 'plain',
            gap: 1.5,
            columns: [
              { heading: 'Date', x: 44, align: 'left', shows: 'date' },
              { heading: 'Transaction Details', x: 92, align: 'left', shows: 'description', width: 210 },
              { heading: 'Deposit', x: 382, align: 'right', shows: 'inflow' },
              { heading: 'Withdrawal', x: 464, align: 'right', shows: 'outflow' },
              { heading: 'Balance', x: 551, align: 'right', shows: 'balance' },
            ],
            dates: 'firstOfDay',
            balances: 'lastOfDay',
            first: { label: 'B/F BALANCE', dated: true },
            last: { label: 'C/F BALANCE', dated: true },
            empty: 'NO TRANSACTION',
          },
        ],
      },
      {
        block: 'paragraph',
        text: 'DR denotes a debit balance. Please notify us of any error within 90 days of the statement date. Exchange rates are for reference only.',
        size: 7,
      },
    ],
    laterPages: { left: '{institution}', right: 'Statement Date {end}' },
    footer: { left: '{holder}', right: 'Page {page} of {pages}' },
  },
};
