import type { MoneyStyle } from '../format-amount.ts';
import type { Habit, Names } from '../habit.ts';

/** `1,234.56`, below zero `(1,234.56)`. */
export const BRACKETS: MoneyStyle = { group: ',', point: '.', plus: '#', minus: '(#)' };

/** `1,234.56 CR`, below zero `1,234.56 DR`. */
export const CREDIT_DEBIT: MoneyStyle = { group: ',', point: '.', plus: '# CR', minus: '# DR' };

/** Made-up people, firms and towns. */
export const SINGAPORE_NAMES: Names = {
  people: ['TAN WEI SIONG', 'NUR AISYAH', 'R KUMARAN', 'LIM HUI FERN'],
  firms: ['KOPI CORNER PTE LTD', 'SELETAR MARINE PTE LTD', 'ORCHID HOUSE HOTELS', 'JURONG PARTS PTE LTD'],
  towns: ['JURONG', 'BEDOK', 'TAMPINES'],
};

/** Made-up companies that hold accounts. */
export const SINGAPORE_HOLDERS = [
  { name: 'BANYAN TRADING PTE LTD', address: ['21 Kallang Link #04-11', 'Singapore 349999'] },
  { name: 'MERLION PRINTWORKS PTE LTD', address: ['8 Ubi Crescent #02-07', 'Singapore 408999'] },
];

/** What happens on a small Singapore company's account: small balances, so that some days are overdrawn. */
export const SINGAPORE_BUSINESS: readonly Habit[] = [
  {
    kind: 'deposit',
    when: [8, 12],
    texts: ['FAST COLLECTION {firm}\nOTHR INV{#####}', 'PAYNOW RECEIPT {person}'],
    amount: [15_000, 210_000],
  },
  { kind: 'deposit', when: [2, 3], texts: ['GIRO STRIPE SINGAPORE PAYOUT {######}'], amount: [30_000, 180_000] },
  { kind: 'check', when: [1, 3], texts: ['CHEQUE {check}'], amount: [8_000, 90_000] },
  {
    kind: 'electronic',
    when: [10, 15],
    texts: [
      'POINT-OF-SALE FAIRMART {town} {####}',
      'DEBIT CARD {date DD/MM} RICKSHAW RIDES SG',
      'FAST PAYMENT {firm}\nPO {#####}',
    ],
    amount: [650, 82_000],
    earlier: 1,
  },
  { kind: 'electronic', when: [2, 3], texts: ['GIRO SALARY {person}'], amount: [180_000, 320_000] },
  { kind: 'electronic', when: 'monthly', texts: ['GIRO INLAND REVENUE GST {##########}'], amount: [20_000, 110_000] },
  {
    kind: 'electronic',
    when: 'monthly',
    texts: ['STANDING INSTRUCTION\nKALLANG LINK RENTAL #04-11'],
    amount: [160_000, 260_000],
    step: 1_000,
  },
  { kind: 'fee', when: 'end', texts: ['SERVICE CHARGE'], amount: [1_500, 3_500], step: 500 },
];
