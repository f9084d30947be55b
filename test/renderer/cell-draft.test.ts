import { describe, expect, it } from 'vitest';
import { draftOf, signedFromTyped, typedCells } from '../../renderer/data/cell-draft.ts';
import { transaction } from './builders.ts';

const READ = transaction({ date: '2025-01-02', description: 'RENT', amount: -45_000, balance: 1_005_000 });
const DRAFT = draftOf(READ, 'USD');
const NOTHING = { date: null, description: null, amount: null, balance: null };

describe('signedFromTyped', () => {
  it.each([
    ['-1,234.50', 'USD', -123_450],
    ['−12', 'USD', -1_200],
    ['+3.5', 'USD', 350],
    ['-0', 'USD', 0],
    ['1500', 'JPY', 1_500],
    ['1500.5', 'JPY', null],
    ['12-', 'USD', null],
    ['', 'USD', null],
  ])('%s in %s', (text, currency, minor) => {
    expect(signedFromTyped(text, currency)).toBe(minor);
  });
});

describe('typedCells', () => {
  it('says nothing while nothing differs from what was read', () => {
    expect(typedCells(DRAFT, READ, 'USD', false)).toEqual({ facts: NOTHING, problems: {} });
  });

  it('says the cells that differ, and no other', () => {
    const draft = { ...DRAFT, amount: '-405.00', description: ' RENT MAY ' };
    expect(typedCells(draft, READ, 'USD', false).facts).toEqual({
      ...NOTHING,
      amount: -40_500,
      description: 'RENT MAY',
    });
  });

  it('says a date that was in doubt though it is the same', () => {
    expect(typedCells(DRAFT, READ, 'USD', true).facts).toEqual({ ...NOTHING, date: '2025-01-02' });
  });

  it('names what cannot be said', () => {
    const draft = { date: '2025-02-30', description: ' ', amount: 'much', balance: '' };
    expect(Object.keys(typedCells(draft, READ, 'USD', false).problems).sort()).toEqual([
      'amount',
      'balance',
      'date',
      'description',
    ]);
  });

  it('leaves a balance that the page does not print', () => {
    const without = { ...READ, balance: null };
    expect(typedCells(draftOf(without, 'USD'), without, 'USD', false)).toEqual({ facts: NOTHING, problems: {} });
  });
});
