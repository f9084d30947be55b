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
    closing: null,
    asides: ['2,117.47'],
  },
  {
    name: 'noughts, with a minus or without, in the column that a row does not use',
    text: `
First Example Bank    Member FDIC                     Account number 123456789
Statement period 03/01/2025 - 03/31/2025
Beginning balance as of 03/01/2025     $1,000.00      Interest paid YTD         $7.75
Deposits                               $1,200.00      Days in period               31
Withdrawals                              -$50.00
Interest paid                              $2.50
Ending balance as of 03/31/2025        $2,152.50
Date          Description                       Credits       Debits       Balance
03/03/2025    Card purchase OFFICE MART           $0.00      -$50.00       $950.00
03/09/2025    Direct deposit SMITH J          $1,200.00       -$0.00     $2,150.00
03/31/2025    Interest paid                       $2.50       -$0.00     $2,152.50
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-31 250'],
    opening: 100000,
    closing: 215250,
    asides: ['7.75'],
  },
  {
    name: 'a sum across, its labels at the left of their cells and its figures at the right',
    text: `
Koala Banking Group                                  BSB 062-000   Account number 1234 5678
J Hartley                                            1 March 2025 to 31 March 2025

Opening balance:        Total deposits:         Total withdrawals:      Closing balance:
             $1,000.00 +             $1,600.00 -               $82.53 =            $2,517.47

Date          Transaction details              Withdrawals ($)   Deposits ($)    Balance ($)
2025
01 MAR        OPENING BALANCE                                                       1,000.00
03 MAR        EFTPOS OFFICE MART                         50.00                        950.00
09 MAR        TRANSFER FROM J SMITH                                  1,200.00       2,150.00
12 MAR        PAYMENT TO J DOE                           32.53                      2,117.47
20 MAR        SALARY BROWN PTY LTD                                     400.00       2,517.47
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-12 -3253', '2025-03-20 40000'],
    opening: 100000,
    closing: 251747,
    asides: [],
  },
  {
    name: 'French: month and day in columns of their own, a sum across',
    text: `
Banque du Grand Nord                                          Relevé de compte
M. J. Untel                                                   Compte no 01-234-56
1450, rue Principale                                          Période du 2025-03-01
Québec (Québec) G1R 2B5                                       au 2025-03-31

SOLDE PRÉCÉDENT           TOTAL DES DÉBITS           TOTAL DES CRÉDITS           SOLDE ACTUEL
                1 000,00                     82,53                   1 600,00                2 517,47

MOIS
JOUR     CODE     DESCRIPTION                      DÉBIT          CRÉDIT           SOLDE
03 01             SOLDE PRÉCÉDENT                                               1 000,00
03 03    RA       RETRAIT OFFICE MART              50,00                          950,00
03 09    DPT      DÉPÔT J SMITH                                 1 200,00        2 150,00
03 12    CH       CHÈQUE 0101                      32,53                        2 117,47
03 20    DPT      DÉPÔT DIRECT PAIE                               400,00        2 517,47
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-12 -3253', '2025-03-20 40000'],
    opening: 100000,
    closing: 251747,
    asides: [],
  },
  {
    name: 'checks listed again under the ledger that has them',
    text: `
First Example Bank    Member FDIC                     Account number 123456789
Statement period 03/01/2025 - 03/31/2025
Posting date  Description                    Deposits (+)   Withdrawals (-)      Daily balance
03/01/2025    BEGINNING BALANCE                                                      $1,000.00
03/03/2025    CHECK NUMBER 6005                                       50.00             950.00
03/09/2025    DEPOSIT                            1,200.00                             2,150.00
03/12/2025    CHECK NUMBER 6006                                       32.53           2,117.47
03/20/2025    CHECK NUMBER 6010                                      400.00           1,717.47
              ENDING BALANCE                                                         $1,717.47
              NUMBER OF DEPOSITS/CHECKS PAID          1             3

                              CHECKS PAID SUMMARY
CHECK NO.     DATE           AMOUNT    CHECK NO.    DATE          AMOUNT
6005          03/03/25        50.00    6010*        03/20/25      400.00
6006          03/12/25        32.53
* - gap in check sequence
NUMBER OF CHECKS PAID 3                             AMOUNT OF CHECKS PAID $482.53
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-12 -3253', '2025-03-20 -40000'],
    opening: 100000,
    closing: 171747,
    asides: ['482.53'],
  },
];
