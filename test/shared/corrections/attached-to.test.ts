import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachedTo, type PrintedRow } from '../../../shared/corrections/attached-to.ts';
import { NO_CORRECTIONS } from '../../../shared/corrections/none.ts';
import { type Corrections, type PagePlace, placeIn, type RowPlace } from '../../../shared/model/index.ts';
import { ofRow, rule } from './said.ts';

const lineAt = (line: number) => ({ xMin: 40, xMax: 560, yMin: line * 12, yMax: line * 12 + 10 });

const printed = (id: string, line: number, page = 1, documentId = 'file'): PrintedRow & { transaction: PagePlace } => ({
  documentId,
  transaction: { id, page, bounds: lineAt(line) },
});

const placeOf = ({ documentId, transaction }: PrintedRow): RowPlace => ({ documentId, ...placeIn(transaction) });

const saying = (id: string, row: PrintedRow): Corrections => ({
  ...NO_CORRECTIONS,
  feedback: [ofRow(id, placeOf(row))],
});

test('what was said of a row that is there as it was is applied', () => {
  const row = printed('txn_1', 3);
  const said = saying('txn_1', row);
  expect(attachedTo(said, [printed('txn_0', 2), row])).toEqual({ attached: said, detached: [] });
});

test('a rectangle that differs by a hair is the same', () => {
  const row = printed('txn_1', 3);
  const { bounds } = row.transaction;
  const moved = { ...row, transaction: { ...row.transaction, bounds: { ...bounds, yMin: bounds.yMin - 1.5 } } };
  expect(attachedTo(saying('txn_1', row), [moved]).detached).toEqual([]);
});

test('a row whose id went to its equal neighbour is not taken for it: the edit is listed, with the row in its place', () => {
  const said = saying('txn_1', printed('txn_1', 3));
  const { attached, detached } = attachedTo(said, [printed('txn_1', 2), printed('txn_2', 3)]);
  expect(attached.feedback).toEqual([]);
  expect(detached).toMatchObject([{ kind: 'feedback', row: { transactionId: 'txn_1' }, standsThere: 'txn_2' }]);
});

test('a row that is read otherwise now is named, and what was said is not applied to it', () => {
  const said = saying('txn_old', printed('txn_old', 3));
  const { attached, detached } = attachedTo(said, [printed('txn_new', 3), printed('txn_other', 3, 2)]);
  expect(attached.feedback).toEqual([]);
  expect(detached).toMatchObject([{ standsThere: 'txn_new' }]);
});

test('a row that is gone leaves nothing behind but the edit', () => {
  const said = saying('txn_1', printed('txn_1', 3));
  expect(attachedTo(said, [printed('txn_2', 9)]).detached).toMatchObject([{ standsThere: null }]);
  expect(attachedTo(said, []).detached).toMatchObject([{ standsThere: null }]);
});

test('the same row of another file is another row', () => {
  const said = saying('txn_1', printed('txn_1', 3));
  expect(attachedTo(said, [printed('txn_1', 3, 1, 'other file')]).detached).toMatchObject([{ standsThere: null }]);
});

test('without a place the id alone decides', () => {
  const said = { ...NO_CORRECTIONS, feedback: [ofRow('txn_1'), ofRow('txn_9')] };
  const { attached, detached } = attachedTo(said, [printed('txn_1', 3)]);
  expect(attached.feedback.map(({ id }) => id)).toEqual(['euf_txn_1']);
  expect(detached).toMatchObject([{ row: { transactionId: 'txn_9' }, standsThere: null }]);
});

test('rules and other sides are never detached; rows that count and cells that were corrected are', () => {
  const row = printed('txn_1', 3);
  const side = ofRow('x', null, { scope: { kind: 'counterparty', counterparty: 'MARIA', direction: 'in' } });
  const counted = { transactionId: 'txn_1', place: placeOf(row), createdOn: '2024-06-01', createdBy: null };
  const corrected = { ...counted, cells: { date: null, description: null, amount: -5, balance: null } };
  const said: Corrections = { rules: [rule()], feedback: [side], counted: [counted], cells: [corrected] };
  expect(attachedTo(said, [row]).attached).toEqual(said);
  expect(attachedTo(said, [])).toEqual({
    attached: { rules: [rule()], feedback: [side], counted: [], cells: [] },
    detached: [
      { kind: 'counted', counted, row: counted, standsThere: null },
      { kind: 'cells', corrected, row: corrected, standsThere: null },
    ],
  });
});

test('whatever rows there are, every edit is applied or listed, none is both, and none is applied elsewhere', () => {
  const ids = fc.constantFrom('txn_1', 'txn_2', 'txn_3');
  const lines = fc.integer({ min: 1, max: 4 });
  const rows = fc.uniqueArray(fc.tuple(ids, lines), { selector: ([id]) => id });
  const edits = fc.uniqueArray(fc.tuple(ids, lines), { selector: ([id]) => id });
  fc.assert(
    fc.property(rows, edits, (list, said) => {
      const there = list.map(([id, line]) => printed(id, line));
      const feedback = said.map(([id, line]) => ofRow(id, placeOf(printed(id, line))));
      const { attached, detached } = attachedTo({ ...NO_CORRECTIONS, feedback }, there);
      const applied = attached.feedback.map(({ id }) => id);
      const listed = detached.map((edit) => (edit.kind === 'feedback' ? edit.feedback.id : ''));
      expect([...applied, ...listed].sort()).toEqual(feedback.map(({ id }) => id).sort());
      const expected = said.filter(([id, line]) => list.some(([other, at]) => other === id && at === line));
      expect(applied).toEqual(expected.map(([id]) => `euf_${id}`));
      for (const { row, standsThere } of detached) {
        const inItsPlace = list.find(([, at]) => lineAt(at).yMin === row.place?.bounds?.yMin);
        expect(standsThere).toBe(inItsPlace?.[0] ?? null);
      }
    }),
  );
});

test('a row of a file without pages is known by its line or path', () => {
  const at = (id: string, inFile: string): PrintedRow => ({
    documentId: 'feed',
    transaction: { id, page: null, bounds: null, inFile },
  });
  const said = saying('txn_1', at('txn_1', 'line 7'));
  expect(attachedTo(said, [at('txn_1', 'line 7')]).detached).toEqual([]);
  expect(attachedTo(said, [at('txn_1', 'line 8'), at('txn_2', 'line 7')]).detached).toMatchObject([
    { standsThere: 'txn_2' },
  ]);
});
