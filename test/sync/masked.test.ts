import fc from 'fast-check';
import { expect, test } from 'vitest';
import { masked } from '../../main/sync/push/masked.ts';

test.each([
  ['TRANSFER FROM 123456789012', 'TRANSFER FROM ****9012'],
  ['CARD 4111 1111 1111 1234 SHOP', 'CARD ****1234 SHOP'],
  ['IBAN GB29 6016 1331 9268 19', 'IBAN GB****6819'],
  ['ACCT 12-3456-78', 'ACCT ****5678'],
  ['CHECK 1047', 'CHECK 1047'],
  ['DUE 2026-01-31', 'DUE 2026-01-31'],
  ['STORE 12345 SEATTLE', 'STORE 12345 SEATTLE'],
])('%s leaves as %s', (text, expected) => expect(masked(text)).toBe(expected));

test('no run of six digits is left, nothing but digits goes, and masking twice is masking once', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123456789 -A*'), maxLength: 60 });
  fc.assert(
    fc.property(text, (one) => {
      const out = masked(one);
      expect(out).not.toMatch(/\d{6}/);
      expect(out.replace(/[\d *-]/g, '')).toBe(one.replace(/[\d *-]/g, ''));
      expect(masked(out)).toBe(out);
    }),
  );
});
