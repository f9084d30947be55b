import { expect, test } from 'vitest';
import { outcomeOf } from '../../accuracy/verdicts.ts';
import type { Statement, Verdict } from '../../shared/model/index.ts';
import type { Truth } from '../support/maker/index.ts';

const NOWHERE = { xMin: 0, xMax: 1, yMin: 0, yMax: 1 };

/** What a page says: one row, and the balances around it. */
const drawn = (amount: number, expectedVerdict: Truth['expectedVerdict'] = 'proven'): Truth => ({
  institution: 'Example Bank',
  accountNumber: '1234',
  accountType: 'checking',
  holder: 'Acme LLC',
  currency: 'USD',
  start: '2026-01-01',
  end: '2026-01-31',
  opening: 0,
  closing: amount,
  printedTotals: null,
  rows: [{ date: '2026-01-05', description: 'DEPOSIT', amount, balance: amount, page: 1, bounds: NOWHERE }],
  expectedVerdict,
  alteration: null,
});

const read = (amount: number, verdict: Verdict): Statement => ({
  id: 'dso_1',
  documentId: 'document',
  institutionName: null,
  currency: 'USD',
  startDate: null,
  endDate: null,
  account: { number: null, name: null, type: 'checking', ownerName: null },
  openingBalance: 0,
  closingBalance: amount,
  printedTotals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
  verdict,
  findings: [],
  transactions: [
    {
      id: 'txn_1',
      date: '2026-01-05',
      description: 'DEPOSIT',
      amount,
      balance: amount,
      page: 1,
      bounds: NOWHERE,
      source: 'text',
      derived: [],
    },
  ],
});

const outcome = (statements: readonly Statement[], truths: readonly Truth[]): { right: boolean; false: boolean } => {
  const { right, falselyProven } = outcomeOf({ statements }, truths);
  return { right, false: falselyProven };
};

test.each([
  ['every statement as drawn', [read(500, 'proven'), read(700, 'repaired')], [drawn(500), drawn(700)], true, false],
  ['a wrong amount, marked', [read(501, 'broken')], [drawn(500)], false, false],
  ['a wrong amount, called proven', [read(501, 'proven')], [drawn(500)], false, true],
  ['what contradicts itself, called repaired', [read(500, 'repaired')], [drawn(500, 'broken')], false, true],
  ['a proven statement of what is none', [read(500, 'proven')], [], false, true],
  [
    'two accounts as one, marked, and the third as drawn',
    [read(1200, 'broken'), read(900, 'proven')],
    [drawn(500), drawn(700), drawn(900)],
    false,
    false,
  ],
  ['one drawn statement proven twice', [read(500, 'proven'), read(500, 'proven')], [drawn(500)], false, true],
] as const)('%s', (_, statements, truths, right, falsely) => {
  expect(outcome(statements, truths)).toEqual({ right, false: falsely });
});
