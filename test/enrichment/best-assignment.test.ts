import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestAssignment, type Edge } from '../../main/enrichment/relations/best-assignment.ts';

/** Every way to take edges so that no item is used twice: the truth, for small cases. */
function best(edges: readonly Edge[]): { pairs: number; cost: number } {
  const [edge, ...others] = edges;
  if (!edge) return { pairs: 0, cost: 0 };
  const without = best(others);
  const free = best(others.filter(({ left, right }) => left !== edge.left && right !== edge.right));
  const taken = { pairs: free.pairs + 1, cost: free.cost + edge.cost };
  if (taken.pairs !== without.pairs) return taken.pairs > without.pairs ? taken : without;
  return taken.cost < without.cost ? taken : without;
}

const edge = fc.record({ left: fc.nat(3), right: fc.nat(3), cost: fc.nat(40) });
const edges = fc.uniqueArray(edge, { selector: ({ left, right }) => `${left} ${right}`, maxLength: 9 });

test('as many pairs as possible, then the least cost', () => {
  fc.assert(
    fc.property(edges, (list) => {
      const taken = bestAssignment([1, 1, 1, 1], [1, 1, 1, 1], list);
      const cost = taken.reduce((sum, { edge: one, count }) => sum + one.cost * count, 0);
      expect({ pairs: taken.length, cost }).toEqual(best(list));
    }),
  );
});

test('an item is used as often as it is there', () => {
  const taken = bestAssignment([3], [2], [{ left: 0, right: 0, cost: 1 }]);
  expect(taken).toMatchObject([{ count: 2 }]);
});
