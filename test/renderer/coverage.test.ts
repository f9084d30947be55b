import { describe, expect, it } from 'vitest';
import { coverageOf, coverageSentence } from '../../renderer/data/coverage.ts';
import { statement } from './builders.ts';

describe('coverage', () => {
  it('spans the earliest start and the latest end, in whatever order statements come', () => {
    const statements = [
      statement({ startDate: '2025-02-01', endDate: '2025-02-28' }),
      statement({ startDate: '2024-12-01', endDate: '2024-12-31', verdict: 'broken' }),
      statement({ startDate: '2025-01-01', endDate: '2025-01-31', verdict: 'repaired' }),
    ];
    expect(coverageOf(statements)).toEqual({
      statements: 3,
      proven: 2,
      repaired: 1,
      from: '2024-12-01',
      to: '2025-02-28',
    });
  });

  it('has no days of a notification', () => {
    const statements = [
      statement({ startDate: '2025-02-01', endDate: '2025-02-28' }),
      statement({ startDate: '2025-01-01', endDate: '2025-12-31', tells: 'some' }),
    ];
    expect(coverageOf(statements)).toMatchObject({ statements: 2, from: '2025-02-01', to: '2025-02-28' });
  });

  it('counts a repaired statement as proven and says so', () => {
    expect(coverageSentence({ statements: 3, proven: 2, repaired: 1, from: '2025-01-01', to: '2025-03-31' })).toBe(
      '2 of 3 statements proven (1 after repair), covered from 2025-01-01 to 2025-03-31',
    );
  });

  it('leaves the period out where none is printed', () => {
    expect(coverageSentence(coverageOf([statement({ startDate: null, endDate: null, verdict: 'unproven' })]))).toBe(
      '0 of 1 statement proven',
    );
  });

  it('says of a company without a file that it has none', () => {
    expect(coverageSentence(coverageOf([]))).toBe('No statements yet');
  });
});
