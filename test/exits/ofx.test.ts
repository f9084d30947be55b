import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofxFile, qboFiles } from '../../main/exits/index.ts';
import { type RowSketch, sketchAccount, sketchAnalysis } from '../summaries/builders.ts';
import { anyAnalysis, withReadFigures, withReadRow } from '../workbook/sketches.ts';
import { elementsAt, type OfxElement, readOfx, valueAt } from './read-ofx.ts';

const BANK = 'BANKMSGSRSV1/STMTTRNRS/STMTRS';
const CARD = 'CREDITCARDMSGSRSV1/CCSTMTTRNRS/CCSTMTRS';

const checking = sketchAccount(
  [
    {
      number: '1104-2283-907',
      start: '2024-02-01',
      end: '2024-02-29',
      opening: 1000_00,
      closing: 1149_95,
      rows: [
        ['2024-02-03', 200_00, { description: 'Müller & Söhne <GmbH> – 5 €' }],
        ['2024-02-29', -50_05, { description: `LONG ${'x'.repeat(300)}` }],
        ['2024-02-29', -50_05, { duplicateOfId: 'txn_1' }],
      ],
    },
  ],
  'checking',
);
const card = sketchAccount(
  [
    {
      type: 'credit_card',
      number: 'XXXX XXXX XXXX 4417',
      start: '2024-02-11',
      end: '2024-03-10',
      opening: -20_00,
      closing: -30_00,
      verdict: 'broken',
      rows: [['2024-02-12', -10_00]],
    },
  ],
  'card',
);
const both = sketchAnalysis([checking, card]);
const { header, root } = readOfx(ofxFile(both).files);
const names = ({ children }: OfxElement): string[] => children.map(({ name }) => name);

describe('ofxFile', () => {
  it('has the header of OFX 1.02', () => {
    expect([...header]).toEqual([
      ['OFXHEADER', '100'],
      ['DATA', 'OFXSGML'],
      ['VERSION', '102'],
      ['SECURITY', 'NONE'],
      ['ENCODING', 'USASCII'],
      ['CHARSET', '1252'],
      ['COMPRESSION', 'NONE'],
      ['OLDFILEUID', 'NONE'],
      ['NEWFILEUID', 'NONE'],
    ]);
  });

  it('signs on, then tells of bank accounts and of cards, each element in the order of the standard', () => {
    expect(names(root)).toEqual(['SIGNONMSGSRSV1', 'BANKMSGSRSV1', 'CREDITCARDMSGSRSV1']);
    expect(elementsAt(root, 'SIGNONMSGSRSV1/SONRS').map(names)).toEqual([['STATUS', 'DTSERVER', 'LANGUAGE']]);
    expect(elementsAt(root, BANK).map(names)).toEqual([['CURDEF', 'BANKACCTFROM', 'BANKTRANLIST', 'LEDGERBAL']]);
    expect(elementsAt(root, `${BANK}/BANKACCTFROM`).map(names)).toEqual([['BANKID', 'ACCTID', 'ACCTTYPE']]);
    expect(elementsAt(root, CARD).map(names)).toEqual([['CURDEF', 'CCACCTFROM', 'BANKTRANLIST', 'LEDGERBAL']]);
    expect(elementsAt(root, `${BANK}/BANKTRANLIST`).map(names)).toEqual([['DTSTART', 'DTEND', 'STMTTRN', 'STMTTRN']]);
    for (const transaction of elementsAt(root, `${BANK}/BANKTRANLIST/STMTTRN`)) {
      expect(names(transaction)).toEqual(['TRNTYPE', 'DTPOSTED', 'TRNAMT', 'FITID', 'NAME', 'MEMO']);
    }
  });

  it('tells of an account its number, currency, period and closing balance', () => {
    expect(valueAt(root, `${BANK}/BANKACCTFROM/ACCTID`)).toBe('11042283907');
    expect(valueAt(root, `${BANK}/BANKACCTFROM/ACCTTYPE`)).toBe('CHECKING');
    expect(valueAt(root, `${BANK}/CURDEF`)).toBe('USD');
    expect(valueAt(root, `${BANK}/BANKTRANLIST/DTSTART`)).toBe('20240201120000');
    expect(valueAt(root, `${BANK}/BANKTRANLIST/DTEND`)).toBe('20240229120000');
    expect(valueAt(root, `${BANK}/LEDGERBAL/BALAMT`)).toBe('1149.95');
    expect(valueAt(root, `${BANK}/LEDGERBAL/DTASOF`)).toBe('20240229120000');
    expect(valueAt(root, `${CARD}/CCACCTFROM/ACCTID`)).toBe('4417');
    expect(valueAt(root, `${CARD}/LEDGERBAL/BALAMT`)).toBe('-30.00');
  });

  it("writes each transaction once, under Egret's id, without duplicates", () => {
    const [first, second, ...others] = elementsAt(root, `${BANK}/BANKTRANLIST/STMTTRN`);
    const ids = checking.account.statements[0]?.transactions.map(({ id }) => id);
    expect(others).toEqual([]);
    expect([first, second].map((one) => one && valueAt(one, 'FITID'))).toEqual(ids?.slice(0, 2));
    expect(first && ['TRNTYPE', 'DTPOSTED', 'TRNAMT', 'MEMO'].map((name) => valueAt(first, name))).toEqual([
      ...['CREDIT', '20240203120000', '200.00', 'Müller & Söhne <GmbH> – 5 €'],
    ]);
    expect(second && ['TRNTYPE', 'TRNAMT'].map((name) => valueAt(second, name))).toEqual(['DEBIT', '-50.05']);
    expect(second && valueAt(second, 'NAME')).toHaveLength(32);
    expect(second && valueAt(second, 'MEMO')).toHaveLength(255);
  });

  it('marks what rests on unproven or broken statements', () => {
    expect(valueAt(root, 'BANKMSGSRSV1/STMTTRNRS/STATUS/MESSAGE')).toBeNull();
    expect(valueAt(root, 'CREDITCARDMSGSRSV1/CCSTMTTRNRS/STATUS/MESSAGE')).toMatch(/unproven or broken/);
  });

  it('says which cells and figures a person read, and what had been read in them', () => {
    const read = withReadFigures(withReadRow(sketchAnalysis([checking])));
    const written = readOfx(ofxFile(read).files).root;
    const [first, second] = elementsAt(written, `${BANK}/BANKTRANLIST/STMTTRN`);
    expect(first && valueAt(first, 'MEMO')).toBe(
      'Müller & Söhne <GmbH> – 5 €; read by a person: description (read as “RENI”), amount (read as 5.50)',
    );
    expect(second && valueAt(second, 'MEMO')).not.toContain('read by a person');
    expect(valueAt(written, 'BANKMSGSRSV1/STMTTRNRS/STATUS/MESSAGE')).toBe(
      'Read by a person: closing balance 750.50 (read as 790.50), number of deposits 12 (read as nothing).',
    );
  });

  it('keeps what a person read of a row whose text is too long', () => {
    const read = withReadRow(
      sketchAnalysis([
        sketchAccount(
          [{ closing: 1, end: '2024-02-29', rows: [['2024-02-03', 1, { description: 'x'.repeat(300) }]] }],
          'l',
        ),
      ]),
    );
    const [row] = elementsAt(readOfx(ofxFile(read).files).root, `${BANK}/BANKTRANLIST/STMTTRN`);
    expect(row && valueAt(row, 'MEMO')).toMatch(/^x+; read by a person: .*amount \(read as 5\.50\)$/);
    expect(row && valueAt(row, 'MEMO')).toHaveLength(255);
  });

  it('keeps accounts apart whose printed numbers are alike or missing', () => {
    const alike = ['a', 'b', 'c'].map((name) =>
      sketchAccount(
        [{ number: name === 'c' ? null : '****6789', end: '2024-02-29', closing: 1, rows: [['2024-02-01', 1]] }],
        name,
      ),
    );
    const read = readOfx(ofxFile(sketchAnalysis(alike)).files);
    const ids = elementsAt(read.root, `${BANK}/BANKACCTFROM/ACCTID`).map(({ value }) => value);
    expect(ids).toEqual(alike.map(({ account }) => account.id.slice('dso_'.length)));
  });

  it.each([
    ['currency', { currency: null, closing: 1, end: '2024-02-29' }],
    ['balance', { end: '2024-02-29' }],
  ] as const)('leaves an account out whose %s is not known, and says so', (what, rest) => {
    const exit = ofxFile(sketchAnalysis([sketchAccount([{ ...rest, rows: [['2024-02-01', 1]] }]), card]));
    expect(exit.leftOut).toEqual([`The checking account ****a has no known ${what}, which OFX asks for.`]);
    expect(names(readOfx(exit.files).root)).toEqual(['SIGNONMSGSRSV1', 'CREDITCARDMSGSRSV1']);
  });

  it('adds up to what the account received and spent', () => {
    fc.assert(
      fc.property(anyAnalysis, (analysis) => {
        const { files, leftOut } = ofxFile(analysis);
        const statements = ['BANKMSGSRSV1/STMTTRNRS/STMTRS', CARD].flatMap((path) =>
          elementsAt(readOfx(files).root, path),
        );
        expect(statements.length + leftOut.length).toBe(analysis.accounts.length);
        const kept = analysis.summaries.filter(
          ({ figures, currency, maxDate }) => figures.endingBalance !== null && currency !== null && maxDate !== null,
        );
        for (const [index, statement] of statements.entries()) {
          const { totalDeposits = 0, totalWithdrawals = 0 } = kept[index]?.figures ?? {};
          const minor = { USD: 100, JPY: 1, KWD: 1000 }[valueAt(statement, 'CURDEF') ?? ''] ?? 0;
          const amounts = elementsAt(statement, 'BANKTRANLIST/STMTTRN/TRNAMT').map(({ value }) =>
            Math.round(Number(value) * minor),
          );
          expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(totalDeposits - totalWithdrawals);
        }
      }),
    );
  });
});

describe('qboFiles', () => {
  const files = qboFiles(both).files;

  it('writes one file an account', () => {
    expect(files.map(({ accountId }) => accountId)).toEqual(['11042283907', '4417']);
    const roots = files.map(({ bytes }) => readOfx(bytes).root);
    expect(roots.map(names)).toEqual([
      ['SIGNONMSGSRSV1', 'BANKMSGSRSV1'],
      ['SIGNONMSGSRSV1', 'CREDITCARDMSGSRSV1'],
    ]);
  });

  it("says in the sign-on which of Intuit's banks it is from", () => {
    for (const { bytes } of files) {
      const signOn = elementsAt(readOfx(bytes).root, 'SIGNONMSGSRSV1/SONRS');
      expect(signOn.map(names)).toEqual([['STATUS', 'DTSERVER', 'LANGUAGE', 'FI', 'INTU.BID']]);
      expect(
        signOn[0] && ['FI/ORG', 'FI/FID', 'INTU.BID'].map((path) => valueAt(signOn[0] as OfxElement, path)),
      ).toEqual(['Example Bank', '3000', '3000']);
    }
  });

  it('has the same transactions as OFX', () => {
    const amounts = (one: OfxElement, path: string) => elementsAt(one, `${path}/BANKTRANLIST/STMTTRN/FITID`);
    const [bank] = files.map(({ bytes }) => readOfx(bytes).root);
    expect(bank && amounts(bank, BANK)).toEqual(amounts(root, BANK));
  });
});

const rowOf = (row: RowSketch): OfxElement | undefined => {
  const analysis = sketchAnalysis([sketchAccount([{ end: '2024-02-29', closing: 1, rows: [row] }])]);
  return elementsAt(readOfx(ofxFile(analysis).files).root, `${BANK}/BANKTRANLIST/STMTTRN`)[0];
};

describe('texts in OFX', () => {
  it('lose the accents that Windows-1252 lacks, and become question marks beyond that', () => {
    const row = rowOf(['2024-02-01', 1, { description: 'ŁÓDŹ Čapek 東京' }]);
    expect(row && valueAt(row, 'MEMO')).toBe('?ÓDZ Capek ??');
  });

  it('stay on their line and never end an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (description) => {
        const row = rowOf(['2024-02-01', 1, { description }]);
        expect(row && names(row)).toEqual(['TRNTYPE', 'DTPOSTED', 'TRNAMT', 'FITID', 'NAME', 'MEMO']);
      }),
    );
  });
});
