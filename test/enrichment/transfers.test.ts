import { describe, expect, test } from 'vitest';
import type { Account } from '../../shared/model/index.ts';
import { accountOf, type RowSketch } from './builders.ts';
import { enrich } from './enrich.ts';

const matchOf = (accounts: readonly Account[], id: string) => enrich(accounts).get(id)?.matchingTransactionId;

const pair = (out: RowSketch, into: RowSketch, rest: Parameters<typeof accountOf>[2] = {}): readonly Account[] => [
  accountOf('checking', [out], { number: '****1111' }),
  accountOf('savings', [into], { type: 'savings', number: '****2222', ...rest }),
];

describe('transfers between own accounts', () => {
  test('both legs point at each other and are reconciled', () => {
    const annotations = enrich(
      pair(
        ['2024-01-05', -50_000, 'Online transfer to SAV', 'txn_out'],
        ['2024-01-05', 50_000, 'Transfer from CHK', 'txn_in'],
      ),
    );
    expect(annotations.get('txn_out')).toMatchObject({
      matchingTransactionId: 'txn_in',
      category: { slug: 'reconciled_intra_company_transfers', group: 'intra_company', annotator: 'reconcile' },
    });
    expect(annotations.get('txn_in')?.matchingTransactionId).toBe('txn_out');
  });

  test('a card bill with both accounts present is reconciled', () => {
    const accounts = pair(
      ['2024-01-05', -50_000, 'CHASE CREDIT CRD AUTOPAY', 'txn_out'],
      ['2024-01-04', 50_000, 'PAYMENT - THANK YOU', 'txn_in'],
      { type: 'credit_card' },
    );
    expect(matchOf(accounts, 'txn_in')).toBe('txn_out');
  });

  test('a weekend does not count, a fourth business day does', () => {
    const out: RowSketch = ['2024-01-05', -50_000, 'TRANSFER TO SAVINGS', 'txn_out'];
    expect(matchOf(pair(out, ['2024-01-10', 50_000, 'TRANSFER', 'txn_in']), 'txn_out')).toBe('txn_in');
    expect(matchOf(pair(out, ['2024-01-11', 50_000, 'TRANSFER', 'txn_in']), 'txn_out')).toBeNull();
  });

  test.each<[string, RowSketch, RowSketch]>([
    ['the amount alone', ['2024-01-05', -50_000, 'ACME SUPPLY', 'txn_out'], ['2024-01-05', 50_000, 'GLOBEX LLC']],
    [
      'a transfer and a payroll',
      ['2024-01-05', -50_000, 'ADP PAYROLL', 'txn_out'],
      ['2024-01-05', 50_000, 'TRANSFER FROM CHK'],
    ],
    [
      'a transfer and a settlement',
      ['2024-01-05', -50_000, 'TRANSFER TO SAV', 'txn_out'],
      ['2024-01-05', 50_000, 'STRIPE TRANSFER'],
    ],
    [
      'different amounts',
      ['2024-01-05', -50_000, 'TRANSFER TO SAV', 'txn_out'],
      ['2024-01-05', 50_001, 'TRANSFER FROM CHK'],
    ],
  ])('%s is no transfer', (_, out, into) => {
    expect(matchOf(pair(out, into), 'txn_out')).toBeNull();
  });

  test('one account and two currencies are no transfer', () => {
    const out: RowSketch = ['2024-01-05', -50_000, 'TRANSFER', 'txn_out'];
    const into: RowSketch = ['2024-01-05', 50_000, 'TRANSFER'];
    expect(matchOf([accountOf('checking', [out, into])], 'txn_out')).toBeNull();
    expect(matchOf(pair(out, into, { currency: 'CAD' }), 'txn_out')).toBeNull();
  });

  test('the nearest date wins, then the text that names the account', () => {
    const out: RowSketch = ['2024-01-08', -50_000, 'TRANSFER TO 3333', 'txn_out'];
    const accounts = [
      accountOf('checking', [out], { number: '1111' }),
      accountOf('b', [['2024-01-08', 50_000, 'TRANSFER', 'txn_b']], { number: '2222' }),
      accountOf(
        'c',
        [
          ['2024-01-09', 50_000, 'TRANSFER', 'txn_far'],
          ['2024-01-08', 50_000, 'TRANSFER', 'txn_c'],
        ],
        { number: '3333' },
      ),
    ];
    expect(matchOf(accounts, 'txn_out')).toBe('txn_c');
    expect(matchOf(accounts, 'txn_b')).toBeNull();
  });

  test('two equal transfers make two pairs', () => {
    const accounts = [
      accountOf('checking', [
        ['2024-01-08', -50_000, 'TRANSFER'],
        ['2024-01-08', -50_000, 'TRANSFER'],
      ]),
      accountOf('savings', [
        ['2024-01-08', 50_000, 'TRANSFER'],
        ['2024-01-08', 50_000, 'TRANSFER'],
      ]),
    ];
    const matches = [...enrich(accounts).values()].map(({ matchingTransactionId }) => matchingTransactionId);
    expect(new Set(matches).size).toBe(4);
    expect(matches).not.toContain(null);
  });
});
