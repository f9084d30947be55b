import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enrichRows, type Row } from '../../main/enrichment/index.ts';

const ACCOUNTS = [
  { id: 'checking', type: 'checking', number: '****1111' },
  { id: 'savings', type: 'savings', number: '****2222' },
  { id: 'card', type: 'credit_card', number: '****3333' },
] as const;

const DESCRIPTIONS = [
  'TRANSFER TO SAVINGS',
  'TRANSFER FROM 1111',
  'PAYMENT - THANK YOU',
  'STARBUCKS STORE 12345 SEATTLE WA',
  'STRIPE TRANSFER ST-X1Y2Z3A4',
  'ONDECK CAPITAL DES:DAILY PMT',
  'Zelle payment from MARIA LOPEZ Conf# 12345678',
  'CHECK 1042',
];

const content = fc.record({
  account: fc.constantFrom(...ACCOUNTS, null),
  date: fc.option(
    fc.integer({ min: 1, max: 9 }).map((day) => `2024-01-0${day}`),
    { freq: 9 },
  ),
  amount: fc.constantFrom(-20_000, -10_000, 0, 10_000, 20_000),
  description: fc.oneof(fc.constantFrom(...DESCRIPTIONS), fc.string()),
  balance: fc.option(fc.constantFrom(1, 2)),
  reference: fc.option(fc.constantFrom('r1', 'r2', 'r3')),
});

const rows = fc.array(content, { maxLength: 14 }).map((list) =>
  list.map(
    (part, at): Row => ({
      ...part,
      id: `txn_${String(at).padStart(2, '0')}`,
      load: null,
      currency: 'USD',
      hints: { mcc: null, given: null },
      asRead: null,
      occurrence: 0,
    }),
  ),
);

const said = (list: readonly Row[]) => {
  const { annotations, relations } = enrichRows(list);
  return { annotations: Object.fromEntries(annotations), positions: relations.positions };
};

describe('laws of rows', () => {
  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map((row) => ({ row, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        expect(said(shuffled)).toEqual(said(list));
      }),
    );
  });

  test('enriching twice changes nothing', () => {
    fc.assert(
      fc.property(rows, (list) => {
        expect(said(list)).toEqual(said(list));
      }),
    );
  });

  test('unrelated transactions do not change the merchant of others', () => {
    fc.assert(
      fc.property(rows, rows, (list, more) => {
        const others = more.map((row): Row => ({ ...row, id: `other_${row.id}` }));
        const alone = enrichRows(list).annotations;
        const together = enrichRows([...list, ...others]).annotations;
        for (const [id, { merchant, paymentProcessor, descriptionClean }] of alone) {
          expect(together.get(id)).toMatchObject({ merchant, paymentProcessor, descriptionClean });
        }
      }),
    );
  });

  test('a transfer pair is mutual, opposite and between accounts', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { annotations } = enrichRows(list);
        const byId = new Map(list.map((row) => [row.id, row]));
        for (const [id, { matchingTransactionId }] of annotations) {
          if (matchingTransactionId === null) continue;
          expect(annotations.get(matchingTransactionId)?.matchingTransactionId).toBe(id);
          expect(byId.get(matchingTransactionId)?.amount).toBe(-(byId.get(id)?.amount ?? Number.NaN));
          expect(byId.get(matchingTransactionId)?.account).not.toBe(byId.get(id)?.account);
        }
      }),
    );
  });

  test('a duplicate never points at a duplicate, and takes part in nothing', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { annotations } = enrichRows(list);
        for (const { duplicateOfId, matchingTransactionId, duplicateReason } of annotations.values()) {
          expect(duplicateOfId === null).toBe(duplicateReason === null);
          if (duplicateOfId === null) continue;
          expect(annotations.get(duplicateOfId)?.duplicateOfId).toBeNull();
          expect(matchingTransactionId).toBeNull();
        }
      }),
    );
  });

  test('every deposit says by which rule it is revenue or not', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { annotations } = enrichRows(list);
        for (const { id, amount } of list) {
          const revenue = annotations.get(id)?.revenue ?? null;
          expect(revenue === null).toBe(amount <= 0);
          if (revenue) expect(revenue.rule).toMatch(/\.$/);
        }
      }),
    );
  });
});
