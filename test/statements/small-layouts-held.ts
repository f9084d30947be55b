import type { SmallLayout } from './small-layouts.ts';

/** Statements that print more of their rows than balances and totals; each of its figures is held against them. */
export const HELD_LAYOUTS: readonly SmallLayout[] = [
  {
    name: 'a payment beside the principal and interest that it is made of',
    text: `
Meridian Valley Bank                               Loan number 6600417782
OLD QUARRY STONEWORKS LLC                          History from 01/01/2025 to 06/30/2025    USD
Beginning principal balance                        48,211.37
Effective date   Transaction       Total payment    Principal    Interest   Late charge   Principal balance
01/15/2025       Regular payment        1,412.60     1,121.32      291.28          0.00           47,090.05
02/14/2025       Regular payment        1,412.60     1,135.48      277.12          0.00           45,954.57
03/17/2025       Regular payment        1,412.60     1,132.56      280.04          0.00           44,822.01
04/21/2025       Regular payment        1,483.23     1,140.94      271.66         70.63           43,681.07
05/15/2025       Regular payment        1,412.60     1,161.89      250.71          0.00           42,519.18
06/16/2025       Regular payment        1,412.60     1,151.12      261.48          0.00           41,368.06
Ending principal balance                           41,368.06
`,
    rows: [
      '2025-01-15 112132',
      '2025-02-14 113548',
      '2025-03-17 113256',
      '2025-04-21 114094',
      '2025-05-15 116189',
      '2025-06-16 115112',
    ],
    opening: -4821137,
    closing: -4136806,
    asides: [],
  },
  {
    name: 'what was received, the fee and what was left of it',
    text: `
Statement of activity                              Larkspur Ceramics
Account number 88427101                            May 1, 2025 - May 31, 2025    USD
Beginning balance                                  310.40
Date         Description            Name                     Gross      Fee        Net    Balance
05/02/2025   Website Payment        Rosa Albrecht           480.00   -14.22     465.78     776.18
05/04/2025   Mobile Payment         J. Pettersen            125.50    -4.14     121.36     897.54
05/07/2025   Refund                 Rosa Albrecht           -60.00     0.00     -60.00     837.54
05/09/2025   Website Payment        Northlight Studio     2,210.00   -64.58   2,145.42   2,982.96
05/15/2025   Withdrawal to bank     Bank 4471            -2,000.00     0.00  -2,000.00     982.96
05/21/2025   Subscription Payment   K. Oyelaran              89.99    -3.11      86.88   1,069.84
Ending balance                                   1,069.84
`,
    rows: [
      '2025-05-02 46578',
      '2025-05-04 12136',
      '2025-05-07 -6000',
      '2025-05-09 214542',
      '2025-05-15 -200000',
      '2025-05-21 8688',
    ],
    opening: 31040,
    closing: 106984,
    asides: [],
  },
  {
    name: 'the balances of days in a list beneath sections',
    text: `
Harborline Bank                                    Account number: 3390 0471 6625
COPPER KETTLE DINER INC                            August 1, 2025 - August 31, 2025    USD
Beginning balance on 8/1                              1,500.00
Deposits/Credits                                      1,270.00
Withdrawals/Debits                                      505.50
Ending balance on 8/31                                2,264.50
Deposits/Credits
Date      Description                                   Amount
08/04     Card terminal deposit                         320.00
08/11     Card terminal deposit                         410.00
08/25     Card terminal deposit                         540.00
Withdrawals/Debits
Date      Description                                   Amount
08/04     Food wholesaler                               155.25
08/18     Electric company                              350.25
Daily ledger balance summary
Date           Balance     Date           Balance     Date           Balance
08/01         1,500.00     08/11         2,074.75     08/25         2,264.50
08/04         1,664.75     08/18         1,724.50
`,
    rows: ['2025-08-04 32000', '2025-08-11 41000', '2025-08-25 54000', '2025-08-04 -15525', '2025-08-18 -35025'],
    opening: 150000,
    closing: 226450,
    asides: [],
  },
  {
    name: 'one closing balance over the rows and beneath them',
    text: `
Your Statement                                     Statement Period 29 Dec 2024 - 29 Jan 2025    AUD
BILLABONG TOURS PTY LTD                            Account Number 06 2941 10448213
Closing Balance                                    $1,111.20 CR
Date      Transaction                              Debit       Credit         Balance
29 Dec    OPENING BALANCE                                                  $655.20 CR
30 Dec    Direct Debit ENERGY                      84.00                   $571.20 CR
31 Dec    Transfer from BILLABONG TOURS                      2,200.00    $2,771.20 CR
02 Jan    Rent Jan                              1,650.00                 $1,121.20 CR
15 Jan    Account Fee                              10.00                 $1,111.20 CR
29 Jan    CLOSING BALANCE                                                $1,111.20 CR

Opening balance    - Total debits    + Total credits    = Closing balance
     $655.20 CR          1,744.00           2,200.00         $1,111.20 CR
`,
    rows: ['2024-12-30 -8400', '2024-12-31 220000', '2025-01-02 -165000', '2025-01-15 -1000'],
    opening: 65520,
    closing: 111120,
    asides: [],
  },
];
