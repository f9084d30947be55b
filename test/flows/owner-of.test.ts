import { expect, test } from 'vitest';
import { companyNamed } from '../../main/flows/company-of.ts';
import { type KnownOwners, ownerOf } from '../../main/flows/owner-of.ts';
import type { ReadDocument } from '../../shared/model/index.ts';
import { documentOf, statementOf } from './read-documents.ts';

const HERON = companyNamed('Heron Ltd');
const KESTREL = companyNamed('Kestrel Ltd');
const NOTHING_KNOWN: KnownOwners = { companies: [], holders: [], withAccount: [] };

const naming = (...holders: (string | null)[]): ReadDocument => ({
  ...documentOf('a.pdf', new Uint8Array([1])),
  statements: holders.map((holder, at) => statementOf(String(at), holder)),
});
const owner = (document: ReadDocument, known: Partial<KnownOwners> = {}) => {
  const { company, question } = ownerOf(document, { ...NOTHING_KNOWN, ...known });
  return { company: company.name, id: company.id, question };
};

test('a file goes to the holder it names, and that is sure', () => {
  expect(owner(naming('Heron Ltd', 'HERON  LTD'))).toEqual({ company: 'Heron Ltd', id: HERON.id, question: null });
});

test('a company keeps what a person calls it', () => {
  const companies = [{ ...HERON, name: 'Client 7' }];
  expect(owner(naming('Heron Ltd'), { companies })).toEqual({ company: 'Client 7', id: HERON.id, question: null });
});

test('a holder that was merged goes to the other company', () => {
  const holders = [{ holderId: HERON.id, companyId: KESTREL.id }];
  expect(owner(naming('heron ltd'), { companies: [KESTREL], holders }).id).toBe(KESTREL.id);
});

test('without a holder the account tells; where that tells nothing, a person is asked', () => {
  const companies = [HERON, KESTREL];
  expect(owner(naming(null), { companies, withAccount: [KESTREL.id] })).toMatchObject({
    id: KESTREL.id,
    question: null,
  });
  expect(owner(naming(null), { companies })).toMatchObject({
    company: 'Unknown holder',
    question: 'a.pdf names no holder.',
  });
  expect(owner(naming(null), { companies, withAccount: [HERON.id, KESTREL.id] }).question).not.toBeNull();
});

test('several holders, and an account that is another company’s so far, are asked about', () => {
  expect(owner(naming('Heron Ltd', 'Heron Ltd', 'Kestrel Ltd'))).toMatchObject({
    company: 'Heron Ltd',
    question: 'a.pdf names several holders: Heron Ltd, Kestrel Ltd.',
  });
  expect(owner(naming('Heron Ltd'), { companies: [KESTREL], withAccount: [KESTREL.id] })).toMatchObject({
    company: 'Heron Ltd',
    question: 'a.pdf names Heron Ltd, but its account is so far with Kestrel Ltd.',
  });
});

test('files of nobody are asked about again, whoever the last ones were said to be of', () => {
  const holders = [{ holderId: companyNamed('Unknown holder').id, companyId: KESTREL.id }];
  expect(owner(naming(null), { companies: [KESTREL], holders })).toMatchObject({ company: 'Unknown holder' });
});
