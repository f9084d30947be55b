import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { helvetica } from '../wording/face.ts';

const DOLLARS = { group: ',', point: '.', plus: '$#', minus: '$#' };

/** Australian: the year only in the balances' rows, CR after every balance, and the sum as a strip at the end. */
export const openingLessDebits: Family = {
  institution: 'Billabong Commonwealth Bank',
  life: {
    accountType: 'checking',
    product: 'Business Transaction Account',
    currency: 'AUD',
    accountNumber: '06 #### ########',
    holders: [
      { name: 'KURRAJONG ELECTRICAL PTY LTD', address: ['3 Smelter Street', 'Iron Knob SA 5999'] },
      { name: 'BOTTLEBRUSH NURSERY PTY LTD', address: ['RMB 1120 Coast Road', 'Emu Bay QLD 4999'] },
    ],
    period: { day: [1, 28] },
    opening: [3_000_000, 9_000_000],
    names: {
      people: ['B Hartigan', 'T Nguyen', 'R Sowa'],
      firms: ['OUTBACK HOMES', 'CORAL TOURS', 'SALTBUSH FREIGHT'],
      towns: ['IRON KNOB', 'EMU BAY', 'COOBER'],
    },
    habits: businessHabits({
      sales: ['Direct Credit {######} {firm}\nINV {####}', 'Fast Transfer From {person}'],
      cards: ['SERVO {town} AU\nCard xx{####}\nValue Date: {date DD/MM/YYYY}', 'TRADE TOOLS {town} AU\nCard xx{####}'],
      bills: ['Direct Debit {######} SOUTHERN ENERGY\n{##########}', 'ATO BPAY NetBank {########}'],
      wages: 'Transfer to {person}\nWages',
      rent: 'Direct Debit SHOP RENT',
      charge: 'Account Fee',
    }),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 48,
    face: helvetica(9, 11.5, '#1a1a1a', '#fff4cc'),
    dates: { row: 'DD MMM', long: 'D MMM YYYY' },
    money: {
      row: { ...DOLLARS, plus: '#', minus: '#' },
      balance: { ...DOLLARS, plus: '$# CR', minus: '$# DR' },
      panel: { ...DOLLARS, plus: '$#', minus: '$#' },
    },
    style: 'plain',
    contact: ['Your Statement', 'Statement 41', 'Enquiries 13 0555'],
    words: {
      title: '{product}',
      account: 'Account Number',
      period: ['Statement Period', '{start} - {end}'],
      opening: 'OPENING BALANCE',
      closing: 'CLOSING BALANCE',
      empty: 'No transactions this period',
      page: 'Page {page} of {pages}',
    },
    columns: [
      { heading: 'Date', x: 48, align: 'left', shows: 'date' },
      { heading: 'Transaction', x: 92, align: 'left', shows: 'description', width: 220 },
      { heading: 'Debit', x: 390, align: 'right', shows: 'outflow' },
      { heading: 'Credit', x: 456, align: 'right', shows: 'inflow', money: DOLLARS },
      { heading: 'Balance', x: 547, align: 'right', shows: 'balance' },
    ],
    table: {
      gap: 3,
      rowStyle: 'ruled',
      first: { label: '{start YYYY} OPENING BALANCE', dated: true },
      last: { label: '{end YYYY} CLOSING BALANCE', dated: true },
    },
    balances: 'none',
    after: [
      {
        block: 'strip',
        frame: 'boxed',
        cells: [
          { label: 'Opening balance', value: 'opening' },
          { label: '- Total debits', value: { total: 'out' } },
          { label: '+ Total credits', value: { total: 'in' } },
          { label: '= Closing balance', value: 'closing' },
        ],
      },
      {
        block: 'paragraph',
        title: 'Your Credit Interest Rate Summary',
        text: 'Balance $0.00 and over: 0.00% per annum on {end}. Note: interest rates are effective as at the date shown but are subject to change. Transaction summary during {start} to {end}: staff assisted withdrawals 0, cheques written 0.',
        size: 7.5,
      },
    ],
  }),
};
