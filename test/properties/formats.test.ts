import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ofxFile, transactionsCsv } from '../../main/exits/index.ts';
import { addDays } from '../../shared/dates.ts';
import type { Statement } from '../../shared/model/index.ts';
import { toDecimal } from '../../shared/money.ts';
import { only, read, tryRead } from '../formats/read.ts';
import { type RowSketch, sketchAccount, sketchAnalysis } from '../summaries/builders.ts';
import { PATIENCE, search } from './fuzz.ts';

/** Rows in the order of their days; texts have letters, so that no row is a label or empty. */
const rows = fc
  .array(
    fc.record({
      after: fc.nat({ max: 9 }),
      amount: fc.integer({ min: -9_999_999, max: 9_999_999 }).filter((amount) => amount !== 0),
      text: fc.stringMatching(/^[A-Z]{3}[A-Z &,;"'é]{0,20}[A-Z]$/).filter((text) => !/ {2}|^'/.test(text)),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((list): RowSketch[] => {
    let date = '2026-01-01';
    return list.map(({ after, amount, text }) => {
      date = addDays(date, after);
      return [date, amount, { description: `PAID ${text}` }];
    });
  });

const amountsAndDays = ({ transactions }: Pick<Statement, 'transactions'>) =>
  transactions.map(({ date, amount }) => [date, amount]);

describe('what is written is read back', () => {
  test('CSV: the same days, amounts and texts', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(rows, (list) => {
        const account = sketchAccount([{ currency: 'USD', number: '11042283', rows: list }], 'checking');
        const statement = only(transactionsCsv(sketchAnalysis([account])));
        expect(statement.transactions.map(({ date, amount, description }) => [date, amount, description])).toEqual(
          list.map(([date, amount, rest]) => [date, amount, rest?.description]),
        );
      }),
      search(60),
    );
  });

  test('OFX: the same days and amounts, and the closing balance', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -1e9, max: 1e9 }), (list, closing) => {
        const account = sketchAccount(
          [
            {
              currency: 'USD',
              number: '11042283',
              start: '2026-01-01',
              end: '2026-12-31',
              opening: 0,
              closing,
              rows: list,
            },
          ],
          'checking',
        );
        const statement = only(ofxFile(sketchAnalysis([account])).files);
        expect(amountsAndDays(statement)).toEqual(list.map(([date, amount]) => [date, amount]));
        expect(statement.closingBalance).toBe(closing);
      }),
      search(60),
    );
  });
});

/** A message with an opening balance, rows, and a closing balance that is off by some cents. */
function mt940(list: readonly RowSketch[], opening: number, off: number): string {
  const euros = (minor: number): string => toDecimal(Math.abs(minor), 'EUR').replace('.', ',');
  const mark = (minor: number): string => (minor < 0 ? 'D' : 'C');
  const short = (date: string): string => date.replaceAll('-', '').slice(2);
  const closing = list.reduce((sum, [, amount]) => sum + amount, opening) + off;
  return [
    ':20:R',
    ':25:DE12/34',
    `:60F:${mark(opening)}260101EUR${euros(opening)}`,
    ...list.map(([date, amount]) => `:61:${short(date)}${mark(amount)}${euros(amount)}NTRFNONREF`),
    `:62F:${mark(closing)}261231EUR${euros(closing)}`,
    '-',
  ].join('\n');
}

test('opening + Σ = closing proves, and a cent too much breaks', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: -1e8, max: 1e8 }), fc.integer({ min: -3, max: 3 }), (list, opening, off) => {
      const statement = only(mt940(list, opening, off));
      expect(amountsAndDays(statement)).toEqual(list.map(([date, amount]) => [date, amount]));
      expect(statement.verdict).toBe(off === 0 ? 'proven' : 'broken');
    }),
    search(60),
  );
});

test('a running balance, in either order of days, is broken where one amount is changed', { timeout: PATIENCE }, () => {
  const table = (list: readonly RowSketch[], changed: number, isTurned: boolean): string => {
    let balance = 0;
    const lines = list.map(([date, amount], at) => {
      balance += amount;
      return `${date},${amount > 0 ? 'DEPOSIT' : 'BANK FEE'},${toDecimal(amount + (at === changed ? 1 : 0), 'EUR')},${toDecimal(balance, 'EUR')},EUR`;
    });
    const first = 'Opening balance,,,0.00,EUR';
    return ['Date,Description,Amount,Balance,Currency', first, ...(isTurned ? lines.reverse() : lines)].join('\n');
  };
  fc.assert(
    fc.property(rows, fc.nat(), fc.boolean(), (list, place, isTurned) => {
      expect(only(table(list, -1, isTurned)).verdict).toBe('proven');
      expect(only(table(list, place % list.length, isTurned)).verdict).toBe('broken');
    }),
    search(60),
  );
});

test('a table read by the columns that were told of it gives the same rows', { timeout: PATIENCE }, () => {
  const role = fc.constantFrom('Description', 'Memo', 'Name', 'Balance', 'Notes', 'Af Bij', 'column 2', 'constructor');
  const headings = fc.tuple(fc.array(role, { maxLength: 4 }), fc.array(role, { maxLength: 4 }));
  fc.assert(
    fc.property(rows, headings, (list, [before, behind]) => {
      const cells = (names: readonly string[], sign: number): string[] =>
        names.map((name) => (name === 'Af Bij' ? (sign < 0 ? 'Af' : 'Bij') : name === 'Balance' ? '' : 'TEXT'));
      const lines = list.map(([date, amount]) =>
        [...cells(before, amount), date, toDecimal(Math.abs(amount), 'EUR'), 'X', ...cells(behind, amount)].join(','),
      );
      const table = [[...before, 'Date', 'Amount', 'Payee', ...behind].join(','), ...lines].join('\n');
      const { columns, statements } = read(table, { currency: 'EUR' });
      if (columns === undefined) throw new Error('no columns are told');
      const again = read(table, { currency: 'EUR', columns });
      expect(again.columns).toEqual(columns);
      expect(again.statements.map(amountsAndDays)).toEqual(statements.map(amountsAndDays));
      expect(again.statements[0]?.transactions).toHaveLength(list.length);
    }),
    search(60),
  );
});

const ROWS: RowSketch[] = [
  ['2026-01-02', -1250, { description: 'RENT' }],
  ['2026-01-09', 99_900, { description: 'SALE & CO' }],
];
const exported = sketchAnalysis([
  sketchAccount(
    [{ number: '11042283', start: '2026-01-01', end: '2026-01-31', opening: 0, closing: 98_650, rows: ROWS }],
    'a',
  ),
]);

/** Whole files, to be damaged. */
const WHOLE: Readonly<Record<string, string>> = {
  csv: transactionsCsv(exported),
  ofx: Buffer.from(ofxFile(exported).files).toString('latin1'),
  mt940: mt940(ROWS, 5_000, 0),
  bai2: '01,B,M,260131,0600,1,,,2/\n02,M,B,1,260130,0600,USD,2/\n03,99,,010,100,,,015,350,,/\n16,165,500,Z,A,B,IN/\n16,475,250,S,1,2,3,,,OUT/\n88,MORE\n49,1200,5/\n98,1200,1,7/\n99,1200,1,9/\n',
  camt: '<?xml version="1.0"?><Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>DE1</IBAN></Id><Ccy>EUR</Ccy></Acct><Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal><Ntry><Amt Ccy="EUR">2.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-01-02</Dt></BookgDt></Ntry></Stmt></BkToCstmrStmt></Document>',
  plaid:
    '{"accounts":[{"account_id":"a","mask":"1","balances":{"current":1.5,"iso_currency_code":"USD"}}],"transactions":[{"account_id":"a","transaction_id":"t","amount":2.5,"date":"2026-01-02","name":"X"}]}',
  ocrolus:
    '{"response":{"txns":[{"pk":1,"bank_account_pk":1,"period_pk":5,"amount":"1.00","txn_date":"01/02/2026","description":"X"}],"bank_accounts":{"1":{"pk":1,"periods":[{"pk":5,"begin_balance":"1","end_balance":"2"}]}}}}',
};

/** Nothing is thrown, every row has its place, its amount and its day. */
function expectSound(content: string | Uint8Array): void {
  const result = tryRead(content);
  if (!result.ok) {
    expect(result.error.code).toMatch(/^(file_empty|not_recognised|format_broken|too_large)$/);
    if (result.error.code === 'format_broken') expect(result.error.message).toMatch(/cannot be read at \S+/);
    return;
  }
  const { statements } = result.value;
  const all = statements.flatMap(({ transactions }) => transactions);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { amount, balance, date, page, inFile } of all) {
    expect(page).toBeNull();
    expect(inFile).toMatch(/\S/);
    expect(Number.isSafeInteger(amount) && Number.isSafeInteger(balance ?? 0)).toBe(true);
    expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
  }
}

const SPICE = [
  '',
  '\0',
  '<',
  '>',
  '&#99999999;',
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  ',',
  ';',
  '/',
  ':61:',
  '16,',
  '88,',
  'NaN',
  '1e999',
  '-',
  '9'.repeat(40),
  '\ufeff',
  '\r\n',
  'é',
  '<!DOCTYPE a>',
  '</',
  '999999999999999999',
];

describe('damaged files', () => {
  test.each(Object.keys(WHOLE))('%s', { timeout: PATIENCE }, (name) => {
    const whole = WHOLE[name] ?? '';
    expectSound(whole);
    expect(read(whole).statements).toHaveLength(1);
    const wound = fc.record({
      at: fc.nat(whole.length),
      cut: fc.nat(12),
      put: fc.oneof(fc.constantFrom(...SPICE), fc.string({ maxLength: 8 })),
    });
    fc.assert(
      fc.property(fc.array(wound, { minLength: 1, maxLength: 4 }), fc.boolean(), (wounds, breaksOff) => {
        let text = whole;
        for (const { at, cut, put } of wounds) text = text.slice(0, at) + put + text.slice(at + cut);
        expectSound(breaksOff ? text.slice(0, wounds[0]?.at) : text);
      }),
      search(300),
    );
  });

  test('any bytes', { timeout: PATIENCE }, () => {
    const head = fc.constantFrom<readonly number[]>(
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0x3c, 0x4f, 0x46, 0x58, 0x3e],
      [0x7b],
      [0x3a, 0x32, 0x30, 0x3a],
    );
    fc.assert(
      fc.property(head, fc.uint8Array({ maxLength: 400 }), (start, rest) =>
        expectSound(new Uint8Array([...start, ...rest])),
      ),
      search(300),
    );
  });

  test('any JSON under the names of the feeds', { timeout: PATIENCE }, () => {
    const key = fc.constantFrom(
      'accounts',
      'transactions',
      'account_id',
      'transaction_id',
      'amount',
      'date',
      'balances',
      'current',
      'report',
      'items',
      'response',
      'txns',
      'bank_accounts',
      'parsed_details',
      'postedDate',
      'baseType',
      'accountId',
      'txn_date',
      'bank_account_pk',
      'periods',
      'institutions',
      'pending',
      '__proto__',
      'constructor',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.double(),
        fc.constantFrom(null, true, 'x', '2026-01-02', '1.5', -1, 1e300),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { maxKeys: 6 }), (value) => expectSound(JSON.stringify(value))),
      search(500),
    );
  });
});

test.each([
  ['brackets within brackets', '['.repeat(2_000_000)],
  ['elements within elements', `<Document>${'<a>'.repeat(300_000)}`],
  ['tags that never close', `<OFX>${'<A>'.repeat(300_000)}`],
  ['one long line', `Date,Description,Amount\n${'9'.repeat(5_000_000)}`],
  ['quotes that never close', `Date,Description,Amount\n2026-01-01,"${'a,b\n'.repeat(500_000)}`],
  ['blanks', ' '.repeat(5_000_000)],
  ['digits and marks', `Date,Description,Amount\n2026-01-01,X,${'1,'.repeat(200_000)}`],
  [
    'digits and blanks',
    `Date,Description,Amount\n2026-01-01,X,${'1 '.repeat(200_000)}\n${`2026-01-02,X,1${' '.repeat(58)}x\n`.repeat(2_000)}`,
  ],
  ['a long name', `<OFX><${'A'.repeat(400_000)}`],
  ['values that are closed at once', `<OFX><A><B>${'<C>1'.repeat(300_000)}</A></OFX>`],
  ['continuations', `01,B,M,260131,0600,1,,,2/\n${'88,A/\n'.repeat(200_000)}`],
  ['fields', `:20:R\n${':86:A\n'.repeat(200_000)}`],
  ['entries', `:20:R\n:25:1\n${':61:2601010101C1,00NTRF\n'.repeat(50_000)}`],
  ['messages that go on', ':20:R\n:25:1\n:60M:C260101EUR1,\n:62M:C260101EUR1,\n'.repeat(20_000)],
  ['texts that never close', `<OFX>${'<![CDATA['.repeat(200_000)}]]>`],
  [
    'amounts of a summary',
    `01,B,M,260131,0600,1,,,2/\n02,M,B,1,260130,0600,,2/\n03,9,,${'100,1,,,'.repeat(50_000)}/\n49,1,1/\n99,1,1,1/\n`,
  ],
])('%s end soon', { timeout: 20_000 }, (_, text) => expectSound(text));
