import { expect, test } from 'vitest';
import type { RemoteListedMerchant } from '../../main/heron/client/index.ts';
import { comparedMerchants } from '../../main/sync/remote/drift-merchants.ts';

const listed = (...names: readonly string[]): RemoteListedMerchant[] =>
  names.map((name, at) => ({ id: `mrc_${at}`, name, groupId: null }));

test('names that one side alone knows are told, those of the company’s rows first; capitals and spaces make no other name', () => {
  const compared = comparedMerchants(
    { listed: ['Uber', 'Shell', 'Zoom'], ofRows: ['Zoom', 'Zoom', 'Bean Media', 'uber'] },
    { listed: listed(' UBER', 'Acme', 'Initech'), ofRows: ['Initech', 'Uber', 'Hooli'] },
  );
  expect(compared).toEqual({
    both: 1,
    onlyHere: {
      count: 3,
      first: [
        { name: 'Zoom', rows: 2 },
        { name: 'Bean Media', rows: 1 },
        { name: 'Shell', rows: 0 },
      ],
    },
    onlyThere: {
      count: 3,
      first: [
        { name: 'Hooli', rows: 1 },
        { name: 'Initech', rows: 1 },
        { name: 'Acme', rows: 0 },
      ],
    },
  });
});

test('of many names the first are listed and all are counted', () => {
  const many = Array.from({ length: 150 }, (_, at) => `Merchant ${String(at).padStart(3, '0')}`);
  const { onlyHere } = comparedMerchants({ listed: many, ofRows: [] }, { listed: listed('Other'), ofRows: [] }) ?? {};
  expect(onlyHere?.count).toBe(150);
  expect(onlyHere?.first.map(({ name }) => name)).toEqual(many.slice(0, 100));
});

test('a service that lists no merchants is not compared', () => {
  expect(comparedMerchants({ listed: ['Uber'], ofRows: [] }, { listed: null, ofRows: ['Uber'] })).toBeNull();
});
