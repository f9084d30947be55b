import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createDocumentReader } from '../../main/flows/document-reader.ts';
import { readDocument } from '../../main/flows/read-document.ts';
import type { ReadDocument } from '../../shared/model/index.ts';
import { EXAMPLES, hasExamples } from '../support/examples.ts';

/** The hand-made truth beside each file; its shapes differ a little. */
interface HandTruth {
  readonly opening?: number;
  readonly closing?: number;
  readonly previous_balance?: number;
  readonly new_balance?: number;
  readonly opening_owed?: number;
  readonly closing_owed?: number;
  readonly account_type?: string;
  readonly transactions: readonly {
    readonly date?: string;
    readonly post_date?: string;
    readonly amount?: number;
    readonly amount_as_printed?: number;
    readonly balance?: number;
  }[];
}

const reader = createDocumentReader();
afterAll(() => reader.close());

const folder = join(EXAMPLES, 'statements');

async function read(name: string): Promise<ReadDocument> {
  const bytes = new Uint8Array(await readFile(join(folder, `${name}.pdf`)));
  return readDocument(reader, { fileName: `${name}.pdf`, bytes }, { passwords: [] });
}

const truthOf = async (name: string): Promise<HandTruth> =>
  JSON.parse(await readFile(join(folder, `${name}.truth.json`), 'utf8')) as HandTruth;

const cents = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value * 100));

/** On a card the truth's balances are owed, so the account's are their opposite. */
const owed = (value: number | undefined): number | null => (value === undefined ? null : -Math.round(value * 100));

/**
 * @param printed 1 where the page prints the account's sign, −1 where a card prints purchases plain
 */
function truthRows(truth: HandTruth, printed: 1 | -1): string[] {
  return truth.transactions
    .map(({ date, post_date, amount, amount_as_printed, balance }) => {
      const minor = cents(amount) ?? (cents(amount_as_printed) ?? Number.NaN) * printed;
      return `${date ?? post_date} ${minor} ${cents(balance)}`;
    })
    .sort();
}

const readRows = ({ statements }: ReadDocument): string[] =>
  statements.flatMap(({ transactions }) => transactions.map((t) => `${t.date} ${t.amount} ${t.balance}`)).sort();

describe.skipIf(!hasExamples)('real statements come out right, row by row', () => {
  test.each([
    ['bofa-checking-2016-04', 1, 'proven'],
    ['chase-card-2024-02', -1, 'proven'],
    ['bsb-001', 1, 'proven'],
    ['bsb-002', 1, 'proven'],
    ['bsb-005', 1, 'proven'],
    ['nz-everyday', 1, 'proven'],
    ['nz-asb-style', 1, 'proven'],
    ['sunrise-2025-03', 1, 'broken'],
  ] as const)('%s', async (name, printed, verdict) => {
    const [document, truth] = [await read(name), await truthOf(name)];
    expect(document.statements).toHaveLength(1);
    expect(readRows(document)).toEqual(truthRows(truth, printed));
    expect(document.statements[0]).toMatchObject({
      openingBalance: cents(truth.opening) ?? owed(truth.previous_balance),
      closingBalance: cents(truth.closing) ?? owed(truth.new_balance),
      verdict,
    });
  });

  test('a summary that its rows contradict is named figure by figure; a second account in it is no statement', async () => {
    const [statement] = (await read('sunrise-2025-03')).statements;
    const said = (code: string) => statement?.findings.filter((f) => f.code === code).map((f) => f.message) ?? [];
    expect(said('printed_total_differs')).toEqual([
      expect.stringMatching(/deposits.*4,250\.00.*3,038\.90/),
      expect.stringMatching(/withdrawals.*1,935\.83.*2,724\.73/),
    ]);
    expect(said('account_only_in_summary')).toEqual([expect.stringContaining('XXXX-XXXX-9876')]);
  });

  test('an account number that changes within the file is told', async () => {
    const [statement] = (await read('bofa-checking-2016-04')).statements;
    expect(statement?.findings.map(({ code }) => code)).toContain('account_number_differs');
  });

  test('a dollar of an unnamed country is a question, not a guess', async () => {
    const [statement] = (await read('nz-asb-style')).statements;
    expect(statement?.currency).toBeNull();
    expect(statement?.findings.map(({ code }) => code)).toContain('currency_unknown');
  });
});

describe.skipIf(!hasExamples)('scans', () => {
  test('a scan is recognised, row by row', async () => {
    const [document, truth] = [await read('nz-everyday-scan'), await truthOf('nz-everyday-scan')];
    expect(readRows(document)).toEqual(truthRows(truth, 1));
    expect(document.statements[0]).toMatchObject({ openingBalance: 125000, closingBalance: 271650, verdict: 'proven' });
    expect(document.statements[0]?.transactions.every(({ source }) => source === 'ocr')).toBe(true);
  });

  test('a poor text layer comes out right', async () => {
    const [document, truth] = [await read('sg-card-ocr-layer'), await truthOf('sg-card-ocr-layer')];
    expect(readRows(document)).toEqual(truthRows(truth, 1));
    expect(document.statements[0]).toMatchObject({ openingBalance: -41216, closingBalance: -70210, verdict: 'proven' });
  });

  test('a picture whose figures contradict each other is broken, its rows right', async () => {
    const bytes = new Uint8Array(await readFile(join(folder, 'anycompany-scan.png')));
    const document = await readDocument(reader, { fileName: 'anycompany-scan.png', bytes }, { passwords: [] });
    expect(document.error).toBeNull();
    expect(document.statements).toMatchObject([{ openingBalance: 1846905, closingBalance: 336644, verdict: 'broken' }]);
    // No year is printed beside the days.
    const rows = document.statements[0]?.transactions.map(({ date, amount }) => `${date.slice(5)} ${amount}`);
    expect(rows).toEqual(['05-26 -45000', '06-05 -10139', '06-09 -15000']);
    expect(document.statements[0]?.startDate).toBeNull();
  });
});
