import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { times } from '../wording/face.ts';

const YEN = { group: ',', point: '.', plus: '#', minus: '-#' };

/** Japanese account in English: whole yen, year before month. */
export const yen: Family = {
  institution: 'Minato Bay Bank',
  life: {
    accountType: 'checking',
    product: 'Ordinary Deposit (Corporate)',
    currency: 'JPY',
    accountNumber: '###-#######',
    holders: [
      { name: 'KAWASEMI TRADING KK', address: ['2-14-6 Shibaura, Minato-ku', 'Tokyo 108-0099'] },
      { name: 'TOMOE DESIGN GK', address: ['3-8 Motomachi, Naka-ku', 'Yokohama 231-0099'] },
    ],
    period: { day: [1, 1] },
    opening: [400_000, 3_900_000],
    names: {
      people: ['SATO KENJI', 'MORI AYAKA', 'ONO HARUTO'],
      firms: ['HOSHI LOGISTICS KK', 'SAKURA HOTEL GROUP', 'UMI FOODS KK'],
      towns: ['SHIBAURA', 'MOTOMACHI', 'KITAHAMA'],
    },
    habits: businessHabits({
      sales: ['TRANSFER FROM {firm}', 'CARD SALES SETTLEMENT {######}'],
      cards: ['DEBIT CARD FUEL {town}', 'DEBIT CARD STATIONERY {town}'],
      bills: ['DIRECT DEBIT ELECTRIC POWER {########}', 'DIRECT DEBIT WATER {########}'],
      wages: 'TRANSFER TO {person} SALARY',
      rent: 'TRANSFER OFFICE RENT {town}',
      charge: 'TRANSFER FEE',
    }),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 54,
    face: times(10, 13.5, '#2b2b6b', '#ececf6'),
    dates: { row: 'YYYY/MM/DD', long: 'YYYY/MM/DD' },
    money: { row: YEN, panel: { ...YEN, plus: '¥#', minus: '-¥#' } },
    contact: ['1-1 Kaigan, Minato-ku, Tokyo', 'Branch 045 Shibaura'],
    facts: [{ label: 'Currency', value: '{currency}' }],
    words: {
      title: 'Transaction Statement',
      account: 'Account',
      period: ['Period', '{start} - {end}'],
      opening: 'Balance brought forward',
      closing: 'Closing balance',
      empty: 'No transactions.',
      page: '{page}/{pages}',
    },
    columns: [
      { heading: 'Date', x: 54, align: 'left', shows: 'date' },
      { heading: 'Description', x: 124, align: 'left', shows: 'description', width: 200 },
      { heading: 'Withdrawals', x: 388, align: 'right', shows: 'outflow' },
      { heading: 'Deposits', x: 460, align: 'right', shows: 'inflow' },
      { heading: 'Balance', x: 541, align: 'right', shows: 'balance' },
    ],
    table: { gap: 2 },
    balances: 'rows',
  }),
};
