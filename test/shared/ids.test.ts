import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentId, sha256Hex } from '../../shared/ids.ts';

test('an id has its prefix and 22 base58 characters', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(contentId('txn', ...parts)).toMatch(/^txn_[1-9A-HJ-NP-Za-km-z]{22}$/);
    }),
  );
});

test('parts do not run into each other', () => {
  expect(contentId('txn', 'ab', 'c')).not.toBe(contentId('txn', 'a', 'bc'));
  expect(contentId('txn', null)).not.toBe(contentId('txn', '~'));
});

test('hashes are those of the platform', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(sha256Hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});
