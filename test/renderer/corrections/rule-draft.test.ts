import { describe, expect, test } from 'vitest';
import { NO_FACTS } from '../../../renderer/data/corrected-facts.ts';
import {
  draftFrom,
  draftOf,
  emptyDraft,
  problemsOf,
  type RuleDraft,
  ruleOf,
} from '../../../renderer/data/rule-draft.ts';
import {
  conditionsSentence,
  factsSentence,
  groupLabel,
  provenanceSentence,
  rowCount,
} from '../../../renderer/data/said-sentences.ts';
import { rule } from '../../shared/corrections/said.ts';
import { BY, CHOICES, rowOf } from './builders.ts';

const RENT = { ...NO_FACTS, categorySlug: 'rent' };
const draft = (part: Partial<RuleDraft>): RuleDraft => ({
  ...emptyDraft('rul_1', 'USD'),
  text: 'HARBOR',
  facts: RENT,
  ...part,
});
const made = (part: Partial<RuleDraft>) => ruleOf(draft(part), 'Suggested', BY);

describe('a draft', () => {
  test('makes a rule, with amounts in minor units of its currency', () => {
    expect(made({ name: ' Landlord ', text: ' HARBOR ', amountFrom: '1,234.5', amountTo: '2000' })).toEqual(
      rule({ name: 'Landlord', amountFrom: 123_450, amountTo: 200_000, currency: 'USD', facts: RENT, ...BY }),
    );
    expect(made({ currency: 'JPY', amountFrom: '900' })).toMatchObject({ amountFrom: 900, currency: 'JPY' });
  });

  test('without amounts is about rows of any currency, and without a name takes the one suggested', () => {
    expect(made({})).toMatchObject({ name: 'Suggested', currency: null, amountFrom: null, amountTo: null });
  });

  test.each<[string, Partial<RuleDraft>, string]>([
    ['no condition', { text: ' ' }, 'conditions'],
    ['nothing said', { facts: NO_FACTS }, 'facts'],
    ['a group without a merchant', { facts: { ...RENT, merchantGroup: 'debt.bank' } }, 'facts'],
    ['a merchant of spaces', { facts: { ...NO_FACTS, merchantName: ' ' } }, 'facts'],
    ['what is no amount', { amountFrom: 'much' }, 'amountFrom'],
    ['more digits than the currency has', { currency: 'JPY', amountTo: '9.5' }, 'amountTo'],
    ['a negative amount', { amountFrom: '-5' }, 'amountFrom'],
    ['an end before the beginning', { amountFrom: '10', amountTo: '9.99' }, 'amountTo'],
  ])('with %s is no rule, and says so', (_what, part, field) => {
    expect(Object.keys(problemsOf(draft(part)))).toEqual([field]);
    expect(made(part)).toBeNull();
  });

  test('of a rule makes the same rule again', () => {
    for (const one of [
      rule({ amountFrom: 5, amountTo: 90_000, currency: 'USD', accountId: 'dso_1', direction: 'in', enabled: false }),
      rule({ amountTo: 900, currency: 'JPY' }),
      rule(),
    ])
      expect(ruleOf(draftOf(one, 'EUR'), 'Suggested', { createdOn: one.createdOn, createdBy: one.createdBy })).toEqual(
        one,
      );
  });

  test('of a row is about rows like it', () => {
    expect(draftFrom('rul_2', rowOf('a'), RENT)).toMatchObject({ text: 'COFFEE', direction: 'out', currency: 'USD' });
  });
});

describe('sentences', () => {
  test.each([
    [rule({ text: 'harbor', direction: 'out' }), 'text has “harbor”, money out'],
    [rule({ text: null, amountFrom: 10_000, amountTo: 90_000, currency: 'USD' }), '100.00 to 900.00 USD'],
    [rule({ text: null, amountFrom: 900, currency: 'JPY' }), '900 JPY or more'],
    [rule({ text: null, amountTo: 5, currency: null }), 'up to 0.05'],
    [rule({ text: null, amountFrom: 500, amountTo: 500, currency: 'USD' }), '5.00 USD'],
    [rule({ text: null, accountId: 'dso_1' }), 'account Harbour'],
    [rule({ text: null, currency: 'EUR' }), 'in EUR'],
    [rule({ text: null }), 'every row'],
  ])('say which rows a rule is about', (one, sentence) => {
    expect(conditionsSentence(one, () => 'Harbour')).toBe(sentence);
  });

  test('say what facts make of a row, who said so, and how many rows', () => {
    const facts = {
      categorySlug: 'rent',
      merchantName: 'Harbor',
      merchantGroup: 'debt.mca_or_rbf',
      revenue: false,
    } as const;
    expect(factsSentence(facts, CHOICES)).toBe('Rent · Harbor · Debt: MCA or RBF · Not revenue');
    expect(factsSentence(NO_FACTS, CHOICES)).toBe('');
    expect(groupLabel('invoice_factoring')).toBe('Invoice factoring');
    expect(provenanceSentence(BY)).toBe('maria, 2026-02-01');
    expect(provenanceSentence({ ...BY, createdBy: null })).toBe('2026-02-01');
    expect([rowCount(1), rowCount(1_204)]).toEqual(['1 row', '1,204 rows']);
  });
});
