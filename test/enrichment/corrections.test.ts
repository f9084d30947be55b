import { describe, expect, test } from 'vitest';
import { enrich, moveRule, NO_CORRECTIONS, previewCorrections, rowsOf } from '../../main/enrichment/index.ts';
import { readCorrections, writeCorrections } from '../../shared/corrections-file.ts';
import type { CorrectedFacts, Corrections, EnrichmentFeedback, EnrichmentRule } from '../../shared/model/index.ts';
import { accountOf } from './builders.ts';

const NOTHING: CorrectedFacts = { categorySlug: null, merchantName: null, merchantGroup: null, revenue: null };

const rule = (part: Partial<EnrichmentRule>): EnrichmentRule => ({
  id: 'rul_1',
  name: 'Landlord',
  text: null,
  accountId: null,
  direction: null,
  amountFrom: null,
  amountTo: null,
  facts: NOTHING,
  createdOn: '2024-06-01',
  ...part,
});

const feedback = (part: Partial<EnrichmentFeedback>): EnrichmentFeedback => ({
  id: 'fbk_1',
  scope: { kind: 'transaction', transactionId: 'txn_1' },
  facts: NOTHING,
  createdOn: '2024-06-01',
  ...part,
});

const ACCOUNTS = [
  accountOf('a', [
    ['2024-01-05', -90_000, 'BILL PAYMENT HARBOR TRUST 0001', 'txn_1'],
    ['2024-02-05', -90_000, 'BILL PAYMENT HARBOR TRUST 0002', 'txn_2'],
    ['2024-02-06', 50_000, 'Zelle payment from MARIA LOPEZ Conf# abc123xyz', 'txn_3'],
    ['2024-02-07', 60_000, 'Zelle payment from MARIA LOPEZ Conf# abd456uvw', 'txn_4'],
  ]),
];

const rent = { ...NOTHING, categorySlug: 'rent', merchantName: 'Harbor Trust' };
const said = (corrections: Partial<Corrections>) => enrich(ACCOUNTS, { ...NO_CORRECTIONS, ...corrections });

describe('corrections', () => {
  test('a rule outranks inference and says so', () => {
    const annotations = said({ rules: [rule({ text: 'harbor trust', direction: 'out', facts: rent })] });
    for (const id of ['txn_1', 'txn_2']) {
      expect(annotations.get(id)).toMatchObject({
        category: {
          slug: 'rent',
          annotator: 'heuristic',
          confidence: 1,
          reason: 'The rule "Landlord" of 2024-06-01 says so.',
        },
        merchant: { name: 'Harbor Trust' },
        correctedBy: { kind: 'rule', id: 'rul_1' },
      });
    }
    expect(annotations.get('txn_3')?.correctedBy).toBeNull();
  });

  test('feedback outranks rules, and one row outranks its other side', () => {
    const annotations = said({
      rules: [rule({ text: 'zelle', facts: { ...NOTHING, categorySlug: 'refunds' } })],
      feedback: [
        feedback({
          id: 'fbk_row',
          scope: { kind: 'transaction', transactionId: 'txn_4' },
          facts: { ...NOTHING, categorySlug: 'equity_investment' },
        }),
        feedback({
          id: 'fbk_side',
          scope: { kind: 'counterparty', counterparty: 'MARIA LOPEZ', direction: 'in' },
          facts: { ...NOTHING, categorySlug: 'revenue', revenue: true },
        }),
      ],
    });
    expect(annotations.get('txn_3')).toMatchObject({
      category: { slug: 'revenue', annotator: 'client_feedback' },
      revenue: { verdict: true },
      correctedBy: { kind: 'feedback', id: 'fbk_side' },
    });
    expect(annotations.get('txn_4')).toMatchObject({
      category: { slug: 'equity_investment' },
      revenue: { verdict: false },
    });
  });

  test('conditions hold together: account, direction, amount', () => {
    const facts = { ...NOTHING, categorySlug: 'rent' };
    const count = (part: Partial<EnrichmentRule>): number =>
      [...said({ rules: [rule({ ...part, facts })] }).values()].filter(({ correctedBy }) => correctedBy !== null)
        .length;
    expect(count({ direction: 'in' })).toBe(2);
    expect(count({ direction: 'in', amountFrom: 50_001 })).toBe(1);
    expect(count({ amountFrom: 50_000, amountTo: 60_000 })).toBe(2);
    expect(count({ accountId: ACCOUNTS[0]?.id ?? '' })).toBe(4);
    expect(count({ accountId: 'another' })).toBe(0);
  });

  test('of rules the first that fits wins, and they can be moved', () => {
    const first = rule({ id: 'rul_a', text: 'harbor', facts: rent });
    const second = rule({ id: 'rul_b', text: 'trust', facts: { ...NOTHING, categorySlug: 'insurance' } });
    expect(said({ rules: [first, second] }).get('txn_1')?.category.slug).toBe('rent');
    expect(said({ rules: moveRule([first, second], 'rul_b', 0) }).get('txn_1')?.category.slug).toBe('insurance');
  });

  test('taking a correction back restores inference', () => {
    expect([...said({})]).toEqual([...enrich(ACCOUNTS)]);
  });

  test('a preview lists what would change and nothing else', () => {
    const after = { ...NO_CORRECTIONS, rules: [rule({ text: '0002', facts: rent })] };
    const changes = previewCorrections(rowsOf(ACCOUNTS), NO_CORRECTIONS, after);
    expect(changes.map(({ transactionId, after: { category } }) => [transactionId, category.slug])).toEqual([
      ['txn_2', 'rent'],
    ]);
  });

  test('rules and feedback survive a file, and a bad file says what is wrong', () => {
    const corrections: Corrections = { rules: [rule({ facts: rent })], feedback: [feedback({ facts: rent })] };
    expect(readCorrections(writeCorrections(corrections))).toEqual({ ok: true, value: corrections });
    expect(readCorrections('{"version": 2}').ok).toBe(false);
    expect(readCorrections('nonsense').ok).toBe(false);
  });
});
