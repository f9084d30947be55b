import { expect, test } from 'vitest';
import { placeLabel, placeOf } from '../../renderer/data/place.ts';
import { selectRow } from '../../renderer/data/selection.ts';
import { finding, row, transaction } from './builders.ts';

test('a place is a page, or a line or path where there are no pages', () => {
  expect(placeOf('file', finding())).toBeNull();
  const onPage = placeOf('file', { page: 2, bounds: null, inFile: undefined });
  const inFile = placeOf('file', { page: null, bounds: null, inFile: 'line 7' });
  expect([onPage, inFile].map((place) => place && placeLabel(place))).toEqual(['Page 2', 'Line 7']);
});

test('a row of a file without pages can be selected', () => {
  const { page: _page, bounds: _bounds, inFile: _inFile, ...facts } = transaction();
  const selected = selectRow(row({ transaction: { ...facts, page: null, bounds: null, inFile: 'transactions[3]' } }));
  expect(selected.place).toEqual({ documentId: 'd0c', page: null, bounds: null, inFile: 'transactions[3]' });
});
