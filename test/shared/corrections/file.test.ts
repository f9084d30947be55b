import { expect, test } from 'vitest';
import { readCorrections, writeCorrections } from '../../../shared/corrections/file.ts';
import { NO_CORRECTIONS } from '../../../shared/corrections/none.ts';
import type { Corrections } from '../../../shared/model/index.ts';
import { FACTS, ofRow, rule } from './said.ts';

const place = { documentId: 'f11e', page: 2, bounds: { xMin: 1, xMax: 2, yMin: 3, yMax: 4 } };
const SAID: Corrections = {
  rules: [rule({ enabled: false, amountTo: 90_000, currency: 'USD', createdBy: 'maria' })],
  feedback: [
    ofRow('txn_1', place),
    ofRow('x', null, { scope: { kind: 'counterparty', counterparty: 'MARIA', direction: 'in' } }),
  ],
  counted: [{ transactionId: 'txn_2', place, createdOn: '2024-06-01', createdBy: 'maria' }],
  cells: [
    {
      ...{ transactionId: 'txn_3', place, createdOn: '2024-06-01', createdBy: 'maria' },
      cells: { date: '2024-05-31', description: null, amount: -1_250, balance: null },
    },
  ],
};

test('everything survives a file', () => {
  expect(readCorrections(writeCorrections(SAID))).toEqual({ ok: true, value: SAID });
});

test('a file that knows nothing of order switches, places, authors and counted rows is read as it was meant', () => {
  const text = `{"version":1,
    "rules":[{"id":"rul_1","name":"Landlord","text":"HARBOR","accountId":null,"direction":null,"amountFrom":null,
      "amountTo":null,"facts":{"categorySlug":"rent","merchantName":null,"merchantGroup":null,"revenue":null},
      "createdOn":"2024-06-01"}],
    "feedback":[{"id":"euf_txn_1","scope":{"kind":"transaction","transactionId":"txn_1"},
      "facts":{"categorySlug":"rent","merchantName":null,"merchantGroup":null,"revenue":null},
      "createdOn":"2024-06-01"}]}`;
  expect(readCorrections(text)).toEqual({
    ok: true,
    value: { rules: [rule()], feedback: [ofRow('txn_1')], counted: [], cells: [] },
  });
});

const NO_FIGURE = {
  ...{ openingBalance: null, closingBalance: null, deposits: null },
  ...{ withdrawals: null, depositCount: null, withdrawalCount: null },
};
const FIGURES = { statementId: 'dso_1', documentId: 'file', createdOn: '2024-06-01', createdBy: null };

test('figures of statements go out and come in as they are', () => {
  const said = { ...SAID, printed: [{ ...FIGURES, figures: { ...NO_FIGURE, closingBalance: -5, depositCount: 3 } }] };
  expect(readCorrections(writeCorrections(said))).toEqual({ ok: true, value: said });
});

test.each([
  ['not JSON', 'nonsense', 'not JSON'],
  ['another version', '{"version":2,"rules":[],"feedback":[]}', 'version'],
  ['a list', '[]', 'holds no corrections'],
  [
    'a date that is none',
    JSON.stringify({ version: 1, ...NO_CORRECTIONS, rules: [rule({ createdOn: '2024-13-01' })] }),
    'createdOn',
  ],
  [
    'a group without a merchant',
    JSON.stringify({
      version: 1,
      ...NO_CORRECTIONS,
      rules: [rule({ facts: { ...FACTS, merchantGroup: 'debt.bank' } })],
    }),
    'needs the name',
  ],
  [
    'figures that say nothing',
    JSON.stringify({ version: 1, ...NO_CORRECTIONS, printed: [{ ...FIGURES, figures: NO_FIGURE }] }),
    'no figure is said',
  ],
  [
    'a total below zero',
    JSON.stringify({
      version: 1,
      ...NO_CORRECTIONS,
      printed: [{ ...FIGURES, figures: { ...NO_FIGURE, deposits: -1 } }],
    }),
    'printed.0.figures.deposits',
  ],
  [
    'a correction that says no cell',
    JSON.stringify({
      version: 1,
      ...NO_CORRECTIONS,
      cells: [{ ...SAID.cells[0], cells: { date: null, description: null, amount: null, balance: null } }],
    }),
    'no cell is said',
  ],
])('a file is refused for %s, and told why', (_what, text, why) => {
  expect(readCorrections(text)).toMatchObject({ ok: false, error: { message: expect.stringContaining(why) } });
});
