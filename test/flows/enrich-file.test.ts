import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrichFile } from '../../main/flows/index.ts';

/** The fields of a transaction in seed 001's response, sorted. */
const SEED_FIELDS =
  'account_id amount balance categories currency description description_clean duplicate_of_id end_user_id has_matching_transaction is_potential_duplicate is_recurring merchant payment_processor reference_id request_id timestamp transaction_code';

interface Response {
  readonly _summary: { readonly request_id: string };
  readonly transactions: readonly Record<string, unknown>[];
  readonly positions?: readonly object[];
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'egret-enrich-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function enriched(text: string, withEvidence = false, splitsDirections = false) {
  const path = join(folder, 'request.json');
  await writeFile(path, text);
  const parts: string[] = [];
  const write = async (part: string): Promise<void> => void parts.push(part);
  const result = await enrichFile({ path, withEvidence, splitsDirections, write });
  return { ...result, response: JSON.parse(parts.join('')) as Response };
}

const item = (part: object = {}): object => ({
  amount: -42.42,
  description: 'GOOGLE *ADS12340929 cc@google.com US',
  end_user_id: 'customer',
  date: '2024-01-05',
  ...part,
});

const request = (...items: unknown[]): string => JSON.stringify({ transactions: items });

describe('enrichFile', () => {
  test('answers with the fields of seed 001 and an id', async () => {
    const { response, bad } = await enriched(request(item({ reference_id: 'r', balance: 423, currency: 'USD' })));
    expect(bad).toEqual([]);
    const [transaction] = response.transactions;
    expect(Object.keys(transaction ?? {}).sort()).toEqual([...SEED_FIELDS.split(' '), 'heron_id'].sort());
    expect(transaction).toMatchObject({
      amount: -42.42,
      balance: 423,
      description_clean: 'GOOGLE *ADS',
      reference_id: 'r',
      merchant: { name: 'Google Ads', group_id: 'Google', categories: [{ code: '7311' }] },
      request_id: response._summary.request_id,
    });
    expect(transaction?.['heron_id']).toMatch(/^txn_[1-9A-HJ-NP-Za-km-z]{22}$/);
    expect(response._summary.request_id).toMatch(/^req_/);
    expect(response.positions).toBeUndefined();
  });

  test('transfers and payments between people are split by direction when asked to', async () => {
    const rows = request(
      item({ amount: 10, description: 'ZELLE FROM KAREN LOPEZ' }),
      item({ amount: -10, description: 'ZELLE TO KAREN LOPEZ' }),
      item({ amount: -25, description: 'ONLINE TRANSFER TO SAV ...1234' }),
      item({ amount: -7, description: 'USPS PO 4338418 COLUMBUS OH' }),
    );
    const labels = async (splits: boolean) =>
      (await enriched(rows, false, splits)).response.transactions.map(
        ({ categories }) => (categories as { label: string }[])[0]?.label,
      );
    expect(await labels(true)).toEqual([
      'P2P Transfers (In)',
      'P2P Transfers (Out)',
      'Unreconciled Intra-company Transfers (Out)',
      'Postage',
    ]);
    expect(await labels(false)).toEqual([
      'P2P Transfers',
      'P2P Transfers',
      'Unreconciled Intra-company Transfers',
      'Postage',
    ]);
  });

  test('with evidence it says why', async () => {
    const { response } = await enriched(request(item({ amount: 10, description: 'STRIPE TRANSFER' })), true);
    expect(response.transactions[0]).toMatchObject({
      revenue: true,
      frequency: 'not_enough_data',
      matching_transaction_id: null,
      counterparty: null,
      evidence: { category_slug: 'revenue' },
    });
    expect(response.positions).toEqual([]);
  });

  test.each([
    [
      'a request',
      (items: object[]) => JSON.stringify({ note: ['{', { transactions: 1 }], transactions: items }, null, 2),
    ],
    ['an array', (items: object[]) => JSON.stringify(items)],
    ['JSON lines', (items: object[]) => items.map((one) => JSON.stringify(one)).join('\n')],
  ])('reads %s', async (_, write) => {
    // The last holds what some take for the end of a line; JSON does not.
    const descriptions = ['a "quoted\\" ] text, }', 'CHÈQUE 10', 'RENT\u2028OFFICE'];
    const { response } = await enriched(write(descriptions.map((description) => item({ description }))));
    expect(response.transactions.map(({ description }) => description)).toEqual(descriptions);
  });

  test('bad items are named by index and the others enriched', async () => {
    const { bad, response, transactions } = await enriched(
      request(item(), { description: 'x' }, 7, item({ currency: 'DOLLAR' }), item({ timestamp: 'today' }), item()),
    );
    expect(bad).toEqual([
      { index: 1, reason: '"amount" is not a number.' },
      { index: 2, reason: 'It is not an object.' },
      { index: 3, reason: '"currency" is not a code of three letters.' },
      { index: 4, reason: '"timestamp" is not an ISO 8601 time from 1980 to 2079.' },
    ]);
    expect(transactions).toBe(2);
    expect(response.transactions).toHaveLength(2);
  });

  test('a line that is not JSON is named, too', async () => {
    const { bad } = await enriched(`${JSON.stringify(item())}\n{broken\n${JSON.stringify(item())}`);
    expect(bad).toEqual([{ index: 1, reason: 'It is not JSON.' }]);
  });

  test('a file that ends in the middle is an error', async () => {
    await expect(enriched('{"transactions": [{"amount": 1')).rejects.toThrow('ends in the middle');
  });

  test('end users never influence each other', async () => {
    const move = { amount: -500, description: 'TRANSFER TO SAVINGS', account_id: 'a', reference_id: 'r1' };
    const into = { amount: 500, description: 'TRANSFER FROM CHECKING', account_id: 'b', reference_id: 'r2' };
    const one = await enriched(request(item(move), item(into)));
    expect(one.response.transactions.map(({ has_matching_transaction }) => has_matching_transaction)).toEqual([
      true,
      true,
    ]);
    const two = await enriched(request(item(move), item({ ...into, end_user_id: 'other', reference_id: 'r1' })));
    expect(two.response.transactions).toMatchObject([
      { has_matching_transaction: false, is_potential_duplicate: false },
      { has_matching_transaction: false, is_potential_duplicate: false },
    ]);
  });

  test('a rhythm is one of a single end user', async () => {
    const days = ['2024-01-09', '2024-02-09', '2024-03-09', '2024-04-09'];
    const paid = (date: string, endUser: string) =>
      item({
        date,
        end_user_id: endUser,
        amount: -812.44,
        currency: 'USD',
        description: 'ACH DEBIT BLUEGATE SVCS 4471',
      });
    const labels = async (...items: object[]) =>
      (await enriched(request(...items))).response.transactions.map(
        ({ categories }) => (categories as { label: string }[])[0]?.label,
      );
    expect(new Set(await labels(...days.map((day) => paid(day, 'one'))))).toEqual(new Set(['Debt Repayment']));
    const halves = days.map((day, at) => paid(day, at % 2 === 0 ? 'one' : 'other'));
    expect(new Set(await labels(...halves))).toEqual(new Set(['General Payment']));
  });

  test('the order of the items changes nothing but the order of the answer', async () => {
    const items = [
      item({ reference_id: 'r1' }),
      item({ reference_id: 'r1', description: 'another text' }),
      item(),
      item(),
      item({ amount: 100, description: 'STRIPE TRANSFER', account_id: 'a' }),
    ];
    const facts = async (list: object[]) =>
      (await enriched(request(...list))).response.transactions
        .map(({ request_id: _, ...transaction }) => JSON.stringify(transaction))
        .sort();
    expect(await facts(items.toReversed())).toEqual(await facts(items));
  });
});
