import { expect, test } from 'vitest';
import { type Chosen, chooseAll, chooseOne, NONE_CHOSEN, stretchTo, toggleRow } from '../../../renderer/data/chosen.ts';
import { merchantNames } from '../../../renderer/data/merchant-names.ts';
import { merchant, rowOf } from './builders.ts';

const LISTED = ['a', 'b', 'c', 'd'].map((id) => rowOf(id));
const ids = ({ ids: chosen }: Chosen): string[] => [...chosen].sort();

test('a row is chosen alone, more are taken and let go one by one', () => {
  const two = toggleRow(chooseOne('a'), 'c');
  expect(ids(two)).toEqual(['a', 'c']);
  expect(ids(toggleRow(two, 'a'))).toEqual(['c']);
  expect(ids(toggleRow(NONE_CHOSEN, 'b'))).toEqual(['b']);
});

test('a range is stretched from where it began, in either direction, again and again', () => {
  const from = chooseOne('b');
  const down = stretchTo(from, 'd', LISTED);
  expect(ids(down)).toEqual(['b', 'c', 'd']);
  expect(ids(stretchTo(down, 'a', LISTED))).toEqual(['a', 'b']);
  expect(ids(stretchTo(toggleRow(from, 'c'), 'd', LISTED))).toEqual(['c', 'd']);
});

test('a range from a row that is not listed is the row alone', () => {
  expect(ids(stretchTo(chooseOne('gone'), 'c', LISTED))).toEqual(['c']);
  expect(ids(stretchTo(NONE_CHOSEN, 'c', LISTED))).toEqual(['c']);
});

test('all listed rows are chosen at once', () => {
  expect(ids(chooseAll(LISTED))).toEqual(['a', 'b', 'c', 'd']);
  expect(ids(chooseAll([]))).toEqual([]);
});

test('merchants are named once each, by name', () => {
  const rows = ['Zinc', 'Acme', 'Zinc'].map((name, at) => rowOf(String(at), { merchant: merchant(name) }));
  expect(merchantNames([...rows, rowOf('x')])).toEqual(['Acme', 'Zinc']);
});
