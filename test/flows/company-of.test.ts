import { expect, test } from 'vitest';
import { companyOf } from '../../main/flows/company-of.ts';
import { statementOf } from './read-documents.ts';

const holders = (...names: (string | null)[]) => companyOf(names.map((name, at) => statementOf(String(at), name)));

test('the commonest holder is the company, however the name is spaced or capitalised', () => {
  expect(holders('Other Ltd', 'Heron  Ltd', ' HERON LTD').name).toBe('Heron Ltd');
  expect(holders('HERON LTD').id).toBe(holders('Heron   Ltd').id);
});

test('among equally common holders the first by name is taken', () => {
  expect(holders('B Ltd', 'A Ltd').name).toBe('A Ltd');
});

test('statements without a holder go to one company of their own', () => {
  expect(holders(null, '  ').name).toBe('Unknown holder');
});
