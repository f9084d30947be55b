import type { MoneyStyle } from '../format-amount.ts';
import type { Habit, Names } from '../habit.ts';

/** `1,234.56`, below zero with a leading minus. */
export const POUNDS_PLAIN: MoneyStyle = { group: ',', point: '.', plus: '#', minus: '-#' };

/** `£1,234.56`, below zero `-£1,234.56`. */
export const POUNDS: MoneyStyle = { group: ',', point: '.', plus: '£#', minus: '-£#' };

/** Made-up people, firms and towns. */
export const UK_NAMES: Names = {
  people: ['A Pemberley', 'R Osei', 'J Tarrant', 'M Quayle'],
  firms: ['HOLLINS & REEVE', 'WICKFORD LETTINGS', 'BANNERDALE LTD', 'CASTLEGATE CAFES'],
  towns: ['HARROWAY', 'STOKE ELLIS', 'MARSHFORD'],
};

/** Made-up companies that hold accounts. */
export const UK_HOLDERS = [
  { name: 'Thistledown Joinery Ltd', address: ['Unit 6, Old Tannery Yard', 'Marshford', 'MF4 2QT'] },
  { name: 'Penhallow Bakehouse Ltd', address: ['31 Chapel Street', 'Stoke Ellis', 'SE9 1LD'] },
];

/** What happens on a small UK company's account. */
export const UK_BUSINESS: readonly Habit[] = [
  {
    kind: 'deposit',
    when: [9, 14],
    texts: ['FPI {firm} INV {####}', 'BGC {firm} REF {######}'],
    amount: [12_000, 340_000],
  },
  { kind: 'deposit', when: 'weekly', texts: ['BGC SUMUP PAYMENTS PID{######}'], amount: [30_000, 160_000] },
  {
    kind: 'electronic',
    when: [14, 20],
    texts: ['DEB TIMBERLINE {town} CD {####}', 'DEB PETROLANE {####} {town}', 'DEB STATIONER ROW {town} CD {####}'],
    amount: [480, 31_000],
    earlier: 1,
  },
  {
    kind: 'electronic',
    when: [4, 6],
    texts: ['FPO {person} WAGES {##########}', 'FPO {firm} PO{####}'],
    amount: [40_000, 215_000],
  },
  {
    kind: 'electronic',
    when: [2, 4],
    texts: ['DD VALE WATER {########}', 'DD BRIGHTLINE ENERGY {##########}', 'DD HMRC VAT {#########}'],
    amount: [3_800, 92_000],
  },
  {
    kind: 'electronic',
    when: 'monthly',
    texts: ['SO WICKFORD LETTINGS RENT UNIT 6'],
    amount: [95_000, 165_000],
    step: 500,
  },
  {
    kind: 'electronic',
    when: [1, 2],
    texts: ['CPT MARSHFORD HIGH ST {date DDMMM} 13:2{#}'],
    amount: [2_000, 20_000],
    step: 1_000,
  },
  { kind: 'fee', when: 'monthly', texts: ['PAY ACCOUNT CHARGES'], amount: [650, 1_450] },
];
