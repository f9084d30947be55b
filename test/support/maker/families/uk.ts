import type { Family } from '../family.ts';
import { POUNDS, POUNDS_PLAIN, UK_BUSINESS, UK_HOLDERS, UK_NAMES } from '../wording/uk.ts';

/** UK: the date only on a day's first row, the balance only on its last, balances carried from page to page. */
export const uk: Family = {
  institution: 'Aldermoor Bank plc',
  life: {
    accountType: 'checking',
    product: 'Business Current Account',
    currency: 'GBP',
    accountNumber: '########',
    codes: { sortCode: '##-##-##' },
    holders: UK_HOLDERS,
    period: { day: [1, 1] },
    opening: [320_000, 2_100_000],
    names: UK_NAMES,
    habits: UK_BUSINESS,
  },
  layout: {
    paper: 'a4',
    margins: { left: 50, right: 50, top: 40, bottom: 56 },
    face: { regular: 'Times-Roman', bold: 'Times-Bold', size: 10, leading: 12.5, accent: '#154734', tint: '#e9f1ec' },
    dates: { row: 'D MMM', long: 'D MMM YYYY' },
    money: { row: POUNDS_PLAIN, panel: POUNDS },
    blocks: [
      {
        block: 'letterhead',
        style: 'band',
        contact: ['0345 555 0184', 'PO Box 260, Marshford MF1 1AA', 'aldermoor.example'],
      },
      {
        block: 'parties',
        factsX: 330,
        valuesX: 415,
        facts: [
          { label: 'Account name', value: '{holder}' },
          { label: 'Sort code', value: '{sortCode}' },
          { label: 'Account number', value: '{account}' },
          { label: 'Period', value: '{start} to {end}' },
        ],
      },
      {
        block: 'panels',
        panels: [
          {
            title: '{product} summary',
            x: 50,
            width: 260,
            frame: 'boxed',
            lines: [
              { label: 'Balance on {start}', value: 'opening' },
              { label: 'Total money in', value: { total: 'in' } },
              { label: 'Total money out', value: { total: 'out' } },
              { label: 'Balance on {end}', value: 'closing', strong: true },
            ],
          },
        ],
      },
      {
        block: 'table',
        title: 'Your transactions',
        headingStyle: 'ruled',
        rowStyle: 'plain',
        dates: 'firstOfDay',
        balances: 'lastOfDay',
        gap: 2,
        columns: [
          { heading: 'Date', x: 50, align: 'left', shows: 'date' },
          { heading: 'Description', x: 100, align: 'left', shows: 'description', width: 220 },
          { heading: 'Money out (£)', x: 400, align: 'right', shows: 'outflow' },
          { heading: 'Money in (£)', x: 474, align: 'right', shows: 'inflow' },
          { heading: 'Balance (£)', x: 545, align: 'right', shows: 'balance' },
        ],
        first: { label: 'Balance brought forward', dated: true },
        last: { label: 'Balance carried forward', dated: true },
        carry: { below: 'Balance carried forward', above: 'Balance brought forward' },
        empty: 'No transactions in this period',
      },
      {
        block: 'paragraph',
        text: 'BGC bank giro credit, CPT cash withdrawal, DD direct debit, DEB debit card, FPI faster payment in, FPO faster payment out, PAY charge, SO standing order. Your eligible deposits are protected up to £85,000 by the deposit guarantee scheme.',
        size: 7.5,
      },
    ],
    laterPages: { left: '{institution}', right: 'Sort code {sortCode}   Account number {account}' },
    footer: { left: '{institution}, registered in Marshford', right: 'Page {page} of {pages}' },
  },
};
