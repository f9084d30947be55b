import { expect, test } from 'vitest';
import { countText, ratioText, UNKNOWN } from '../../renderer/data/figure-text.ts';

test('ratios have two digits always, so that they line up; counts have those they need', () => {
  expect([6.3, 17.84, 1234.5, 0, null].map(ratioText)).toEqual(['6.30', '17.84', '1,234.50', '0.00', UNKNOWN]);
  expect([12, 1234, 0.5].map(countText)).toEqual(['12', '1,234', '0.5']);
});
