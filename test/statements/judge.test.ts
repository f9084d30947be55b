import { describe, expect, test } from 'vitest';
import { codes, HEAD, only, rows } from './failures/pages.ts';

const SIGNED = `${HEAD}
Date    Description                                   Amount         Balance
        Opening balance                                             5,000.00
`;

describe('a sign that is printed is the sign', () => {
  test('a plus is never turned round because the balance would then fit', () => {
    const statement = only(`${SIGNED}
03/03   DEPOSIT                                     +$502.05        5,502.05
03/19   DEPOSIT                                     +$170.00        5,332.05
03/20   DEPOSIT                                     +$715.00        6,047.05
        Closing balance                                             6,047.05
`);
    expect(rows(statement)).toEqual([
      ['2025-03-03', 50205],
      ['2025-03-19', 17000],
      ['2025-03-20', 71500],
    ]);
    expect(statement.verdict).toBe('broken');
    expect(codes(statement)).toContain('balance_chain_broken');
  });

  test('an amount without one still takes it from the balance', () => {
    const statement = only(`${SIGNED}
03/03   DEPOSIT                                      $502.05        5,502.05
03/19   WITHDRAWAL                                   $170.00        5,332.05
        Closing balance                                             5,332.05
`);
    expect(rows(statement)).toEqual([
      ['2025-03-03', 50205],
      ['2025-03-19', -17000],
    ]);
    expect(statement.verdict).toBe('proven');
  });
});

describe('a row that prints a balance and no amount', () => {
  const withLast = (last: string) =>
    only(`${SIGNED}
03/03   DEPOSIT                                     +$502.05        5,502.05
03/19   WITHDRAWAL                                  -$170.00        5,332.05
${last}
`);

  test('is told where the balance moves, though no closing balance follows', () => {
    const statement = withLast('03/20   WITHDRAWAL                                                  5,252.05');
    expect(rows(statement)).toHaveLength(2);
    expect(statement.verdict).toBe('broken');
    expect(codes(statement)).toContain('row_unreadable');
  });

  test('says nothing new where the balance stays', () => {
    const statement = withLast('03/31   POSITION                                                    5,332.05');
    expect(rows(statement)).toHaveLength(2);
    expect(statement.verdict).toBe('proven');
    expect(codes(statement)).toEqual([]);
  });
});

describe('totals under labels that nobody knows', () => {
  const sections = (debits: string, total: string, closing = '24,569.90') =>
    only(`${HEAD}
Previous Balance            7,996.81
Deposits and Credits       31,469.45
Checks and Debits          ${debits}
Ending Balance             ${closing}
Deposits and Credits
Date    Description                                              Amount
03/02   Card Sales                                            31,469.45
Total deposits and credits                                    31,469.45
Electronic Debits
Date    Description                                              Amount
03/03   Payroll                                                8,218.81
Total of all electronic items                                  ${total}
Checks
Date    Number                                                   Amount
03/05   2336                                                   6,677.55
Total checks                                                   6,677.55
`);
  const truth = [
    ['2025-03-02', 3146945],
    ['2025-03-03', -821881],
    ['2025-03-05', -667755],
  ];

  test('are what makes the summary add up', () => {
    const statement = sections('14,896.36', '8,218.81');
    expect(rows(statement)).toEqual(truth);
    expect(statement).toMatchObject({ verdict: 'proven', printedTotals: { withdrawals: 1489636 } });
  });

  test('contradict it where nothing they could be does', () => {
    const statement = sections('14,996.36', '8,218.81');
    expect(rows(statement)).toEqual(truth);
    expect(statement.verdict).toBe('broken');
    expect(statement.findings[0]?.message).toContain('difference 100.00');
  });

  test('right under rows are held against every sum they may stand for', () => {
    const statement = sections('14,896.36', '8,318.81');
    expect(rows(statement)).toEqual(truth);
    expect(statement.verdict).toBe('broken');
    expect(statement.findings[0]?.message).toContain('8,318.81');
  });

  test('a wrong closing balance leaves the signs of the sections, and is told', () => {
    const statement = sections('14,896.36', '8,218.81', '24,669.90');
    expect(rows(statement)).toEqual(truth);
    expect(statement.verdict).toBe('broken');
    expect(statement.findings.find(({ code }) => code === 'closing_balance_differs')?.message).toContain(
      'difference 100.00',
    );
  });
});

test('a total of one section among several of its direction is not the total of the direction', () => {
  const statement = only(`${HEAD}
Previous Balance            1,000.00
Ending Balance                700.00
Debits
Date    Description                                              Amount
03/03   Payroll                                                  200.00
Total debits                                                     200.00
Checks
Date    Number                                                   Amount
03/05   2336                                                     100.00
Total checks                                                     100.00
`);
  expect(rows(statement)).toEqual([
    ['2025-03-03', -20000],
    ['2025-03-05', -10000],
  ]);
  expect(statement).toMatchObject({ verdict: 'proven', printedTotals: { withdrawals: null } });
});

describe('what is owed and what is owned add up alike', () => {
  const account = (...texts: [string, string, string]) =>
    only(`${HEAD}
Date    Description                                   Amount         Balance
        Previous balance                                            26,436.84
03/08   ${texts[0].padEnd(28)}                   40.00       26,476.84
03/21   ${texts[1].padEnd(28)}                  480.00-      25,996.84
03/29   ${texts[2].padEnd(28)}                  381.12       26,377.96
        New balance                                                 26,377.96
`);

  test('the texts of the rows tell which it is', () => {
    const loan = account('Account service fee', 'Additional principal payment', 'Interest charged');
    expect(rows(loan).map(([, amount]) => amount)).toEqual([-4000, 48000, -38112]);
    expect(loan).toMatchObject({ openingBalance: -2643684, verdict: 'proven' });
    const savings = account('Deposit', 'Withdrawal', 'Interest paid');
    expect(rows(savings).map(([, amount]) => amount)).toEqual([4000, -48000, 38112]);
    expect(savings).toMatchObject({ openingBalance: 2643684, verdict: 'proven' });
  });

  test('where they do not, both fit, and neither is proven', () => {
    const either = account('Harbor', 'Mill Race', 'Northside');
    expect(either.verdict).toBe('unproven');
    expect(codes(either)).toEqual(['two_readings_fit']);
  });
});

test('what is owned is not taken for what is owed because most texts sound so, when one denies it', () => {
  const statement = only(`${HEAD}
Date    Description                                   Amount         Balance
        Opening balance                                             1,000.00
03/03   STAFF WAGES                                   200.00          800.00
03/10   STAFF WAGES                                   300.00          500.00
03/19   LODGMENT 649124                               100.00          600.00
        Closing balance                                               600.00
`);
  expect(rows(statement)).toEqual([
    ['2025-03-03', -20000],
    ['2025-03-10', -30000],
    ['2025-03-19', 10000],
  ]);
  expect(statement.verdict).toBe('unproven');
});

test('what a card prints plain was spent, where no figure is printed to tell', () => {
  const statement = only(`
RELEVE DE CARTE A DEBIT DIFFERE                        Caisse Armoricaine
Carte n 4970 XXXX XXXX 2231                            Operations du 27/03/2025 au 25/04/2025
Date     Commercant                                      Montant en EUR
28/03    BOULANGERIE DES HALLES RENNES                            18,40
02/04    MARCHE COUVERT RENNES                                   142,35
11/04    AVOIR MEUBLES GRANDJEAN BREST                           -49,00
`);
  expect(rows(statement)).toEqual([
    ['2025-03-28', -1840],
    ['2025-04-02', -14235],
    ['2025-04-11', 4900],
  ]);
  expect(statement.verdict).toBe('unproven');
});

test('a balance right under the rows is held against them, whatever names another elsewhere', () => {
  const statement = only(`${HEAD}
Beginning balance                                    1,000.00
Ending balance                                       1,150.00
Date    Description                                    Amount
03/03   OFFICE MART                                   -200.00
03/20   SMITH J                                        350.00
Closing balance                                      1,250.00
`);
  expect(statement.verdict).toBe('broken');
  expect(statement.findings[0]?.message).toContain('1,250.00');
});

test('a balance in front of rows that have none opens or closes nothing', () => {
  const statement = only(`
RELEVE DE COMPTE                                     Compte 30003 01204 00020045112 57 EUR
Du 28/12/2024 au 28/01/2025
Date     Nature des operations                           Debit        Credit
         SOLDE CREDITEUR AU 27/12/2024                              1 204,50
30.12    PRLV URSSAF                                    640,12
02.01    VIR RECU SARL DUPRE                                        5 200,00
         TOTAL DES MOUVEMENTS                           640,12      5 200,00
`);
  expect(rows(statement)).toEqual([
    ['2024-12-30', -64012],
    ['2025-01-02', 520000],
  ]);
  expect(statement).toMatchObject({ verdict: 'proven', openingBalance: null, closingBalance: null });
});

test('balances that fit the rows in two places prove neither', () => {
  const statement = only(`${HEAD}
Opening balance          Closing balance
       1,000.00                 1,100.00

Your average month
Opening balance          Closing balance
       2,000.00                 2,100.00

Date    Description                                    Amount
03/03   OFFICE MART                                   -150.00
03/20   SMITH J                                        250.00
`);
  expect(statement.verdict).toBe('unproven');
  expect(codes(statement)).toEqual(['two_readings_fit']);
});

test('a minus under the title of what comes in is money in, though its summary tells nothing', () => {
  const statement = only(`
Titanium Customer                                     Mar 1 - Mar 31, 2025   USD
Previous monthly balance as of Feb 28, 2025              $503.11
Total balance as of Mar 31, 2025                         $603.11
Payments
Date           Description                               Amount
03/09/2025     TRANSFER 4471                            -$100.00

Transactions by Ruth Adeyemi
Date           Description                               Amount
03/01/2025     OFFICE MART                               $150.00
03/02/2025     RIVERSIDE                                  $50.00
`);
  expect(rows(statement)).toEqual([
    ['2025-03-09', 10000],
    ['2025-03-01', -15000],
    ['2025-03-02', -5000],
  ]);
  expect(statement).toMatchObject({ verdict: 'proven', openingBalance: -50311, closingBalance: -60311 });
});
