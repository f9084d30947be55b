import type { SmallLayout } from './small-layouts.ts';

/** Figures in unusual places: a box beside the rows, over their labels, in columns that make up the amount. */
export const LAYOUTS_BESIDE: readonly SmallLayout[] = [
  {
    name: 'a box of figures beside the rows, on their lines',
    text: `
Northern Bank                                 Sort code 07-01-16
Mr A N Other                                  Account no 12345678

Your transactions                                                             At a glance
                                                                              1 Mar - 31 Mar 2025
Date      Description                Money out    Money in     Balance
                                                                              Start balance      1,000.00
1 Mar     Start balance                                       1,000.00        Money in           1,600.00
3 Mar     Direct debit OFFICE MART       50.00
          Ref 4711                                              950.00        Money out             82.53
9 Mar     Credit SMITH J                          1,200.00    2,150.00        End balance        2,517.47
12 Mar    Bill payment J DOE             32.53                2,117.47
20 Mar    Credit BROWN LTD                          400.00    2,517.47        Your deposit is protected up to
31 Mar    End balance                                         2,517.47        the limit of the scheme.
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-12 -3253', '2025-03-20 40000'],
    opening: 100000,
    closing: 251747,
    asides: [],
  },
  {
    name: 'gross and fee beside the net amount, a summary that counts them apart',
    text: `
Payment Service                               Merchant account ID 123456789
Statement for March 2025

Activity summary (3/1/25 - 3/31/25)
Beginning available balance                                        1,000.00
Payments received                                                  1,520.00
Payments sent                                                          0.00
Withdrawals and debits                                              -700.00
Fees                                                                 -45.30
Ending available balance                                           1,774.70

Date          Description                     Gross         Fee         Net
03/02/2025    Website payment                700.00      -20.60      679.40
              ID 7TGY4
03/05/2025    Website payment                120.00       -3.70      116.30
03/09/2025    Withdrawal to bank            -700.00        0.00     -700.00
03/17/2025    Express checkout               500.00      -15.00      485.00
03/21/2025    Website payment                200.00       -6.00      194.00
`,
    rows: ['2025-03-02 67940', '2025-03-05 11630', '2025-03-09 -70000', '2025-03-17 48500', '2025-03-21 19400'],
    opening: 100000,
    closing: 177470,
    asides: [],
  },
  {
    name: 'figures over their labels',
    text: `
Monarch Bank Limited
J Hartley                                                  01/03/2025 - 31/03/2025

Current account statement

£2,117.47             -£82.53               +£1,200.00
Account balance       Total outgoings       Total deposits

Sort code: 04-00-04   Account number: 94165073

Date         Description                       (GBP) Amount   (GBP) Balance
20/03/2025   Direct debit OFFICE MART                -32.53        2,117.47
09/03/2025   Faster payment SMITH J                1,200.00        2,150.00
03/03/2025   CARD PURCHASE LONDON                    -50.00          950.00
`,
    rows: ['2025-03-20 -3253', '2025-03-09 120000', '2025-03-03 -5000'],
    opening: null,
    closing: 211747,
    asides: ['2,117.47'],
  },
  {
    name: 'titles with the number and the sum of their rows, check numbers with a letter, amounts before texts, brackets behind the sign of the currency',
    text: `
Valley Bank                                             Statement period date: 3/1/2025 - 3/31/2025
                                                        Account number: 7351540848
Account summary - 7351540848
  03/01   Beginning balance           $1,000.00         Number of days in period          31
      3   Checks                       $(180.00)
      2   Withdrawals / debits          $(52.53)
      1   Deposits / credits          $1,750.00
  03/31   Ending balance              $2,517.47

Checks                                                                   3 checks totaling $180.00
* Indicates gap in check sequence i = Electronic image
Number       Date paid       Amount           Number       Date paid       Amount
5437 i       03/06            30.00           5441*i       03/12            50.00
5438 i       03/07           100.00

Withdrawals / debits                                                      2 items totaling $52.53
Date                  Amount   Description
03/03                  20.00   POS DEBIT OFFICE MART
03/12                  32.53   ACH DEBIT J DOE

Deposits / credits                                                      1 item totaling $1,750.00
Date                  Amount   Description
03/20               1,750.00   INCOMING WIRE BROWN LTD
`,
    rows: [
      '2025-03-06 -3000',
      '2025-03-12 -5000',
      '2025-03-07 -10000',
      '2025-03-03 -2000',
      '2025-03-12 -3253',
      '2025-03-20 175000',
    ],
    opening: 100000,
    closing: 251747,
    asides: [],
  },
  {
    name: 'checks side by side with their days behind their amounts',
    text: `
Valley Bank                                             Beginning March 1, 2025
Account number: 7351540848                              through March 31, 2025
Balance calculation
Previous balance              1,000.00
Checks                          180.00 -
Deposits & additions          1,697.47 +
Current balance               2,517.47 =

Checks
* There is a break in check sequence
Check #        Amount    Date           Check #        Amount    Date           Check #        Amount    Date
7000            30.00    03/06          7002*           50.00    03/12          7003            60.00    03/14
7001            40.00    03/07
                                                                                Total checks             180.00

Deposits & additions
Date           Amount    Description
03/08          447.47    INCOMING WIRE BROWN LTD
03/20        1,250.00    ZELLE FROM J DOE ON 03/19
                                                                  Total deposits & additions           1,697.47
`,
    rows: [
      '2025-03-06 -3000',
      '2025-03-12 -5000',
      '2025-03-14 -6000',
      '2025-03-07 -4000',
      '2025-03-08 44747',
      '2025-03-20 125000',
    ],
    opening: 100000,
    closing: 251747,
    asides: [],
  },
  {
    name: 'checks side by side, a note beside their total',
    text: `
Harbor Bank                                             March 31, 2025
Checking account number: 7351540848
Your previous balance as of 03/01/2025                            $1,000.00
Checks                                                             - 200.00
Deposits, credits and interest                                   + 1,750.00
Your new balance as of 03/31/2025                               = $2,550.00

Checks
Date      Check #          Amount ($)      Date      Check #          Amount ($)      Date      Check #          Amount ($)
03/06     1401                  50.00      03/07     *965025               70.00      03/12     985026                80.00
* indicates a skip in sequential check numbers above this item                        Total checks                 = $200.00

Deposits, credits and interest
Date      Description                                          Amount ($)
03/20     INCOMING WIRE BROWN LTD                                1,750.00
Total deposits, credits and interest                           = $1,750.00
`,
    rows: ['2025-03-06 -5000', '2025-03-07 -7000', '2025-03-12 -8000', '2025-03-20 175000'],
    opening: 100000,
    closing: 255000,
    asides: [],
  },
  {
    name: 'titles in front of the headings, the last list of checks over the amounts of other sections',
    text: `
Business Statement                                      March 31, 2025
Business checking 359982689816
                                              Beginning balance 3-1-25                    $3,000.00
                                              2 Additions                                 +1,697.47
                                              8 Subtractions                                -180.00
                                              Ending balance 3-31-25                      $4,517.47

Additions
Deposits     Date      Source
             3-8       INCOMING WIRE BROWN LTD                                           $447.47
             3-20      DEPOSIT                                                          1,250.00
             Total additions                                                           $1,697.47

Subtractions
Paper checks   * check missing from sequence
Check     Date        Amount      Check     Date        Amount      Check     Date           Amount
 8087     3-6          10.00      8089      3-8          15.00      *8092     3-10         20.00
 8088     3-7          25.00      8090      3-9          30.00

Withdrawals  Date      Location
             3-10      POS DEBIT OFFICE MART                                               $5.00
             3-11      ZELLE TO J DOE ON 3/10                                              30.00
             3-14      ATM CASH WITHDRAWAL 3/14 MAIN ST                                    45.00
             Total subtractions                                                          $180.00
`,
    rows: [
      '2025-03-08 44747',
      '2025-03-20 125000',
      '2025-03-06 -1000',
      '2025-03-08 -1500',
      '2025-03-10 -2000',
      '2025-03-07 -2500',
      '2025-03-09 -3000',
      '2025-03-10 -500',
      '2025-03-11 -3000',
      '2025-03-14 -4500',
    ],
    opening: 300000,
    closing: 451747,
    asides: [],
  },
  {
    name: 'a loan: what is paid in principal, interest and escrow, and the principal left',
    text: `
Harbor Home Mortgage                                    Loan transaction history
                                                        Statement date 06/02/2025
QUILL STUDIO LLC                                        Loan number                 0620788248
                                                        Interest rate                   5.400%
                                                        Beginning principal balance $100,000.00
                                                        Ending principal balance     $98,949.00
                                                        Next payment due 07/01/2025   $1,100.00

Transaction activity 02/01/2025 - 06/01/2025
                                        Total                                                    Principal
Date         Description             Received     Principal      Interest      Escrow      Fees      Balance
02/01/25     Regular payment          $900.00       $250.00       $450.00     $200.00     $0.00   $99,750.00
03/01/25     Regular payment          $900.00       $252.00       $448.00     $200.00     $0.00   $99,498.00
04/01/25     Regular payment          $900.00       $254.00       $446.00     $200.00     $0.00   $99,244.00
04/20/25     Principal curtailment     $40.00        $40.00         $0.00       $0.00     $0.00   $99,204.00
05/01/25     Regular payment          $900.00       $255.00       $445.00     $200.00     $0.00   $98,949.00
`,
    rows: ['2025-02-01 25000', '2025-03-01 25200', '2025-04-01 25400', '2025-04-20 4000', '2025-05-01 25500'],
    opening: -10000000,
    closing: -9894900,
    asides: ['1,100.00'],
  },
  {
    name: 'a card: the rows of each holder under a name and a colon, interest without a date',
    text: `
Harbor Mastercard credit card ending in 4471
Mar 1, 2025 - Mar 31, 2025   |   31 days in billing cycle
Payment due date: Apr 25, 2025           Minimum payment due: $25.00
Account summary
Previous balance             $1,000.00
Payments                     - $200.00
Other credits                    $0.00
Transactions                 + $132.53
Fees charged                     $0.00
Interest charged               + $5.18
New balance                  = $937.71

J DOE #4471: Payments, Credits and Adjustments
Trans Date     Post Date     Description                        Amount
Mar 5          Mar 5         CAPITAL PAYMENT                - $200.00

J DOE #4471: Transactions
Trans Date     Post Date     Description                        Amount
Mar 3          Mar 4         OFFICE MART                       $50.00
Mar 9          Mar 10        AIRLINE TICKET                    $32.53
J DOE #4471: Total Transactions                                $82.53

K DOE #9012: Transactions
Trans Date     Post Date     Description                        Amount
Mar 12         Mar 13        HARDWARE STORE                    $50.00
K DOE #9012: Total Transactions                                $50.00
Total Transactions for This Period                            $132.53

Interest charged
Interest charge on purchases                                    $5.18
Interest charge on cash advances                                $0.00
Total interest for this period                                  $5.18
`,
    rows: ['2025-03-05 20000', '2025-03-04 -5000', '2025-03-10 -3253', '2025-03-13 -5000', '2025-03-31 -518'],
    opening: -100000,
    closing: -93771,
    verdict: 'repaired',
    asides: ['25.00'],
  },
];
