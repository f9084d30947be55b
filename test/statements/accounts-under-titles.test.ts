import { describe, expect, test } from 'vitest';
import type { Statement } from '../../shared/model/index.ts';
import { HEAD, read } from './failures/pages.ts';

const facts = ({ account, openingBalance, closingBalance, verdict, transactions }: Statement) => ({
  number: account.number,
  type: account.type,
  balances: [openingBalance, closingBalance],
  amounts: transactions.map(({ amount }) => amount),
  verdict,
});

const SHARES_AND_LOAN = `
First Example Federal Credit Union                Statement period 03/01/2025 to 03/31/2025
JO SMITH
12 Mill Street
Dayton, OH 45402

Everyday Checking - 7000000101
Date     Transaction detail                         Amount($)     Balance($)
03-01    Beginning balance                                          1,000.00
03-03    Office Mart                                    50.00-        950.00
03-09    Deposit Smith J                             1,200.00       2,150.00
03-31    Ending balance                                             2,150.00
Your account earned $0.00 for the dividend period

Holiday Club - 7000000202
Date     Transaction detail                         Amount($)     Balance($)
03-01    Beginning balance                                             63.71
         No transactions this period
03-31    Ending balance                                                63.71

Used Vehicle Loan - 7000000303
Annual percentage rate 5.790%     Next payment due 04-01 $412.77
Date     Transaction detail                         Amount($)     Balance($)
03-01    Beginning balance                                         18,600.00
03-12    Payment - transfer from checking              400.00-     18,200.00
03-31    Ending balance                                            18,200.00
`;

describe('accounts of a document that begin with a name, a dash and a number', () => {
  test('shares, one without rows, and a loan, whose balance is owed', () => {
    expect(read(SHARES_AND_LOAN).statements.map(facts)).toEqual([
      {
        number: '7000000101',
        type: 'checking',
        balances: [100000, 215000],
        amounts: [-5000, 120000],
        verdict: 'proven',
      },
      { number: '7000000202', type: 'unknown', balances: [6371, 6371], amounts: [], verdict: 'proven' },
      { number: '7000000303', type: 'loan', balances: [-1860000, -1820000], amounts: [40000], verdict: 'proven' },
    ]);
  });

  test('one without rows stays beside one in front of it whose number is lost', () => {
    const { statements } = read(SHARES_AND_LOAN.replace(' - 7000000101', ''));
    expect(statements.map(facts)).toMatchObject([
      { number: null, balances: [100000, 215000] },
      { number: '7000000202', balances: [6371, 6371], amounts: [], verdict: 'proven' },
      { number: '7000000303', balances: [-1860000, -1820000] },
    ]);
  });

  test('a loan whose name stands without a number is owed all the same', () => {
    const { statements } = read(SHARES_AND_LOAN.replaceAll(/ - 70000\d+/g, ''));
    expect(statements.map(facts)).toMatchObject([
      { type: 'checking', balances: [100000, 215000] },
      { type: 'loan', balances: [-1860000, -1820000], amounts: [40000] },
    ]);
  });

  test('an advertisement for loans over an account makes it none', () => {
    const { statements } = read(SHARES_AND_LOAN.replace('\nEveryday', '\nloan rates as low as 5.49% APR.\nEveryday'));
    expect(statements.map(facts)).toMatchObject([
      { type: 'checking', balances: [100000, 215000], verdict: 'proven' },
      { balances: [6371, 6371] },
      { type: 'loan', balances: [-1860000, -1820000] },
    ]);
  });

  test('two currencies, each under a summary laid out across and its total, what was taken back beneath the rows', () => {
    const page = (code: string, sign: string, [opens, then, closes]: readonly string[]): string => `
${code} Statement
Priya Nair
Balance summary
Product      Opening balance             Money out    Money in   Closing balance
Current            ${sign}${opens}                ${sign}50.00   ${sign}1,200.00         ${sign}${closes}
Total              ${sign}${opens}                ${sign}50.00   ${sign}1,200.00         ${sign}${closes}
Account transactions from 1 March 2025 to 31 March 2025
Date          Description                Money out    Money in     Balance
3 Mar 2025    OFFICE MART                   ${sign}50.00                 ${sign}${then}
9 Mar 2025    SMITH J                                ${sign}1,200.00   ${sign}${closes}
Reverted from 1 March 2025 to 31 March 2025
Start date    Description                Money out    Money in
14 Mar 2025   COPPER KETTLE                 ${sign}82.53
`;
    const { statements } = read(
      page('GBP', '£', ['1,000.00', '950.00', '2,150.00']),
      page('EUR', '€', ['3,000.00', '2,950.00', '4,150.00']),
    );
    expect(statements.map(facts)).toMatchObject([
      { balances: [100000, 215000], amounts: [-5000, 120000], verdict: 'proven' },
      { balances: [300000, 415000], amounts: [-5000, 120000], verdict: 'proven' },
    ]);
  });

  test('two accounts on a page each, the latest rows first', () => {
    const page = (title: string, opening: string, closing: string, rows: string) => `
${title}
Current balance      $${closing}          Interest paid year to date      $3.19
Beginning balance    $${opening}

Transaction details
Date             Type            Description                     Amount        Balance
${rows}
Beginning balance                                                            $${opening}
`;
    const { statements } = read(
      `${HEAD.replace('Account number: 123456789', '')}
${page(
  'Checking account - 800000000111',
  '1,000.00',
  '2,150.00',
  `Mar 9, 2025      Deposit         SMITH J                      $1,200.00      $2,150.00
Mar 3, 2025      Card            OFFICE MART                    -$50.00        $950.00`,
)}`,
      page(
        'Savings account - 800000000222',
        '5,000.00',
        '5,001.30',
        'Mar 31, 2025     Interest        Interest earned                  $1.30      $5,001.30',
      ),
    );
    expect(statements.map(facts)).toMatchObject([
      { number: '800000000111', balances: [100000, 215000], amounts: [120000, -5000], verdict: 'proven' },
      { number: '800000000222', balances: [500000, 500130], amounts: [130], verdict: 'proven' },
    ]);
  });

  test('accounts whose balances both stand over their rows, and whose names say nothing', () => {
    const account = (title: string, opening: string, closing: string, row: string) => `
${title}
Beginning balance:     ${opening}
Ending balance:        ${closing}

Deposits
Date          Amount        Description
${row}
                            01/12 #6276957
`;
    const { statements } = read(
      `${HEAD.replace('Account number: 123456789', '')}
${account('Early Spender', '$1,000.00', '$1,300.00', '03/09/2025    $300.00       SMITH J')}
${account('Early Saver', '$5,000.00', '$5,001.30', '03/31/2025      $1.30       Dividend')}`,
    );
    expect(statements.map(facts)).toMatchObject([
      { balances: [100000, 130000], amounts: [30000], verdict: 'proven' },
      { balances: [500000, 500130], amounts: [130], verdict: 'proven' },
    ]);
  });
});

test('an account that stands in an overview only does not take the balances under the number of another', () => {
  const { statements } = read(`
First Example Bank, Member FDIC                    Statement period 03/01/2025 to 03/31/2025
JO SMITH
12 Mill Street, Dayton, OH 45402

Summary of your accounts
Account name                 Account number         Balance ($)
CHECKING                     001570525057                950.00
SAVINGS                      157052505736             17,874.97

CHECKING 001570525057
Account summary
Your previous balance as of 03/01/2025                 1,000.00
Checks                                                  - 50.00
Your new balance as of 03/31/2025                     = $950.00

Checks
Date         Check #             Amount ($)
03/03        1401                     50.00
`);
  expect(statements.map(facts)).toMatchObject([
    { number: '001570525057', balances: [100000, 95000], amounts: [-5000], verdict: 'proven' },
  ]);
});

test('totals beneath the balance that closes an account are of that account', () => {
  const { statements } = read(`
First Example Federal Credit Union            Member number: 7712-118
JO SMITH                                      Statement period 03/01/2025 to 03/31/2025    USD

SHARE 01 - REGULAR SAVINGS
Eff Date   Post Date   Transaction Description              Amount   New Balance
                       Previous Balance                                 5,210.07
03/07      03/07       Deposit ACH HARBOR MACHINE           250.00      5,460.07
03/18      03/18       Withdrawal Transfer To Share 40      400.00-     5,060.07
                       Ending Balance                                   5,060.07
Total Deposits 250.00   Total Withdrawals 400.00

SHARE 40 - EVERYDAY CHECKING
Eff Date   Post Date   Transaction Description              Amount   New Balance
                       Previous Balance                                   913.28
03/03      03/03       Withdrawal POS LUCKY DRAGON           64.18-       849.10
03/18      03/18       Deposit Transfer From Share 01       400.00      1,249.10
                       Ending Balance                                   1,249.10
Total Deposits 400.00   Total Withdrawals 64.18
`);
  expect(statements.map(facts)).toEqual([
    { number: null, type: 'savings', balances: [521007, 506007], amounts: [25000, -40000], verdict: 'proven' },
    { number: null, type: 'checking', balances: [91328, 124910], amounts: [-6418, 40000], verdict: 'proven' },
  ]);
});
