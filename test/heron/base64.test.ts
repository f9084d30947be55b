import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64Of, bytesOf } from '../../main/heron/server/base64.ts';

test('bytes come back from their text, however its lines are broken', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.constantFrom('', '\n', ' \r\n'), (bytes, space) => {
      const text = base64Of(bytes);
      expect(text).toBe(btoa(String.fromCharCode(...bytes)));
      expect(bytesOf(`data:application/pdf;base64,${text.split('').join(space)}`, 'file')).toEqual(bytes);
      expect(bytesOf(text.replace(/=+$/, ''), 'file')).toEqual(bytes);
    }),
  );
});

test('what is not base64 is refused', () => {
  for (const text of ['%%%', 'a', 'QUJDR', 'QQ===', 'Q=Q=', 'QUJD-'])
    expect(() => bytesOf(text, 'file')).toThrow('Not base64');
});
