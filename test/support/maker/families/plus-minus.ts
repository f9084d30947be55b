import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { helvetica } from '../wording/face.ts';

const SIGNED = { group: ',', point: '.', plus: '#+', minus: '#-' };
const OVERDRAWN = { group: ',', point: '.', plus: '#', minus: '# OD' };

/** Australian, as printed from online banking: signs after the amounts, OD after an overdrawn balance. */
export const plusMinus: Family = {
  institution: 'Coolabah Mutual Bank',
  life: {
    accountType: 'checking',
    product: 'Business Everyday',
    currency: 'AUD',
    accountNumber: '#########',
    holders: [
      { name: 'WATTLE CREEK PLUMBING PTY LTD', address: ['8 Depot Road', 'Bunyip Flat VIC 3999'] },
      { name: 'JACARANDA CAFE PTY LTD', address: ['110 High Street', 'Emu Bay QLD 4999'] },
    ],
    period: { day: [1, 25] },
    opening: [-40_000, 160_000],
    names: {
      people: ['S Nguyen', 'K Abernethy', 'L Moana'],
      firms: ['BANKSIA HOMES', 'REEF TOURS', 'MALLEE FREIGHT'],
      towns: ['BUNYIP FLAT', 'EMU BAY', 'WATTLE CREEK'],
    },
    habits: businessHabits({
      sales: ['Direct Credit {firm} INV{####}', 'EFTPOS Settlement {########}'],
      cards: ['Visa Purchase {date DDMMM} Servo {town}', 'EFTPOS Hardware Shed {town} {####}'],
      bills: ['Direct Debit Southern Energy {##########}', 'BPAY ATO {############}'],
      wages: 'Osko Payment {person} Wages',
      rent: 'Direct Debit Shop Rent',
      charge: 'Account Keeping Fee',
    }),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 40,
    face: helvetica(9, 12, '#007a5e', '#e4f3ef'),
    dates: { row: 'D MMM YYYY', long: 'D MMM YYYY' },
    money: { row: SIGNED, balance: OVERDRAWN, panel: { ...OVERDRAWN, plus: '$#', minus: '-$#' } },
    style: 'plain',
    contact: ['coolabah.example', 'BSB 803-999', 'All amounts in AUD'],
    words: {
      title: 'Transaction listing',
      account: 'Account number',
      period: ['Period', '{start} to {end}'],
      opening: 'Opening balance',
      closing: 'Closing balance',
      totals: ['Total credits', 'Total debits'],
      empty: 'No transactions found.',
      page: 'Page {page} of {pages}',
    },
    columns: [
      { heading: 'Date', x: 40, align: 'left', shows: 'date' },
      { heading: 'Transaction', x: 112, align: 'left', shows: 'description', width: 240 },
      { heading: 'Amount', x: 452, align: 'right', shows: 'amount' },
      { heading: 'Balance', x: 555, align: 'right', shows: 'balance' },
    ],
    table: { rowStyle: 'striped', gap: 3 },
    balances: 'above',
    panelFrame: 'plain',
  }),
};
