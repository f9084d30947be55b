import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze, ROOT } from './run-cli.ts';

interface Written {
  readonly findings: readonly { readonly code: string; readonly message: string }[];
  readonly transactions: readonly {
    readonly heron_id: string;
    readonly description: string;
    readonly amount: number;
    readonly categories: readonly { readonly label: string; readonly annotator: string }[];
    readonly merchant: { readonly name: string; readonly group_id: string | null } | null;
    readonly evidence: {
      readonly category_reason: string;
      readonly corrected_by: object | null;
      readonly inferred: object | null;
    };
  }[];
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'egret-corrections-'));
});
afterAll(() => rm(folder, { recursive: true }));

const facts = (said: object): object => ({
  categorySlug: null,
  merchantName: null,
  merchantGroup: null,
  revenue: null,
  ...said,
});

const ADVANCE = {
  id: 'rul_1',
  name: 'Riverton is an advance',
  text: 'riverton merchant funding',
  accountId: null,
  direction: 'out',
  amountFrom: null,
  amountTo: null,
  facts: facts({
    categorySlug: 'debt_repayment',
    merchantName: 'Riverton Advances',
    merchantGroup: 'debt.mca_or_rbf',
  }),
  createdOn: '2026-02-01',
};

async function put(said: object): Promise<string> {
  const path = join(folder, 'corrections.json');
  await writeFile(path, JSON.stringify({ version: 1, rules: [], feedback: [], ...said }));
  return path;
}

describe('analyze --corrections', () => {
  const larchmont = 'samples/larchmont-checking-2026-01.pdf';
  const written = async (...args: string[]): Promise<Written> =>
    JSON.parse((await analyze(larchmont, '--as-of', '2026-02-01', ...args, '--json', '-')).out) as Written;

  test('follows a rule on every row it fits and on no other, and says so', async () => {
    const plain = await written();
    const ruled = await written('--corrections', await put({ rules: [ADVANCE] }));
    const isAdvance = ({ description, amount }: Written['transactions'][number]): boolean =>
      description.includes('RIVERTON MERCHANT FUNDING') && amount < 0;
    const advances = ruled.transactions.filter(isAdvance);
    expect(advances.length).toBeGreaterThan(10);
    for (const { merchant, categories, evidence } of advances) {
      expect(merchant).toMatchObject({ name: 'Riverton Advances', group_id: 'debt.mca_or_rbf' });
      expect(categories[0]).toMatchObject({ label: 'Debt Repayment', annotator: 'heuristic' });
      expect(evidence.category_reason).toBe('The rule "Riverton is an advance" of 2026-02-01 says so.');
      expect(evidence.corrected_by).toEqual({ kind: 'rule', id: 'rul_1' });
      expect(evidence.inferred).toMatchObject({
        category_slug: 'debt_repayment',
        merchant_name: 'Riverton Merchant Funding',
      });
    }
    const others = (list: Written) => list.transactions.filter((row) => !isAdvance(row));
    expect(others(ruled)).toEqual(others(plain));
  });

  test('lists what was said of a row that is not there, and applies it to none', async () => {
    const place = { documentId: 'another file', page: 1, bounds: { xMin: 0, xMax: 1, yMin: 0, yMax: 1 } };
    const scope = { kind: 'transaction', transactionId: 'txn_gone', place };
    const said = { id: 'euf_1', scope, facts: facts({ categorySlug: 'rent' }), createdOn: '2026-01-31' };
    const { findings, transactions } = await written('--corrections', await put({ feedback: [said] }));
    expect(findings).toMatchObject([
      {
        code: 'correction_detached',
        message: expect.stringMatching(/2026-01-31 .* the row on page 1 of a file that is not here is not there/),
      },
    ]);
    expect(transactions.every(({ evidence }) => evidence.corrected_by === null)).toBe(true);
  });

  test.each([
    ['no such file', async () => join(folder, 'missing.json'), 'cannot be read'],
    ['an unknown category', () => put({ rules: [{ ...ADVANCE, facts: facts({ categorySlug: 'yachts' }) }] }), 'yachts'],
  ])('is refused for %s before anything is read', async (_what, file, why) => {
    const run = await analyze(larchmont, '--corrections', await file());
    expect(run).toMatchObject({ code: 2, out: '', err: expect.stringContaining(why) });
  });
});

describe('enrich --corrections', () => {
  const post = { end_user_id: 'customer', account_id: 'a', date: '2024-01-05' };
  const posted = [
    { ...post, amount: -200, description: 'RIVERTON MERCHANT FUNDING DAILY DEBIT', reference_id: 'r1' },
    { ...post, amount: -4.5, description: 'COFFEE HOUSE', reference_id: 'r2' },
    { ...post, amount: -4.5, description: 'COFFEE HOUSE', reference_id: 'r2' },
  ];
  interface Response {
    readonly transactions: readonly {
      readonly heron_id: string;
      readonly categories: readonly { readonly label: string }[];
      readonly is_potential_duplicate: boolean;
    }[];
  }
  async function enriched(...args: string[]): Promise<Response> {
    const file = join(folder, 'posted.json');
    await writeFile(file, JSON.stringify({ transactions: posted }));
    const run = spawnSync(process.execPath, [join(ROOT, 'main/enrich.ts'), file, ...args], { encoding: 'utf8' });
    return JSON.parse(run.stdout) as Response;
  }

  test('follows rules, corrections of rows, and rows that count', async () => {
    const plain = (await enriched()).transactions;
    expect(plain.map(({ is_potential_duplicate }) => is_potential_duplicate)).toEqual([false, false, true]);
    const ids = plain.map(({ heron_id }) => heron_id);
    const file = await put({
      rules: [ADVANCE],
      feedback: [
        {
          id: 'euf_1',
          scope: { kind: 'transaction', transactionId: ids[1] },
          facts: facts({ categorySlug: 'travel' }),
          createdOn: '2026-02-01',
        },
      ],
      counted: [{ transactionId: ids[2], createdOn: '2026-02-01' }],
    });
    const { transactions } = await enriched('--corrections', file, '--evidence');
    expect(transactions).toMatchObject([
      { merchant: { group_id: 'debt.mca_or_rbf' } },
      { categories: [{ label: 'Travel', annotator: 'client_feedback' }] },
      { is_potential_duplicate: false, evidence: { duplicate_reason: expect.stringMatching(/^It counts/) } },
    ]);
  });
});
