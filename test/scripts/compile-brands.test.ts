import { describe, expect, test } from 'vitest';
import { type BrandIndex, type BrandItem, compileBrands, type KnownNames } from '../../scripts/brands/compile.ts';

const brand = (name: string, include: readonly string[] = ['us'], rest: Partial<BrandItem> = {}): BrandItem => ({
  locationSet: { include },
  tags: { brand: name, name, 'brand:wikidata': `wikidata of ${name}` },
  ...rest,
});

const FAST_FOOD = 'brands/amenity/fast_food';
const NOTHING: KnownNames = { names: [], beginnings: [] };

const compiled = (nsi: Readonly<Record<string, readonly BrandItem[]>>, known = NOTHING) => {
  const index: BrandIndex = {
    nsi: Object.fromEntries(Object.entries(nsi).map(([path, items]) => [path, { items }])),
  };
  return compileBrands(index, known);
};

const namesOf = (items: readonly BrandItem[], known = NOTHING): string[] =>
  compiled({ [FAST_FOOD]: items }, known).map(({ name }) => name);

describe('which brands are taken', () => {
  test.each<[string, BrandItem['locationSet'], boolean]>([
    ['of the United States', { include: ['us'] }, true],
    ['of one state', { include: ['de', 'us-tx.geojson'] }, true],
    ['of Canada', { include: ['ca'] }, true],
    ['of a part of the United Kingdom', { include: ['gb-sct'] }, true],
    ['of the whole world', { include: ['001'] }, true],
    ['of Europe', { include: ['150'] }, true],
    ['of the world without all three', { include: ['001'], exclude: ['us', 'ca', 'gb'] }, false],
    ['of Germany', { include: ['de'] }, false],
    ['of one spot', { include: [[-0.1, 51.5]] }, false],
  ])('those %s', (_, locationSet, isTaken) => {
    expect(namesOf([{ ...brand('Mooburger'), locationSet }])).toEqual(isTaken ? ['Mooburger'] : []);
  });

  test('none under tags that are not paid, or whose names say through whom money went', () => {
    expect(
      compiled({ 'brands/amenity/bank': [brand('Mooburger')], 'flags/man_made/flagpole': [brand('Cowpie')] }),
    ).toEqual([]);
  });

  test('none that is known by its name or by the beginning of its name', () => {
    const known = { names: ['MOOBURGER', 'GREAT'], beginnings: ['COW PIE'] };
    const items = [
      brand('Mooburger'),
      brand('Cow Pie'),
      brand("Cow Pie's Kitchen"),
      brand('Cowpie'),
      brand('Great Pies'),
    ];
    expect(namesOf(items.slice(0, 2), known)).toEqual([]);
    expect(namesOf([brand('M.B. Mooburger')], { names: ['MB MOOBURGER'], beginnings: [] })).toEqual([]);
    expect(namesOf(items, known)).toEqual(["Cow Pie's Kitchen", 'Cowpie', 'Great Pies']);
  });

  test('none that shares its name with a brand of another category; a brand of several tags once', () => {
    const hotels = 'brands/tourism/hotel';
    expect(compiled({ [FAST_FOOD]: [brand('Mooburger')], [hotels]: [brand('Mooburger', ['ca'])] })).toMatchObject([
      { name: 'Mooburger', trade: 'lodging' },
    ]);
    const other = brand('Mooburger', ['ca'], { tags: { brand: 'Mooburger', 'brand:wikidata': 'another' } });
    expect(compiled({ [FAST_FOOD]: [brand('Mooburger')], [hotels]: [other] })).toEqual([]);
  });
});

describe('how a brand is spelled', () => {
  const spellingsOf = (item: BrandItem, others: readonly BrandItem[] = []) =>
    compiled({ [FAST_FOOD]: [item, ...others] }).find(({ name }) => name === item.tags['brand'])?.spellings;

  test('in capitals, without accents and apostrophes, with "&" and "AND"', () => {
    expect(spellingsOf(brand("Zoé's Larder & Brewhaus"))).toEqual([
      'ZOES LARDER & BREWHAUS',
      'ZOES LARDER AND BREWHAUS',
    ]);
  });

  test('with a point as the space it is to statements', () => {
    expect(spellingsOf(brand('St. Mooburger'))).toEqual(['ST MOOBURGER']);
  });

  test('by its other names where they are the whole name, but not by one that two brands have', () => {
    const one = brand('Mooburger Palace', ['us'], { matchNames: ['moobie palace', 'the pasture'] });
    const two = brand('Cowpie Pantry', ['us'], { matchNames: ['the pasture'] });
    expect(spellingsOf(one, [two])).toEqual(['MOOBURGER PALACE', '~MOOBIE PALACE']);
  });

  test('a lone word must be the whole name; a short one, and one of many names, says nothing', () => {
    expect(spellingsOf(brand('Mooburger'))).toEqual(['~MOOBURGER']);
    expect(spellingsOf(brand('Moo'))).toBeUndefined();
    const many = ['Golden Moo Bar', 'Golden Cowpie', 'Golden Calf'].map((name) => brand(name));
    expect(spellingsOf(brand('Golden'), many)).toBeUndefined();
  });

  test('a name of none but common or short words must be the whole name', () => {
    const many = ['Golden Pie', 'Golden Cow', 'Golden Moo', 'House Moo', 'House Cow', 'House Calf'].map((name) =>
      brand(name),
    );
    expect(spellingsOf(brand('Golden House'), many)).toEqual(['~GOLDEN HOUSE']);
    expect(spellingsOf(brand('Pie U'))).toEqual(['~PIE U']);
  });

  test('not in letters that statements do not print', () => {
    expect(namesOf([brand('ほっともっと'), brand('Łoś')])).toEqual([]);
  });
});
