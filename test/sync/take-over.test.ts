import { expect, test } from 'vitest';
import { changedWords, withServiceWords } from '../../main/sync/remote/take-over.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import type { EnrichmentFeedback } from '../../shared/model/index.ts';

/** What a service says of a row. */
const word = (transactionId: string, categorySlug: string, createdOn: string): EnrichmentFeedback => ({
  id: `fbk_${transactionId}`,
  scope: { kind: 'service', transactionId, place: null, confidence: 0.9 },
  facts: { categorySlug, merchantName: null, merchantGroup: null, revenue: null },
  createdOn,
  createdBy: 'service.example',
});
const PERSON: EnrichmentFeedback = {
  ...word('txn_3', 'rent', '2026-01-01'),
  id: 'fbk_person',
  scope: { kind: 'transaction', transactionId: 'txn_3', place: null },
};
const BEFORE = [word('txn_1', 'refunds', '2026-01-01'), word('txn_2', 'insurance', '2026-01-01')];
const corrections = { ...NO_CORRECTIONS, feedback: [PERSON, ...BEFORE] };

test('what is said already, whenever it was, is nothing new', () => {
  expect(
    changedWords(corrections, [word('txn_1', 'refunds', '2026-06-30'), word('txn_2', 'insurance', '2026-06-30')]),
  ).toBeNull();
  expect(changedWords(NO_CORRECTIONS, [])).toBeNull();
});

test('where one word is another, it has the day of now, and the others keep theirs', () => {
  const words = changedWords(corrections, [
    word('txn_1', 'refunds', '2026-06-30'),
    word('txn_2', 'rent', '2026-06-30'),
  ]);
  expect(words).toEqual([BEFORE[0], word('txn_2', 'rent', '2026-06-30')]);
});

test('a word that is no longer said goes, and what a person says stays', () => {
  const words = changedWords(corrections, [word('txn_2', 'insurance', '2026-06-30')]);
  expect(words).toEqual([BEFORE[1]]);
  expect(withServiceWords(corrections, words ?? []).feedback).toEqual([PERSON, BEFORE[1]]);
  expect(changedWords(corrections, [])).toEqual([]);
});
