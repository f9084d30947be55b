import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  feedbackId,
  joined,
  merged,
  withCells,
  withCounted,
  withFeedback,
  withFigures,
  withoutCells,
  withoutCounted,
  withoutFeedback,
  withoutFigures,
  withoutRule,
  withRule,
} from '../../../shared/corrections/edits.ts';
import { moveRule } from '../../../shared/corrections/move-rule.ts';
import { NO_CORRECTIONS } from '../../../shared/corrections/none.ts';
import type { Corrections } from '../../../shared/model/index.ts';
import { ofRow, rule } from './said.ts';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

test('a rule is put behind the others, and changed where it stands', () => {
  const both = withRule(withRule(NO_CORRECTIONS, rule({ id: 'a' })), rule({ id: 'b' }));
  expect(ids(both.rules)).toEqual(['a', 'b']);
  const changed = withRule(both, rule({ id: 'a', name: 'Other' }));
  expect(changed.rules.map(({ id, name }) => [id, name])).toEqual([
    ['a', 'Other'],
    ['b', 'Landlord'],
  ]);
  expect(ids(withoutRule(changed, 'a').rules)).toEqual(['b']);
});

test('what is said anew of a row takes the place of what was said of it before', () => {
  const side = { kind: 'counterparty', counterparty: 'MARIA', direction: 'in' } as const;
  const said = withFeedback(NO_CORRECTIONS, [
    ofRow('txn_1'),
    ofRow('txn_2'),
    ofRow('x', null, { id: 's', scope: side }),
  ]);
  const again = withFeedback(said, [ofRow('txn_1', null, { id: 'later' })]);
  expect(ids(again.feedback)).toEqual(['later', 'euf_txn_2', 's']);
  const other = { ...side, direction: 'out' } as const;
  expect(withFeedback(again, [ofRow('x', null, { scope: other })]).feedback).toHaveLength(4);
  expect(ids(withoutFeedback(again, new Set(['later', 's'])).feedback)).toEqual(['euf_txn_2']);
});

test('ids of corrections tell scopes apart and are the same for the same scope', () => {
  const side = { kind: 'counterparty', counterparty: 'MARIA', direction: 'in' } as const;
  const row = { kind: 'transaction', transactionId: 'txn_1', place: null } as const;
  const found = [side, { ...side, direction: 'out' } as const, row, { ...row, transactionId: 'txn_2' }].map(feedbackId);
  expect(new Set(found).size).toBe(4);
  expect(feedbackId({ ...side })).toBe(feedbackId(side));
  expect(found[0]).toMatch(/^euf_[1-9A-HJ-NP-Za-km-z]{22}$/);
});

const NOTHING = { date: null, description: null, amount: null, balance: null };

test('what is read in one cell of a row stays when another is read, and all go together', () => {
  const row = { transactionId: 'txn_1', place: null, createdOn: '2024-06-01', createdBy: null };
  const amount = withCells(NO_CORRECTIONS, [{ ...row, cells: { ...NOTHING, amount: -500 } }]);
  const both = withCells(amount, [{ ...row, createdOn: '2024-06-02', cells: { ...NOTHING, date: '2024-05-05' } }]);
  expect(both.cells).toEqual([
    { ...row, createdOn: '2024-06-02', cells: { ...NOTHING, amount: -500, date: '2024-05-05' } },
  ]);
  const again = withCells(both, [{ ...row, cells: { ...NOTHING, amount: -700 } }]);
  expect(again.cells.map(({ cells }) => cells.amount)).toEqual([-700]);
  expect(withoutCells(again, 'txn_1').cells).toEqual([]);
});

test('a row counts once however often it is said, and can be left out again', () => {
  const row = { transactionId: 'txn_1', place: null, createdOn: '2024-06-01', createdBy: null };
  const said = withCounted(withCounted(NO_CORRECTIONS, [row]), [{ ...row, createdOn: '2024-06-02' }]);
  expect(said.counted.map(({ createdOn }) => createdOn)).toEqual(['2024-06-02']);
  expect(withoutCounted(said, 'txn_1').counted).toEqual([]);
});

const rules = fc.uniqueArray(fc.constantFrom(...'abcdefgh')).map((list) => list.map((id) => rule({ id })));
const corrections: fc.Arbitrary<Corrections> = fc.record({
  rules,
  feedback: fc.uniqueArray(fc.constantFrom('t1', 't2', 't3', 't4')).map((list) => list.map((id) => ofRow(id))),
  counted: fc
    .uniqueArray(fc.constantFrom('t1', 't2'))
    .map((list) =>
      list.map((transactionId) => ({ transactionId, place: null, createdOn: '2024-06-01', createdBy: null })),
    ),
  cells: fc.uniqueArray(fc.constantFrom('t1', 't2')).map((list) =>
    list.map((transactionId) => ({
      ...{ transactionId, place: null, createdOn: '2024-06-01', createdBy: null },
      cells: { ...NOTHING, amount: 5 },
    })),
  ),
});

const figuresOf = (statementId: string, closingBalance: number) => ({
  ...{ statementId, documentId: 'file', createdOn: '2024-06-01', createdBy: null },
  figures: {
    ...{ openingBalance: null, closingBalance, deposits: null },
    ...{ withdrawals: null, depositCount: null, withdrawalCount: null },
  },
});

test('what is read in the figures of a statement takes the place of what was read in them before, and can be taken back', () => {
  const one = withFigures(NO_CORRECTIONS, [figuresOf('a', 1), figuresOf('b', 2)]);
  const other = withFigures(one, [figuresOf('a', 3)]);
  expect(other.printed).toEqual([figuresOf('a', 3), figuresOf('b', 2)]);
  expect(merged(one, other)).toEqual(other);
  expect(joined(one, other)).toEqual(one);
  expect(withoutFigures(withoutFigures(other, 'a'), 'b')).toEqual(NO_CORRECTIONS);
});

test('moving a rule loses none, puts it where it is wanted and keeps the order of the others', () => {
  fc.assert(
    fc.property(rules, fc.nat(8), fc.nat(8), (list, at, place) => {
      const moved = list[at];
      if (!moved) return;
      const to = Math.min(place, list.length - 1);
      const after = moveRule(list, moved.id, to);
      expect(after[to]).toBe(moved);
      expect(after.filter((one) => one !== moved)).toEqual(list.filter((one) => one !== moved));
    }),
  );
});

test('taking in loses nothing, keeps the order of what was there, and twice is once', () => {
  fc.assert(
    fc.property(corrections, corrections, (own, taken) => {
      const both = merged(own, taken);
      expect(ids(both.rules).slice(0, own.rules.length)).toEqual(ids(own.rules));
      expect(new Set(ids(both.rules))).toEqual(new Set([...ids(own.rules), ...ids(taken.rules)]));
      for (const part of ['feedback', 'counted', 'cells'] as const)
        for (const one of taken[part]) expect(both[part]).toContainEqual(one);
      expect(merged(both, taken)).toEqual(both);
      expect(merged(own, own)).toEqual(own);
      expect(merged(NO_CORRECTIONS, taken)).toEqual(taken);
    }),
  );
});
