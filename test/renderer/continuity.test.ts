import { expect, test } from 'vitest';
import { continuityOf } from '../../renderer/data/continuity.ts';
import { statement } from './builders.ts';

const january = statement({ closingBalance: 5_000 });
const from = (startDate: string | null, openingBalance: number | null = 5_000) =>
  statement({ startDate, endDate: '2025-02-28', openingBalance });

test.each([
  ['on the day after, with the same balance', from('2025-02-01'), { kind: 'follows' }],
  ['on the day it ended', from('2025-01-31'), { kind: 'follows' }],
  ['with another balance', from('2025-02-01', 4_200), { kind: 'balances_differ', difference: -800 }],
  ['days later', from('2025-02-04'), { kind: 'gap', from: '2025-02-01', to: '2025-02-03' }],
  ['days before it ended', from('2025-01-20'), { kind: 'overlap', from: '2025-01-20', to: '2025-01-31' }],
  ['without a balance', from('2025-02-01', null), { kind: 'unknown' }],
  ['without a first day', from(null), { kind: 'unknown' }],
])('a statement that begins %s', (_, february, expected) => {
  expect(continuityOf([january, february])).toEqual([{ kind: 'first' }, expected]);
});

test('a statement goes on from the one before it, whatever a report within the day or a notification told between them', () => {
  const report = statement({ startDate: '2025-01-31', endDate: '2025-01-31', closingBalance: 4_000, tells: 'so_far' });
  expect(continuityOf([january, report, from('2025-02-01')])).toEqual([
    { kind: 'first' },
    { kind: 'unknown' },
    { kind: 'follows' },
  ]);
});
