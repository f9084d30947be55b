import { describe, expect, test } from 'vitest';
import { enricher, previewer, rowsOf, unknownChoice } from '../../main/enrichment/index.ts';
import { moveRule } from '../../shared/corrections/move-rule.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import type { CorrectedFacts, Corrections, EnrichmentFeedback, EnrichmentRule } from '../../shared/model/index.ts';
import { account, accountOf } from './builders.ts';
import { enrich } from './enrich.ts';

const NOTHING: CorrectedFacts = { categorySlug: null, merchantName: null, merchantGroup: null, revenue: null };

const rule = (part: Partial<EnrichmentRule>): EnrichmentRule => ({
  id: 'rul_1',
  name: 'Landlord',
  enabled: true,
  text: null,
  accountId: null,
  direction: null,
  amountFrom: null,
  amountTo: null,
  currency: null,
  facts: NOTHING,
  createdOn: '2024-06-01',
  createdBy: null,
  ...part,
});

const feedback = (part: Partial<EnrichmentFeedback>): EnrichmentFeedback => ({
  id: 'fbk_1',
  scope: { kind: 'transaction', transactionId: 'txn_1', place: null },
  facts: NOTHING,
  createdOn: '2024-06-01',
  createdBy: null,
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
      const { category, merchant, counterparty, revenue } = enrich(ACCOUNTS).get(id) ?? {};
      expect(annotations.get(id)?.correctedBy?.inferred).toEqual({ category, merchant, counterparty, revenue });
    }
    expect(annotations.get('txn_3')?.correctedBy).toBeNull();
  });

  test('a merchant that is known brings what is known of it, another its name alone', () => {
    const named = (merchantName: string, merchantGroup: string | null = null) =>
      said({ rules: [rule({ text: 'harbor', facts: { ...NOTHING, merchantName, merchantGroup } })] }).get('txn_1')
        ?.merchant;
    expect(named('ondeck')).toMatchObject({ name: 'OnDeck', groupId: 'debt.mca_or_rbf', confidence: 1 });
    expect(named('ondeck', 'debt.bank')).toMatchObject({ name: 'OnDeck', groupId: 'debt.bank' });
    expect(named('Harbor Trust')).toMatchObject({ name: 'Harbor Trust', groupId: null, url: null, mcc: null });
  });

  test('a service outranks inference, and neither a rule nor anything else that a person says', () => {
    const word = feedback({
      id: 'fbk_service',
      scope: { kind: 'service', transactionId: 'txn_3', place: null, confidence: 0.7 },
      facts: { ...NOTHING, categorySlug: 'refunds', merchantName: 'Lopez Ltd' },
      createdBy: 'app.example, classifier',
    });
    const taken = said({ feedback: [word] }).get('txn_3');
    const reason = 'The service says so (app.example, classifier); its word was taken over on 2024-06-01.';
    expect(taken).toMatchObject({
      category: { slug: 'refunds', annotator: 'service', confidence: 0.7, reason },
      merchant: { name: 'Lopez Ltd', confidence: 0.7, reason },
      correctedBy: { kind: 'service' },
    });
    const scope = { kind: 'counterparty', counterparty: 'MARIA LOPEZ', direction: 'in' } as const;
    const facts = { ...NOTHING, categorySlug: 'equity_investment' };
    for (const people of [{ rules: [rule({ text: 'zelle', facts })] }, { feedback: [feedback({ scope, facts })] }]) {
      const both = said({ ...people, feedback: [...(people.feedback ?? []), word] }).get('txn_3');
      expect(both).toEqual(said(people).get('txn_3'));
    }
  });

  test('feedback outranks rules, and one row outranks its other side', () => {
    const annotations = said({
      rules: [rule({ text: 'zelle', facts: { ...NOTHING, categorySlug: 'refunds' } })],
      feedback: [
        feedback({
          id: 'fbk_row',
          scope: { kind: 'transaction', transactionId: 'txn_4', place: null },
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
    expect(count({ currency: 'USD' })).toBe(4);
    expect(count({ currency: 'JPY', amountFrom: 1 })).toBe(0);
    expect(count({ enabled: false })).toBe(0);
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
    const { changes, decided } = previewer(enricher(rowsOf(ACCOUNTS)))(NO_CORRECTIONS, after);
    expect([...decided]).toEqual([['rul_1', 1]]);
    expect(changes.map(({ transactionId, after: { category } }) => [transactionId, category.slug])).toEqual([
      ['txn_2', 'rent'],
    ]);
  });

  test('a previewer answers from the rows it read once as a new enrichment would', () => {
    const preview = previewer(enricher(rowsOf(ACCOUNTS)));
    const one = { ...NO_CORRECTIONS, rules: [rule({ text: 'harbor', facts: rent })] };
    const other = { ...NO_CORRECTIONS, rules: [rule({ text: '0001', facts: rent })] };
    const ids = (before: Corrections, after: Corrections) =>
      preview(before, after).changes.map(({ transactionId }) => transactionId);
    expect(ids(NO_CORRECTIONS, one)).toEqual(['txn_1', 'txn_2']);
    expect(ids(one, other)).toEqual(['txn_2']);
    expect(ids(one, one)).toEqual([]);
    expect(preview(one, other).changes[0]?.after).toEqual(enrich(ACCOUNTS, other).get('txn_2'));
  });

  test('a category or a group that nobody knows is named', () => {
    const naming = (facts: Partial<CorrectedFacts>): string | null =>
      unknownChoice({ ...NO_CORRECTIONS, feedback: [feedback({ facts: { ...NOTHING, ...facts } })] });
    expect(naming({ categorySlug: 'yachts' })).toContain('yachts');
    expect(naming({ merchantName: 'X', merchantGroup: 'debt.of_honour' })).toContain('debt.of_honour');
    expect(naming({ categorySlug: 'rent', merchantName: 'X', merchantGroup: 'debt.mca_or_rbf' })).toBeNull();
  });
});

describe('a row that repeats another', () => {
  const twice = account({
    name: 'b',
    statements: [
      { document: 'one', start: '2024-01-01', end: '2024-01-31', rows: [['2024-01-05', -5_000, 'COFFEE', 'txn_a']] },
      { document: 'two', start: '2024-01-01', end: '2024-01-31', rows: [['2024-01-05', -5_000, 'COFFEE', 'txn_b']] },
    ],
  });
  const counted = [{ transactionId: 'txn_b', place: null, createdOn: '2024-06-01', createdBy: 'maria' }];

  test('counts once a person says so, and tells both why it counts and why it would not', () => {
    expect(enrich([twice]).get('txn_b')).toMatchObject({ duplicateOfId: 'txn_a' });
    const annotation = enrich([twice], { ...NO_CORRECTIONS, counted }).get('txn_b');
    expect(annotation?.duplicateOfId).toBeNull();
    expect(annotation?.duplicateReason).toBe(
      `It counts, because a person said so on 2024-06-01 (maria); it would be left out otherwise: ${enrich([twice]).get('txn_b')?.duplicateReason}`,
    );
  });

  test('takes part in what rows say of each other once it counts', () => {
    expect(enrich([twice]).get('txn_a')?.recurrenceReason).toContain('No other row');
    expect(enrich([twice], { ...NO_CORRECTIONS, counted }).get('txn_a')?.recurrenceReason).toContain('2 rows');
  });

  test('is listed by a preview both ways', () => {
    const preview = previewer(enricher(rowsOf([twice])));
    const count = preview(NO_CORRECTIONS, { ...NO_CORRECTIONS, counted }).changes;
    expect(count.map(({ transactionId, after }) => [transactionId, after.duplicateOfId])).toContainEqual([
      'txn_b',
      null,
    ]);
    const back = preview({ ...NO_CORRECTIONS, counted }, NO_CORRECTIONS).changes;
    expect(back.map(({ transactionId, after }) => [transactionId, after.duplicateOfId])).toContainEqual([
      'txn_b',
      'txn_a',
    ]);
  });

  test('that a person says counts, and that repeats nothing, is left as it is', () => {
    const none = [{ transactionId: 'txn_a', place: null, createdOn: '2024-06-01', createdBy: null }];
    expect(enrich([twice], { ...NO_CORRECTIONS, counted: none })).toEqual(enrich([twice]));
  });
});
