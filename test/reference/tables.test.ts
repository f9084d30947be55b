import { describe, expect, test } from 'vitest';
import { LENDERS, MERCHANTS } from '../../main/reference/index.ts';

const PARTIES = [...LENDERS, ...MERCHANTS];

/** A spelling as words, the way descriptions are cut. */
const spelled = (phrase: string): string =>
  (
    phrase
      .toUpperCase()
      .replaceAll("'", '')
      .match(/\p{N}+\p{L}*|\p{L}+/gu) ?? []
  ).join(' ');

describe('the tables of counterparties', () => {
  test('a spelling that counts without words of lending names one party', () => {
    const owners = new Map<string, Set<string>>();
    for (const party of PARTIES) {
      for (const { phrase, needsLending } of party.spellings) {
        if (needsLending) continue;
        owners.set(spelled(phrase), (owners.get(spelled(phrase)) ?? new Set()).add(`${party.name}, ${party.trade}`));
      }
    }
    expect([...owners].filter(([, names]) => names.size > 1)).toEqual([]);
  });

  test('every spelling has letters or digits, and every name stands once in its trade, in whatever letters', () => {
    const named = PARTIES.map(({ name, trade, group }) => `${name}, ${trade}, ${group}`.toLowerCase());
    expect(named.filter((one, place) => named.indexOf(one) !== place)).toEqual([]);
    expect(PARTIES.flatMap(({ spellings }) => spellings.filter(({ phrase }) => spelled(phrase) === ''))).toEqual([]);
  });
});
