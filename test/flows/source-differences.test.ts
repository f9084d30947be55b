import { describe, expect, test } from 'vitest';
import { analyse } from '../../main/flows/analyse.ts';
import { contentId } from '../../shared/ids.ts';
import type { Analysis, ReadDocument, Statement, Transaction } from '../../shared/model/index.ts';
import { only, read } from '../formats/read.ts';

type RowSketch = readonly [date: string, amount: number, text: string];

const onPage = (rows: readonly RowSketch[]): Transaction[] =>
  rows.map(([date, amount, description], line) => ({
    id: contentId('txn', 'pdf', line),
    date,
    amount,
    description,
    balance: null,
    page: 1,
    bounds: { xMin: 10, xMax: 90, yMin: line * 12, yMax: line * 12 + 10 },
    source: 'text',
    derived: [],
  }));

const pages = (rows: readonly RowSketch[], part: Partial<Statement> = {}): Statement => ({
  id: 'dso_pdf',
  documentId: 'pdf',
  institutionName: 'Platypus Bank, N.A.',
  currency: 'USD',
  startDate: '2026-03-01',
  endDate: '2026-03-31',
  account: { number: '0012 3498 7654', name: null, type: 'checking', ownerName: 'ADA' },
  openingBalance: null,
  closingBalance: null,
  printedTotals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
  verdict: 'unproven',
  findings: [],
  transactions: onPage(rows),
  ...part,
});

/** The same account as Plaid tells it. */
function feed(rows: readonly RowSketch[], mask = '7654'): Statement {
  const account = {
    account_id: 'a',
    mask,
    balances: { current: 1, iso_currency_code: 'USD' },
    transactions: rows.map(([date, amount, name], at) => ({
      account_id: 'a',
      transaction_id: `${at}`,
      date,
      amount: -amount / 100,
      name,
      iso_currency_code: 'USD',
    })),
  };
  const report = {
    date_generated: '2026-03-31',
    days_requested: 30,
    items: [{ institution_name: 'Platypus', accounts: [account] }],
  };
  return { ...only({ report }), documentId: 'feed' };
}

const documentOf = (id: string, statement: Statement): ReadDocument => ({
  id,
  fileName: `${id}.file`,
  pages: 1,
  fileClass: 'bank_statement',
  error: null,
  findings: [],
  statements: [statement],
});

const analysisOf = (...statements: readonly Statement[]): Analysis =>
  analyse({
    documents: statements.map((statement) => documentOf(statement.documentId, statement)),
    companyName: null,
    asOf: '2026-04-01',
  });

const counted = ({ accounts, annotations }: Analysis): number[] =>
  accounts
    .flatMap(({ statements }) => statements.flatMap(({ transactions }) => transactions))
    .filter(({ id }) => annotations.get(id)?.duplicateOfId === null)
    .map(({ amount }) => amount)
    .sort((a, b) => a - b);

const differences = ({ findings }: Analysis): string[] =>
  findings.filter(({ code }) => code === 'sources_differ').map(({ message }) => message);

describe('a PDF and a feed of one account', () => {
  const COMMON: RowSketch[] = [
    ['2026-03-02', -1250, 'CARD PURCHASE 0302 COFFEE'],
    ['2026-03-10', 90_000, 'DEPOSIT'],
    ['2026-03-10', -1250, 'CARD PURCHASE 0310 COFFEE'],
  ];

  test('are one account, and each transaction counts once, however it is worded or dated', () => {
    const analysis = analysisOf(
      pages(COMMON),
      feed([
        ['2026-03-01', -1250, 'Coffee'],
        ['2026-03-10', 90_000, 'Deposit'],
        ['2026-03-09', -1250, 'Coffee'],
      ]),
    );
    expect(analysis.accounts).toHaveLength(1);
    expect(analysis.accounts[0]).toMatchObject({ number: '0012 3498 7654', institutionName: 'Platypus Bank, N.A.' });
    expect(counted(analysis)).toEqual([-1250, -1250, 90_000]);
    expect(differences(analysis)).toEqual([]);
  });

  test('what the one has and the other lacks is a finding, and counts', () => {
    const analysis = analysisOf(
      pages([...COMMON, ['2026-03-20', -500, 'FEE']]),
      feed([...COMMON.slice(0, 2), ['2026-03-25', -777, 'Other']]),
    );
    expect(counted(analysis)).toEqual([-1250, -1250, -777, -500, 90_000]);
    expect(differences(analysis)).toEqual([
      '2026-03-10, -12.50, "CARD PURCHASE 0310 COFFEE" stands in pdf.file and not in feed.file, which covers that day.',
      '2026-03-20, -5.00, "FEE" stands in pdf.file and not in feed.file, which covers that day.',
      '2026-03-25, -7.77, "Other" stands in feed.file and not in pdf.file, which covers that day.',
    ]);
  });

  test('two equal rows repeat two, not one', () => {
    const twice: RowSketch[] = [
      ['2026-03-02', -100, 'A'],
      ['2026-03-02', -100, 'A'],
    ];
    expect(counted(analysisOf(pages(twice), feed(twice)))).toEqual([-100, -100]);
    expect(counted(analysisOf(pages(twice.slice(1)), feed(twice)))).toEqual([-100, -100]);
  });

  test('days that only one of them covers differ in nothing', () => {
    const april = pages([['2026-04-02', -100, 'A']], { startDate: '2026-04-01', endDate: '2026-04-30' });
    const analysis = analysisOf(april, feed(COMMON));
    expect(differences(analysis)).toEqual([]);
    expect(counted(analysis)).toHaveLength(4);
  });

  describe('of which a feed tells two', () => {
    const two = (...accounts: readonly object[]): Statement[] =>
      read({
        accounts: accounts.map((account, at) => ({
          account_id: `${at}`,
          balances: { current: 1, iso_currency_code: 'USD' },
          ...account,
        })),
        transactions: accounts.map((_, at) => ({
          account_id: `${at}`,
          transaction_id: `${at}`,
          date: '2026-03-02',
          amount: 12.5,
          name: 'Coffee',
          iso_currency_code: 'USD',
        })),
      }).statements.map((statement) => ({ ...statement, documentId: 'feed' }));

    test.each([
      ['one mask', [{ mask: '7654' }, { mask: '7654' }]],
      ['no mask', [{ mask: null }, { mask: null }]],
    ])('with %s: equal rows of both count', (_, accounts) => {
      const analysis = analysisOf(...two(...accounts));
      expect(analysis.accounts).toHaveLength(2);
      expect(counted(analysis)).toEqual([-1250, -1250]);
      expect(analysisOf(...two(...accounts).reverse()).accounts).toEqual(analysis.accounts);
    });

    test('pages that may speak of either are joined to neither', () => {
      const feeds = two({ mask: '7654' }, { mask: '87654' }).map((one) => ({ ...one, institutionName: 'Platypus' }));
      expect(
        analysisOf(
          pages([['2026-03-02', -1250, 'COFFEE']], { account: { ...pages([]).account, number: '7654' } }),
          ...feeds,
        ).accounts,
      ).toHaveLength(3);
    });

    test('pages of another kind of account are not its pages', () => {
      const [savings] = two({ mask: '7654', type: 'depository', subtype: 'savings' });
      expect(analysisOf(pages([['2026-03-02', -1250, 'COFFEE']]), savings as Statement).accounts).toHaveLength(2);
    });

    test('the same id in two files is one account', () => {
      const [first] = two({ mask: null });
      const [second] = two({ mask: null });
      expect(analysisOf(first as Statement, { ...(second as Statement), documentId: 'other' }).accounts).toHaveLength(
        1,
      );
    });
  });

  describe('two files without pages', () => {
    const ofx = (rows: readonly RowSketch[]): Statement => ({
      ...only(
        `<OFX><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>00127654<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST><DTSTART>20260301<DTEND>20260331${rows
          .map(
            ([date, amount, name]) =>
              `<STMTTRN><TRNTYPE>OTHER<DTPOSTED>${date.replaceAll('-', '')}<TRNAMT>${amount / 100}<NAME>${name}</STMTTRN>`,
          )
          .join('')}</BANKTRANLIST></STMTRS></OFX>`,
      ),
      documentId: 'ofx',
    });
    const csv = (rows: readonly RowSketch[], number = '00127654'): Statement => ({
      ...only(
        `Account number:,${number}\nDate,Description,Amount,Currency\n${rows.map(([date, amount, name]) => `${date},${name},${amount / 100},USD`).join('\n')}\n`,
      ),
      documentId: 'csv',
    });
    const ROWS: RowSketch[] = [
      ['2026-03-02', -1250, 'COFFEE'],
      ['2026-03-10', 90_000, 'DEPOSIT'],
    ];

    test('that can be of one account only are one; what both say counts once', () => {
      const analysis = analysisOf(ofx(ROWS), csv(ROWS));
      expect(analysis.accounts).toHaveLength(1);
      expect(counted(analysis)).toEqual([-1250, 90_000]);
      expect(differences(analysis)).toEqual([]);
      expect(analysisOf(csv(ROWS), ofx(ROWS)).accounts).toEqual(analysis.accounts);
    });

    test('what the one has and the other lacks is a finding', () => {
      const analysis = analysisOf(ofx([...ROWS, ['2026-03-05', -77, 'FEE']]), csv(ROWS));
      expect(differences(analysis)).toEqual([
        '2026-03-05, -0.77, "FEE" stands in ofx.file and not in csv.file, which covers that day.',
      ]);
    });

    test('of another number stay two', () => {
      expect(analysisOf(ofx(ROWS), csv(ROWS, '99990000')).accounts).toHaveLength(2);
    });
  });

  test('a row that two overlapping statements print is told of once, or not at all where the feed has it', () => {
    const twice = (id: string): Statement =>
      pages(COMMON, {
        id: `dso_${id}`,
        documentId: id,
        transactions: onPage(COMMON).map((row) => ({ ...row, id: contentId('txn', id, row.id) })),
      });
    expect(differences(analysisOf(twice('pdf'), twice('pdf2'), feed(COMMON)))).toEqual([]);
    expect(differences(analysisOf(twice('pdf'), twice('pdf2'), feed(COMMON.slice(0, 2))))).toHaveLength(1);
    // Both files are pages: that one page repeats another is no word of the feed.
    expect(differences(analysisOf(twice('pdf'), twice('pdf2'), feed(COMMON.slice(1))))).toHaveLength(1);
  });

  test('a number that may mean two accounts is joined to neither', () => {
    const other = pages([['2026-03-03', -1, 'B']], {
      documentId: 'pdf2',
      id: 'dso_2',
      account: { number: '5555 7654', name: null, type: 'savings', ownerName: 'ADA' },
      transactions: onPage([['2026-03-03', -1, 'B']]).map((row) => ({ ...row, id: 'txn_other' })),
    });
    expect(analysisOf(pages(COMMON), other, feed(COMMON)).accounts).toHaveLength(3);
  });

  test.each([
    ['another number', feed(COMMON, '1111')],
    ['another currency', { ...feed(COMMON), currency: 'EUR' }],
    ['another bank', { ...feed(COMMON), institutionName: 'Heron Savings' }],
  ])('%s is another account', (_, statement) => {
    expect(analysisOf(pages(COMMON), statement).accounts).toHaveLength(2);
  });
});
