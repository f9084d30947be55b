import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transactionsCsv } from '../../main/exits/index.ts';
import { REVENUE, type RowSketch, sketchAccount, sketchAnalysis } from '../summaries/builders.ts';
import { anyAnalysis, threeAccounts, withReadFigures, withReadRow } from '../workbook/sketches.ts';
import { readCsv } from './read-csv.ts';

const rowsOf = (csv: string): Map<string, string>[] => {
  const [header = [], ...records] = readCsv(csv);
  return records.map((record) => new Map(header.map((name, index) => [name, record[index] ?? ''])));
};
const csvOf = (...rows: RowSketch[]): string => transactionsCsv(sketchAnalysis([sketchAccount([{ rows }])]));
const described = (description: string): string | undefined =>
  rowsOf(csvOf(['2024-03-01', 1_00, { description }]))[0]?.get('Description');

describe('transactionsCsv', () => {
  it('writes a record a transaction, with its money, its place and what it is', () => {
    const csv = csvOf(['2024-03-01', -1234_56, { balance: -5, category: REVENUE, description: 'Rent, "March"' }]);
    expect(csv.split('\r\n')[1]).toMatch(
      /^2024-03-01,"Rent, ""March""",-1234\.56,-0\.05,USD,\*{4}a,Example Bank,Revenue,,,,,no,proven,,,statement-1\.pdf,1,40,100,560,110,txn_\w{22}$/,
    );
  });

  it("writes amounts in the currency's own decimals, and marks duplicates and verdicts", () => {
    const rows = rowsOf(transactionsCsv(threeAccounts()));
    expect(rows.map((row) => row.get('Amount'))).toEqual([
      '200.10',
      '-50.00',
      '-35.00',
      '12.34',
      '200.10',
      '0.00',
      '-765',
      '-1.234',
    ]);
    expect(rows.map((row) => row.get('Duplicate'))).toEqual(['no', 'no', 'no', 'no', 'yes', 'no', 'no', 'no']);
    expect(new Set(rows.map((row) => row.get('Verdict')))).toEqual(new Set(['proven', 'broken', 'unproven']));
  });

  it('says of deposits whether the figures count them as revenue, and which a person must judge', () => {
    const rows = rowsOf(
      csvOf(
        ['2024-03-01', 1_00, { category: REVENUE }],
        ['2024-03-02', 1_00, { category: REVENUE, saidRevenue: false }],
        ['2024-03-03', 1_00, { category: ['p2p_transfers', 'P2P Transfers', 'other'], isForReview: true }],
        ['2024-03-04', -1_00],
      ),
    );
    expect(rows.map((row) => [row.get('Revenue'), row.get('A person must say')])).toEqual([
      ['yes', ''],
      ['no', ''],
      ['no', 'yes'],
      ['', ''],
    ]);
  });

  it('tells which cells a person read, and what had been read in them', () => {
    const rows = rowsOf(transactionsCsv(withReadRow(threeAccounts())));
    expect(rows.map((row) => row.get('Read by a person')).filter((said) => said !== '')).toEqual([
      'description (read as “RENI”), amount (read as 5.50)',
    ]);
  });

  it('tells of each row which figures of its statement a person read, and what had been read in them', () => {
    const rows = rowsOf(transactionsCsv(withReadFigures(threeAccounts())));
    const said = rows.map((row) => row.get('Statement figures read by a person'));
    expect(new Set(said)).toEqual(
      new Set(['closing balance 750.50 (read as 790.50), number of deposits 12 (read as nothing)', '']),
    );
    expect(said[0]).not.toBe('');
  });

  it.each(['=1+1', '+PLUS', '-MINUS', '@SUM(A1)', '\tTAB', '\rRETURN'])(
    'writes %j as text, not as a formula',
    (text) => {
      expect(described(text)).toBe(`'${text}`);
    },
  );

  it('holds commas, quotes and ends of lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(described(text)?.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(text);
      }),
    );
  });

  it('has every transaction once, each with as many fields as there are headers', () => {
    fc.assert(
      fc.property(anyAnalysis, (analysis) => {
        const [header = [], ...records] = readCsv(transactionsCsv(analysis));
        const ids = analysis.accounts.flatMap(({ statements }) =>
          statements.flatMap(({ transactions }) => transactions.map(({ id }) => id)),
        );
        expect(records.map((record) => record[header.indexOf('Transaction id')]).sort()).toEqual(ids.sort());
        for (const record of records) expect(record).toHaveLength(header.length);
      }),
    );
  });
});
