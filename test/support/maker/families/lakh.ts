import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { helvetica } from '../wording/face.ts';

const RUPEES = { group: ',', point: '.', lakh: true, plus: '#', minus: '-#' };

/** Indian: lakh grouping, withdrawals before deposits, Cr after the balance. */
export const lakh: Family = {
  institution: 'Deccan Gateway Bank',
  life: {
    accountType: 'checking',
    product: 'Current Account',
    currency: 'INR',
    accountNumber: '##############',
    holders: [
      { name: 'SHRIRAM PACKAGING PVT LTD', address: ['Plot 14, MIDC Phase II', 'Pune 411019'] },
      { name: 'ANANYA TEXTILES', address: ['22 Market Yard Road', 'Surat 395002'] },
    ],
    period: { day: [1, 1] },
    opening: [12_000_000, 90_000_000],
    names: {
      people: ['RAKESH IYER', 'FARHANA SHAIKH', 'VIVEK NAIR'],
      firms: ['KAVERI TRADERS', 'SUNRISE MOTORS', 'GREENLEAF FOODS'],
      towns: ['PUNE', 'SURAT', 'NASHIK'],
    },
    habits: businessHabits(
      {
        sales: ['NEFT CR-{########}-{firm}', 'UPI/{############}/{person}/PAYMENT', 'IMPS-{############}-{firm}'],
        cards: ['POS {####}XXXXXXXX{####} PETROL PUMP {town}', 'UPI/{############}/HARDWARE STORE {town}'],
        bills: ['ACH D- MAHAVIDYUT {##########}', 'GST PAYMENT {##############}'],
        wages: 'NEFT DR-SALARY-{person}',
        rent: 'RTGS DR-GODOWN RENT {town}',
        charge: 'CHRG: ACCOUNT MAINTENANCE INCL GST',
      },
      40,
    ),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 36,
    face: helvetica(8, 10.5, '#00205b', '#e8ecf4'),
    dates: { row: 'DD/MM/YYYY', long: 'DD/MM/YYYY' },
    money: {
      row: RUPEES,
      balance: { ...RUPEES, plus: '# Cr', minus: '# Dr' },
      panel: { ...RUPEES, plus: 'INR #', minus: 'INR -#' },
    },
    style: 'band',
    contact: ['Fergusson Road, Pune', 'IFSC DGBL0000412'],
    facts: [{ label: 'Currency', value: '{currency}' }],
    words: {
      title: 'Statement of Account',
      account: 'Account No',
      period: ['Period', '{start} to {end}'],
      opening: 'Opening Balance',
      closing: 'Closing Balance',
      totals: ['Total Deposits (Cr)', 'Total Withdrawals (Dr)'],
      empty: 'No transactions in this period.',
      page: 'Page {page} of {pages}',
    },
    columns: [
      { heading: 'Date', x: 36, align: 'left', shows: 'date' },
      { heading: 'Narration', x: 92, align: 'left', shows: 'description', width: 210 },
      { heading: 'Withdrawal (Dr)', x: 392, align: 'right', shows: 'outflow' },
      { heading: 'Deposit (Cr)', x: 474, align: 'right', shows: 'inflow' },
      { heading: 'Balance', x: 559, align: 'right', shows: 'balance' },
    ],
    table: { headingStyle: 'band', rowStyle: 'ruled', gap: 4, first: { label: 'Opening Balance' } },
    balances: 'below',
  }),
};
