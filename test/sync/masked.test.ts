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
  ['KONTO 1234.56.78903', 'KONTO ****8903'],
  ['FROM 1234\u00a05678\u00a09012', 'FROM ****9012'],
  ['FROM 1234  5678  9012', 'FROM ****9012'],
  ['ACCT 1234-56-78', 'ACCT ****5678'],
  ['REF 2026-01-31-12345678', 'REF ****5678'],
  ['DUE 2026-02-30', 'DUE ****0230'],
  ['DUE 31.01.2026', 'DUE 31.01.2026'],
  ['ON 01/31/2026 REF 123456', 'ON 01/31/2026 REF ****3456'],
  ['DUE 31.13.2026', 'DUE ****2026'],
  ['TOTAL 123456.78 USD', 'TOTAL 123456.78 USD'],
  ['TOTAL 1 234 567.89', 'TOTAL 1 234 567.89'],
  ['FR14 2004 1010 0505 0001 3M02 606', 'FR****2606'],
  ['TO FR1420041010050500013M02606 RENT', 'TO FR****2606 RENT'],
  ['DE12 COFFEE HOUSE LONDON BR', 'DE12 COFFEE HOUSE LONDON BR'],
  ['STORE 12345 SEATTLE', 'STORE 12345 SEATTLE'],
])('%s leaves as %s', (text, expected) => expect(masked(text)).toBe(expected));

test('no run of six digits is left, nothing but digits goes, and masking twice is masking once', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123456789 -/A*'), maxLength: 60 });
  fc.assert(
    fc.property(text, (one) => {
      const out = masked(one);
      expect(out).not.toMatch(/\d{6}/);
      expect(out.replace(/[\d */-]/g, '')).toBe(one.replace(/[\d */-]/g, ''));
      expect(masked(out)).toBe(out);
    }),
  );
});
