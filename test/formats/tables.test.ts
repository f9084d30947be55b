import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type CellObject, utils, write } from 'xlsx';
import type { ColumnMapping } from '../../shared/model/index.ts';
import { codesOf, only, placesOf, read, rowsOf, tryRead } from './read.ts';

const GERMAN = `"Kontonummer:";"DE89 3704 0044 0532 0130 00"
"Anfangssaldo:";"1.000,00 EUR"

"Buchungstag";"Verwendungszweck";"Betrag (EUR)";"Saldo"
"03.01.2026";"MIETE";"-250,50";"749,50"
"14.01.2026";"GEHALT";"1.000,00";"1.749,50"
`;

describe('columns under headings', () => {
  test('German: semicolons, decimal commas, day first, the account and the opening balance in front', () => {
    const statement = only(GERMAN);
    expect(rowsOf(statement)).toEqual([
      ['2026-01-03', -25_050, 'MIETE'],
      ['2026-01-14', 100_000, 'GEHALT'],
    ]);
    expect(placesOf(statement)).toEqual(['line 5', 'line 6']);
    expect(statement).toMatchObject({ verdict: 'proven', openingBalance: 100_000, currency: 'EUR' });
    expect(statement.account.number).toBe('DE89 3704 0044 0532 0130 00');
  });

  test('without an opening balance nothing proves the first row', () => {
    const statement = only(GERMAN.replace(/"Anfangssaldo.*\n/, ''));
    expect(statement.verdict).toBe('unproven');
    expect(codesOf(statement)).toContain('rows_uncovered');
  });

  test('a balance that breaks names its row and its line', () => {
    const statement = only(GERMAN.replace('1.749,50', '1.749,60'));
    expect(statement.verdict).toBe('broken');
    expect(statement.findings[0]).toMatchObject({ code: 'balance_chain_broken', inFile: 'line 6' });
  });

  test('balances named with their day, and totals in front, prove the rows or contradict them', () => {
    const file = (totalIn: string) => `Description,,Summary Amt.
Beginning balance as of 01/01/2026,,"1,000.00"
Total credits,,"${totalIn}"
Total debits,,"-12.34"
Ending balance as of 01/31/2026,,"1,087.66"

Date,Description,Amount,Running Bal.
01/01/2026,Beginning balance as of 01/01/2026,,"1,000.00"
01/02/2026,"DEPOSIT","100.00","1,100.00"
01/15/2026,"SHOP","-12.34","1,087.66"
`;
    expect(only(file('100.00'))).toMatchObject({
      verdict: 'proven',
      openingBalance: 100_000,
      closingBalance: 108_766,
      printedTotals: { deposits: 10_000, withdrawals: 1234 },
      transactions: { length: 2 },
    });
    expect(codesOf(only(file('150.00')))).toContain('printed_total_differs');
    expect(codesOf(only(file('100.00')))).not.toContain('entries_left_out');
  });

  test('a sum without a day is no row', () => {
    const statement = only('Date,Description,Amount\n01/02/2026,DEP,100.00\n01/15/2026,SHOP,-12.34\nTotal,,87.66\n');
    expect(statement.verdict).toBe('unproven');
    expect(statement.transactions).toHaveLength(2);
  });

  test('the account of the other side is not the account, though all rows have the same one', () => {
    const rows = (count: number) => '"15.01.2026";"REWE";"DE11100000001234567890";"-12,34"\n'.repeat(count);
    const table = (front: string, count: number) =>
      only(`${front}"Buchungstag";"Verwendungszweck";"IBAN";"Betrag"\n${rows(count)}`).account.number;
    expect(table('', 1)).toBeNull();
    expect(table('"Kontonummer:";"DE89370400440532013000"\n\n', 2)).toBe('DE89370400440532013000');
    expect(table('"Girokonto";"DE89370400440532013000"\n\n', 2)).toBe('DE89370400440532013000');
    expect(table('', 2)).toBe('DE11100000001234567890');
  });

  test('an amount under another currency sign is not added to the others', () => {
    const statement = only('Date,Description,Amount\n2026-01-15,A,-$1.00\n2026-01-18,B,€2.00\n');
    expect(statement).toMatchObject({ currency: 'EUR', verdict: 'broken' });
    expect(rowsOf(statement).map(([, amount]) => amount)).toEqual([200]);
  });

  test.each([
    ['Auftraggeber / Begünstigter', 'Verwendungszweck'],
    ['Zahlungsempfänger*in', 'Verwendungszweck'],
  ])('who is paid stands under "%s" too', (name, purpose) => {
    const statement = only(
      `Buchungstag;${name};${purpose};Betrag\n15.01.2026;REWE;Einkauf;-1,00\n16.01.2026;X;Y;2,00\n`,
    );
    expect(rowsOf(statement).map(([, , text]) => text)).toEqual(['REWE Einkauf', 'X Y']);
  });

  test('money out and money in, whatever sign they have', () => {
    const table = (debit: string) =>
      `Date,Description,Debit,Credit\n2026-01-02,SHOP,${debit},\n2026-01-03,SALE,,5.00\n`;
    for (const debit of ['12.00', '-12.00', '(12.00)', '"$12.00"'])
      expect(rowsOf(only(table(debit)))).toEqual([
        ['2026-01-02', -1200, 'SHOP'],
        ['2026-01-03', 500, 'SALE'],
      ]);
  });

  test('a column that tells the direction', () => {
    const dutch = 'Datum;Omschrijving;Af Bij;Bedrag (EUR)\n20260102;WINKEL;Af;12,00\n20260103;LOON;Bij;5,00\n';
    expect(rowsOf(only(dutch)).map(([date, amount]) => [date, amount])).toEqual([
      ['2026-01-02', -1200],
      ['2026-01-03', 500],
    ]);
  });

  test('where texts say that a positive amount goes out, the signs are turned, and a person is asked', () => {
    const card =
      'Date,Description,Amount\n01/15/2026,PURCHASE SHOES,20.00\n01/16/2026,PAYMENT RECEIVED THANK YOU,-50.00\n01/20/2026,ATM FEE,2.00\n';
    const statement = only(card);
    expect(rowsOf(statement).map(([, amount]) => amount)).toEqual([-2000, 5000, -200]);
    expect(statement.findings.find(({ code }) => code === 'columns_inferred')).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('positive is money out'),
    });
  });

  test('where nothing tells which way a card means its amounts, nothing is proven', () => {
    const table = (heading: string) =>
      `${heading},What,Amount,Balance,Currency\nOpening balance,,,10.00,USD\n2026-01-05,A B,20.00,30.00,USD\n2026-01-06,C D,-5.00,25.00,USD\n`;
    const card = only(
      table('Date,Card number')
        .replaceAll('2026-01-05', '2026-01-05,44')
        .replaceAll('2026-01-06', '2026-01-06,44')
        .replace('balance,', 'balance,,'),
    );
    expect(card.verdict).toBe('unproven');
    expect(codesOf(card)).toContain('two_readings_fit');
    expect(only(table('Date')).verdict).toBe('proven');
  });

  test.each(['CANCELLED', 'Rejected'])('a row that is %s is none', (state) => {
    const table = `Completed Date,Description,Amount,Currency,State\n2026-01-02,A,1.00,GBP,COMPLETED\n2026-01-03,B,2.00,GBP,${state}\n`;
    expect(rowsOf(only(table))).toEqual([['2026-01-02', 100, 'A']]);
  });

  test('rows that are not booked are left out', () => {
    const table =
      'Completed Date,Description,Amount,Currency,State\n2026-01-02,A,1.00,GBP,COMPLETED\n2026-01-03,B,2.00,GBP,PENDING\n';
    const statement = only(table);
    expect(rowsOf(statement)).toEqual([['2026-01-02', 100, 'A']]);
    expect(codesOf(statement)).toContain('entries_left_out');
  });

  test('each account and each currency is a statement of its own', () => {
    const table =
      'Date,Description,Amount,Currency,Account Number\n2026-01-02,A,1.00,GBP,111\n2026-01-02,B,200,JPY,222\n';
    expect(
      read(table).statements.map(({ currency, account, transactions }) => [
        currency,
        account.number,
        transactions[0]?.amount,
      ]),
    ).toEqual([
      ['GBP', '111', 100],
      ['JPY', '222', 200],
    ]);
  });

  test('a text that breaks over lines is one row, at the line where it begins', () => {
    const table = 'Date,Description,Amount\n2026-01-02,"TWO\nLINES",1.00\n2026-01-03,"A ""B"", C",2.00\n';
    const statement = only(table, { currency: 'USD' });
    expect(rowsOf(statement).map(([, , text]) => text)).toEqual(['TWO LINES', 'A "B", C']);
    expect(placesOf(statement)).toEqual(['line 2', 'line 4']);
  });

  test.each(['Deposits', 'Payment', 'Fees', 'Interest', 'Withdrawals', 'Credits'])(
    'a row of a day is a row, though its text "%s" names a sum elsewhere',
    (text) => {
      const table = `Date,Description,Amount,Currency\n2026-01-02,RENT,-1.00,EUR\n2026-01-03,${text},2.50,EUR\n,Deposits,2.50,EUR\n`;
      expect(rowsOf(only(table)).map(([, amount]) => amount)).toEqual([-100, 250]);
    },
  );

  test('a balance is no row, though it has a day', () => {
    const table =
      'Date,Description,Amount,Currency\n2026-01-01,Opening balance,10.00,EUR\n2026-01-03,RENT,-1.00,EUR\n2026-01-31,Closing balance,9.00,EUR\n';
    expect(only(table)).toMatchObject({ verdict: 'proven', openingBalance: 1000, transactions: [{ amount: -100 }] });
  });

  test('a row without a day is named', () => {
    const statement = only('Date,Description,Amount,Currency\n2026-01-02,A,1.00,EUR\n,B,2.00,EUR\n');
    expect(statement.verdict).toBe('broken');
    expect(statement.findings[0]).toMatchObject({ code: 'row_unreadable', inFile: 'line 3' });
  });

  test('a row with more cells than headings is named, for any of its cells may be part of another', () => {
    const table = 'Date,Description,Amount,Currency\n2026-01-02,A,1.00,EUR,\n2026-01-03,SALE,1,250.00,EUR\n';
    const statement = only(table);
    expect(rowsOf(statement)).toEqual([['2026-01-02', 100, 'A']]);
    expect(statement.verdict).toBe('broken');
    expect(statement.findings[0]).toMatchObject({ code: 'row_unreadable', inFile: 'line 3' });
  });

  test('a line with too many cells is refused, not cut', () => {
    expect(
      tryRead(`${'A,'.repeat(600)}\nDate,Description,Amount\n2026-01-02,A,1.00\n2026-01-03,B,1.00\n`),
    ).toMatchObject({
      error: { code: 'not_recognised' },
    });
  });

  test('a list of texts over many lines is known though its head ends within one', () => {
    const text = `"${'a line of words\n'.repeat(40)}"`;
    const rows = Array.from({ length: 60 }, (_, at) => `2026-01-02,${text},${at + 1}.00,EUR`);
    expect(only(['Date,Description,Amount,Currency', ...rows].join('\n')).transactions).toHaveLength(60);
  });

  test('names that every object has are no direction', () => {
    const table =
      'Date,Description,Type,Amount,Currency\n2026-01-02,A,constructor,1.00,EUR\n2026-01-03,B,constructor,-2.00,EUR\n';
    expect(rowsOf(only(table)).map(([, amount]) => amount)).toEqual([100, -200]);
  });

  test('a row with an amount that is none is named, and nothing is proven', () => {
    const statement = only('Date,Description,Amount,Currency\n2026-01-02,A,1.00,EUR\n2026-01-03,B,12..34,EUR\n');
    expect(statement.verdict).toBe('broken');
    expect(statement.findings[0]).toMatchObject({ code: 'row_unreadable', inFile: 'line 3' });
  });
});

describe('amounts', () => {
  const table = (...amounts: string[]) =>
    only(['Date,Description,Amount,Currency', ...amounts.map((amount) => `2026-01-02,X,"${amount}",EUR`)].join('\n'));
  const amountsOf = (...amounts: string[]) => rowsOf(table(...amounts)).map(([, amount]) => amount);

  test('groups end with three digits', () => {
    expect(amountsOf('1,234.00', '12,34,567.00', '12,34')).toEqual([123_400, 123_456_700]);
    expect(table('1,234.00', '12,34').verdict).toBe('broken');
  });

  test('a nought before a mark parts decimals, and a digit that the currency cannot hold parts thousands', () => {
    expect(amountsOf('0.250', '1.000')).toEqual([25, 100]);
    expect(amountsOf('1.234', '1.000')).toEqual([123_400, 100_000]);
  });

  test('what may be decimals or thousands throughout is never proven', () => {
    const balanced = (mark: string) =>
      `Date;Description;Amount;Balance;Currency\nOpening balance;;;0;EUR\n2026-01-02;DEPOSIT;1${mark}000;1${mark}000;EUR\n2026-01-03;BANK FEE;-2${mark}000;-1${mark}000;EUR\n`;
    expect(only(balanced('.'))).toMatchObject({ verdict: 'unproven' });
    const columns = read(balanced('.')).columns as ColumnMapping;
    expect(codesOf(only(balanced('.'), { columns }))).toContain('columns_inferred');
    expect(only(balanced('')).verdict).toBe('proven');
  });

  test('a debit that comes back has the other sign than the others', () => {
    const debits = (...amounts: string[]) =>
      rowsOf(
        only(['Date,Description,Debit,Credit', ...amounts.map((amount) => `2026-01-02,X,${amount},-`)].join('\n')),
      ).map(([, amount]) => amount);
    expect(debits('5.00', '7.00', '-5.00')).toEqual([-500, -700, 500]);
    expect(debits('-5.00', '-7.00', '5.00')).toEqual([-500, -700, 500]);
  });

  test('one text turns no account for certain', () => {
    const card = (...texts: string[]) =>
      only(
        `Date,Description,Amount,Balance,Currency\nOpening balance,,,0.00,EUR\n${texts.map((text, at) => `2026-01-02,${text},${at % 2 ? '-1.00' : '1.00'},${at % 2 ? '0.00' : '1.00'},EUR`).join('\n')}`,
      );
    expect(card('SHOES', 'PAYMENT RECEIVED THANK YOU')).toMatchObject({ verdict: 'unproven' });
    expect(card('BANK FEE', 'PAYMENT RECEIVED THANK YOU', 'ATM FEE', 'DEPOSIT')).toMatchObject({ verdict: 'proven' });
  });
});

describe('dates', () => {
  const table = (...days: string[]) => ['Date,Description,Amount', ...days.map((day) => `${day},X,1.00`)].join('\n');
  const days = (text: string, settings = {}) => rowsOf(only(text, settings)).map(([date]) => date);

  test('a day beyond twelve decides', () => {
    expect(days(table('01/02/2026', '15/02/2026'))).toEqual(['2026-02-01', '2026-02-15']);
    expect(days(table('02/01/2026', '02/15/2026'))).toEqual(['2026-02-01', '2026-02-15']);
  });

  test('a list runs one way', () => {
    expect(days(table('01/12/2026', '02/01/2026', '02/11/2026'))).toEqual(['2026-01-12', '2026-02-01', '2026-02-11']);
  });

  test('what stays open is asked, and is as a person says', () => {
    const open = table('03/04/2026', '05/06/2026');
    expect(codesOf(only(open))).toContain('date_order_ambiguous');
    expect(days(open, { dateOrder: 'mdy' })).toEqual(['2026-03-04', '2026-05-06']);
    expect(codesOf(only(open, { dateOrder: 'mdy' }))).not.toContain('date_order_ambiguous');
  });

  test.each(['0202-01-02', '02020102', '9999-12-31', '01/02/9026'])('%s lies in no time of statements', (day) => {
    expect(codesOf(only(table(day, '2026-02-28')))).toContain('row_unreadable');
  });

  test('a day that no calendar has is no date', () => {
    expect(codesOf(only(table('2026-02-30', '2026-02-28')))).toContain('row_unreadable');
  });
});

describe('what a person says of columns', () => {
  const BARE = '2026-01-02;12,00;A SHOP;77\n2026-01-03;5,50;B SHOP;78\n';
  const said: ColumnMapping = {
    date: 'column 1',
    description: ['column 3'],
    amount: 'column 2',
    direction: null,
    debit: null,
    credit: null,
    balance: null,
    turned: true,
  };

  test('values without headings are read by what they are', () => {
    expect(rowsOf(only(BARE)).map(([, amount]) => amount)).toEqual([1200, 550]);
    expect(codesOf(only(BARE))).toContain('columns_inferred');
  });

  test('a column of noughts is no amounts', () => {
    const table = '2026-01-02;0,00;12,00;A SHOP\n2026-01-03;0,00;5,50;B SHOP\n';
    expect(rowsOf(only(table)).map(([, amount]) => amount)).toEqual([1200, 550]);
  });

  test('what was said decides, and nothing is asked again', () => {
    const statement = only(BARE, { columns: said });
    expect(rowsOf(statement)).toEqual([
      ['2026-01-02', -1200, 'A SHOP'],
      ['2026-01-03', -550, 'B SHOP'],
    ]);
    expect(codesOf(statement)).not.toContain('columns_inferred');
  });

  test('the same holds of the next file, by its headings', () => {
    const columns = { ...said, date: 'When', description: ['What'], amount: 'How much' };
    const file = 'What,When,How much\nSHOP,2026-01-02,3.00\nSHOP,2026-01-03,4.00\n';
    expect(rowsOf(only(file, { columns }))).toEqual([
      ['2026-01-02', -300, 'SHOP'],
      ['2026-01-03', -400, 'SHOP'],
    ]);
    expect(tryRead(GERMAN, { columns })).toMatchObject({
      error: { code: 'format_broken', message: expect.stringContaining('"When"') },
    });
  });
});

describe('the columns as they were read, said by a person', () => {
  test.each([
    [
      'a column of directions',
      'Datum;Omschrijving;Af Bij;Bedrag (EUR)\n20260102;WINKEL;Af;12,00\n20260103;LOON;Bij;5,00\n',
    ],
    ['two columns of one name', 'Date,Name,Memo,Name,Amount\n2026-01-02,A,B,C,1.00\n2026-01-03,D,E,F,-2.00\n'],
    ['a heading such as "column 2"', 'column 2,Date,Description,Amount\nX,2026-01-02,A,1.00\nY,2026-01-03,B,-2.00\n'],
    [
      'a name in front of the table',
      'Date,2026-01-31\n\nDate,Description,Amount\n2026-01-02,A,1.00\n2026-01-03,B,-2.00\n',
    ],
    ['money out and in', 'Date,Description,Debit,Credit\n2026-01-02,SHOP,3.00,\n2026-01-03,SALE,,5.00\n'],
    ['values without headings', '2026-01-02;12,00;A SHOP;77\n2026-01-03;5,50;B SHOP;78\n'],
  ])('%s: the same rows', (_, table) => {
    const { columns, statements } = read(table, { currency: 'EUR' });
    expect(read(table, { currency: 'EUR', columns: columns as ColumnMapping }).statements.map(rowsOf)).toEqual(
      statements.map(rowsOf),
    );
  });

  test.each(['column 0', 'column 5', 'Nowhere'])('there is no %s', (date) => {
    const columns = { ...(read(GERMAN).columns as ColumnMapping), date };
    expect(tryRead(GERMAN, { columns })).toMatchObject({
      error: { code: 'format_broken', message: expect.stringContaining(`"${date}"`) },
    });
  });

  test('an amount beside which no direction stands is none', () => {
    const statement = only('Datum;Omschrijving;Af Bij;Bedrag (EUR)\n20260102;WINKEL;Af;12,00\n20260103;LOON;;5,00\n');
    expect(rowsOf(statement).map(([, amount]) => amount)).toEqual([-1200]);
    expect(statement.verdict).toBe('broken');
  });
});

const sheet = (rows: unknown[][], cells: Readonly<Record<string, CellObject>> = {}): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, { ...utils.aoa_to_sheet(rows, { UTC: true }), ...cells }, 'Konto');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

describe('spreadsheets', () => {
  const ROWS = [
    ['Opening balance', 100],
    ['Date', 'Description', 'Amount', 'Balance', 'Currency'],
    [new Date(Date.UTC(2026, 0, 5)), 'SHOP', -12.5, 87.5, 'USD'],
    ['2026-01-06', 'SALE', 0.1, 87.6, 'USD'],
  ];

  test('days and numbers as the cells hold them', () => {
    const statement = only(sheet(ROWS));
    expect(rowsOf(statement)).toEqual([
      ['2026-01-05', -1250, 'SHOP'],
      ['2026-01-06', 10, 'SALE'],
    ]);
    expect(placesOf(statement)).toEqual(['Konto row 3', 'Konto row 4']);
    expect(statement).toMatchObject({ verdict: 'proven', openingBalance: 10_000 });
  });

  test.each([
    ['an error', { t: 'e', v: 23 } as const],
    ['a day before all days', { t: 'n', v: -5, z: 'yyyy-mm-dd' } as const],
    ['a formula that nothing computed', { t: 'z', f: 'B3*2' } as const],
  ])('%s is no amount, and its row is named', (_, cell) => {
    const statement = only(sheet(ROWS, { C4: cell }));
    expect(statement.verdict).toBe('broken');
    expect(statement.findings[0]).toMatchObject({ code: 'row_unreadable', inFile: 'Konto row 4' });
  });

  test('a workbook without such a table is none', () => {
    expect(
      tryRead(
        sheet([
          ['a', 'b'],
          [1, 2],
        ]),
      ),
    ).toMatchObject({ error: { code: 'not_recognised' } });
  });

  test('what is said of columns holds of the sheets that have them, and others stay as they are', () => {
    const book = utils.book_new();
    const add = (name: string, rows: unknown[][]) => utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
    add('Notes', [['Dear reader']]);
    add('One', [
      ['When', 'What', 'How much'],
      ['2026-01-05', 'SHOP', 3],
    ]);
    add('Two', ROWS);
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const columns: ColumnMapping = {
      date: 'When',
      description: ['What'],
      amount: 'How much',
      direction: null,
      debit: null,
      credit: null,
      balance: null,
      turned: true,
    };
    expect(
      read(bytes, { columns }).statements.map(({ transactions }) => transactions.map(({ amount }) => amount)),
    ).toEqual([[-300], [-1250, 10]]);
    expect(tryRead(bytes, { columns: { ...columns, date: 'Nowhere' } })).toMatchObject({
      error: { code: 'format_broken', message: expect.stringContaining('"Nowhere"') },
    });
  });

  test('a workbook that breaks off is refused', () => {
    const bytes = sheet(ROWS);
    for (const length of [10, 400, bytes.length - 30])
      expect(tryRead(bytes.slice(0, length))).toMatchObject({ error: { code: 'format_broken' } });
  });

  test.each([
    ['says so', 300_000_000],
    ['says nothing', 0],
    ['says less', 1000],
  ])('one that unpacks to too much is refused before it is unpacked: it %s', (_, said) => {
    expect(tryRead(bombOf(300_000_000, said))).toMatchObject({
      error: { code: 'format_broken', message: expect.stringContaining('unpacks') },
    });
  });
});

/** A ZIP file of one entry of noughts, which says of its size what it wants. */
function bombOf(size: number, said = size): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size));
  const name = Buffer.from('xl/workbook.xml');
  const fields = (signature: number, ...values: (readonly [number, 2 | 4])[]): Buffer => {
    const buffer = Buffer.alloc(4 + values.reduce((sum, [, width]) => sum + width, 0));
    buffer.writeUInt32LE(signature);
    let at = 4;
    for (const [value, width] of values) at = buffer.writeUIntLE(value, at, width);
    return buffer;
  };
  const sizes = [
    [0, 4],
    [packed.length, 4],
    [said, 4],
    [name.length, 2],
    [0, 2],
  ] as const;
  const local = fields(0x04034b50, [20, 2], [0, 2], [8, 2], [0, 2], [0, 2], ...sizes);
  const central = fields(
    0x02014b50,
    [20, 2],
    [20, 2],
    [0, 2],
    [8, 2],
    [0, 2],
    [0, 2],
    ...sizes,
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [0, 4],
  );
  const start = local.length + name.length + packed.length;
  const end = fields(0x06054b50, [0, 2], [0, 2], [1, 2], [1, 2], [central.length + name.length, 4], [start, 4], [0, 2]);
  return new Uint8Array(Buffer.concat([local, name, packed, central, name, end]));
}

test.each([
  ['prose', 'Dear reader,\nthis is a letter, of two lines.\n'],
  ['a list of names', 'Name,Town\nAda,London\nBob,Paris\n'],
  ['figures without days', 'Item,Amount\nA,1.00\nB,2.00\n'],
  ['a log', '2026-01-02 10:00:00 started\n2026-01-02 10:00:01 stopped\n'],
])('%s is no table of transactions', (_, text) => {
  expect(tryRead(text)).toMatchObject({ error: { code: 'not_recognised' } });
});
