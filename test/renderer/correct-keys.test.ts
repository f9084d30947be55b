import { expect, it } from 'vitest';
import { keyedCorrection } from '../../renderer/data/correct-keys.ts';

const chosen = { ids: new Set(['a', 'b']), anchorId: 'a' };

it.each(['c', 'g', 'm'])(
  '%s corrects all chosen rows, or the row it is pressed on where that is none of them',
  (key) => {
    expect(keyedCorrection(key, 'b', chosen)?.ids).toEqual(new Set(['a', 'b']));
    expect(keyedCorrection(key, 'z', chosen)?.ids).toEqual(new Set(['z']));
  },
);

it('e corrects the cells of the row it is pressed on, however many are chosen', () => {
  expect(keyedCorrection('e', 'b', chosen)).toEqual({ ids: new Set(['b']), what: 'cells' });
});

it('other keys correct nothing', () => {
  expect(keyedCorrection('x', 'b', chosen)).toBeNull();
});
