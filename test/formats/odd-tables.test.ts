import { describe, expect, test } from 'vitest';
import { type CellObject, utils, write } from 'xlsx';
import { codesOf, only, placesOf, read, rowsOf, tryRead } from './read.ts';

/** Tables as a careless or a malicious bank writes them. What each row is was said by hand. */

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;
const amountsIn = (table: string): readonly (readonly number[])[] =>
  read(table).statements.map(({ transactions }) => transactions.map(({ amount }) => amount));

describe('several tables in one file', () => {
  test('each account that is named in front of a heading has its own rows and balances', () => {
    const table = lines(
      'Account number:,11112222',
      'Opening balance,,10.00',
      'Date,Description,Amount,Currency',
      '2026-01-02,A,-1.00,EUR',
      'Closing balance,,9.00',
      '',
      'Account number:,33334444',
      'Opening balance,,5.00',
      'Date,Description,Amount,Currency',
      '2026-01-03,B,-2.00,EUR',
      'Closing balance,,3.00',
    );
    expect(
      read(table).statements.map(({ account, openingBalance, closingBalance, verdict, transactions }) => [
        account.number,
        openingBalance,
        closingBalance,
        verdict,
        transactions.map(({ amount }) => amount),
      ]),
    ).toEqual([
      ['11112222', 1000, 900, 'proven', [-100]],
      ['33334444', 500, 300, 'proven', [-200]],
    ]);
  });

  test('a heading that comes again is a page of the same table', () => {
    const page = (...rows: string[]) => ['Date,Description,Amount,Currency', ...rows];
    const table = lines(
      ...page('2026-01-02,A,1.00,EUR'),
      'Page 2',
      ...page('2026-01-03,B,-2.00,EUR'),
      ...page('2026-01-04,C,3.00,EUR'),
    );
    expect(amountsIn(table)).toEqual([[100, -200, 300]]);
    expect(placesOf(only(table))).toEqual(['line 2', 'line 5', 'line 7']);
  });

  test('other headings below are another table, of the same account', () => {
    const table = lines(
      'Account number:,11112222',
      'Date,Description,Amount,Currency',
      '2026-01-02,A,1.00,EUR',
      'Date,Details,Debit,Credit,Currency',
      '2026-01-03,B,2.00,,EUR',
    );
    const { statements } = read(table);
    expect(amountsIn(table)).toEqual([[100], [-200]]);
    expect(statements.map(({ account }) => account.number)).toEqual(['11112222', '11112222']);
  });
});

describe('rows that are no transactions', () => {
  test.each(['Pending transactions', 'Scheduled payments', 'Vorgemerkte Umsätze', 'Opérations à venir'])(
    'what stands below "%s" is not booked',
    (title) => {
      const table = lines(
        'Date,Description,Amount,Currency',
        '2026-01-02,A,-1.00,EUR',
        title,
        '2026-02-01,RENT,-100.00,EUR',
        'Booked transactions',
        '2026-01-03,B,-2.00,EUR',
      );
      const statement = only(table);
      expect(rowsOf(statement).map(([, amount]) => amount)).toEqual([-100, -200]);
      expect(codesOf(statement)).toContain('entries_left_out');
    },
  );

  test('a word for pending where the day stands', () => {
    const table = lines('Date,Description,Amount,Currency', 'Pending,A,-1.00,EUR', '2026-01-03,B,-2.00,EUR');
    expect(rowsOf(only(table)).map(([, amount]) => amount)).toEqual([-200]);
    expect(codesOf(only(table))).toContain('entries_left_out');
  });

  test('a sum of a month, though it has a day; a payment to a company of that name is one', () => {
    const table = (sum: string) =>
      lines(
        'Date,Description,Amount,Currency',
        '2026-01-02,A,-1.00,EUR',
        '2026-01-03,B,-2.50,EUR',
        `2026-01-31,Subtotal January,${sum},EUR`,
        '2026-02-01,C,-4.00,EUR',
        '2026-02-28,Subtotal,-4.00,EUR',
        '2026-02-28,Total,-7.50,EUR',
      );
    expect(amountsIn(table('-3.50'))).toEqual([[-100, -250, -400]]);
    const fuel = lines('Date,Description,Amount,Currency', '2026-01-02,A,-1.00,EUR', '2026-01-03,TOTAL,-62.10,EUR');
    expect(amountsIn(fuel)).toEqual([[-100, -6210]]);
  });

  test('a row of a day without an amount is told', () => {
    const statement = only(
      lines('Date,Description,Amount,Currency', '2026-01-02,A,-1.00,EUR', '2026-01-03,SHOP,,EUR', '2026-01-04,B'),
    );
    expect(rowsOf(statement).map(([, amount]) => amount)).toEqual([-100]);
    expect(statement.findings.find(({ code }) => code === 'entries_left_out')).toMatchObject({
      severity: 'warning',
      inFile: 'line 3',
      message: expect.stringContaining('and 1 more'),
    });
  });
});

describe('headings over two rows', () => {
  test('money out and in below one heading of amounts', () => {
    const table = lines(
      'Date,Description,Amount,,Currency',
      ',,Debit,Credit,',
      '2026-01-02,A,1.00,,EUR',
      '2026-01-03,B,,2.00,EUR',
    );
    expect(amountsIn(table)).toEqual([[-100, 200]]);
    expect(amountsIn(`Account 12345678,,,,\n${table}`)).toEqual([[-100, 200]]);
  });
});

describe('currencies', () => {
  test('amounts that name several are never added up', () => {
    const table = lines(
      'Date,Description,Amount',
      '2026-01-02,A,1.00 EUR',
      '2026-01-03,B,200 JPY',
      '2026-01-04,C,3.00 EUR',
    );
    expect(
      read(table).statements.map(({ currency, transactions }) => [currency, transactions.map(({ amount }) => amount)]),
    ).toEqual([
      ['EUR', [100, 300]],
      ['JPY', [200]],
    ]);
  });

  test('a sign that one currency has names it', () => {
    expect(only(lines('Date,Description,Amount', '2026-01-02,A,-€1.00', '2026-01-03,B,€2.00'))).toMatchObject({
      currency: 'EUR',
    });
  });

  test('signs in a column of currencies part the rows too', () => {
    const table = lines(
      'Date,Description,Amount,Currency',
      '2026-01-02,A,1.00,$',
      '2026-01-03,B,2.00,€',
      '2026-01-04,C,4.00,$',
    );
    expect(
      read(table).statements.map(({ currency, transactions }) => [currency, transactions.map(({ amount }) => amount)]),
    ).toEqual([
      [null, [100, 400]],
      ['EUR', [200]],
    ]);
  });

  test('an amount of another currency than its row is none', () => {
    const statement = only(
      lines('Date,Description,Amount,Currency', '2026-01-02,A,1.00,EUR', '2026-01-03,B,2.00 USD,EUR'),
    );
    expect(rowsOf(statement).map(([, amount]) => amount)).toEqual([100]);
    expect(statement.verdict).toBe('broken');
  });

  test('a word of three letters is no currency', () => {
    expect(only(lines('Date,Description,Amount (NET)', '2026-01-02,A,1.00', '2026-01-03,B,2.00'))).toMatchObject({
      currency: null,
    });
  });
});

describe('directions', () => {
  const table = (...rows: readonly string[]) => lines('Date,Description,Type,Amount,Currency', ...rows);

  test('a kind that tells none is named, and the others keep theirs', () => {
    const statement = only(
      table('2026-01-02,A,Debit,1.00,EUR', '2026-01-03,B,Credit,2.00,EUR', '2026-01-04,C,Fee,3.00,EUR'),
    );
    expect(rowsOf(statement).map(([, amount]) => amount)).toEqual([-100, 200]);
    expect(statement.findings[0]).toMatchObject({ code: 'row_unreadable', inFile: 'line 4' });
  });

  test('a debit with a minus among debits without one comes back', () => {
    expect(
      amountsIn(table('2026-01-02,A,Debit,1.00,EUR', '2026-01-03,B,Debit,4.00,EUR', '2026-01-04,A,Debit,-1.00,EUR')),
    ).toEqual([[-100, -400, 100]]);
  });

  test('where debits have a minus, one without it comes back', () => {
    expect(
      amountsIn(table('2026-01-02,A,Debit,-1.00,EUR', '2026-01-03,B,Debit,-4.00,EUR', '2026-01-04,A,Debit,1.00,EUR')),
    ).toEqual([[-100, -400, 100]]);
  });
});

describe('cells', () => {
  test.each(['5.00%', '-5.00 CR', '(5.00) CR', '12:30'])('%s is no amount', (cell) => {
    const statement = only(
      lines('Date,Description,Amount,Currency', '2026-01-02,A,1.00,EUR', `2026-01-03,B,${cell},EUR`),
    );
    expect(rowsOf(statement).map(([, amount]) => amount)).toEqual([100]);
    expect(statement.verdict).toBe('broken');
  });

  test('a quotation mark that swallows rows is told', () => {
    const statement = only(
      lines(
        'Date,Description,Amount,Currency',
        '2026-01-02,"A,-1.00,EUR',
        '2026-01-03,B",-2.00,EUR',
        '2026-01-04,C,-3.00,EUR',
      ),
    );
    expect(rowsOf(statement).map(([, amount]) => amount)).toEqual([-300]);
    expect(statement.findings[0]).toMatchObject({ code: 'row_unreadable', inFile: 'line 2' });
  });

  test('two columns of amounts that nothing tells apart prove nothing, and are told; a balance tells them apart', () => {
    const table = (balance: string, ...rows: readonly string[]) =>
      lines(`Date,Description,Amount,Amount in account currency,Currency${balance}`, ...rows);
    const open = only(table('', '2026-01-02,A,1.10,1.00,EUR', '2026-01-03,B,-2.20,-2.00,EUR'));
    expect(open.verdict).toBe('unproven');
    expect(open.findings.find(({ code }) => code === 'columns_inferred')).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('Amount in account currency'),
    });
    const told = table(',Balance', '2026-01-02,A,1.10,1.00,EUR,11.00', '2026-01-03,B,-2.20,-2.00,EUR,9.00');
    expect(amountsIn(told)).toEqual([[100, -200]]);
  });
});

describe('the order of days', () => {
  const table = (currency: string, ...days: readonly string[]) =>
    only(lines('Date,Description,Amount,Currency', ...days.map((day) => `${day},X,-1.00,${currency}`)));
  const days = (...args: Parameters<typeof table>) => rowsOf(table(...args)).map(([date]) => date);

  test.each([
    ['USD', '2026-03-04', 'month first'],
    ['CAD', '2026-04-03', 'day first'],
    ['GBP', '2026-04-03', 'day first'],
  ])('where %s alone decides, it is asked, and the sentence says how they were read', (currency, day, order) => {
    const statement = table(currency, '03/04/2026', '05/06/2026');
    expect(rowsOf(statement)[0]?.[0]).toBe(day);
    for (const code of ['date_order_ambiguous', 'columns_inferred'])
      expect(statement.findings.find((one) => one.code === code)?.message).toContain(order);
  });

  test('what tells itself is not asked, and is said', () => {
    const statement = table('USD', '03/04/2026', '25/06/2026');
    expect(codesOf(statement)).not.toContain('date_order_ambiguous');
    expect(statement.findings.find(({ code }) => code === 'columns_inferred')?.message).toContain('day first');
  });

  test('a person who says the columns has not said the order', () => {
    const text = lines('Date,Description,Amount,Currency', '03/04/2026,X,-1.00,EUR', '05/06/2026,Y,-1.00,EUR');
    const { columns } = read(text);
    expect(codesOf(only(text, { columns: columns ?? null }))).toContain('date_order_ambiguous');
  });

  test('years of two digits in front', () => {
    expect(days('EUR', '26/01/15', '26/01/16', '26/02/03')).toEqual(['2026-01-15', '2026-01-16', '2026-02-03']);
    expect(days('EUR', '15/01/26', '16/01/26', '03/02/26')).toEqual(['2026-01-15', '2026-01-16', '2026-02-03']);
  });

  test('a row or two out of their order tell nothing', () => {
    const statement = table('EUR', '01/02/2026', '01/03/2026', '02/01/2026', '01/04/2026', '02/02/2026');
    expect(codesOf(statement)).toContain('date_order_ambiguous');
  });
});

describe('texts that begin as something else does', () => {
  test.each([
    ['a bracket', '[Date],Description,Amount,Currency'],
    ['a tag', '<Date>,Description,Amount,Currency'],
  ])('%s begins a table', (_, heading) => {
    expect(amountsIn(lines(heading, '2026-01-02,A,-1.00,EUR', '2026-01-03,B,2.00,EUR'))).toEqual([[-100, 200]]);
  });

  test('what is no table either fails by what it began as', () => {
    expect(tryRead('{"transactions": [')).toMatchObject({ error: { code: 'format_broken' } });
  });
});

describe('hidden sheets', () => {
  const book = utils.book_new();
  const add = (name: string, amount: number): string =>
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['Date', 'Description', 'Amount', 'Currency'],
        ['2026-01-02', 'A', amount, 'EUR'],
      ]) as Record<string, CellObject>,
      name,
    );
  add('Now', -1);
  add('Before', -2);
  book.Workbook = { Sheets: [{}, { Hidden: 1 }] };

  test('are left out, and told', () => {
    const reading = read(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
    expect(reading.statements.map(({ transactions }) => transactions.map(({ amount }) => amount))).toEqual([[-100]]);
    expect(reading.findings).toMatchObject([
      { code: 'account_left_out', message: expect.stringContaining('"Before"') },
    ]);
  });
});
