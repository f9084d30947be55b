import { describe, expect, it } from 'vitest';
import {
  canGo,
  sectionsOf,
  withEntry,
  withMoved,
  withoutEntry,
  withSection,
  withSubtotal,
} from '../../renderer/data/layout-edits.ts';
import { DEFAULT_PROFIT_AND_LOSS, faultOfLayout, type ProfitAndLossEntry } from '../../shared/model/index.ts';

const SALES = { slug: 'revenue', name: 'Sales', adds: null };
const OTHER = { slug: 'other', name: 'Other', adds: null };
const LAYOUT: readonly ProfitAndLossEntry[] = [SALES, { slug: 'own_1', name: 'Sum', adds: ['revenue'] }, OTHER];

describe('the edits of a layout', () => {
  it('add a section above the last one, under a slug that is free', () => {
    expect(withSection(LAYOUT, 'Staff').map(({ slug }) => slug)).toEqual(['revenue', 'own_1', 'own_2', 'other']);
  });

  it('add a subtotal of every section', () => {
    expect(withSubtotal(LAYOUT, 'All').at(-1)).toEqual({ slug: 'own_2', name: 'All', adds: ['revenue', 'other'] });
  });

  it('name an entry', () => {
    expect(withEntry(LAYOUT, 'other', { name: 'Rest' }).at(-1)).toEqual({ ...OTHER, name: 'Rest' });
  });

  it('move an entry by one place, and not beyond the ends', () => {
    expect(withMoved(LAYOUT, 'other', -1).map(({ slug }) => slug)).toEqual(['revenue', 'other', 'own_1']);
    expect(withMoved(LAYOUT, 'revenue', -1)).toEqual(LAYOUT);
    expect(withMoved(LAYOUT, 'other', 1)).toEqual(LAYOUT);
  });

  it('take a section out of the subtotals too, and a subtotal of nothing away', () => {
    expect(withoutEntry(LAYOUT, 'revenue')).toEqual([OTHER]);
  });

  it('keep the section without which a category could stand nowhere', () => {
    expect(LAYOUT.filter(canGo).map(({ slug }) => slug)).toEqual(['revenue', 'own_1']);
  });

  it('leave a layout that can be followed', () => {
    const one = withSection(withSubtotal(DEFAULT_PROFIT_AND_LOSS, 'A'), 'B');
    expect(faultOfLayout(one)).toBeNull();
    const gone = sectionsOf(one)
      .filter(canGo)
      .reduce((layout, { slug }) => withoutEntry(layout, slug), one);
    expect(faultOfLayout(gone)).toBeNull();
    expect(sectionsOf(gone).map(({ slug }) => slug)).toEqual(['other']);
  });
});
