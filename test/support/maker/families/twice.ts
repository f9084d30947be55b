import type { Family } from '../family.ts';
import { POUNDS, POUNDS_PLAIN, UK_BUSINESS, UK_HOLDERS, UK_NAMES } from '../wording/uk.ts';

/** The same statement printed twice in one file, as when a customer scans or joins it twice. */
export const twice: Family = {
  institution: 'Northmoor Mutual',
  copies: 2,
  life: {
    accountType: 'checking',
    product: 'Community Account',
    currency: 'GBP',
    accountNumber: '########',
    codes: { sortCode: '##-##-##' },
    holders: UK_HOLDERS,
    period: { day: [2, 27] },
    opening: [400_000, 1_900_000],
    names: UK_NAMES,
    habits: UK_BUSINESS,
  },
  layout: {
    paper: 'a4',
    margins: { left: 40, right: 40, top: 36, bottom: 50 },
    face: { regular: 'Helvetica', bold: 'Helvetica-Bold', size: 8.5, leading: 11, accent: '#8a1538', tint: '#f8edf1' },
    dates: { row: 'DD/MM/YY', long: 'DD/MM/YYYY' },
    money: { row: POUNDS_PLAIN, panel: POUNDS },
    blocks: [
      { block: 'letterhead', style: 'plain', contact: ['Northmoor House, Harroway HW1 3PL', '0345 555 0119'] },
      {
        block: 'parties',
        factsX: 340,
        valuesX: 430,
        facts: [
          { label: 'Sort code', value: '{sortCode}' },
          { label: 'Account number', value: '{account}' },
          { label: 'Statement from', value: '{start}' },
          { label: 'to', value: '{end}' },
        ],
      },
      {
        block: 'table',
        title: 'Statement of account',
        headingStyle: 'ruled',
        rowStyle: 'ruled',
        gap: 3.5,
        columns: [
          { heading: 'Date', x: 40, align: 'left', shows: 'date' },
          { heading: 'Details', x: 96, align: 'left', shows: 'description', width: 230 },
          { heading: 'Paid in', x: 400, align: 'right', shows: 'inflow' },
          { heading: 'Paid out', x: 478, align: 'right', shows: 'outflow' },
          { heading: 'Balance', x: 555, align: 'right', shows: 'balance' },
        ],
        first: { label: 'Opening balance', dated: true },
        total: 'Totals',
        empty: 'There were no transactions.',
      },
      {
        block: 'panels',
        panels: [{ x: 40, width: 260, frame: 'boxed', lines: [{ label: 'Closing balance {end}', value: 'closing' }] }],
      },
    ],
    laterPages: { left: '{institution}', right: '{sortCode} {account}' },
    footer: { left: '{holder}', right: 'Sheet {page} of {pages}' },
  },
};
