import { expect, test } from 'vitest';
import { correctionsDigest } from '../../../shared/corrections/digest.ts';
import { NO_CORRECTIONS } from '../../../shared/corrections/none.ts';
import { ofRow, rule } from './said.ts';

test('a digest is the same for the same corrections, whatever lies beside them, and another for others', () => {
  const all = [
    NO_CORRECTIONS,
    { ...NO_CORRECTIONS, rules: [rule()] },
    { ...NO_CORRECTIONS, rules: [rule({ enabled: false })] },
    { ...NO_CORRECTIONS, rules: [rule({ id: 'a' }), rule({ id: 'b' })] },
    { ...NO_CORRECTIONS, rules: [rule({ id: 'b' }), rule({ id: 'a' })] },
    { ...NO_CORRECTIONS, feedback: [ofRow('txn_1')] },
  ];
  expect(new Set(all.map(correctionsDigest)).size).toBe(all.length);
  const stored = { companyId: 'eus_1', ...structuredClone(all[1] ?? NO_CORRECTIONS) };
  expect(correctionsDigest(stored)).toBe(correctionsDigest(all[1] ?? NO_CORRECTIONS));
});
