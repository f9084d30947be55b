import type { SmallLayout } from './small-layouts.ts';

/** Two or three rows each, amid titles, summaries and tables that are none of theirs; their truth is written by hand. */
export const LAYOUTS_AROUND: readonly SmallLayout[] = [
  {
    name: 'a card whose new charges begin with a summary by holder',
    text: `
Alder Business Card                               Account number ending in 3967
Minimum payment due $35.00                        Credit limit $9,000.00
Statement period 03/01/2025 to 03/31/2025         Member FDIC
Previous Balance                                      $1,000.00
Payments/Credits                                        -$400.00
New Charges                                             +$250.00
New Balance                                             $850.00
Payments and Credits
Date         Description                                Amount
03/05/2025   PAYMENT - THANK YOU                      -$400.00
New Charges
Summary
J SMITH 7-31008                                        $250.00
Total New Charges                                      $250.00
Detail
J SMITH
Card Ending 7-31008
Date         Description                                Amount
03/07/2025   OFFICE MART                               $200.00
03/19/2025   COPPER KETTLE COFFEE                       $50.00
`,
    rows: ['2025-03-05 40000', '2025-03-07 -20000', '2025-03-19 -5000'],
    opening: -100000,
    closing: -85000,
    asides: ['35.00', '9,000.00', '250.00'],
  },
  {
    name: 'titles between stars',
    text: `
Prairie State Bank                                 Account Number 14427    USD
Statement Dates 3/01/25 thru 3/31/25
Previous Balance                 1,000.00
1 Deposits/Credits               1,200.00
2 Checks/Debits                    132.53
Current Balance                  2,067.47
* * * DEPOSITS AND ADDITIONS * * *
Date      Description                              Amount
3/09      SMITH J                                1,200.00
* * * WITHDRAWALS AND DEDUCTIONS * * *
Date      Description                              Amount
3/03      OFFICE MART                               50.00
* * * CHECKS IN NUMBER ORDER * * *
Date      Check No                                 Amount
3/19      7001                                      82.53
`,
    rows: ['2025-03-09 120000', '2025-03-03 -5000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: [],
  },
  {
    name: 'a list of checks without a total, and a table of fees with one',
    text: `
First Example Bank                                 Account Number 1234567890    USD
Statement Period 03/01/2025 - 03/31/2025
Beginning Balance                                                  1,000.00
Date     Description                                   Amount      Balance
03/03    CHECK 1200                                    -50.00       950.00
03/09    DEPOSIT                                     1,200.00     2,150.00
03/19    CHECK 1209                                    -82.53     2,067.47
Ending Balance                                                     2,067.47
Summary of checks written
Number    Date       Amount
1200      03/03       50.00
1209      03/19       82.53
Monthly service fee summary
Fee period 03/01/2025 - 03/31/2025     Standard monthly service fee $10.00    You paid $0.00
Total service charges                                                $0.00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: ['50.00', '82.53', '10.00'],
  },
  {
    name: 'a summary that names among what was paid out the charges in it',
    text: `
Middleton Bank                                     Account No 12345678
01 - 31 Mar 2025                                   Sort Code 20-44-91
Start balance                    £1,000.00
Money in                         £1,200.00
Money out                           £58.50
Charges                              £8.50
End balance                      £2,141.50
Date     Description                       Money out £   Money in £   Balance £
3 Mar    OFFICE MART                             50.00                   950.00
9 Mar    SMITH J                                           1,200.00    2,150.00
31 Mar   MONTHLY CHARGES                          8.50                 2,141.50
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-31 -850'],
    opening: 100000,
    closing: 214150,
    asides: ['8.50'],
  },
  {
    name: 'a card that only its figures tell',
    text: `
Titanium Customer
Mar 1 - Mar 31, 2025                               USD
Previous Monthly Balance as of Feb 28, 2025          $1,000.00
Payments made                                         -$400.00
Purchases                                               $250.00
Total Balance as of Mar 31, 2025                        $850.00
Payments
Date         Description                                 Amount
03/05/2025   ACH transfer from account ending in 4471  -$400.00
Transactions by J Smith
Date         Description                                 Amount
03/07/2025   OFFICE MART                                $200.00
03/19/2025   COPPER KETTLE COFFEE                        $50.00
`,
    rows: ['2025-03-05 40000', '2025-03-07 -20000', '2025-03-19 -5000'],
    opening: -100000,
    closing: -85000,
    asides: [],
  },
  {
    name: 'purchases on promotional terms in front of the rows',
    text: `
Homeplace Credit Card                              Account number ending in 8812
Statement period 03/01/2025 to 03/31/2025          Member FDIC
Minimum payment due $35.00                         Credit limit $5,000.00
Previous Balance                                     $1,000.00
- Payments                                             $400.00
+ Purchases/Debits                                     $250.00
New Balance                                            $850.00
Promotional Expiration Notification
Tran Date    Description         Initial Purchase   Promotional   Expiration
                                           Amount       Balance         Date
11/24/2024   NO INTEREST                  $498.00       $212.40   05/24/2025
Payments
Date       Description                                  Amount
03/05      ONLINE PAYMENT THANK YOU                   -$400.00
Purchases and Other Debits
Date       Description                                  Amount
03/07      STORE 5877                                  $200.00
03/19      STORE 1854                                   $50.00
`,
    rows: ['2025-03-05 40000', '2025-03-07 -20000', '2025-03-19 -5000'],
    opening: -100000,
    closing: -85000,
    asides: ['35.00', '5,000.00', '498.00', '212.40'],
  },
  {
    name: 'a line of credit with columns of advances and payments',
    text: `
First Example Bank                                 Account Number 55-8812-7    USD
HOME EQUITY LINE OF CREDIT                         Credit limit $75,000.00
Billing cycle 03/01/2025 - 03/31/2025
Previous Balance           $1,000.00
Advances and Charges       + 250.00
Payments and Credits       - 400.00
New Balance                $850.00
Trans Date   Description               Advances/Charges   Payments/Credits   Balance
03/05/25     PAYMENT - AUTO DEBIT                                   400.00    600.00
03/07/25     ADVANCE - CHECK 4847                200.00                       800.00
03/19/25     INTEREST CHARGE                      50.00                       850.00
`,
    rows: ['2025-03-05 40000', '2025-03-07 -20000', '2025-03-19 -5000'],
    opening: -100000,
    closing: -85000,
    asides: ['75,000.00'],
  },
  {
    name: 'a column of fees in which nothing was charged',
    text: `
Juniper Goods                                      Account number 1234567890    USD
Mar 1 - Mar 31, 2025
Starting balance (March 1)             $1,000.00
Ending balance (March 31)              $2,067.47
Created      Description                     Paid     Fee
2025-03-03   Payout po_388                -$50.00   $0.00
2025-03-09   Sale or_3012               $1,200.00   $0.00
2025-03-19   Payout po_389                -$82.53   $0.00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: [],
  },
  {
    name: 'the currency in front of the first date of its table',
    text: `
Lantau Bank                                        Account number 411-220881-833
Statement date 31 March 2025
HKD Savings
CCY   Date     Transaction Details               Deposit   Withdrawal     Balance
HKD   28 Feb   B/F BALANCE                                               1,000.00
HKD   3 Mar    OFFICE MART                                      50.00      950.00
      9 Mar    SALARY SMITH TRADING             1,200.00                 2,150.00
      19 Mar   COPPER KETTLE                                    82.53    2,067.47
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: [],
  },
  {
    name: 'headings on one line that end with the balance of the day, the date beneath them',
    text: `
First Example Bank                                 Account Number 1234567890    USD
Statement Period 03/01/2025 - 03/31/2025
Posting      Transaction Description          Deposits (+)   Withdrawals (-)   Daily Balance
Date
03/01/2025   BEGINNING BALANCE                                                     $1,000.00
03/03/2025   OFFICE MART                                               50.00         $950.00
03/09/2025   DEPOSIT                             $1,200.00                         $2,150.00
03/19/2025   COPPER KETTLE                                             82.53       $2,067.47
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: [],
  },
];
