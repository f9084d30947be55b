import { describe, expect, test } from 'vitest';
import type { AccountType } from '../../shared/model/index.ts';
import { accountOf } from './builders.ts';
import { enrich } from './enrich.ts';

const saidOf = (description: string, type: AccountType = 'checking') => {
  const [annotation] = enrich([accountOf('a', [['2024-03-04', -2_350, description]], { type })]).values();
  return annotation;
};

describe('a brand that people visit', () => {
  test.each([
    ['POS PURCHASE SKYLINE CHILI 114 CINCINNATI OH', 'Skyline Chili', 'other_expenses'],
    ["CHECKCARD 0302 SNEAKY PETE'S BIRMINGHAM AL", "Sneaky Pete's", 'other_expenses'],
    ['CARD PURCHASE BARBOUR 1182 YORK', 'Barbour', 'other_expenses'],
  ])('is known where a card pays: %s', (description, brand, slug) => {
    const { merchant, category } = saidOf(description) ?? {};
    expect(category?.slug).toBe(slug);
    expect(merchant).toMatchObject({ name: brand, reason: expect.stringContaining('is how statements name') });
  });

  test.each([
    ['a firm or person of its name that an account pays', 'FPO LOUIS VUITTON INVOICE 12'],
    ['a lone word that no card pays', 'BARBOUR MARCH'],
    ['a lone word that begins another name', 'CARD PURCHASE BARBOUR JOINERY LONDON'],
  ])('is not %s', (_, description) => {
    expect(saidOf(description)?.merchant?.reason ?? '').not.toContain('is how statements name');
  });

  test('is known on a card account by its name alone', () => {
    expect(saidOf('BARBOUR', 'credit_card')?.merchant).toMatchObject({ name: 'Barbour', confidence: 0.88 });
  });
});
