import type { SmallLayout } from './small-layouts.ts';

/** Habits that seldom meet, together; two to five rows each, and their truth is written by hand. */
export const ODD_LAYOUTS: readonly SmallLayout[] = [
  {
    name: 'the newest first under the name of each day, what is pending above, a balance behind every row',
    text: `
Harbour Bank                                       Account number 12345678    USD
Statement period March 1, 2025 to March 31, 2025
Pending transactions
Date          Description                          Amount
03/31/2025    OFFICE MART HOLD                     -77.00
Completed transactions
Date          Description                          Amount        Balance
03/19/2025    COPPER KETTLE COFFEE                 -82.53       2,067.47
03/09/2025    PAYROLL SMITH TRADING             +1,200.00       2,150.00
03/03/2025    OFFICE MART                          -50.00         950.00
              Starting balance                                  1,000.00
`,
    rows: ['2025-03-19 -8253', '2025-03-09 120000', '2025-03-03 -5000'],
    opening: 100000,
    closing: 206747,
    asides: ['77.00'],
  },
  {
    name: 'the balance in front of the amounts, dashes in the empty cells',
    text: `
Mill Street Bank                                   Account No 12345678    GBP
Statement from 1 March 2025 to 31 March 2025
Date          Details                           Balance      Paid out      Paid in
1 Mar 2025    Opening balance                  1,000.00
3 Mar 2025    OFFICE MART                        950.00         50.00            -
9 Mar 2025    SMITH J                          2,150.00             -     1,200.00
19 Mar 2025   COPPER KETTLE                    2,067.47         82.53            -
31 Mar 2025   Closing balance                  2,067.47
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: [],
  },
  {
    name: 'over the end of the year, a reference that looks like a year, the second date amid the text',
    text: `
First Example Bank                                 Account Number 1234567890    USD
Statement Period 12/14/2024 - 01/13/2025
Beginning Balance                                                 1,000.00
Date     Description                                   Amount     Balance
12/16    CHECK 2019 OFFICE MART                        -50.00      950.00
12/31    DEBIT CARD AUTHORIZED ON 12/29 KROGER 2024    -82.53      867.47
01/02    PAYROLL SMITH TRADING 2023                  1,200.00    2,067.47
Ending Balance                                                    2,067.47
`,
    rows: ['2024-12-16 -5000', '2024-12-31 -8253', '2025-01-02 120000'],
    opening: 100000,
    closing: 206747,
    asides: [],
  },
  {
    name: 'one amount column with CR, a balance that is overdrawn in between',
    text: `
Highland Bank plc                                  Account number 12345678    GBP
Statement period 01 March 2025 - 31 March 2025
Date          Transaction                          Amount         Balance
              Balance brought forward                             50.00
03 Mar 2025   OFFICE MART                          150.00        100.00 OD
09 Mar 2025   SMITH J SALARY                     1,200.00 CR   1,100.00
19 Mar 2025   COPPER KETTLE                         82.53      1,017.47
              Balance carried forward                          1,017.47
`,
    rows: ['2025-03-03 -15000', '2025-03-09 120000', '2025-03-19 -8253'],
    opening: 5000,
    closing: 101747,
    asides: [],
  },
  {
    name: 'sections, checks side by side with gaps, and the balances of days three across',
    text: `
Valley State Bank                                  Account Number 1234567890    USD
Statement Period 03/01/2025 through 03/31/2025
Beginning Balance                  $1,000.00
Deposits and Credits               $1,200.00
Checks Paid                          $130.00
Withdrawals and Debits                $82.53
Ending Balance                     $1,987.47
Deposits and Credits
Date     Description                                        Amount
03/09    PAYROLL SMITH TRADING                            1,200.00
Checks Paid
Number   Date     Amount          Number   Date     Amount
1001     03/03     50.00          1004*    03/21     80.00
Withdrawals and Debits
Date     Description                                        Amount
03/19    COPPER KETTLE COFFEE                                82.53
Daily Balance Summary
Date       Balance        Date       Balance        Date       Balance
03/03       950.00        03/09     2,150.00        03/19     2,067.47
`,
    rows: ['2025-03-09 120000', '2025-03-03 -5000', '2025-03-21 -8000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 198747,
    asides: [],
  },
  {
    name: 'foreign money on a second line, the amount on the last, a fee that quotes another amount and day',
    text: `
Lakeside Bank                                      Account number 12345678    EUR
Statement 01/03/2025 - 31/03/2025
Date          Details                              Debit        Credit       Balance
              Opening balance                                               1,000.00
03/03/2025    CARD PURCHASE OFFICE MART LONDON
              GBP 42.10 @ 0.8420
              Fee included 1.25                    50.00                      950.00
09/03/2025    TRANSFER SMITH J
              INVOICE 1042 DATED 14/02/2025                   1,200.00      2,150.00
19/03/2025    FEE FOR A PAYMENT OF 700.00 ON 17/03/2025
              OVERDRAWN                            35.00                    2,115.00
              Closing balance                                               2,115.00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -3500'],
    opening: 100000,
    closing: 211500,
    asides: ['42.10', '1.25', '700.00'],
  },
  {
    name: 'thousands by an apostrophe, what goes out in brackets',
    text: `
Seebank AG                                         Konto 12-345678-9    CHF
Kontoauszug 01.03.2025 - 31.03.2025
Datum        Text                                  Betrag           Saldo
             Saldovortrag                                        1'000.00
03.03.2025   OFFICE MART                          (50.00)          950.00
09.03.2025   GUTSCHRIFT J MUSTER                 1'200.00        2'150.00
19.03.2025   DAUERAUFTRAG MIETE                (2'200.00)          (50.00)
             Schlusssaldo                                          (50.00)
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -220000'],
    opening: 100000,
    closing: -5000,
    asides: [],
  },
  {
    name: 'a refund with a minus among what is paid out, a correction with one among what is paid in',
    text: `
Mill Street Bank                                   Account No 12345678    GBP
Statement from 1 March 2025 to 31 March 2025
Opening balance        1,000.00
Total paid out           132.53
Total paid in          1,100.00
Closing balance        1,967.47
Date          Details                           Paid out       Paid in      Balance
3 Mar 2025    OFFICE MART                         150.00                     850.00
9 Mar 2025    SMITH J                                         1,200.00     2,050.00
12 Mar 2025   OFFICE MART REFUND                 -100.00                   2,150.00
19 Mar 2025   COPPER KETTLE                        82.53                   2,067.47
21 Mar 2025   SMITH J CORRECTION                               -100.00     1,967.47
`,
    rows: ['2025-03-03 -15000', '2025-03-09 120000', '2025-03-12 10000', '2025-03-19 -8253', '2025-03-21 -10000'],
    opening: 100000,
    closing: 196747,
    asides: [],
  },
  {
    name: 'totals of each week between the rows, and of the month beneath them',
    text: `
Prairie Bank                                       Account Number 1234567890    USD
Statement Period 03/01/2025 - 03/31/2025
Opening Balance                                                        1,000.00
Date          Description                        Withdrawals     Deposits
03/03/2025    OFFICE MART                              50.00
03/05/2025    PAYROLL SMITH TRADING                             1,200.00
              Total for week                           50.00    1,200.00
03/11/2025    COPPER KETTLE COFFEE                     82.53
03/12/2025    CASH DEPOSIT                                        300.00
              Total for week                           82.53      300.00
              Totals                                  132.53    1,500.00
Closing Balance                                                        2,367.47
`,
    rows: ['2025-03-03 -5000', '2025-03-05 120000', '2025-03-11 -8253', '2025-03-12 30000'],
    opening: 100000,
    closing: 236747,
    asides: [],
  },
  {
    name: 'numbers of rows and of vouchers in front, the time behind the date',
    text: `
Monsoon Bank                                       Account No : 1234567890    INR
Statement of account from 01-03-2025 to 31-03-2025
Opening Balance : 1,000.00
Sl No  Date         Time    Voucher   Narration              Debit      Credit     Balance
1      03-03-2025   10:22   883012    UPI OFFICE MART        50.00        0.00      950.00
2      09-03-2025   14:05   883177    NEFT SMITH J            0.00    1,200.00    2,150.00
3      19-03-2025   09:41   883411    ACH COPPER KETTLE      82.53        0.00    2,067.47
Closing Balance : 2,067.47
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: [],
  },
  {
    name: 'card: instalments beneath the rows, payments with CR, interest in a row of its own',
    text: `
Northern Card                                      Card number 5412 XXXX XXXX 1234
Credit card statement                              Statement date 31 March 2025
Credit limit £5,000.00                             Minimum payment £25.00
Previous balance                                                   £1,000.00
Payments received                                                    £400.00 CR
Purchases                                                            £232.53
Interest charged                                                      £14.20
New balance                                                          £846.73
Date        Description                                              Amount £
03 Mar      OFFICE MART                                                150.00
09 Mar      PAYMENT RECEIVED - THANK YOU                               400.00 CR
19 Mar      COPPER KETTLE                                               82.53
31 Mar      INTEREST                                                    14.20
Instalment plans
Plan                      Plan balance     Monthly instalment      Ends
KITCHEN                         600.00                  50.00      31 Mar 2026
`,
    rows: ['2025-03-03 -15000', '2025-03-09 40000', '2025-03-19 -8253', '2025-03-31 -1420'],
    opening: -100000,
    closing: -84673,
    asides: ['5,000.00', '25.00', '600.00', '50.00'],
  },
  {
    name: 'text above the line with date and amount, which goes on beneath it',
    text: `
Delta Bank                                         Account number 12345678    USD
Statement period 03/01/2025 - 03/31/2025
Beginning balance                                                 1,000.00
Date         Description                       Withdrawal     Deposit     Balance
03/03/2025   CARD PURCHASE                          50.00                  950.00
             OFFICE MART
             DAYTON OH
03/09/2025   WIRE IN                                         1,200.00    2,150.00
             SMITH TRADING
             TRN*1*000222
03/19/2025   ACH DEBIT                              82.53                2,067.47
             COPPER KETTLE
Ending balance                                                    2,067.47
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: [],
  },
  {
    name: 'balances in sentences, tables for each direction, no balance behind any row',
    text: `
Summit Credit Union                                Account 1234567890    USD
Statement period March 1 - March 31, 2025
Balance on March 1, 2025                                   $1,000.00
Total deposits                                            +$1,200.00
Total withdrawals                                           -$132.53
Balance on March 31, 2025                                  $2,067.47
Deposits
Date         Description                                      Amount
Mar 9        PAYROLL SMITH TRADING                         $1,200.00
Withdrawals
Date         Description                                      Amount
Mar 3        OFFICE MART                                      $50.00
Mar 19       COPPER KETTLE COFFEE                             $82.53
`,
    rows: ['2025-03-09 120000', '2025-03-03 -5000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: [],
  },
  {
    name: 'totals carried from page to page in the table, both columns and the balance',
    text: `
Banque du Lac                                      Compte 00012345678    EUR
Relevé du 01/03/2025 au 31/03/2025
Date         Libellé                               Débit        Crédit         Solde
01/03/2025   Report                                                         1 000,00
03/03/2025   PRLV OFFICE MART                      50,00                      950,00
09/03/2025   VIR RECU J DUPONT                               1 200,00       2 150,00
             A reporter                            50,00     1 200,00       2 150,00
             Report                                                         2 150,00
19/03/2025   CARTE COPPER KETTLE                   82,53                    2 067,47
             Total des mouvements                 132,53     1 200,00
             Nouveau solde                                                  2 067,47
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: [],
  },
];
