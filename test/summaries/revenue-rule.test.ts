import { expect, it } from 'vitest';
import { CATEGORIES } from '../../main/reference/index.ts';
import { isRevenue } from '../../main/summaries/index.ts';
import { type Annotation, DEFAULT_SETTINGS } from '../../shared/model/index.ts';

it('leaves every category outside the revenue group out of revenue, a new one too', () => {
  const others = CATEGORIES.filter(({ group }) => group !== 'revenue').map(({ slug }) => slug);
  expect([...DEFAULT_SETTINGS.nonRevenueCategories].sort()).toEqual([...others].sort());
});

it('a person who speaks of the merchant alone says nothing of revenue: the settings decide', () => {
  const inferred = { verdict: true, rule: 'A deposit.' } as const;
  const said = {
    category: { slug: 'p2p_transfers' },
    merchant: null,
    revenue: inferred,
    correctedBy: { inferred: { revenue: inferred } },
  };
  const excluding = { ...DEFAULT_SETTINGS, nonRevenueCategories: ['p2p_transfers'] };
  expect(isRevenue(100, said as unknown as Annotation, excluding)).toBe(false);
  const ofRevenue = { ...said, revenue: { verdict: true, rule: 'You said it is revenue.' } };
  expect(isRevenue(100, ofRevenue as unknown as Annotation, excluding)).toBe(true);
});
