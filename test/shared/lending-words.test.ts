import { expect, test } from 'vitest';
import { speaksOfLending } from '../../shared/lending-words.ts';

test.each([
  ['HARBOR POINT FUNDING LLC', true],
  ['ach debit wynwood advance 0312', true],
  ['LOAN4471 PAYMENT', true],
  ['DRAW ON LINE OF CREDIT', true],
  ['REFUNDING DESK', false],
  ['SLOAN AVENUE CAFE', false],
  ['CAPITALIZED MEDIA', false],
  ['DAILY NEWS', false],
])('%s', (description, speaks) => {
  expect(speaksOfLending(description)).toBe(speaks);
});
