import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { helvetica } from '../wording/face.ts';

const RAND = { group: ',', point: '.', plus: '#Cr', minus: '#' };
const BALANCE = { ...RAND, minus: '#Dr' };
const CHARGE = { group: ',', point: '.', plus: '#', minus: '#' };

/** South African: money out is plain and money in marked Cr; a further column of charges that no balance contains yet. */
export const accruedCharges: Family = {
  institution: 'Protea National Bank',
  life: {
    accountType: 'checking',
    product: 'Gold Business Account',
    currency: 'ZAR',
    accountNumber: '###########',
    holders: [
      { name: 'KAROO FABRICATION (PTY) LTD', address: ['17 Voortrekker Road', 'Beaufort 6970'] },
      { name: 'UMHLANGA CATERERS CC', address: ['4 Lagoon Drive', 'Umdoni 4319'] },
    ],
    period: { day: [1, 28] },
    opening: [900_000, 6_400_000],
    names: {
      people: ['T Dlamini', 'P van Wyk', 'S Naidoo'],
      firms: ['Drakens Lodge', 'Table Bay Motors', 'Sunrise Farms'],
      towns: ['Durban', 'George', 'Bloem'],
    },
    habits: businessHabits(
      {
        sales: ['Magtape Credit {firm}', 'FNX OB Pmt {firm}', 'Cash Deposit {town}'],
        cards: ['POS Purchase Engen {town} {######}*{####}', 'POS Purchase Builders {town} {######}*{####}'],
        bills: ['Debit Order Eskom {########}', 'Internet Pmt To Sars-Vat {##########}'],
        wages: 'Send Money App Dr {person} Wages',
        rent: 'Internet Pmt To Workshop Rent',
        charge: '#Monthly Account Fee',
      },
      4,
    ),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 44,
    face: helvetica(8.5, 11, '#00796b', '#e0f2f1'),
    dates: { row: 'DD MMM', long: 'D MMMM YYYY' },
    money: { row: RAND, balance: BALANCE, panel: BALANCE },
    contact: ['Customer VAT Registration 4010101010', '087 555 0144', 'Amounts in ZAR'],
    words: {
      title: 'Tax Invoice/Statement',
      account: 'Account Number',
      period: ['Statement Period', '{start} to {end}'],
      opening: 'Opening Balance',
      closing: 'Closing Balance',
      empty: 'No Transactions',
      page: 'Page {page} of {pages}',
    },
    columns: [
      { heading: 'Date', x: 44, align: 'left', shows: 'date' },
      { heading: 'Description', x: 88, align: 'left', shows: 'description', width: 220 },
      { heading: 'Amount', x: 392, align: 'right', shows: 'amount' },
      { heading: 'Balance', x: 476, align: 'right', shows: 'balance' },
      { heading: 'Accrued\nBank\nCharges', x: 551, align: 'right', shows: 'accrued', money: CHARGE },
    ],
    table: { rowStyle: 'striped', gap: 2 },
    balances: 'above',
  }),
};
