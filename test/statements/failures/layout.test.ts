import { describe, expect, test } from 'vitest';
import { gatherAccounts, readStatements } from '../../../main/statements/index.ts';
import { calculate } from '../../../main/summaries/index.ts';
import { DEFAULT_SETTINGS } from '../../../shared/model/index.ts';
import { pageOfText } from '../lines-of-text.ts';
import { codes, descriptions, HEAD, LEDGER, only, onlyOf, read, readPages, rows } from './pages.ts';

describe('FAILURES 18: checks side by side', () => {
  const SUMMARY = `${HEAD}
Beginning balance      1,000.00
Ending balance           550.00
Checks paid
`;
  const truth = [
    ['2025-03-03', -10000],
    ['2025-03-04', -15000],
    ['2025-03-05', -5000],
    ['2025-03-09', -15000],
  ];

  test('in three columns, a star for a gap in their numbers', () => {
    const statement = only(`${SUMMARY}
Number   Date      Amount    Number   Date      Amount    Number   Date      Amount
1401     03/03     100.00    1403*    03/05      50.00    1406*    03/09     150.00
1402     03/04     150.00
`);
    expect(rows(statement).sort()).toEqual(truth);
    expect(statement.verdict).toBe('proven');
  });

  test('in two columns, and pictures of them on the next page', () => {
    const statement = only(
      `${SUMMARY}
Number   Date      Amount              Number   Date      Amount
1401     03/03     100.00              1403*    03/05      50.00
1402     03/04     150.00              1406*    03/09     150.00
Total checks paid                                         450.00
`,
      `
Check images
Account number: 123456789

1401     03/03     $100.00             1402     03/04     $150.00



1403     03/05      $50.00             1406     03/09     $150.00
`,
    );
    expect(rows(statement).sort()).toEqual(truth);
    expect(statement.verdict).toBe('proven');
  });
});

describe('FAILURES 19: a statement of several accounts', () => {
  const SUMMARY = `${HEAD}
Account summary
                                               Beginning balance    Ending balance
Checking      Account number: 123456789                 1,000.00          1,150.00
Savings       Account number: 987654321                 2,000.00          2,010.00
`;
  const CHECKING = `
Checking account
Account number: 123456789
${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
03/09   DEPOSIT                                               200.00       1,150.00
        Ending balance                                                     1,150.00
`;
  const savings = (interest: string) => `
Savings account
Account number: 987654321
${LEDGER}
        Beginning balance                                                  2,000.00
03/31   INTEREST PAID                                          ${interest}       2,010.00
        Ending balance                                                     2,010.00
`;

  test('has as many accounts as its summary, and each adds up by itself', () => {
    const { statements } = read(SUMMARY, CHECKING, savings('10.00'));
    expect(statements.map(({ account, verdict }) => [account.number, verdict])).toEqual([
      ['123456789', 'proven'],
      ['987654321', 'proven'],
    ]);
    expect(statements.map(rows)).toEqual([
      [
        ['2025-03-03', -5000],
        ['2025-03-09', 20000],
      ],
      [['2025-03-31', 1000]],
    ]);
  });

  test('one account that does not add up leaves the other proven', () => {
    const { statements } = read(SUMMARY, CHECKING, savings('11.00'));
    expect(statements.map(({ account, verdict }) => [account.number, verdict])).toEqual([
      ['123456789', 'proven'],
      ['987654321', 'broken'],
    ]);
  });

  test('an account that is only a line of the summary table is told', () => {
    const statement = only(SUMMARY, CHECKING);
    expect(statement).toMatchObject({ account: { number: '123456789' }, verdict: 'proven' });
    const missing = statement.findings.find(({ code }) => code === 'account_only_in_summary');
    expect(missing?.message).toContain('987654321');
    expect(missing?.message).toContain('2,010.00');
  });

  test('an account of the summary whose pages are missing is told', () => {
    const statement = only(
      `${HEAD}${CHECKING}`,
      `
Your other accounts
Account number: 987654321
Beginning balance      2,000.00
Ending balance         2,010.00
`,
    );
    expect(statement).toMatchObject({ account: { number: '123456789' }, verdict: 'proven' });
    const missing = statement.findings.find(({ code }) => code === 'account_only_in_summary');
    expect(missing?.message).toContain('987654321');
  });
});

describe('FAILURES 19: accounts that nothing but their balances tells apart', () => {
  const COLUMNS = `
Date    Description                          Withdrawals     Deposits       Balance
`;
  const everyday = (balance: string) =>
    `
EOP - Everyday share${COLUMNS}        Balance brought forward                                            1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
03/09   DEPOSIT                                               200.00       1,150.00
`.replace('1,150.00', balance);
  const stable = `
ES1 - Stable share${COLUMNS}        Balance brought forward                                            2,500.00
03/06   CHECK 766                                440.00                    2,060.00
`;
  const balances = ({ statements }: ReturnType<typeof read>) =>
    statements.map(({ openingBalance, verdict, transactions }) => [openingBalance, verdict, transactions.length]);

  test('are a statement each, though neither prints a closing balance', () => {
    expect(balances(read(`${HEAD}${everyday('1,150.00')}${stable}`))).toEqual([
      [100000, 'proven', 2],
      [250000, 'proven', 1],
    ]);
  });

  test('are not believed where one of them does not prove', () => {
    expect(balances(read(`${HEAD}${everyday('1,150.01')}${stable}`))).toEqual([[100000, 'broken', 3]]);
  });

  test('are one where what opens anew was only carried over', () => {
    const carried = stable.replace('2,500.00', '1,150.00').replace('2,060.00', '  710.00');
    expect(balances(read(`${HEAD}${everyday('1,150.00')}${carried}`))).toEqual([[100000, 'proven', 3]]);
  });

  test('sums since the beginning of the year under a table are no rows', () => {
    const statement = only(`${HEAD}
Post    Transaction description                                 Amount  New Balance
03/01   Beginning balance                                                 1,000.00
03/09   DEPOSIT ACH TERRA NOVA                                  200.00    1,200.00
03/31   Ending balance                                                    1,200.00
Dividends paid year to date                                                   3.95
`);
    expect(rows(statement)).toEqual([['2025-03-09', 20000]]);
    expect(statement.verdict).toBe('proven');
  });

  test('a currency before the date of a balance does not make it a row', () => {
    const dated = (account: string) =>
      account.replace('        Balance brought forward', 'HKD 28 Feb  B/F BALANCE         ');
    expect(balances(read(`${HEAD}${dated(everyday('1,150.00'))}${dated(stable)}`))).toEqual([
      [100000, 'proven', 2],
      [250000, 'proven', 1],
    ]);
  });

  test('the total of both columns names the balance that is carried forward', () => {
    const statement = only(`${HEAD}${LEDGER}
        Balance brought forward                                            1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
        Balance carried forward                                              950.00
        Balance brought forward                                              950.00
03/09   DEPOSIT                                               200.00       1,150.00
        Total balance carried forward:            50.00       200.00       1,150.00
`);
    expect(statement).toMatchObject({ openingBalance: 100000, closingBalance: 115000, verdict: 'proven' });
  });
});

test('FAILURES 20: two months in one file, whose pages count from 1 again, are two statements that join', () => {
  const month = (start: string, end: string, opening: string, body: string, closing: string) => `
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period ${start} to ${end}        Page 1 of 1
${LEDGER}
        Beginning balance                                                  ${opening}
${body}
        Ending balance                                                     ${closing}
`;
  const { statements } = read(
    month(
      '03/01/2025',
      '03/31/2025',
      '1,000.00',
      '03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00',
      '  950.00',
    ),
    month(
      '04/01/2025',
      '04/30/2025',
      '  950.00',
      '04/09   DEPOSIT                                               200.00       1,150.00',
      '1,150.00',
    ),
  );
  expect(statements.map(({ startDate, endDate, verdict }) => [startDate, endDate, verdict])).toEqual([
    ['2025-03-01', '2025-03-31', 'proven'],
    ['2025-04-01', '2025-04-30', 'proven'],
  ]);
  expect(statements.map(({ openingBalance, closingBalance }) => [openingBalance, closingBalance])).toEqual([
    [100000, 95000],
    [95000, 115000],
  ]);
});

test('FAILURES 20: months that are missing or overlap between files are told', () => {
  const month = (from: string, to: string, opening: string, date: string, closing: string): string => `
First Example Bank   Account number: 123456789   Statement period ${from} to ${to}

Date    Description                    Withdrawals     Deposits       Balance
        Beginning balance                                            ${opening}
${date}   CUSTOMER DEPOSIT                               100.00      ${closing}
        Ending balance                                               ${closing}
`;
  const file = (text: string, id: string) =>
    readStatements([pageOfText(text)], id, { currency: null, dateOrder: null }).statements;
  const statements = [
    ...file(month('01/01/2025', '01/31/2025', '1,000.00', '01/09', '1,100.00'), 'january'),
    ...file(month('03/01/2025', '03/31/2025', '1,250.00', '03/10', '1,350.00'), 'march'),
    ...file(month('03/15/2025', '04/14/2025', '1,350.00', '04/02', '1,450.00'), 'half of march and april'),
  ];
  const accounts = gatherAccounts(statements);
  const [company] = calculate({
    accounts,
    annotations: new Map(),
    positions: [],
    settings: DEFAULT_SETTINGS,
    asOf: '2025-05-01',
  });
  const [coverage] = company?.coverage ?? [];
  expect(coverage?.ranges.map(({ from, to, status }) => [from, to, status])).toEqual([
    ['2025-01-01', '2025-01-31', 'single_source'],
    ['2025-02-01', '2025-02-28', 'no_data'],
    ['2025-03-01', '2025-03-14', 'single_source'],
    ['2025-03-15', '2025-03-31', 'reconciled'],
    ['2025-04-01', '2025-04-14', 'single_source'],
  ]);
  expect(coverage?.balanceBreaks).toMatchObject([{ closing: 110000, opening: 125000 }]);
});

describe('FAILURES 21: a text layer that is not what the eye sees', () => {
  test('marker words that nobody sees are no rows and end no table', () => {
    const statement = only(`${HEAD}
*start*summary
Beginning balance      1,000.00
Deposits                 200.00
Withdrawals               50.00
Ending balance         1,150.00
*end*summary
*start*deposits and additions
Deposits and additions
Date    Description                                              Amount
03/09   DEPOSIT                                                  200.00
*end*deposits and additions
*start*electronic withdrawal
Electronic withdrawals
Date    Description                                              Amount
03/10   CARD PURCHASE OFFICE MART                                 50.00
*end*electronic withdrawal
`);
    expect(rows(statement)).toEqual([
      ['2025-03-09', 20000],
      ['2025-03-10', -5000],
    ]);
    expect(descriptions(statement)).toEqual(['DEPOSIT', 'CARD PURCHASE OFFICE MART']);
    expect(statement.verdict).toBe('proven');
  });

  test('words of two columns in one order of drawing are told apart by where they stand', () => {
    const page = pageOfText(`${HEAD}
Credit card statement   Minimum payment due 25.00   Payment due date 04/20/2025   Credit limit 5,000
Previous balance                     $500.00          Miles earned this period            180
Payments and credits                -$500.00          Miles from partners                  20
Purchases                            $180.00          Miles redeemed                        0
New balance                          $180.00          Miles in all                     12,400
Date    Description                                    Amount
03/05   PAYMENT THANK YOU                             -500.00
03/07   OFFICE MART                                    180.00
`);
    const interleaved = { ...page, words: [...page.words].sort((a, b) => a.bounds.xMin - b.bounds.xMin) };
    const statement = onlyOf(readPages([interleaved]));
    expect(rows(statement)).toEqual([
      ['2025-03-05', 50000],
      ['2025-03-07', -18000],
    ]);
    expect(statement).toMatchObject({ openingBalance: -50000, closingBalance: -18000, verdict: 'proven' });
    expect(codes(statement)).not.toContain('printed_total_differs');
  });
});

test('FAILURES 21: words without their spaces still make rows, labels and a period', () => {
  const statement = only(`
First Example Bank, N.A.                          Dayton, OH 45402
Accountnumber:123456789        StatementPeriod03/01/2025-03/31/2025
${LEDGER}
03/01   BEGINNINGBALANCE                                                   1,000.00
03/03   CARDPURCHASEOFFICEMART                    50.00                      950.00
03/09   MOBILEDEPOSIT                                         200.00       1,150.00
03/31   ENDINGBALANCE                                                      1,150.00
`);
  expect(rows(statement)).toEqual([
    ['2025-03-03', -5000],
    ['2025-03-09', 20000],
  ]);
  expect(statement).toMatchObject({ account: { number: '123456789' }, startDate: '2025-03-01', verdict: 'proven' });
});

describe('FAILURES 22: a description over several lines', () => {
  test('stays with its row, an addendum too', () => {
    const statement = only(`${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/03   ORIG CO NAME:NORTHSIDE SUPPLY             50.00                      950.00
        DESCR:INVOICE SEC:CCD TRACE#:021000021234567
        TRN*1*123456789*1234567890
03/09   DEPOSIT                                               200.00       1,150.00
        Ending balance                                                     1,150.00
`);
    expect(descriptions(statement)).toEqual([
      'ORIG CO NAME:NORTHSIDE SUPPLY DESCR:INVOICE SEC:CCD TRACE#:021000021234567 TRN*1*123456789*1234567890',
      'DEPOSIT',
    ]);
  });
});

describe('FAILURES 22: what stands on the last line of a row', () => {
  const TWO_LINES = `${HEAD}${LEDGER}
        Start balance                                                      1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00
        High Street LONDON                                                   950.00
03/09   TRANSFER FROM C ALMEIDA                               150.00
        Ref: INV 3354
        TRANSFER FROM A MOREAU                                 50.00
        Ref: INV 3689                                                      1,150.00
03/10   CARD PAYMENT TO AMZN                       8.00
        12.00 USD at 1.6005 incl. fee 0.30                                 1,142.00
        End balance                                                        1,142.00
`;

  test('is the balance after it', () => {
    const statement = only(TWO_LINES);
    expect(statement.transactions.map(({ amount, balance }) => [amount, balance])).toEqual([
      [-5000, 95000],
      [15000, null],
      [5000, 115000],
      [-800, 114200],
    ]);
    expect(statement.verdict).toBe('proven');
  });

  test('is no amount where it ends a sentence', () => {
    const page = pageOfText(TWO_LINES.replace('incl. fee 0.30    ', 'includes fee 0.30 '));
    const words = page.words.map((word) => ({ ...word, bounds: { ...word.bounds, xMax: word.bounds.xMax + 2 } }));
    const statement = onlyOf(readPages([{ ...page, words }]));
    expect(rows(statement)).toEqual([
      ['2025-03-03', -5000],
      ['2025-03-09', 15000],
      ['2025-03-09', 5000],
      ['2025-03-10', -800],
    ]);
    expect(statement.verdict).toBe('proven');
  });
});

test('FAILURES 22: a description goes on beneath the heading of the next page', () => {
  const statement = only(
    `${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/03   ORIG CO NAME:NORTHSIDE SUPPLY             50.00                      950.00
        DESCR:INVOICE SEC:CCD TRACE#:021000021234567
`,
    `
Account number: 123456789        Page 2 of 2
${LEDGER}
        TRN*1*123456789*1234567890
03/09   DEPOSIT                                               200.00       1,150.00
        Ending balance                                                     1,150.00
`,
  );
  expect(descriptions(statement)).toEqual([
    'ORIG CO NAME:NORTHSIDE SUPPLY DESCR:INVOICE SEC:CCD TRACE#:021000021234567 TRN*1*123456789*1234567890',
    'DEPOSIT',
  ]);
});

test('FAILURES 23: a month without a row is a statement', () => {
  const statement = only(`${HEAD}
Beginning balance      1,000.00
Ending balance         1,000.00
There was no activity this period.
`);
  expect(statement).toMatchObject({ transactions: [], verdict: 'proven', openingBalance: 100000 });
});

test('FAILURES 24: the holder is the first name above the address, past bar codes and before further owners', () => {
  const statement = only(`
First Example Bank, N.A.
*0012345* 000123 AT 01
ACME TOOLS LLC
JANE DOE TRUSTEE, OR
12 Mill Street
Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025
${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
        Ending balance                                                       950.00
`);
  expect(statement.account.ownerName).toBe('ACME TOOLS LLC');
});

test.each([
  'Bright Cleaning Services LLC',
  'Kellogg Street Dental Center, P.L.L.C.',
  'Studio 54 Payments Ltd',
  'A1 Road Service Inc.',
])('FAILURES 24: %s is a holder, whatever words of a bank or digits it has', (name) => {
  const statement = only(`
First Example Bank, N.A.
Customer Service Center
PO Box 1234
Dayton, OH 45401

${name}
12 Mill Street
Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025
${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
        Ending balance                                                       950.00
`);
  expect(statement.account.ownerName).toBe(name);
});

test.each([
  ['Corso Italia 8', '52027 Valdarno AR'],
  ['Rua da Alegria, 12', '4000-123 Porto'],
  ['Harbour House', 'Leeds LS1 4AP'],
  ['5th Floor, Lotus Tower', 'Bengaluru 560001'],
  ['Kalverstraat', '1012 NX Amsterdam'],
])('FAILURES 24: the holder over an address of another country: %s, %s', (street, town) => {
  const statement = only(`
                                                      Example Savings Bank
                                                      1 Bank Place
                                                      Oxford OX1 2JD
GRANELLI MOBILI SRL
${street}
${town}
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025
${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
        Ending balance                                                       950.00
`);
  expect(statement.account).toMatchObject({ ownerName: 'GRANELLI MOBILI SRL', type: 'unknown' });
});

test('a line of credit prints what cards print, and is a loan', () => {
  const statement = only(`
Loan number 107463389        Billing cycle 03/01/2025 to 03/31/2025
Credit limit $100,000.00

LINE OF CREDIT STATEMENT
Previous balance                  $1,000.00
Payments and credits                -$50.00
Purchases                             $0.00
New balance                         $950.00

Date    Activity                           Advances      Payments         Balance
03/03   PAYMENT RECEIVED                                    50.00          950.00
`);
  expect(statement.account.type).toBe('loan');
});

test('text under an amount begins the next row where amounts stand on the last line of theirs', () => {
  const statement = only(`${HEAD}
Date     Description                      Paid Out      Paid In      Balance
         Beginning balance                                          1,000.00
03 MAR   AUTOMATED CREDIT PRINT WORKS
         L DE VRIES FP 16:34                             300.00     1,300.00
         CARD TRANSACTION 5961
         OFFICE MART LONDON                50.00                    1,250.00
04 MAR   ONLINE TRANSACTION
         VIA MOBILE                        10.00                    1,240.00
         CHARGES                           40.00                    1,200.00
         Ending balance                                             1,200.00
`);
  expect(statement.verdict).toBe('proven');
  expect(statement.transactions.map(({ description }) => description)).toEqual([
    'AUTOMATED CREDIT PRINT WORKS L DE VRIES FP 16:34',
    'CARD TRANSACTION 5961 OFFICE MART LONDON',
    'ONLINE TRANSACTION VIA MOBILE',
    'CHARGES',
  ]);
});
