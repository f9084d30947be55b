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

describe('who sends bills', () => {
  test.each([
    [
      'OZARKS ELECTRIC COOPERATIVE DES:UTILITY ID:00041 INDN:ACME LLC CO ID:1234567890 PPD',
      'Ozarks Electric Cooperative',
    ],
    ['ACH DEBIT GUADALUPE VALLEY ELECTRIC COOPERATIVE WEB PMT', 'Guadalupe Valley Electric Cooperative'],
    ['DIRECT DEBIT NORTHERN POWERGRID', 'Northern Powergrid'],
  ])('is known where an account pays: %s', (description, name) => {
    expect(saidOf(description)).toMatchObject({ merchant: { name }, category: { slug: 'utilities' } });
  });

  test.each([
    ['PENFED CREDIT UNION 0042', 'QUILLOX CREDIT UNION 0042'],
    ['ACH DEBIT WOODFOREST NATIONAL BANK', 'ACH DEBIT QUILLOX NATIONAL BANK'],
    ['POS PURCHASE POPPY BANK 0042 SANTA ROSA CA', 'POS PURCHASE QUILLOX BANK 0042 SANTA ROSA CA'],
  ])('tells no category by being a bank: %s', (known, unknown) => {
    expect(saidOf(known)?.category.slug).toBe(saidOf(unknown)?.category.slug);
  });

  test('is a bank that lends where the row is about a loan', () => {
    expect(saidOf('WOODFOREST NATIONAL BANK LOAN PAYMENT 00012')).toMatchObject({
      merchant: { groupId: 'debt.bank' },
      category: { slug: 'debt_repayment' },
    });
  });
});
