import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { courier } from '../wording/face.ts';

const RAND = { group: ',', point: '.', plus: '#', minus: '#-' };
const DEBIT = { ...RAND, plus: '#-' };

/** South African: details first, charges marked ##, the date after the amounts as month and day in figures. */
export const serviceFee: Family = {
  institution: 'Drakensberg Standard Bank',
  life: {
    accountType: 'checking',
    product: 'BUSINESS CURRENT ACCOUNT',
    currency: 'ZAR',
    accountNumber: '## ### ### #',
    holders: [
      { name: 'MZANSI LOGISTICS (PTY) LTD', address: ['88 Harbour Road', 'Richards Bay 3999'] },
      { name: 'FYNBOS DELI CC', address: ['2 Kloof Street', 'Paarl 7999'] },
    ],
    period: { day: [1, 28] },
    opening: [-300_000, 4_800_000],
    names: {
      people: ['T DLAMINI', 'L VAN WYK', 'N PILLAY'],
      firms: ['GOLDREEF MINING', 'CAPE LODGES', 'TUGELA FARMS'],
      towns: ['PAARL', 'DURBAN', 'RICHARDS BAY'],
    },
    habits: businessHabits(
      {
        sales: ['CREDIT TRANSFER\n{firm} {####}', 'CASH DEPOSIT {town}'],
        cards: ['CHEQUE CARD PURCHASE\nENGEN {town} {######}', 'CHEQUE CARD PURCHASE\nBUILDERS {town}'],
        bills: ['DEBIT TRANSFER\nESKOM {########}', 'IB PAYMENT TO\nSARS {##########}'],
        wages: 'IB PAYMENT TO\n{person} SALARY',
        rent: 'STOP ORDER RENTAL',
        charge: 'MONTHLY MANAGEMENT FEE',
      },
      4,
    ),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 40,
    face: courier(8.5, 10.5, '#0033a1', '#e5eaf5'),
    dates: { row: 'MM DD', long: 'DD MMMM YYYY' },
    money: { row: RAND, panel: RAND },
    contact: ['PO Box 1999 Paarl 7999', 'VAT Reg No. 4100109999', 'Amounts in ZAR'],
    words: {
      title: 'BANK STATEMENT / TAX INVOICE',
      account: 'Account Number',
      period: ['Statement from', '{start} to {end}'],
      opening: 'Balance brought forward',
      closing: 'Closing Balance',
      empty: 'NO TRANSACTIONS',
      page: 'Page {page} of {pages}',
    },
    columns: [
      { heading: 'Details', x: 40, align: 'left', shows: 'description', width: 190 },
      { heading: 'Service\nFee', x: 252, align: 'left', shows: 'kind', words: { fee: '##' } },
      { heading: 'Debits', x: 356, align: 'right', shows: 'outflow', money: DEBIT },
      { heading: 'Credits', x: 436, align: 'right', shows: 'inflow' },
      { heading: 'Date', x: 450, align: 'left', shows: 'date' },
      { heading: 'Balance', x: 555, align: 'right', shows: 'balance' },
    ],
    table: { gap: 2, headingStyle: 'plain', first: { label: 'BALANCE BROUGHT FORWARD', dated: true } },
    balances: 'below',
    panelFrame: 'boxed',
    after: [
      {
        block: 'paragraph',
        text: '## These fees include VAT at 15%. The statement was printed on {end}. Please verify all transactions reflected on this statement and notify any discrepancies to the bank as soon as possible.',
        size: 7.5,
      },
    ],
  }),
};
