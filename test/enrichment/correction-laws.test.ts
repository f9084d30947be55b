import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enricher, enrichRows, previewer, type Row } from '../../main/enrichment/index.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import type { Annotation, Corrections, EnrichmentFeedback, EnrichmentRule } from '../../shared/model/index.ts';
import { ofRow, rule } from '../shared/corrections/said.ts';

const DESCRIPTIONS = [
  'Zelle payment from MARIA LOPEZ Conf# 12345678',
  'Zelle payment to MARIA LOPEZ Conf# 12345679',
  'STARBUCKS STORE 12345 SEATTLE WA',
  'CHECK 1042',
] as const;

const rows = fc
  .array(fc.record({ amount: fc.constantFrom(-900, 0, 900, 5_000), description: fc.constantFrom(...DESCRIPTIONS) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) =>
    list.map(
      ({ amount, description }, at): Row => ({
        id: `txn_${at}`,
        account: null,
        load: null,
        currency: 'USD',
        date: null,
        amount,
        description,
        balance: null,
        reference: null,
        hints: { mcc: null, given: null },
        asRead: null,
        occurrence: 0,
      }),
    ),
  );

const category = fc.constantFrom('rent', 'taxes', 'travel', 'revenue');
const facts = category.map((categorySlug) => ({
  categorySlug,
  merchantName: null,
  merchantGroup: null,
  revenue: null,
}));

const rules: fc.Arbitrary<readonly EnrichmentRule[]> = fc
  .array(
    fc.record({
      text: fc.option(fc.constantFrom('maria', 'store', 'CHECK', 'nothing has this')),
      direction: fc.option(fc.constantFrom('in' as const, 'out' as const)),
      amountFrom: fc.option(fc.constantFrom(0, 1_000)),
      enabled: fc.boolean(),
      facts,
    }),
    { maxLength: 4 },
  )
  .map((list) => list.map((part, at) => rule({ ...part, id: `rul_${at}` })));

const feedback: fc.Arbitrary<readonly EnrichmentFeedback[]> = fc
  .array(fc.record({ at: fc.option(fc.nat(9)), direction: fc.constantFrom('in' as const, 'out' as const), facts }), {
    maxLength: 4,
  })
  .map((list) =>
    list.map(({ at, direction, facts: said }, place) => {
      const part = { id: `euf_${place}`, facts: said };
      if (at !== null) return ofRow(`txn_${at}`, null, part);
      return ofRow('', null, { ...part, scope: { kind: 'counterparty', counterparty: 'MARIA LOPEZ', direction } });
    }),
  );

const corrections: fc.Arbitrary<Corrections> = fc.record({
  rules,
  feedback,
  counted: fc.constant([]),
  cells: fc.constant([]),
});

/** Who decides a row, told the slow way: every list walked from the one that wins. */
function winner(row: Row, inferred: Annotation, said: Corrections): string | null {
  const direction = row.amount > 0 ? 'in' : row.amount < 0 ? 'out' : null;
  const latest = said.feedback.toReversed();
  const own = latest.find(({ scope }) => scope.kind === 'transaction' && scope.transactionId === row.id);
  const side = latest.find(
    ({ scope }) =>
      scope.kind === 'counterparty' && scope.counterparty === inferred.counterparty && scope.direction === direction,
  );
  const ruled = said.rules.find(
    (one) =>
      one.enabled &&
      (one.text === null || row.description.toLowerCase().includes(one.text.toLowerCase())) &&
      (one.direction === null || one.direction === direction) &&
      (one.amountFrom === null || Math.abs(row.amount) >= one.amountFrom),
  );
  return (own ?? side ?? ruled)?.id ?? null;
}

const factsOf = (id: string, { rules: list, feedback: said }: Corrections) =>
  [...list, ...said].find((one) => one.id === id)?.facts;

describe('laws of corrections', () => {
  test('a row is decided by what was said of it, else of its other side, else by the first rule, else inferred', () => {
    fc.assert(
      fc.property(rows, corrections, (list, said) => {
        const inferred = enrichRows(list).annotations;
        const { annotations } = enrichRows(list, said);
        for (const row of list) {
          const [before, after] = [inferred.get(row.id), annotations.get(row.id)];
          if (!before || !after) return expect.unreachable();
          const by = winner(row, before, said);
          expect(after.correctedBy?.id ?? null).toBe(by);
          if (by === null) expect(after).toEqual(before);
          else {
            expect(after.category.slug).toBe(factsOf(by, said)?.categorySlug);
            expect(after.correctedBy?.inferred.category).toEqual(before.category);
            expect(after.category.reason).toMatch(/^(A person said so|The rule ").*\.$/);
          }
        }
      }),
    );
  });

  test('a preview lists exactly the rows that differ, and counts what decides', () => {
    fc.assert(
      fc.property(rows, corrections, corrections, (list, before, after) => {
        const [was, is] = [before, after].map((said) => enrichRows(list, said).annotations);
        const preview = previewer(enricher(list))(before, after);
        const differing = list
          .filter(({ id }) => {
            const [a, b] = [was?.get(id), is?.get(id)];
            return a?.category.slug !== b?.category.slug || a?.revenue?.verdict !== b?.revenue?.verdict;
          })
          .map(({ id }) => id);
        expect(preview.changes.map(({ transactionId }) => transactionId)).toEqual(differing);
        const counts = [...preview.decided.values()].reduce((sum, count) => sum + count, 0);
        expect(counts).toBe([...(is?.values() ?? [])].filter(({ correctedBy }) => correctedBy !== null).length);
      }),
    );
  });

  test('an enricher that was asked otherwise before answers as a new one', () => {
    fc.assert(
      fc.property(rows, corrections, (list, said) => {
        const enrich = enricher(list);
        const first = enrich(NO_CORRECTIONS).annotations;
        enrich(said);
        expect(enrich(NO_CORRECTIONS).annotations).toEqual(first);
        expect(first).toEqual(enrichRows(list).annotations);
      }),
    );
  });
});
