import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../main/reference/categories.ts';
import type { Account } from '../../shared/model/index.ts';
import { account, type RowSketch } from './builders.ts';
import { enrich } from './enrich.ts';

const DESCRIPTIONS = [
  'TRANSFER TO SAVINGS',
  'TRANSFER FROM 1111',
  'Online Banking payment to CRD 3333',
  'PAYMENT - THANK YOU',
  'STARBUCKS STORE 12345 SEATTLE WA',
  'STRIPE TRANSFER ST-X1Y2Z3A4',
  'ONDECK CAPITAL DES:DAILY PMT',
  'CHECK 1042',
];

const text = fc.oneof(fc.constantFrom(...DESCRIPTIONS), fc.string(), fc.string({ unit: 'grapheme' }));
const amount = fc.constantFrom(-30_000, -20_000, -10_000, 0, 10_000, 20_000, 30_000);
const date = fc.integer({ min: 1, max: 12 }).map((day) => `2024-01-${String(day).padStart(2, '0')}`);
const row = fc.tuple(date, amount, text).map(([on, of, says]): RowSketch => [on, of, says]);
const statements = fc
  .array(fc.array(row, { maxLength: 8 }), { minLength: 1, maxLength: 3 })
  .map((list) => list.map((rows, index) => ({ document: `document-${index}`, rows })));

/** A company with a checking, a savings and a card account. */
const company = fc
  .tuple(statements, statements, statements)
  .map(([checking, savings, card]): readonly Account[] => [
    account({ name: 'checking', number: '****1111', statements: checking }),
    account({ name: 'savings', type: 'savings', number: '****2222', statements: savings }),
    account({ name: 'card', type: 'credit_card', number: '****3333', statements: card }),
  ]);

const reversed = (accounts: readonly Account[]): readonly Account[] =>
  accounts.toReversed().map((one) => ({ ...one, statements: one.statements.toReversed() }));

const byId = (accounts: readonly Account[]) => Object.fromEntries(enrich(accounts));

const rowsOf = (accounts: readonly Account[]) =>
  accounts.flatMap((one) => one.statements.flatMap(({ transactions }) => transactions.map((own) => ({ own, one }))));

describe('laws of enrichment', () => {
  test('every transaction has one annotation, and the same twice', () => {
    fc.assert(
      fc.property(company, (accounts) => {
        const annotations = enrich(accounts);
        expect([...annotations.keys()].sort()).toEqual(
          rowsOf(accounts)
            .map(({ own }) => own.id)
            .sort(),
        );
        expect([...enrich(accounts)]).toEqual([...annotations]);
      }),
    );
  });

  test('the order of accounts and statements does not matter', () => {
    fc.assert(
      fc.property(company, (accounts) => {
        expect(byId(reversed(accounts))).toEqual(byId(accounts));
      }),
    );
  });

  test('transfers are mutual, opposite, between accounts, and both legs are reconciled', () => {
    fc.assert(
      fc.property(company, (accounts) => {
        const annotations = enrich(accounts);
        const rows = new Map(rowsOf(accounts).map((place) => [place.own.id, place]));
        for (const [id, { matchingTransactionId, category, duplicateOfId }] of annotations) {
          expect(category.annotator === 'reconcile').toBe(matchingTransactionId !== null);
          if (matchingTransactionId === null) continue;
          expect(annotations.get(matchingTransactionId)?.matchingTransactionId).toBe(id);
          expect(rows.get(matchingTransactionId)?.own.amount).toBe(-(rows.get(id)?.own.amount ?? Number.NaN));
          expect(rows.get(matchingTransactionId)?.one).not.toBe(rows.get(id)?.one);
          expect(duplicateOfId).toBeNull();
        }
      }),
    );
  });

  test('a duplicate points at an equal original of the same account', () => {
    fc.assert(
      fc.property(company, (accounts) => {
        const annotations = enrich(accounts);
        const rows = new Map(rowsOf(accounts).map((place) => [place.own.id, place]));
        for (const [id, { duplicateOfId }] of annotations) {
          if (duplicateOfId === null) continue;
          expect(annotations.get(duplicateOfId)?.duplicateOfId).toBeNull();
          const [copy, original] = [rows.get(id), rows.get(duplicateOfId)];
          expect(original?.one).toBe(copy?.one);
          expect(original?.own.amount).toBe(copy?.own.amount);
          expect(original?.own.date).toBe(copy?.own.date);
        }
      }),
    );
  });

  test('the clean description is a part of the printed one, empty only where that is', () => {
    fc.assert(
      fc.property(company, (accounts) => {
        const annotations = enrich(accounts);
        for (const { own } of rowsOf(accounts)) {
          const clean = annotations.get(own.id)?.descriptionClean ?? '';
          expect(own.description.includes(clean)).toBe(true);
          expect(clean === '').toBe(own.description === '');
        }
      }),
    );
  });

  test('every category is one of the table, with a reason and a confidence', () => {
    const labels = new Map<string, string>(CATEGORIES.map(({ slug, label }) => [slug, label]));
    fc.assert(
      fc.property(company, (accounts) => {
        for (const { category } of enrich(accounts).values()) {
          expect(labels.get(category.slug)).toBe(category.label);
          expect(category.reason).toMatch(/\.$/);
          expect(category.confidence).toBeGreaterThanOrEqual(0);
          expect(category.confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
