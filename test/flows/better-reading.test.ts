import { describe, expect, test } from 'vitest';
import { isBetter, isSettled } from '../../main/flows/better-reading.ts';
import type { Statement, Verdict } from '../../shared/model/index.ts';

const reading = (...verdicts: Verdict[]): Statement[] => verdicts.map((verdict) => ({ verdict }) as Statement);

describe('a second reading of a doubted file', () => {
  test.each([
    [['proven'], ['broken'], true],
    [['proven'], ['unproven'], true],
    [['proven'], ['repaired'], true],
    [['repaired', 'proven'], ['broken', 'proven'], true],
    [['proven'], [], true],
    [['unproven'], ['broken'], false],
    [['broken'], [], true],
    [['unproven'], [], true],
    [[], ['broken'], false],
    [['proven'], ['broken', 'broken'], false],
    [['proven', 'broken'], ['broken'], false],
  ] as const)('%j over %j: %s', (second, first, better) => {
    expect(isBetter(reading(...second), reading(...first), false)).toBe(better);
  });

  test.each([
    [['unproven'], ['unproven'], true],
    [['broken'], ['broken'], true],
    [['unproven'], ['broken'], true],
    [['broken'], ['unproven'], false],
    [['broken'], ['broken', 'broken'], false],
  ] as const)('of the same words, looked at again, %j over %j: %s', (second, first, better) => {
    expect(isBetter(reading(...second), reading(...first), true)).toBe(better);
  });

  test('is not wanted where the first one holds', () => {
    expect(isSettled(reading('proven', 'repaired'))).toBe(true);
    expect(isSettled(reading('proven', 'unproven'))).toBe(false);
    expect(isSettled([])).toBe(false);
  });
});
