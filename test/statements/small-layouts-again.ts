import type { SmallLayout } from './small-layouts.ts';

/** Noughts, sums across, dates in two columns, and what is listed again. */
export const LAYOUTS_AGAIN: readonly SmallLayout[] = [
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
