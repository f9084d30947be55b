import { expect, test } from 'vitest';
import { CHOICES, FIRST_COLUMNS, shownColumns } from '../../renderer/data/row-columns.ts';

const keys = (chosen: readonly string[], hasSeveral: boolean): string[] =>
  shownColumns(chosen, hasSeveral).map(({ key }) => key);

test('the currency stands before the amount where there are several, whatever was chosen, and nowhere else', () => {
  expect(keys([], true)).toEqual(['date', 'description', 'currency', 'amount']);
  expect(keys([], false)).toEqual(['date', 'description', 'amount']);
  expect(keys(['currency'], false)).not.toContain('currency');
  expect(CHOICES.map(({ key }) => key)).not.toContain('currency');
  expect(FIRST_COLUMNS).not.toContain('currency');
});
