import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { helvetica } from '../wording/face.ts';

const EUROS = { group: ',', point: '.', plus: '#', minus: '#' };

/** Irish: balances that may be overdrawn (dr), a subtotal under every page and the balance forward over the next. */
export const irish: Family = {
  institution: 'Corrib & Liffey Bank plc',
  life: {
    accountType: 'checking',
    product: 'Business Current Account',
    currency: 'EUR',
    accountNumber: '########',
    codes: { nsc: '93-##-##', iban: 'IE## CLBK #### #### #### ##' },
    holders: [
      { name: 'Ballinakill Tyres Limited', address: ['Main Street', 'Ballinakill', 'Co. Laois'] },
      { name: 'Sea Road Seafoods Limited', address: ['Unit 2, The Quay', 'Kilronan', 'Co. Galway'] },
    ],
    period: { day: [1, 28] },
    opening: [-160_000, 900_000],
    names: {
      people: ['A NI BHRIAIN', 'C O SULLIVAN', 'T DALY'],
      firms: ['SHANNON PARTS', 'EMERALD HOMES', 'KERRY FREIGHT'],
      towns: ['ATHLONE', 'ENNIS', 'TRALEE'],
    },
    habits: businessHabits({
      sales: ['{firm} SP', 'LODGMENT {######}', 'CT {firm} INV {####}'],
      cards: ['VDP-CIRCLE K {town}', 'VDC-WOODIES {town}', 'POS{date DDMMM} TOPAZ {town}'],
      bills: ['D/D ELECTRIC IRL {########}', '*MOBI REVENUE {#######}'],
      wages: '*INET {person} WAGES',
      rent: 'S/O UNIT RENT',
      charge: 'FEE-QTR ACCOUNT MAINTENANCE',
    }),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 50,
    face: helvetica(9, 12, '#005a3c', '#e6efeb'),
    dates: { row: 'D MMM YYYY', long: 'D MMM YYYY' },
    money: { row: EUROS, balance: { ...EUROS, minus: '#dr' }, panel: { ...EUROS, minus: '#dr' } },
    contact: ['Main Street, Athlone', 'Telephone 090 555 0102', 'BIC CLBKIE2D'],
    facts: [
      { label: 'NSC', value: '{nsc}' },
      { label: 'IBAN', value: '{iban}' },
      { label: 'Authorised Limit', value: '10,000.00' },
    ],
    words: {
      title: 'Statement of Account with {institution}',
      account: 'Account Number',
      period: ['Period', '{start} to {end}'],
      opening: 'Balance brought forward {before}',
      closing: 'Balance at close of business {end}',
      empty: 'NO TRANSACTIONS',
      page: 'Page Number {page}',
    },
    columns: [
      { heading: 'Date', x: 50, align: 'left', shows: 'date' },
      { heading: 'Details', x: 124, align: 'left', shows: 'description', width: 190 },
      { heading: 'Debit €', x: 392, align: 'right', shows: 'outflow' },
      { heading: 'Credit €', x: 464, align: 'right', shows: 'inflow' },
      { heading: 'Balance €', x: 545, align: 'right', shows: 'balance' },
    ],
    table: {
      dates: 'firstOfDay',
      balances: 'lastOfDay',
      gap: 2,
      first: { label: 'BALANCE FORWARD', dated: true },
      carry: { below: 'SUBTOTAL:', above: 'BALANCE FORWARD' },
    },
    balances: 'below',
    panelFrame: 'boxed',
    after: [
      {
        block: 'paragraph',
        text: 'Deposit Guarantee Scheme: deposits you hold with us may be protected up to €100,000 per depositor. Overdrawn balances are marked dr. Interest on overdrawn balances is charged at 8.95% variable. Thank you for banking with us.',
        size: 7,
      },
    ],
  }),
};
