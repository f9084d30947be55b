import { describe, expect, it } from 'vitest';
import { figuresBehind } from '../../../renderer/data/figures-behind.ts';
import { readingDigest } from '../../../shared/store/reading-digest.ts';
import type { DocumentRecord, StatementRecord } from '../../../shared/store/records.ts';

const now = { said: 's1', read: 'r1', companyName: 'Acme LLC' };
const kept = { ...now, inputs: 'i1' };

describe('figures are behind', () => {
  it('while anything that they follow is stored otherwise, and until newer ones are on the screen', () => {
    expect(figuresBehind(kept, now, 'i1')).toBe(false);
    for (const other of [{ said: 's2' }, { read: 'r2' }, { companyName: 'Acme Ltd' }])
      expect(figuresBehind(kept, { ...now, ...other }, 'i1')).toBe(true);
    expect(figuresBehind(kept, now, 'i0')).toBe(true);
  });

  it('is not said of figures that are not there yet: the screen says that they are being computed', () => {
    expect(figuresBehind(undefined, now, null)).toBe(false);
    expect(figuresBehind(kept, now, null)).toBe(false);
  });
});

describe('the digest of what was read', () => {
  const document = (id: string, settings?: object) => ({ id, ...(settings && { settings }) }) as DocumentRecord;
  const statement = (id: string, closingBalance: number) => ({ id, closingBalance }) as StatementRecord;
  const [a, b] = [document('a'), document('b')];
  const [first, second] = [statement('1', 100), statement('2', 200)];
  const digest = readingDigest({ documents: [a, b], statements: [first, second] });

  it('is the same in whatever order the records come', () => {
    expect(readingDigest({ documents: [b, a], statements: [second, first] })).toBe(digest);
  });

  it('is another one after a file is added, taken away or read otherwise', () => {
    const others = [
      { documents: [a], statements: [first] },
      { documents: [a, b, document('c')], statements: [first, second] },
      { documents: [a, b], statements: [first, statement('2', 201)] },
      { documents: [a, document('b', { currency: 'EUR' })], statements: [first, second] },
    ];
    expect(new Set([digest, ...others.map(readingDigest)]).size).toBe(1 + others.length);
  });
});
