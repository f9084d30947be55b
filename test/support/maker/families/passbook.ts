import type { Family } from '../family.ts';
import type { Habit } from '../habit.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { courier } from '../wording/face.ts';

const RUPEES = { group: ',', point: '.', lakh: true, plus: '#', minus: '-#' };
const BALANCE = { ...RUPEES, plus: '#Cr', minus: '#Dr' };

const CHEQUES: Habit = {
  kind: 'check',
  when: [5, 9],
  texts: ['CLG {firm}', 'TO SELF', 'CTS CLEARING {firm}'],
  amount: [150_000, 9_000_000],
};

/** An Indian passbook: cheque numbers in a column of their own, an account that goes below zero, balances brought forward. */
export const passbook: Family = {
  institution: 'Sahyadri Urban Co-operative Bank',
  life: {
    accountType: 'checking',
    product: 'Cash Credit Account',
    currency: 'INR',
    accountNumber: '################',
    holders: [
      { name: 'M/S KAVERI TIMBER DEPOT', address: ['Shop 8, Market Yard', 'Satara 415001'] },
      { name: 'M/S BALAJI ELECTRICALS', address: ['22 Station Road', 'Sangli 416416'] },
    ],
    period: { day: [1, 1] },
    opening: [-9_000_000, 9_000_000],
    names: {
      people: ['RAKESH IYER', 'FARHANA SHAIKH', 'VIVEK NAIR'],
      firms: ['KAVERI TRADERS', 'SUNRISE MOTORS', 'GREENLEAF FOODS'],
      towns: ['SATARA', 'SANGLI', 'KARAD'],
    },
    habits: [
      CHEQUES,
      ...businessHabits(
        {
          sales: ['BY TRF {firm}', 'NEFT {########} {firm}', 'BY CASH'],
          cards: ['UPI {############} {person}', 'POS {######} {town}'],
          bills: ['ACH MSEDCL {######}', 'TO GST {########}'],
          wages: 'TO TRF {person} SALARY',
          rent: 'TO TRF GODOWN RENT',
          charge: 'SMS CHGS',
        },
        40,
      ),
    ],
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 34,
    face: courier(8, 11, '#1a1a1a', '#eeeeee'),
    dates: { row: 'DD-MM-YYYY', long: 'DD-MM-YYYY' },
    money: { row: RUPEES, balance: BALANCE, panel: BALANCE },
    style: 'plain',
    contact: ['Main Road, Satara', 'IFSC SUCB0000031'],
    facts: [{ label: 'Currency', value: '{currency}' }],
    words: {
      title: 'PASS BOOK',
      account: 'Account No',
      period: ['Period', '{start} to {end}'],
      opening: 'Opening Balance',
      closing: 'Closing Balance',
      empty: 'NO TRANSACTIONS',
      page: 'Page {page}',
    },
    columns: [
      { heading: 'Date', x: 34, align: 'left', shows: 'date' },
      { heading: 'Particulars', x: 96, align: 'left', shows: 'description', width: 170 },
      { heading: 'Chq No.', x: 272, align: 'left', shows: 'reference' },
      { heading: 'Debit', x: 394, align: 'right', shows: 'outflow' },
      { heading: 'Credit', x: 470, align: 'right', shows: 'inflow' },
      { heading: 'Balance', x: 561, align: 'right', shows: 'balance' },
    ],
    table: { gap: 1, carry: { below: 'C/F', above: 'B/F' } },
    balances: 'rows',
  }),
};
