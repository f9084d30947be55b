import type { Family } from '../family.ts';
import { times } from '../wording/face.ts';
import { US_DOLLARS, US_HOLDERS, US_NAMES } from '../wording/us.ts';

const MAGNITUDE = { group: ',', point: '.', plus: '#', minus: '#' };

const PAIR = { block: 'checks', columns: 2, order: 'down', dateFirst: true } as const;

/** A small US bank: all transactions, not only checks, two a line, in sections that give the sign. */
export const sideBySide: Family = {
  institution: 'Farmers & Drovers Bank of Elk Fork',
  life: {
    accountType: 'checking',
    product: 'Small Business Checking',
    currency: 'USD',
    accountNumber: '##-###-#',
    holders: US_HOLDERS,
    period: { day: [1, 1] },
    opening: [700_000, 2_800_000],
    names: US_NAMES,
    habits: [
      { kind: 'deposit', when: [9, 15], texts: ['Deposit', 'Mobile Deposit', 'Card Sales'], amount: [40_000, 480_000] },
      {
        kind: 'electronic',
        when: [8, 14],
        texts: ['Hardware Store', 'Fuel Stop', 'Feed & Seed'],
        amount: [900, 62_000],
      },
      { kind: 'electronic', when: [2, 3], texts: ['Payroll', 'Power Co-op'], amount: [60_000, 310_000] },
      { kind: 'check', when: [6, 12], texts: ['CHECK {check}'], amount: [4_000, 210_000] },
    ],
  },
  layout: {
    paper: 'letter',
    margins: { left: 50, right: 50, top: 42, bottom: 56 },
    face: times(10, 13, '#4e342e', '#efebe9'),
    dates: { row: 'MM/DD', long: 'MM/DD/YYYY' },
    money: { row: MAGNITUDE, panel: US_DOLLARS },
    blocks: [
      { block: 'letterhead', style: 'rule', contact: ['P.O. Box 9, Elk Fork, NE 68999', '402-555-0118'] },
      {
        block: 'parties',
        factsX: 330,
        valuesX: 430,
        facts: [
          { label: 'Account Number', value: '{account}' },
          { label: 'Statement Period', value: '{start} - {end}' },
        ],
      },
      {
        block: 'panels',
        panels: [
          {
            x: 50,
            width: 280,
            frame: 'ruled',
            lines: [
              { label: 'Previous Balance', value: 'opening' },
              { label: 'Deposits and Credits', value: { total: 'in' } },
              { label: 'Checks and Debits', value: { total: 'out' } },
              { label: 'Ending Balance', value: 'closing', strong: true },
            ],
          },
        ],
      },
      {
        ...PAIR,
        title: 'Deposits and Credits',
        of: ['deposit'],
        headings: ['Description', 'Date', 'Amount'],
        total: 'Total deposits and credits',
      },
      {
        ...PAIR,
        title: 'Electronic Debits',
        of: ['electronic'],
        headings: ['Description', 'Date', 'Amount'],
        total: 'Total electronic debits',
      },
      { ...PAIR, title: 'Checks', columns: 3, headings: ['Number', 'Date', 'Amount'], total: 'Total checks' },
    ],
    laterPages: { left: '{institution}', right: '{account}' },
    footer: { left: '{holder}', right: 'Page {page} of {pages}' },
  },
};
