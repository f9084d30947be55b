import { describe, expect, test } from 'vitest';
import { pageOfText } from './lines-of-text.ts';
import { codes, dates, LEDGER, only, recognised, statementsOf } from './recognised-page.ts';

describe('dates', () => {
  test('one that another look saw otherwise, where both could be, is doubted', () => {
    const statement = only(recognised(LEDGER, { '03/14/2025': { confidence: 0.88, alternatives: ['03/16/2025'] } }));
    expect(statement.verdict).toBe('unproven');
    expect(codes(statement)).toContain('date_doubtful');
  });

  test('one that no other day between its neighbours looks like is believed, however unsure', () => {
    const statement = only(recognised(LEDGER, { '03/10/2025': { confidence: 0.1 } }));
    expect(statement.verdict).toBe('proven');
  });

  test('one that a day between its neighbours looks like is not', () => {
    const text = LEDGER.replace('03/12/2025', '03/11/2025');
    const statement = only(recognised(text, { '03/14/2025': { confidence: 0.1 } }));
    expect(codes(statement)).toContain('date_doubtful');
    expect(statement.verdict).toBe('unproven');
  });

  test('one that the other date of its row bears out is believed', () => {
    const text = `
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period 05/01/2025 to 05/31/2025

Post         Eff          Description                         Amount        Balance
05/01/2025   05/01/2025   Previous Balance                                 1,000.00
05/05/2025   05/05/2025   DEPOSIT                               10.00      1,010.00
05/09/2025   05/09/2025   DEPOSIT                               20.00      1,030.00
05/12/2025   05/12/2025   DEPOSIT                               30.00      1,060.00
05/30/2025   05/30/2025   BILL PAY                              -5.00      1,055.00
05/31/2025                New Balance                                      1,055.00
`;
    const page = recognised(text);
    const at = page.words.findIndex(({ text: said }) => said === '05/30/2025');
    const words = page.words.map((word, index) => (index === at ? { ...word, confidence: 0.1 } : word));
    const statement = only({ ...page, words });
    expect(['proven', 'repaired']).toContain(statement.verdict);
    expect(dates(statement).at(-1)).toBe('2025-05-30');
  });

  test('a value date does not stand in for a posting date that was not read', () => {
    const text = LEDGER.replaceAll(/(03\/\d\d\/2025) {3}/g, '$1   $1   ')
      .replace('Date         Description ', 'Date         Value        Description ')
      .replace('03/14/2025   03/14/2025', 'zwi2s3s      03/15/2025');
    const statement = only(recognised(text));
    expect(statement.verdict).toBe('unproven');
    expect(codes(statement)).toContain('date_doubtful');
  });

  test('where two dates differ and no heading tells which is the posting date, they are doubted', () => {
    const text = LEDGER.replaceAll(/(03\/\d\d\/2025) {3}/g, '$1   $1   ')
      .replace('Date         Description ', 'Date         Date         Description ')
      .replace('03/14/2025   03/14/2025', '03/14/2025   03/17/2025');
    const statement = only(recognised(text));
    expect(codes(statement).filter((code) => code === 'date_doubtful')).toHaveLength(1);
    expect(only(pageOfText(text)).verdict).toBe('proven');
  });

  test('a month that clings to its day or year, and a one that is a stroke', () => {
    const text = LEDGER.replaceAll(/03\/(\d\d)\/2025 {3}/g, '$1 Mar 2025  ').replace('03 Mar 2025 ', '03 Mar2025  ');
    expect(dates(only(recognised(text)))[0]).toBe('2025-03-03');
    const glued = text.replace('05 Mar 2025', '05Mar 2025 ');
    expect(dates(only(recognised(glued)))[1]).toBe('2025-03-05');
  });

  test('a month in one word with its day and year is no place for look-alike digits', () => {
    const text = LEDGER.replaceAll(/03\/(\d\d)\/2025 {3}/g, '$1Jul2025    ').replace(
      '03/01/2025 to 03/31/2025',
      '07/01/2025 to 07/31/2025',
    );
    expect(dates(only(recognised(text)))[0]).toBe('2025-07-03');
  });

  test('the last one that lies before those above it is doubted and left as it was read', () => {
    const text = LEDGER.replace('03/17/2025', '03/31/2025').replace('03/31/2025   MONTHLY', '03/03/2025   MONTHLY');
    const statement = only(recognised(text));
    expect(statement.verdict).toBe('unproven');
    expect(dates(statement).at(-1)).toBe('2025-03-03');
    expect(codes(statement)).toContain('date_doubtful');
  });

  test('one in front of the others, in no order with them, is doubted and left as it was read', () => {
    const text = `
First Example Card                                Dayton, OH 45402
Credit card ending in 4471        Statement period 05/01/2025 to 05/31/2025
Previous balance           1,000.00
New balance                  550.00

Post date    Description                          Credits      Charges
05/28/2025   AUTOPAY 9704                          500.00
05/01/2025   OFFICE MART                                         10.00
05/09/2025   OFFICE MART                                         10.00
05/12/2025   AIRLINE                                             10.00
05/14/2025   HARDWARE STORE                                      10.00
05/20/2025   BOOKS                                                5.00
05/30/2025   BOOKS                                                5.00
`;
    const statement = only(recognised(text));
    expect(dates(statement)[0]).toBe('2025-05-28');
    expect(statement.verdict).toBe('unproven');
    expect(codes(statement)).toContain('date_doubtful');
  });

  test('one that is as wide as those with a digit more is doubted', () => {
    const text = LEDGER.replaceAll(/03\/(\d\d)\/2025 {3}/g, '$1 Sep        ').replace(
      '03/01/2025 to 03/31/2025',
      '09/01/2025 to 09/30/2025',
    );
    const asPrinted = text.replace('03 Sep ', '3 Sep  ').replace('31 Sep', '30 Sep');
    expect(only(recognised(asPrinted)).verdict).toBe('proven');
    const page = recognised(asPrinted);
    const words = page.words.map((word) =>
      word.text === '3' ? { ...word, bounds: { ...word.bounds, xMax: word.bounds.xMax + 6 } } : word,
    );
    const moved = words.map((word, at) =>
      words[at - 1]?.text === '3'
        ? { ...word, bounds: { ...word.bounds, xMin: word.bounds.xMin + 6, xMax: word.bounds.xMax + 6 } }
        : word,
    );
    expect(codes(only({ ...page, words: moved }))).toContain('date_doubtful');
  });

  test('a row without one after a row whose date cannot be read is a row', () => {
    const text = LEDGER.replace('03/03/2025', '0z/o3/zo2').replace('03/05/2025', '          ');
    expect(only(recognised(text)).transactions).toHaveLength(7);
  });

  test('a number over the table, where dates stand beneath, is none', () => {
    const text = LEDGER.replace(
      '\nDate ',
      '\n1250      Harbor Street  Credit limit                        $100,000.00\n\nDate ',
    );
    const statement = only(recognised(text, { '1250': { confidence: 0.7 } }));
    expect(statement.transactions).toHaveLength(7);
    expect(statement.verdict).toBe('proven');
  });

  test('a word that was hardly recognised where dates stand is none', () => {
    const text = LEDGER.replace(
      '\nDate ',
      '\n“Interest    paid year to date                                          $3,130.21\n\nDate ',
    );
    const statement = only(recognised(text, { '“Interest': { confidence: 0.3 } }));
    expect(statement.verdict).toBe('proven');
    expect(codes(statement)).not.toContain('row_unreadable');
  });
});

describe('rows that repeat the date above', () => {
  const account = (title: string, rows: string): string => `
${title}

Date         Description                         Amount        Balance
04/01/2024   Beginning Balance                                 1,000.00
${rows}
04/30/2024   Ending Balance                                    1,040.00
`;
  const HEAD = `
Meridian Commons Credit Union
Statement period 04/01/2024 to 04/30/2024

Account                  Account number     Beginning balance     Ending balance
`;
  const CHECKING = 'Everyday Checking        100-195953-1               $1,000.00          $1,040.00\n';
  const SAVINGS = 'Regular Savings          200-846141-5               $1,000.00          $1,040.00\n';
  const MANY = `04/02/2024   DEPOSIT                              10.00      1,010.00
             DEPOSIT                               5.00      1,015.00
04/03/2024   DEPOSIT                               5.00      1,020.00
             DEPOSIT                              20.00      1,040.00`;
  const FEW = `04/02/2024   DEPOSIT                              10.00      1,010.00
04/05/2024   DEPOSIT                              10.00      1,020.00
             DEPOSIT                              20.00      1,040.00`;

  test('are known by all accounts of a document, where one alone has too few to tell', () => {
    const both =
      HEAD +
      CHECKING +
      SAVINGS +
      account('Everyday Checking 100-195953-1', MANY) +
      account('Regular Savings 200-846141-5', FEW);
    expect(statementsOf(recognised(both)).map(({ verdict }) => verdict)).toEqual(['proven', 'proven']);
    const alone = HEAD + SAVINGS + account('Regular Savings 200-846141-5', FEW);
    expect(statementsOf(recognised(alone)).map(({ verdict }) => verdict)).toEqual(['unproven']);
  });
});

const DAYS = `
Bank Przykladowy S.A.
Account number 38 8784 2272 3558 4159 2360 5577
For the period 1 May 2024 to 31 May 2024

Opening balance                         1 000,00 PLN
Closing balance                           700,00 PLN

  Operation description                  Amount        Balance after operation
2 May 2024
  CARD PURCHASE MARKET              -100,00 PLN                     900,00 PLN
  CARD PURCHASE FUEL                -100,00 PLN                     800,00 PLN
9 May 2024
  CARD PURCHASE CAFE                -150,00 PLN                     650,00 PLN
23 May 2024
  INCOMING TRANSFER                  100,00 PLN                     750,00 PLN
  ACCOUNT FEE                        -50,00 PLN                     700,00 PLN
`;

describe('days above their rows', () => {
  test('are those of the rows beneath, dirt beside them or not', () => {
    const statement = only(recognised(DAYS.replace('9 May 2024', '9 May 2024                         |   1')));
    expect(statement.verdict).toBe('proven');
    expect(dates(statement)).toEqual(['2024-05-02', '2024-05-02', '2024-05-09', '2024-05-23', '2024-05-23']);
  });

  test('are not taken from the day before where a line may be lost', () => {
    const statement = only(recognised(DAYS.replace('9 May 2024', '')));
    expect(statement.verdict).toBe('unproven');
    expect(codes(statement).filter((code) => code === 'date_doubtful')).toHaveLength(1);
  });
});
