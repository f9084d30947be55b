import { describe, expect, test } from 'vitest';
import { cutNames, type PartySpelling } from '../../main/enrichment/text/cut-names.ts';
import type { KnownParty } from '../../main/reference/index.ts';

const party = (name: string): KnownParty => ({
  name,
  isKind: false,
  isPaidByCard: false,
  url: null,
  trade: 'utility',
  group: null,
  spellings: [],
  needs: [],
  without: [],
});
const plain = (owner: KnownParty, phrase: string): PartySpelling => ({
  party: owner,
  spelling: { phrase, isEveryday: false, needsLending: false },
});
const cut = (...all: PartySpelling[]): string[] =>
  cutNames(all).map((one) => `${one.spelling.phrase} > ${one.party.name}`);

describe('names cut by fields of fixed length', () => {
  const energy = party('CenterPoint Energy');
  const bank = party('Wells Fargo');
  const loan = party('Wells Fargo Loan');

  test('a name longer than 16 letters is also known by its first 16', () => {
    expect(cut(plain(energy, 'CenterPoint Energy'))).toEqual(['CENTERPOINT ENER > CenterPoint Energy']);
  });

  test('one that ends before the field does, or at its end, is not cut', () => {
    expect(cut(plain(energy, 'CENTERPOINT'), plain(energy, 'AMERICAN EXPRESS BANK'))).toEqual([]);
  });

  test('a form that two parties share counts for neither', () => {
    expect(cut(plain(bank, 'WELLS FARGO BUSINESS'), plain(loan, 'WELLS FARGO BUSINESS LOAN'))).toEqual([]);
  });

  test('a form that begins with the whole name of another counts for neither', () => {
    expect(cut(plain(bank, 'WELLS FARGO'), plain(loan, 'WELLS FARGO BUSINESS LOAN'))).toEqual([]);
  });

  test('everyday words and names of many are never cut', () => {
    const one = plain(energy, 'CENTERPOINT ENERGY');
    expect(cut({ ...one, spelling: { ...one.spelling, isEveryday: true } })).toEqual([]);
    expect(cut({ ...one, spelling: { ...one.spelling, needsLending: true } })).toEqual([]);
  });
});
