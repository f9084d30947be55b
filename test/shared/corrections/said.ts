import type { CorrectedFacts, EnrichmentFeedback, EnrichmentRule, RowPlace } from '../../../shared/model/index.ts';

/** Made-up rules and corrections: each test names only what it is about. */
export const FACTS: CorrectedFacts = {
  categorySlug: 'rent',
  merchantName: null,
  merchantGroup: null,
  revenue: null,
};

export const rule = (part: Partial<EnrichmentRule> = {}): EnrichmentRule => ({
  id: 'rul_1',
  name: 'Landlord',
  enabled: true,
  text: 'HARBOR',
  accountId: null,
  direction: null,
  amountFrom: null,
  amountTo: null,
  currency: null,
  facts: FACTS,
  createdOn: '2024-06-01',
  createdBy: null,
  ...part,
});

export const ofRow = (
  transactionId: string,
  place: RowPlace | null = null,
  part: Partial<EnrichmentFeedback> = {},
): EnrichmentFeedback => ({
  id: `euf_${transactionId}`,
  scope: { kind: 'transaction', transactionId, place },
  facts: FACTS,
  createdOn: '2024-06-01',
  createdBy: null,
  ...part,
});
