import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { helvetica } from '../wording/face.ts';
import { US_PLAIN } from '../wording/us.ts';

/** Nigerian: two dates with month names, references, the description after the balance, and the sums in a strip. */
export const remarksLast: Family = {
  institution: 'Zuma Rock Bank Plc',
  life: {
    accountType: 'checking',
    product: 'SME CURRENT ACCOUNT',
    currency: 'NGN',
    accountNumber: '##########',
    holders: [
      { name: 'ADEBISI AGRO-ALLIED VENTURES', address: ['14 Oke-Ado Road', 'Ibadan, Oyo State'] },
      { name: 'CALABAR COOL ROOMS LTD', address: ['7 Marina Drive', 'Calabar, Cross River'] },
    ],
    period: { day: [1, 1] },
    opening: [30_000_000, 200_000_000],
    names: {
      people: ['CHINEDU OBI', 'FATIMA BELLO', 'TUNDE ADEYEMI'],
      firms: ['NIGER DELTA FOODS', 'KANO TEXTILES LTD', 'LEKKI HOMES'],
      towns: ['IBADAN', 'CALABAR', 'IKEJA'],
    },
    habits: businessHabits(
      {
        sales: ['NIP TRANSFER FROM {firm} REF {######}', 'POS SETTLEMENT {date DD/MM/YYYY} TERMINAL {########}'],
        cards: ['POS PURCHASE FILLING STATION {town} NG {######}', 'WEB PURCHASE HARDWARE DEPOT {town}'],
        bills: ['USSD ELECTRICITY TOKEN {##########}', 'FIRS TAX PAYMENT {############}'],
        wages: 'NIP TRANSFER TO {person} SALARY',
        rent: 'TRANSFER WAREHOUSE RENT',
        charge: 'STAMP DUTY AND SMS ALERT CHARGE',
      },
      50,
    ),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 32,
    face: helvetica(7.5, 9.5, '#e35205', '#fdeee5'),
    dates: { row: 'DD-MMM-YYYY', long: 'DD-MMM-YYYY' },
    money: { row: US_PLAIN, panel: US_PLAIN },
    style: 'band',
    contact: ['Plot 635 Marina, Lagos', 'zumarock.example'],
    facts: [{ label: 'Currency', value: 'Naira (NGN)' }],
    words: {
      title: 'CUSTOMER STATEMENT',
      account: 'Account No.',
      period: ['Period', '{start} To {end}'],
      opening: 'Opening Balance',
      closing: 'Closing Balance',
      empty: 'No transactions',
      page: 'Page {page} of {pages}',
    },
    columns: [
      { heading: 'Trans. Date', x: 32, align: 'left', shows: 'date' },
      { heading: 'Reference', x: 92, align: 'left', shows: 'code', pattern: "'S########" },
      { heading: 'Value Date', x: 152, align: 'left', shows: 'otherDate' },
      { heading: 'Debits', x: 276, align: 'right', shows: 'outflow' },
      { heading: 'Credits', x: 340, align: 'right', shows: 'inflow' },
      { heading: 'Balance', x: 410, align: 'right', shows: 'balance' },
      { heading: 'Remarks', x: 422, align: 'left', shows: 'description', width: 140 },
    ],
    table: { headingStyle: 'band', rowStyle: 'ruled', gap: 3 },
    balances: 'none',
    after: [
      {
        block: 'strip',
        frame: 'boxed',
        cells: [
          { label: 'Opening Balance', value: 'opening' },
          { label: 'Total Debits', value: { total: 'out' } },
          { label: 'Total Credits', value: { total: 'in' } },
          { label: 'Closing Balance', value: 'closing' },
        ],
      },
    ],
  }),
};
