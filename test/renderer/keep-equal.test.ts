import { expect, it } from 'vitest';
import { createKeeper } from '../../renderer/data/keep-equal.ts';

it('hands on the value before in place of an equal copy, and every other one', () => {
  const keep = createKeeper<readonly { readonly amount: number | null }[]>();
  const first = [{ amount: 5 }];
  expect(keep(first)).toBe(first);
  expect(keep([{ amount: 5 }])).toBe(first);
  const second = [{ amount: null }];
  expect(keep(second)).toBe(second);
  expect(keep([])).toEqual([]);
  expect(keep(first)).toBe(first);
});

it('keeps apart what keepers of others keep', () => {
  const [value, copy] = [[1], [1]];
  createKeeper<number[]>()(value);
  expect(createKeeper<number[]>()(copy)).toBe(copy);
});
