import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../shared/model/index.ts';
import { read, tryRead } from '../formats/read.ts';
import { EXAMPLES, hasExamples } from '../support/examples.ts';

/** The files of a folder and of those in it, with one of some endings. */
function filesIn(folder: string, endings: RegExp): string[] {
  if (!hasExamples) return [];
  return readdirSync(join(EXAMPLES, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(EXAMPLES, path)).isDirectory()) return filesIn(path, endings);
    return endings.test(name) && !name.includes('LICENSE') ? [path] : [];
  });
}

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(EXAMPLES, path)));
const textOf = (path: string): string => readFileSync(join(EXAMPLES, path), 'latin1');
const rowsIn = (statements: readonly Statement[]): Statement['transactions'] =>
  statements.flatMap(({ transactions }) => transactions);
const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** Rows that a file holds and that were told to be unreadable. */
const unread = (statements: readonly Statement[]): number =>
  statements.flatMap(({ findings }) => findings).filter(({ code }) => code === 'row_unreadable').length;

interface ExpectedEntry {
  readonly getStatus: string;
  readonly getAmount: { readonly getAmount: string; readonly getCurrency: { readonly getCode: string } };
  readonly getBookingDate: { readonly 0: string } | null;
  readonly getValueDate: { readonly 0: string } | null;
}

/** The entries of what another program made of a message: lists may stand under the message or under its records. */
function expectedEntries(path: string): readonly ExpectedEntry[] {
  const found: ExpectedEntry[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ((value as { __CLASS__?: string }).__CLASS__ === 'Genkgo\\Camt\\DTO\\Entry') found.push(value as ExpectedEntry);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(JSON.parse(textOf(path)));
  return found;
}

describe.skipIf(!hasExamples)('CAMT', () => {
  test.each(filesIn('formats/camt', /\.xml$/))('%s holds what another program found in it', (path) => {
    const { statements } = read(bytesOf(path));
    const booked = expectedEntries(path.replace(/xml$/, 'json')).filter(({ getStatus }) => getStatus === 'BOOK');
    const dated = booked.filter(({ getBookingDate, getValueDate }) => getBookingDate ?? getValueDate);
    expect(rowsIn(statements).map(({ amount, date }) => [amount, date])).toEqual(
      dated.map(({ getAmount, getBookingDate, getValueDate }) => [
        Number(getAmount.getAmount),
        (getBookingDate ?? getValueDate)?.[0].slice(0, 10),
      ]),
    );
    expect(unread(statements)).toBe(booked.length - dated.length);
  });
});

describe.skipIf(!hasExamples)('MT940', () => {
  const files = filesIn('formats/mt940', /\.(sta|txt)$/);
  const isWhole = (text: string): boolean => /^:25:/m.test(text) && /^:6[0-2]/m.test(text);
  /** Signed cents of each field 61, by its own expression. */
  const amountsIn = (text: string): number[] =>
    [...text.matchAll(/^:61:\d{6}(?:\d{4})?(RC|RD|C|D)[A-Z]?(\d+),(\d{0,2})/gm)].map(
      ([, mark, whole, cents = '']) =>
        (mark === 'C' || mark === 'RD' ? 1 : -1) * Number(`${whole}${cents.padEnd(2, '0')}`),
    );

  test.each(files.filter((path) => isWhole(textOf(path))))('%s: every entry', (path) => {
    const { statements } = read(bytesOf(path));
    expect(rowsIn(statements).map(({ amount }) => amount)).toEqual(amountsIn(textOf(path)));
    expect(rowsIn(statements)).toHaveLength(textOf(path).match(/^:61:/gm)?.length ?? 0);
    const contradictions = statements.filter(
      ({ openingBalance, closingBalance, transactions }) =>
        sumOf([openingBalance ?? 0, ...transactions.map(({ amount }) => amount)]) !== closingBalance,
    );
    expect(statements.filter(({ verdict }) => verdict === 'broken')).toEqual(contradictions);
    expect(statements.filter(({ verdict }) => verdict === 'proven')).toHaveLength(
      statements.length - contradictions.length,
    );
  });

  test.each(files.filter((path) => !isWhole(textOf(path))))(
    '%s is no whole message, which fails with its line',
    (path) => {
      expect(tryRead(bytesOf(path))).toMatchObject({
        error: { code: 'format_broken', message: expect.stringMatching(/ at line \d+: /) },
      });
    },
  );
});

describe.skipIf(!hasExamples)('BAI2', () => {
  /** Signed amounts of records 16, by type: a record begins a line, or stands behind the end of another. */
  const amountsIn = (text: string): number[] =>
    [...text.matchAll(/(?:^|\/\s+)16,(\d{3}),(\d+)/gm)].map(
      ([, type, amount]) => (Number(type) < 400 ? 1 : -1) * Number(amount),
    );

  test.each(filesIn('formats/bai2', /sample[234].*\.txt$/))('%s: every transaction', (path) => {
    expect(rowsIn(read(bytesOf(path)).statements).map(({ amount }) => amount)).toEqual(amountsIn(textOf(path)));
  });

  test('a file of another first record fails with its line', () => {
    expect(tryRead(bytesOf('formats/bai2/testerrors_sample-parseError.txt'))).toMatchObject({
      error: { code: 'format_broken', message: expect.stringContaining('line 1') },
    });
  });
});

describe.skipIf(!hasExamples)('OFX', () => {
  const files = filesIn('formats', /\.ofx$/);

  test.each(files)('%s: every row of a bank or a card, and no investment', (path) => {
    const { statements, findings } = read(bytesOf(path));
    const text = textOf(path);
    const lists = [...text.matchAll(/<BANKTRANLIST>([\s\S]*?)<\/BANKTRANLIST>/g)].map(([, list = '']) => list);
    const rows = lists.flatMap((list) => list.split('<STMTTRN>').slice(1));
    expect(rowsIn(statements)).toHaveLength(rows.length - unread(statements));
    const dated = rows.filter((row) => /<DTPOSTED>\d{8}/.test(row) && !/<DTPOSTED>20120231/.test(row));
    expect(rowsIn(statements).map(({ amount }) => amount)).toEqual(
      dated.map((row) => Math.round(Number(/<TRNAMT>\s*([-+.\d]+)/.exec(row)?.[1]) * 100)),
    );
    expect(statements.every(({ verdict }) => verdict !== 'proven')).toBe(true);
    const investments = text.match(/<INVSTMTRS>/g)?.length ?? 0;
    expect(findings.filter(({ code }) => code === 'account_left_out')).toHaveLength(investments);
  });
});

describe.skipIf(!hasExamples)('CSV', () => {
  test('decimal commas', () => {
    const { statements } = read(bytesOf('formats/bankstatementparser/golden_csv_european_decimals.csv'));
    expect(rowsIn(statements).map(({ date, amount }) => [date, amount])).toEqual([
      ['2026-04-02', -123_456],
      ['2026-04-05', 350_000],
      ['2026-04-09', -450],
    ]);
  });

  test('an amount that is none is named with its line', () => {
    const [statement] = read(bytesOf('formats/bankstatementparser/golden_csv_garbled_amount.csv')).statements;
    expect(statement).toMatchObject({ verdict: 'broken', transactions: [{ amount: 10_000 }] });
    expect(statement?.findings[0]).toMatchObject({ code: 'row_unreadable', inFile: 'line 3' });
  });
});

interface PlaidRow {
  readonly transaction_id?: string;
  readonly account_id?: string;
  readonly amount: number;
  readonly pending?: boolean;
}

describe.skipIf(!hasExamples)('feeds', () => {
  /** Booked rows anywhere in a file of Plaid. */
  function plaidRows(value: unknown): PlaidRow[] {
    if (typeof value !== 'object' || value === null) return [];
    const row = value as PlaidRow;
    if (row.transaction_id !== undefined && row.account_id !== undefined && typeof row.amount === 'number')
      return row.pending === true ? [] : [row];
    return Object.values(value).flatMap(plaidRows);
  }
  const WITH_ROWS = /(asset_report|cashflow_report|base_report|transactions_get|transactions_sync)_.*\.json$/;

  test.each(filesIn('feeds/plaid', WITH_ROWS))('%s: every booked row, its sign flipped', (path) => {
    const rows = plaidRows(JSON.parse(textOf(path)));
    expect(rowsIn(read(bytesOf(path)).statements).map(({ amount }) => amount)).toEqual(
      rows.map(({ amount }) => Math.round(-amount * 100)),
    );
  });

  test('the rows of an Ocrolus book, held against the balances of its periods', () => {
    const { statements } = read(bytesOf('feeds/ocrolus/get_v1_transaction.json'), { currency: 'USD' });
    expect(
      statements.map(({ account, verdict, transactions }) => [
        account.number,
        verdict,
        transactions.map(({ amount }) => amount),
      ]),
    ).toEqual([
      ['488083738759', 'broken', [-29_935, 185_314, -325_000]],
      ['381053654285', 'broken', []],
      ['381053654285', 'broken', []],
    ]);
  });

  test('a page of an Ocrolus list is a part of it', () => {
    const [statement] = read(bytesOf('feeds/ocrolus/get_v1_businesses_business_id_transactions.json')).statements;
    expect(statement).toMatchObject({ verdict: 'unproven', transactions: [{ amount: -5000, date: '2025-01-15' }] });
  });

  test.each(
    filesIn('feeds', /\.json$/).filter(
      (path) => !WITH_ROWS.test(path) && !/get_v1_(transaction|businesses)/.test(path),
    ),
  )('%s is no answer with the rows of an account', (path) => {
    expect(tryRead(bytesOf(path))).toMatchObject({ error: { code: 'not_recognised' } });
  });
});
