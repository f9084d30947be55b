import { describe, expect, test } from 'vitest';
import { changedParts } from '../../../renderer/data/changed-parts.ts';
import { decidedRows } from '../../../renderer/data/rule-counts.ts';
import { countedRows, suppressedRows } from '../../../renderer/data/suppressed.ts';
import { whyLines } from '../../../renderer/data/why.ts';
import { NO_CORRECTIONS } from '../../../shared/corrections/none.ts';
import type { Annotation, CategoryAnnotation } from '../../../shared/model/index.ts';
import { annotation } from '../builders.ts';
import { BY, byId, INFERRED, merchant, rowOf } from './builders.ts';

const category = (part: Partial<CategoryAnnotation>): CategoryAnnotation => ({ ...annotation().category, ...part });
const line = (one: Annotation, name: string) => whyLines(one).find((each) => each.name === name);
const names = (one: Annotation): string[] => whyLines(one).map(({ name }) => name);

describe('why', () => {
  test.each([
    ['overdraft', 'For an overdraft', 'none that was returned'],
    ['nsf', 'For a returned item', 'of no overdraft'],
    ['ambiguous', 'Overdraft or returned item', 'of both'],
  ] as const)('a fee for a lack of funds says what it was for: %s', (feeKind, value, reason) => {
    expect(line(annotation({ feeKind }), 'Fee')).toMatchObject({ value, reason: expect.stringContaining(reason) });
  });

  test('a row of which only a category is said has that line, and no other', () => {
    expect(whyLines(annotation())).toEqual([
      { name: 'Category', value: 'Meals', confidence: 0.9, by: 'inferred', reason: 'It says so.', otherwise: null },
    ]);
  });

  test('everything that is said has its line and its reason', () => {
    const full = annotation({
      merchant: merchant('Harbor'),
      paymentProcessor: merchant('Stripe'),
      counterparty: 'HARBOR',
      revenue: { verdict: 'review', rule: 'A person must say.' },
      isRecurring: true,
      frequency: 'biweekly',
      recurrenceReason: 'There are three.',
      category: category({ annotator: 'reconcile', reason: 'The opposite amount stands there.' }),
      matchingTransactionId: 'txn_2',
      duplicateOfId: 'txn_3',
      duplicateReason: 'It stands twice.',
    });
    expect(names(full)).toEqual([
      'Category',
      'Merchant',
      'Counterparty',
      'Processor',
      'Revenue',
      'Recurring',
      'Transfer',
      'Duplicate',
    ]);
    for (const { reason } of whyLines(full)) expect(reason).toMatch(/\.$/);
    expect(line(full, 'Recurring')).toMatchObject({ value: 'Every two weeks' });
    expect(line(full, 'Transfer')).toMatchObject({ by: 'matched', reason: 'The opposite amount stands there.' });
    expect(line(full, 'Duplicate')).toMatchObject({ value: 'Left out of every figure' });
  });

  test('what a person said tells what would be inferred; what they did not touch is still inferred', () => {
    const said = annotation({
      category: category({ label: 'Rent', annotator: 'client_feedback', confidence: 1, reason: 'A person said so.' }),
      merchant: merchant('Harbor', { reason: 'A person said so.' }),
      counterparty: 'HARBOR',
      revenue: { verdict: false, rule: 'A person said so.' },
      correctedBy: {
        kind: 'feedback',
        id: 'euf_1',
        inferred: { ...INFERRED, counterparty: 'H', revenue: { verdict: true, rule: 'It is a sale.' } },
      },
    });
    expect(line(said, 'Category')).toMatchObject({ by: 'corrected', otherwise: 'Inferred: Meals, 90%. It says so.' });
    expect(line(said, 'Merchant')).toMatchObject({ by: 'corrected', otherwise: 'Inferred: no merchant.' });
    expect(line(said, 'Counterparty')).toMatchObject({
      by: 'corrected',
      reason: 'A person said so.',
      otherwise: 'Inferred: H.',
    });
    expect(line(said, 'Revenue')).toMatchObject({ by: 'corrected', otherwise: 'Inferred: Revenue. It is a sale.' });

    const untouched = annotation({
      merchant: merchant('Harbor'),
      correctedBy: { kind: 'rule', id: 'rul_1', inferred: { ...INFERRED, merchant: merchant('Harbor') } },
    });
    expect(line(untouched, 'Merchant')).toMatchObject({ by: 'inferred', otherwise: null });
  });

  test('a corrected leg of a transfer still says why it is one', () => {
    const matched = category({ annotator: 'reconcile', reason: 'The opposite amount stands there.' });
    const leg = annotation({
      matchingTransactionId: 'txn_2',
      category: category({ annotator: 'client_feedback', reason: 'A person said so.' }),
      correctedBy: { kind: 'feedback', id: 'euf_1', inferred: { ...INFERRED, category: matched } },
    });
    expect(line(leg, 'Transfer')?.reason).toBe('The opposite amount stands there.');
  });

  test('a row that counts after all says both', () => {
    const counted = annotation({ duplicateReason: 'It counts, because a person said so.' });
    expect(line(counted, 'Duplicate')).toMatchObject({ value: 'Counts after all', by: 'corrected' });
  });
});

test('what would change of a row is told part by part, and nothing that stays', () => {
  const before = annotation({ revenue: { verdict: true, rule: '' }, duplicateOfId: 'txn_9' });
  const after = annotation({
    category: category({ label: 'Rent' }),
    merchant: merchant('Harbor', { groupId: 'debt.bank' }),
    revenue: { verdict: true, rule: 'Otherwise worded.' },
  });
  expect(changedParts({ transactionId: 'txn_1', before, after })).toEqual([
    { name: 'Category', before: 'Meals', after: 'Rent' },
    { name: 'Merchant', before: 'none', after: 'Harbor' },
    { name: 'Group', before: 'none', after: 'Debt: bank' },
    { name: 'Figures', before: 'left out', after: 'counts' },
  ]);
  expect(changedParts({ transactionId: 'txn_1', before, after: before })).toEqual([]);
});

test('what rules decide, and what they change, is counted by rule', () => {
  const by = (id: string) => ({ kind: 'rule', id, inferred: INFERRED }) as const;
  const counts = decidedRows([
    rowOf('a', { correctedBy: by('one') }),
    rowOf('b', { correctedBy: by('one'), category: category({ slug: 'rent' }) }),
    rowOf('c', { correctedBy: by('two'), merchant: merchant('Harbor') }),
    rowOf('d'),
  ]);
  expect([...counts]).toEqual([
    ['one', { decided: 2, changed: 1 }],
    ['two', { decided: 1, changed: 1 }],
  ]);
});

test('rows that are left out are listed with what they repeat, rows that count with why', () => {
  const original = rowOf('a');
  const repeats = rowOf('b', { duplicateOfId: 'a', duplicateReason: 'It stands twice.' });
  const counts = rowOf('c', { duplicateReason: 'It counts.' });
  const rows = [original, repeats, counts];
  expect(suppressedRows(rows, byId(rows))).toEqual([{ row: repeats, original, reason: 'It stands twice.' }]);
  const counted = ['c', 'gone'].map((transactionId) => ({ transactionId, place: null, ...BY }));
  expect(countedRows({ ...NO_CORRECTIONS, counted }, byId(rows))).toEqual([
    { row: counts, counted: counted[0], reason: 'It counts.' },
  ]);
});
