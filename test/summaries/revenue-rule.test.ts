import { expect, it } from 'vitest';
import { CATEGORIES } from '../../main/reference/index.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/index.ts';

it('leaves every category outside the revenue group out of revenue, a new one too', () => {
  const others = CATEGORIES.filter(({ group }) => group !== 'revenue').map(({ slug }) => slug);
  expect([...DEFAULT_SETTINGS.nonRevenueCategories].sort()).toEqual([...others].sort());
});
