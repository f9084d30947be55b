import type { Habit, Names } from '../habit.ts';

/** Made-up people who bank for themselves. */
export const HOUSEHOLDS = [
  { name: 'MARGUERITE A DELANCEY', address: ['2207 Larkspur Avenue, Apt 4B', 'Salem, VA 24153'] },
  { name: 'THEODORE P OKAFOR OR JUNE R OKAFOR', address: ['61 Kingfisher Way', 'Cedar Falls, IA 50613'] },
];

export const HOUSEHOLD_NAMES: Names = {
  people: ['Ines Calloway', 'Bram Sutter', 'Noor Haddad'],
  firms: ['Harbor Light Clinic', 'Alder Ridge Schools', 'Fernbank Logistics'],
  towns: ['SALEM VA', 'CEDAR FALLS IA', 'ROANOKE VA'],
};

/** What happens on a household's checking account. */
export const US_HOUSEHOLD: readonly Habit[] = [
  { kind: 'deposit', when: [2, 2], texts: ['{firm} PAYROLL PPD'], amount: [180_000, 340_000] },
  {
    kind: 'deposit',
    when: [0, 2],
    texts: ['MOBILE DEPOSIT REF {######}', 'ZELLE FROM {person}'],
    amount: [2_500, 60_000],
  },
  {
    kind: 'electronic',
    when: [12, 22],
    texts: [
      'DEBIT CARD PURCHASE CORNERSTONE GROCERY {town}',
      'DEBIT CARD PURCHASE FUELWAY {####} {town}',
      'DEBIT CARD PURCHASE LANTERN PHARMACY {###} {town}',
      'ZELLE TO {person}',
    ],
    amount: [620, 18_500],
  },
  { kind: 'electronic', when: 'monthly', texts: ['ALDER RIDGE MORTGAGE WEB PMT'], amount: [110_000, 190_000] },
  { kind: 'electronic', when: 'monthly', texts: ['TRI-VALLEY POWER & LIGHT BILL PAY'], amount: [6_000, 21_000] },
  { kind: 'electronic', when: [1, 3], texts: ['ATM WITHDRAWAL {####} {town}'], amount: [4_000, 30_000], step: 2_000 },
];

/** What happens on a savings account. */
export const US_SAVINGS: readonly Habit[] = [
  { kind: 'deposit', when: [1, 2], texts: ['TRANSFER FROM CHECKING', 'DEPOSIT'], amount: [5_000, 90_000], step: 500 },
  {
    kind: 'electronic',
    when: [0, 1],
    texts: ['WITHDRAWAL', 'TRANSFER TO CHECKING'],
    amount: [5_000, 70_000],
    step: 1_000,
  },
  { kind: 'deposit', when: 'end', texts: ['INTEREST PAID'], amount: [120, 4_900] },
];
