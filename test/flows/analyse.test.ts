import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../main/flows/analyse.ts';
import { createDocumentReader } from '../../main/flows/document-reader.ts';
import { readDocument } from '../../main/flows/read-document.ts';
import { calculate } from '../../main/summaries/index.ts';
import { DEFAULT_SETTINGS, type ReadDocument } from '../../shared/model/index.ts';
import { makeStatement, SAMPLES } from '../support/maker/index.ts';

/** Every category that a deposit of the samples may have. */
const CATEGORY_SLUGS = [...DEFAULT_SETTINGS.nonRevenueCategories, 'revenue', 'check_deposits', 'atm_cash_inflows'];

const reader = createDocumentReader();
let documents: readonly ReadDocument[] = [];
beforeAll(async () => {
  documents = await Promise.all(
    SAMPLES.map(({ name, spec, seed }) =>
      readDocument(reader, { fileName: name, bytes: makeStatement(spec, seed).pdf }, { passwords: [] }),
    ),
  );
});
afterAll(() => reader.close());

const analysed = (list: readonly ReadDocument[]) => analyse({ documents: list, companyName: null, asOf: '2026-02-01' });

describe('the calculations over proven statements', () => {
  const calculated = (list: readonly ReadDocument[], settings = DEFAULT_SETTINGS) => {
    const [calculations] = calculate(analyse({ documents: list, companyName: null, asOf: '2026-02-01', settings }));
    if (!calculations) throw new Error('accounts give calculations');
    return calculations;
  };

  test('come to what the statements print', () => {
    const statements = documents.flatMap((document) => document.statements);
    const printed = statements.reduce((sum, one) => sum + (one.closingBalance ?? 0) - (one.openingBalance ?? 0), 0);
    const { profitAndLoss, bankStatementSummary } = calculated(documents);
    const net = profitAndLoss.sections.at(-1)?.lines[0]?.values ?? [];
    expect(net.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0)).toBe(printed);
    const { total } = bankStatementSummary.byMonth;
    expect((total?.totalDeposits ?? 0) - (total?.totalWithdrawals ?? 0)).toBe(printed);
    expect(total?.includesUnproven).toBe(false);
  });

  test('do not depend on the order of the files', () => {
    const figures = (list: readonly ReadDocument[]) => {
      const { bankStatementSummary, profitAndLoss, balances, scorecard } = calculated(list);
      const cells = scorecard.cells.map(({ metric, dateRange, value }) => [metric.label, dateRange, value]);
      return { bankStatementSummary, profitAndLoss, days: balances.days.map(({ balance }) => balance), cells };
    };
    expect(figures(documents.toReversed())).toEqual(figures(documents));
  });

  test('follow the settings', () => {
    const settings = { ...DEFAULT_SETTINGS, nonRevenueCategories: CATEGORY_SLUGS };
    expect(calculated(documents).revenue.total).toBeGreaterThan(0);
    expect(calculated(documents, settings).revenue.total).toBe(0);
  });
});

describe('one company of three accounts', () => {
  test('the company is the holder; a transfer and a card payment meet on both sides', () => {
    const { company, annotations } = analysed(documents);
    expect(company.name).toBe('HERONSGATE SUPPLY LLC');
    const amounts = new Map(
      documents.flatMap(({ statements }) =>
        statements.flatMap((s) => s.transactions.map((t) => [t.id, t.amount] as const)),
      ),
    );
    const matched = [...annotations.values()].filter(({ matchingTransactionId }) => matchingTransactionId !== null);
    expect(matched.map(({ transactionId }) => amounts.get(transactionId)).sort((a = 0, b = 0) => a - b)).toEqual([
      -750000, -218460, 218460, 750000,
    ]);
  });

  test('the order of the files changes nothing but their own order', () => {
    const figures = (list: readonly ReadDocument[]) => {
      const { company, accounts, annotations, summaries } = analysed(list);
      return { company, accounts, annotations: [...annotations].sort(([a], [b]) => (a < b ? -1 : 1)), summaries };
    };
    const expected = figures(documents);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        expect(figures(order.map((at) => documents[at] as ReadDocument))).toEqual(expected);
      }),
    );
  });

  test('deposits less withdrawals are the movement of each proven balance', () => {
    for (const { figures } of analysed(documents).summaries)
      expect(figures.totalDeposits - figures.totalWithdrawals).toBe(
        (figures.endingBalance ?? 0) - (figures.startingBalance ?? 0),
      );
  });
});

test('holders that differ are told, the commonest names the company', () => {
  const other = documents.map((document, at) => ({
    ...document,
    statements: document.statements.map((s) => ({
      ...s,
      account: { ...s.account, ownerName: at === 0 ? 'Another Firm' : s.account.ownerName },
    })),
  }));
  const { company, findings } = analysed(other);
  expect(company.name).toBe('HERONSGATE SUPPLY LLC');
  expect(findings).toMatchObject([{ code: 'holders_differ', message: expect.stringContaining('Another Firm') }]);
});
