import type { Family } from '../family.ts';
import { BRACKETS, CREDIT_DEBIT, SINGAPORE_BUSINESS, SINGAPORE_HOLDERS, SINGAPORE_NAMES } from '../wording/sg.ts';

/** Singapore: typewriter face, outflows in brackets, CR or DR after the balance. */
export const brackets: Family = {
  institution: 'Straits Harbour Bank',
  life: {
    accountType: 'checking',
    product: 'SME Current Account',
    currency: 'SGD',
    accountNumber: '###-######-#',
    holders: SINGAPORE_HOLDERS,
    period: { day: [1, 1] },
    opening: [80_000, 700_000],
    names: SINGAPORE_NAMES,
    habits: SINGAPORE_BUSINESS,
  },
  layout: {
    paper: 'a4',
    margins: { left: 44, right: 44, top: 40, bottom: 56 },
    face: { regular: 'Courier', bold: 'Courier-Bold', size: 8.5, leading: 11, accent: '#7a1f1f', tint: '#f5ecec' },
    dates: { row: 'DD MMM YYYY', long: 'DD MMM YYYY' },
    money: { row: BRACKETS, balance: CREDIT_DEBIT, panel: CREDIT_DEBIT },
    blocks: [
      {
        block: 'letterhead',
        style: 'rule',
        contact: ['Co. Reg. No. 199900000Z', '1 Fullerton Quay, Singapore', 'straitsharbour.example'],
      },
      {
        block: 'parties',
        factsX: 300,
        valuesX: 394,
        facts: [
          { label: 'Account No.', value: '{account}' },
          { label: 'Account Type', value: '{product}' },
          { label: 'Currency', value: '{currency}' },
          { label: 'From', value: '{start}' },
          { label: 'To', value: '{end}' },
        ],
      },
      { block: 'title', text: 'STATEMENT OF ACCOUNT', size: 12, align: 'center' },
      {
        block: 'table',
        headingStyle: 'ruled',
        rowStyle: 'plain',
        gap: 2.5,
        columns: [
          { heading: 'DATE', x: 44, align: 'left', shows: 'date' },
          { heading: 'PARTICULARS', x: 116, align: 'left', shows: 'description', width: 210 },
          { heading: 'AMOUNT', x: 446, align: 'right', shows: 'amount' },
          { heading: 'BALANCE', x: 551, align: 'right', shows: 'balance' },
        ],
        first: { label: 'BALANCE B/F', dated: true },
        last: { label: 'BALANCE C/F', dated: true },
        empty: 'NO TRANSACTIONS DURING THIS PERIOD',
      },
      {
        block: 'panels',
        panels: [
          {
            x: 44,
            width: 300,
            frame: 'boxed',
            counts: { x: 230, heading: 'NO.', amountHeading: 'TOTAL' },
            lines: [
              { label: 'TOTAL DEPOSITS', value: { total: 'in' }, count: 'in' },
              { label: 'TOTAL WITHDRAWALS', value: { total: 'out' }, count: 'out' },
            ],
          },
        ],
      },
      {
        block: 'paragraph',
        text: 'Amounts in brackets are withdrawals. CR is a balance in your favour, DR is an overdrawn balance. Please tell the Bank of any error within 14 days of this statement.',
        size: 7,
      },
    ],
    laterPages: { left: '{institution}', right: '{account}   {currency}' },
    footer: { left: '{holder}', right: 'PAGE {page} OF {pages}' },
  },
};
