import type { Family } from '../family.ts';
import type { MoneyStyle } from '../format-amount.ts';
import { helvetica } from '../wording/face.ts';
import { SINGAPORE_HOLDERS, SINGAPORE_NAMES } from '../wording/sg.ts';
import { CARD_HABITS } from './card.ts';

/** What is owed is plain, payments are in brackets. */
const OWED: MoneyStyle = { group: ',', point: '.', plus: '#', minus: '(#)', reversed: true };

/** Card with one list of rows, day before month, payments in brackets, and a table of reward points. */
export const cardDmy: Family = {
  institution: 'Peninsula Cards',
  life: {
    accountType: 'credit_card',
    product: 'Platinum Business Card',
    currency: 'SGD',
    accountNumber: '####-XXXX-XXXX-####',
    holders: SINGAPORE_HOLDERS,
    period: { day: [3, 26] },
    opening: [-610_000, -70_000],
    names: SINGAPORE_NAMES,
    habits: CARD_HABITS,
  },
  layout: {
    paper: 'a4',
    margins: { left: 44, right: 44, top: 38, bottom: 54 },
    face: helvetica(9, 12, '#14213d', '#e9ebf0'),
    dates: { row: 'DD MMM', long: 'DD MMM YYYY' },
    money: { row: OWED, panel: { ...OWED, plus: 'S$#', minus: '(S$#)' } },
    blocks: [
      { block: 'letterhead', style: 'rule', contact: ['peninsulacards.example', '24 hours: 6555 0110'] },
      {
        block: 'parties',
        factsX: 310,
        valuesX: 410,
        facts: [
          { label: 'Card number', value: '{account}' },
          { label: 'Statement period', value: '{start} - {end}' },
          { label: 'Minimum payment', value: 'S$50.00' },
        ],
      },
      {
        block: 'table',
        headingStyle: 'band',
        rowStyle: 'ruled',
        gap: 3,
        columns: [
          { heading: 'Date', x: 44, align: 'left', shows: 'date' },
          { heading: 'Description', x: 104, align: 'left', shows: 'description', width: 320 },
          { heading: 'Amount (SGD)', x: 551, align: 'right', shows: 'amount' },
        ],
        empty: 'No transactions in this statement.',
      },
      {
        block: 'panels',
        panels: [
          {
            x: 291,
            width: 260,
            frame: 'ruled',
            lines: [
              { label: 'Previous statement balance', value: 'opening' },
              { label: 'Total payments and refunds', value: { total: 'in' } },
              { label: 'Total charges', value: { total: 'out' } },
              { label: 'Total amount due', value: 'closing', strong: true },
            ],
          },
        ],
      },
      {
        block: 'panels',
        panels: [
          {
            title: 'Reward points',
            x: 44,
            width: 300,
            frame: 'boxed',
            lines: [
              { label: 'Points brought forward', value: { says: '12,480' } },
              { label: 'Points earned {end}', value: { says: '1,964' } },
              { label: 'Points expiring 31 Dec {year}', value: { says: '2,050' } },
            ],
          },
        ],
      },
    ],
    laterPages: { left: '{institution}', right: '{account}' },
    footer: { left: '{holder}', right: 'Page {page} of {pages}' },
  },
};
