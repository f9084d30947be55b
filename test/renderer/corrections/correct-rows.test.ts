import { describe, expect, test } from 'vitest';
import { correctionsOn, correctRows, saidRow } from '../../../renderer/data/correct-rows.ts';
import { changedFacts, commonFacts, heldFacts, NO_FACTS, tidyFacts } from '../../../renderer/data/corrected-facts.ts';
import { reattached, withoutDetached } from '../../../renderer/data/reattached.ts';
import { countOf, sideLabel, sideOf, sidesOf } from '../../../renderer/data/sides.ts';
import { feedbackId, withCounted } from '../../../shared/corrections/edits.ts';
import { NO_CORRECTIONS } from '../../../shared/corrections/none.ts';
import type { Corrections } from '../../../shared/model/index.ts';
import { ofRow, rule } from '../../shared/corrections/said.ts';
import { onPage } from '../../support/on-page.ts';
import { BY, INFERRED, rowOf } from './builders.ts';

describe('facts', () => {
  const held = { categorySlug: 'rent', merchantName: 'Harbor', merchantGroup: 'debt.bank', revenue: true } as const;

  test('a change leaves the rest as it was', () => {
    expect(changedFacts(NO_FACTS, { merchantName: 'Harbor' })).toEqual({ ...NO_FACTS, merchantName: 'Harbor' });
    expect(changedFacts(held, {})).toEqual(held);
  });

  test('another category takes along what was said of its revenue, another merchant its group', () => {
    expect(changedFacts(held, { categorySlug: 'taxes' })).toEqual({ ...held, categorySlug: 'taxes', revenue: null });
    expect(changedFacts(held, { merchantName: 'Other' })).toEqual({
      ...held,
      merchantName: 'Other',
      merchantGroup: null,
    });
    expect(changedFacts(held, { categorySlug: 'rent' })).toEqual(held);
    expect(changedFacts(held, { categorySlug: 'taxes', revenue: false })).toMatchObject({ revenue: false });
  });

  test('of several rows, what they hold alike', () => {
    expect(commonFacts([held, { ...held, categorySlug: 'taxes' }])).toEqual({ ...held, categorySlug: null });
    expect(commonFacts([])).toEqual(NO_FACTS);
  });

  test('a name of spaces is none, and has no group', () => {
    expect(tidyFacts({ ...held, merchantName: '  ' })).toEqual({ ...held, merchantName: null, merchantGroup: null });
    expect(tidyFacts({ ...held, merchantName: ' A ' }).merchantName).toBe('A');
  });
});

describe('other sides', () => {
  test('are as they were inferred, whatever they were renamed to', () => {
    const renamed = rowOf(
      'a',
      {
        counterparty: 'NEW NAME',
        correctedBy: { kind: 'rule', id: 'rul_1', inferred: { ...INFERRED, counterparty: 'MARIA' } },
      },
      500,
    );
    expect(sideOf(renamed)).toEqual({ counterparty: 'MARIA', direction: 'in' });
    expect(sideLabel({ counterparty: 'MARIA', direction: 'in' })).toBe('MARIA, money in');
  });

  test('of a row without a name, or of no amount, there is none, and of rows with one of these neither', () => {
    expect(sideOf(rowOf('a'))).toBeNull();
    expect(sideOf(rowOf('a', { counterparty: 'MARIA' }, 0))).toBeNull();
    expect(sidesOf([rowOf('a', { counterparty: 'MARIA' }), rowOf('b')])).toBeNull();
  });

  test('are told apart by direction, named once, and counted', () => {
    const rows = [
      rowOf('a', { counterparty: 'MARIA' }),
      rowOf('b', { counterparty: 'MARIA' }),
      rowOf('c', { counterparty: 'MARIA' }, 500),
      rowOf('d', { counterparty: 'OWEN' }),
    ];
    const sides = sidesOf(rows.slice(0, 2)) ?? [];
    expect(sides).toEqual([{ counterparty: 'MARIA', direction: 'out' }]);
    expect(countOf(sides, rows)).toBe(2);
    expect(countOf(sidesOf(rows) ?? [], rows)).toBe(4);
  });
});

describe('correcting rows', () => {
  test('says it of each alone, with the place where it stands', () => {
    const rows = [rowOf('a'), rowOf('b')];
    const after = correctRows(NO_CORRECTIONS, rows, { categorySlug: 'rent' }, 'rows', BY);
    expect(after.feedback.map(({ scope }) => scope)).toEqual(
      rows.map((row) => ({
        kind: 'transaction',
        transactionId: row.transaction.id,
        place: { documentId: 'd0c', page: 1, bounds: row.transaction.bounds },
      })),
    );
    expect(after.feedback[0]).toMatchObject({ facts: { ...NO_FACTS, categorySlug: 'rent' }, ...BY });
    expect(NO_CORRECTIONS.feedback).toEqual([]);
  });

  test('keeps what a rule says of the row and the change does not touch', () => {
    const said: Corrections = {
      ...NO_CORRECTIONS,
      rules: [rule({ facts: { ...NO_FACTS, categorySlug: 'rent', merchantName: 'Harbor' } })],
    };
    const ruled = rowOf('a', { correctedBy: { kind: 'rule', id: 'rul_1', inferred: INFERRED } });
    expect(heldFacts(said, [ruled])(ruled)).toMatchObject({ categorySlug: 'rent', merchantName: 'Harbor' });
    const after = correctRows(said, [ruled], { categorySlug: 'taxes' }, 'rows', BY);
    expect(after.feedback[0]?.facts).toEqual({ ...NO_FACTS, categorySlug: 'taxes', merchantName: 'Harbor' });
  });

  test('keeps what was said just now, though the figures do not follow it yet', () => {
    const row = rowOf('a', { counterparty: 'MARIA' });
    const once = correctRows(NO_CORRECTIONS, [row], { categorySlug: 'taxes' }, 'rows', BY);
    const twice = correctRows(once, [row], { merchantName: 'Harbor' }, 'rows', BY);
    expect(twice.feedback).toHaveLength(1);
    expect(twice.feedback[0]?.facts).toEqual({ ...NO_FACTS, categorySlug: 'taxes', merchantName: 'Harbor' });
    const sided = correctRows(NO_CORRECTIONS, [row], { categorySlug: 'rent' }, 'counterparties', BY);
    expect(heldFacts(sided, [row])(row)).toEqual({ ...NO_FACTS, categorySlug: 'rent' });
  });

  test('takes nothing over from what was said of a row that stood elsewhere', () => {
    const row = rowOf('a');
    const elsewhere = { documentId: 'd0c', page: 2, bounds: onPage(row.transaction).bounds };
    const said: Corrections = { ...NO_CORRECTIONS, feedback: [ofRow('a', elsewhere)] };
    expect(heldFacts(said, [row])(row)).toEqual(NO_FACTS);
  });

  test('says it of the other side once, and what was said of the rows alone gives way', () => {
    const rows = [rowOf('a', { counterparty: 'MARIA' }), rowOf('b', { counterparty: 'MARIA' })];
    const alone = correctRows(NO_CORRECTIONS, rows, { categorySlug: 'taxes' }, 'rows', BY);
    const elsewhere = { ...alone, feedback: [...alone.feedback, ofRow('c')] };
    const after = correctRows(elsewhere, rows, { categorySlug: 'rent' }, 'counterparties', BY);
    expect(after.feedback.map(({ scope }) => scope)).toEqual([
      expect.objectContaining({ transactionId: 'c' }),
      { kind: 'counterparty', counterparty: 'MARIA', direction: 'out' },
    ]);
  });

  test('finds what holds of some rows: of them alone, and of their other sides', () => {
    const [maria, other] = [rowOf('a', { counterparty: 'MARIA' }), rowOf('b')];
    const said = correctRows(
      correctRows(NO_CORRECTIONS, [other], { categorySlug: 'taxes' }, 'rows', BY),
      [maria],
      { categorySlug: 'rent' },
      'counterparties',
      BY,
    );
    expect(correctionsOn(said, [maria]).size).toBe(1);
    expect(correctionsOn(said, [maria, other]).size).toBe(2);
    expect(correctionsOn(said, [rowOf('c')]).size).toBe(0);
  });
});

describe('what came off its row', () => {
  const row = rowOf('now');
  const scope = { kind: 'transaction', ...saidRow(rowOf('gone')) } as const;
  const feedback = ofRow('gone', null, { id: feedbackId(scope), scope });
  const said: Corrections = { ...NO_CORRECTIONS, feedback: [feedback] };
  const edit = { kind: 'feedback', feedback, row: scope, standsThere: 'now' } as const;

  test('is said of the row in its place, and of nothing else any more', () => {
    const after = reattached(said, edit, row);
    expect(after.feedback).toMatchObject([{ facts: feedback.facts, scope: { transactionId: 'now' } }]);
    expect(after.feedback[0]?.id).not.toBe(feedback.id);
  });

  test('can be deleted', () => {
    expect(withoutDetached(said, edit)).toEqual(NO_CORRECTIONS);
  });

  test('may be that a row counts', () => {
    const counted = { ...saidRow(rowOf('gone')), ...BY };
    const counts = withCounted(NO_CORRECTIONS, [counted]);
    const off = { kind: 'counted', counted, row: counted, standsThere: 'now' } as const;
    expect(reattached(counts, off, row).counted).toEqual([{ ...saidRow(row), ...BY }]);
    expect(withoutDetached(counts, off)).toEqual(NO_CORRECTIONS);
  });
});
