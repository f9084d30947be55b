import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortDigest } from '../../shared/short-digest.ts';

const truth = (text: string): number[] => {
  const view = new DataView(sha256(utf8ToBytes(text)).slice().buffer);
  return [0, 4, 8, 12].map((at) => view.getInt32(at));
};

const said = (text: string): number[] => [...shortDigest(text).subarray(0, 4)];

test('it is the beginning of the SHA-256, whatever the length', () => {
  for (let length = 0; length < 200; length++) expect(said('x'.repeat(length))).toEqual(truth('x'.repeat(length)));
});

test('it is the beginning of the SHA-256, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(said(text)).toEqual(truth(text));
    }),
  );
});
