import type { Finding } from '../model/index.ts';
import type { Check } from './balance-check.ts';
import { note } from './note.ts';

const NOTHING =
  'The document prints no total, and no two balances with its rows between them, to hold the rows against.';

const INCOMPLETE =
  'What the document prints agrees with its rows, but does not cover all of them: without an opening balance nothing proves the first.';

/** Says where nothing contradicts the rows, and yet nothing proves them. */
export function uncovered(checks: readonly Check[], isCovered: boolean): Finding[] {
  if (checks.length === 0) return [note('nothing_to_check', 'warning', NOTHING)];
  const agrees = checks.every(({ holds }) => holds);
  return agrees && !isCovered ? [note('rows_uncovered', 'warning', INCOMPLETE)] : [];
}
