import { describe, expect, it } from 'vitest';
import { currencyFigures } from '../../../main/summaries/index.ts';
import { figureAttention } from '../../../renderer/data/figure-attention.ts';
import type { CompanyFigures } from '../../../shared/figures/company-figures.ts';

import { calculationsOf, REVENUE, sketchAccount } from '../../summaries/builders.ts';
import { finding } from '../builders.ts';

const whole = sketchAccount(
  [
    {
      start: '2024-01-01',
      end: '2024-03-31',
      opening: 0,
      rows: [['2024-01-05', 100_00, { isForReview: true, category: REVENUE }]],
    },
  ],
  'whole',
);
const gapped = sketchAccount(
  [
    { start: '2024-01-01', end: '2024-01-31', opening: 0, rows: [] },
    { start: '2024-03-01', end: '2024-03-31', opening: 0, rows: [] },
  ],
  'gapped',
);

const figuresOf = (rest: Partial<CompanyFigures> = {}): CompanyFigures => ({
  inputs: 'abc',
  asOf: '2024-06-30',
  findings: [],
  sourceDifferences: [],
  gaps: [],
  duplicates: 0,
  currencies: [currencyFigures(calculationsOf([whole, gapped]), [])],
  ...rest,
});

const fileName = (id: string): string => `${id}.file`;

describe('what the figures add to the attention list', () => {
  it('is a gap, with the account it is of, and deposits to judge, which open to their rows', () => {
    const gaps = [{ accountId: gapped.account.id, from: '2024-02-01', to: '2024-02-29' }];
    const items = figureAttention(
      figuresOf({ gaps }),
      (id) => (id === gapped.account.id ? 'Gapped' : 'Whole'),
      fileName,
    );
    expect(items.map(({ severity, source, message }) => [severity, source, message])).toEqual([
      ['warning', 'Gapped', 'No statement covers 2024-02-01 to 2024-02-29. Ask for the missing ones.'],
      ['warning', 'Deposits to judge', '1 deposit of 100.00 USD may or may not be revenue. Say which.'],
    ]);
    expect(items[0]?.opens).toEqual({ kind: 'account', accountId: gapped.account.id, after: '2024-02-29' });
    expect(items[1]?.opens).toEqual({
      kind: 'evidence',
      wanted: { inputs: 'abc', currency: 0, of: { kind: 'review' }, title: 'Deposits to judge' },
    });
  });

  it('is days on which other accounts have statements, and days on which none has', () => {
    const late = sketchAccount([{ start: '2024-03-01', end: '2024-03-31', opening: 0, rows: [] }], 'late');
    const currencies = [currencyFigures(calculationsOf([gapped, late]), [])];
    const gaps = [{ accountId: null, from: '2024-02-01', to: '2024-02-29' }];
    const items = figureAttention(
      figuresOf({ currencies, gaps }),
      (id) => (id === late.account.id ? 'Late' : 'Gapped'),
      fileName,
    );
    expect(items.map(({ severity, source, message }) => [severity, source, message])).toEqual([
      ['warning', 'All accounts', 'No statement covers 2024-02-01 to 2024-02-29. Ask for the missing ones.'],
      ['info', 'Late', 'Other accounts have statements of 2024-01-01 to 2024-02-29; this one has none.'],
    ]);
  });

  it('is a statement that does not open with what the one before ended with, unless days lie between them', () => {
    const january = { start: '2024-01-01', end: '2024-01-31', opening: 0, closing: 0, rows: [] };
    const february = { start: '2024-02-01', end: '2024-02-29', opening: 50_00, closing: 50_00, rows: [] };
    const march = { start: '2024-03-01', end: '2024-03-31', opening: 90_00, closing: 90_00, rows: [] };
    const itemsOf = (...statements: (typeof january)[]) => {
      const currencies = [currencyFigures(calculationsOf([sketchAccount(statements)]), [])];
      return figureAttention(figuresOf({ currencies }), () => 'Monthly', fileName);
    };
    const [item] = itemsOf(january, february, march);
    expect(item).toMatchObject({
      severity: 'warning',
      message:
        'A statement opens with 50.00 where the one before ends with 0.00 (difference 50.00). So it is in 1 more place.',
      opens: { kind: 'continuity', statementId: sketchAccount([january, february]).account.statements[1]?.id },
    });
    expect(itemsOf(january, march)).toEqual([]);
  });

  it('is what repeats, and what stands between files', () => {
    const findings = [finding({ severity: 'error', message: 'The statements name 2 holders.' })];
    const items = figureAttention(figuresOf({ currencies: [], duplicates: 2, findings }), () => '', fileName);
    expect(items.map(({ severity, message, opens }) => [severity, message, opens?.kind ?? null])).toEqual([
      ['info', '2 rows repeat another and are left out of every figure.', 'duplicates'],
      ['error', 'The statements name 2 holders.', null],
    ]);
  });

  it('is what one file of an account has and another lacks, each with its place', () => {
    const [has, lacks] = [
      { statementId: 's1', documentId: 'pdf' },
      { statementId: 's2', documentId: 'feed' },
    ];
    const row = { transactionId: 't', date: '2026-03-20', description: 'FEE', amount: -500, currency: 'USD' };
    const told = [
      { ...row, has, lacks, page: 2, bounds: null },
      { ...row, transactionId: 'u', has: lacks, lacks: has, page: null, bounds: null, inFile: 'line 7' },
    ];
    const sourceDifferences = [{ accountId: 'a', accountNumber: '1234', told, more: 3 }];
    const items = figureAttention(figuresOf({ currencies: [], sourceDifferences }), () => '', fileName);
    expect(items.map(({ severity, message, place }) => [severity, message, place])).toEqual([
      [
        'warning',
        '2026-03-20, -5.00 USD, “FEE” stands in pdf.file and not in feed.file, which covers that day.',
        { documentId: 'pdf', page: 2, bounds: null },
      ],
      [
        'warning',
        '2026-03-20, -5.00 USD, “FEE” stands in feed.file and not in pdf.file, which covers that day.',
        { documentId: 'feed', page: null, bounds: null, inFile: 'line 7' },
      ],
      ['warning', '3 more rows of account 1234 stand in one file and not in another that covers their days.', null],
    ]);
  });

  it('is nothing where nothing is amiss', () => {
    const quiet = sketchAccount([{ start: '2024-01-01', end: '2024-01-31', opening: 0, rows: [] }]);
    expect(
      figureAttention(figuresOf({ currencies: [currencyFigures(calculationsOf([quiet]), [])] }), () => '', fileName),
    ).toEqual([]);
  });
});
