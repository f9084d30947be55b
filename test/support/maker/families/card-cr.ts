import type { Family } from '../family.ts';
import type { MoneyStyle } from '../format-amount.ts';
import type { Column, TableBlock } from '../layout.ts';
import { times } from '../wording/face.ts';
import { US_HOLDERS, US_NAMES } from '../wording/us.ts';
import { CARD_HABITS } from './card.ts';

/** Charges plain, payments and credit balances with CR. */
const CREDITS: MoneyStyle = { group: ',', point: '.', plus: '#', minus: '#CR', reversed: true };

/** Refunds among the purchases are negative instead. */
const NEGATIVES: MoneyStyle = { ...CREDITS, minus: '-#' };

const columns = (money: MoneyStyle): readonly Column[] => [
  { heading: 'Posted', x: 50, align: 'left', shows: 'date' },
  { heading: 'Transaction', x: 104, align: 'left', shows: 'otherDate' },
  { heading: 'Details', x: 170, align: 'left', shows: 'description', width: 290 },
  { heading: 'Amount', x: 562, align: 'right', shows: 'amount', money, totalMoney: money },
];

const section = (title: string, of: NonNullable<TableBlock['of']>, money: MoneyStyle, total: string): TableBlock => ({
  block: 'table',
  title,
  of,
  total,
  columns: columns(money),
  headingStyle: 'ruled',
  rowStyle: 'plain',
  gap: 2,
});

/** Canadian card: CR after payments, negative refunds among purchases, foreign amounts on a second line, two holders. */
export const cardCr: Family = {
  institution: 'Loonhaven Trust',
  life: {
    accountType: 'credit_card',
    product: 'Corporate Travel Card',
    currency: 'CAD',
    accountNumber: 'XXXX XXXX XXXX ####',
    holders: US_HOLDERS,
    period: { day: [4, 25] },
    opening: [-520_000, -90_000],
    names: { ...US_NAMES, towns: ['HALIFAX NS', 'OTTAWA ON', 'KELOWNA BC'] },
    habits: [
      ...CARD_HABITS.filter(({ kind }) => kind !== 'interest'),
      {
        kind: 'purchase',
        when: [2, 4],
        texts: ['BEACON HOTEL CHICAGO IL\n{foreign USD}', 'PAPERCRANE CLOUD SEATTLE WA\n{foreign USD}'],
        amount: [1_900, 61_000],
        earlier: 3,
      },
      { kind: 'refund', when: [1, 2], texts: ['KESTREL OFFICE MART {town}'], amount: [900, 12_000], earlier: 2 },
      {
        kind: 'memberPurchase',
        when: [5, 9],
        texts: ['PETRO LOON {####} {town}', 'CEDAR DINER {town}', 'CANOE AIR {##########} {town}'],
        amount: [700, 29_000],
        earlier: 2,
      },
      { kind: 'interest', when: 'end', texts: ['INTEREST CHARGES'], amount: [900, 9_000] },
    ],
  },
  layout: {
    paper: 'letter',
    margins: { left: 50, right: 50, top: 40, bottom: 52 },
    face: times(9.5, 12, '#8c1d18', '#f8eae9'),
    dates: { row: 'MMM D', long: 'MMM D, YYYY' },
    money: { row: CREDITS, panel: { ...CREDITS, plus: '$#', minus: '$#CR' } },
    blocks: [
      { block: 'letterhead', style: 'band', contact: ['loonhaven.example', '1-800-555-0177'] },
      {
        block: 'parties',
        factsX: 330,
        valuesX: 420,
        facts: [
          { label: 'Account number', value: '{account}' },
          { label: 'Statement period', value: '{start} to {end}' },
          { label: 'Currency', value: '{currency}' },
        ],
      },
      {
        block: 'panels',
        panels: [
          {
            title: 'Your account at a glance',
            x: 50,
            width: 270,
            frame: 'boxed',
            lines: [
              { label: 'Previous balance', value: 'opening' },
              { label: 'Payments and credits', value: { total: ['payment'] } },
              { label: 'Interest', value: { total: ['interest'] } },
              { label: 'New balance', value: 'closing', strong: true },
            ],
          },
          {
            title: 'Credit limit',
            x: 340,
            width: 222,
            frame: 'boxed',
            lines: [
              { label: 'Credit limit', value: { says: '$20,000.00' } },
              { label: 'Minimum payment', value: { made: [2_500, 9_000] } },
            ],
          },
        ],
      },
      section('PAYMENTS AND CREDITS', ['payment'], CREDITS, 'Total payments and credits'),
      section('PURCHASES - {holder}', ['purchase', 'refund'], NEGATIVES, 'Subtotal of card ending {last4}'),
      section('PURCHASES - R DELACROIX', ['memberPurchase'], NEGATIVES, 'Subtotal of card ending 7731'),
      section('FEES', ['fee'], CREDITS, 'Total fees'),
      section('INTEREST', ['interest'], CREDITS, 'Total interest'),
    ],
    laterPages: { left: '{institution}', right: '{account}   {end}' },
    footer: { left: '{product}', right: 'Page {page} of {pages}' },
  },
};
