import type { SmallLayout } from './small-layouts.ts';

/** More habits that seldom meet, together; their truth is written by hand. */
export const MIXED_LAYOUTS: readonly SmallLayout[] = [
  {
    name: 'pictures of checks beneath the rows, with their numbers and days',
    text: `
First Example Bank                                 Account Number 1234567890    USD
Statement Period 03/01/2025 - 03/31/2025
Beginning Balance                                                 1,000.00
Date     Description                                   Amount     Balance
03/03    CHECK 1001                                    -50.00      950.00
03/09    DEPOSIT                                     1,200.00    2,150.00
03/19    CHECK 1002                                    -82.53    2,067.47
Ending Balance                                                    2,067.47
Check Images
1001     03/03/2025                           1002     03/19/2025
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: [],
  },
  {
    name: 'the text last, behind amount and balance',
    text: `
Riverside Bank                                     Account number 12345678    USD
Statement Period 03/01/2025 - 03/31/2025
Opening balance $1,000.00          Closing balance $2,067.47
Date              Amount         Balance    Description
03/03/2025        -50.00          950.00    OFFICE MART
03/09/2025      1,200.00        2,150.00    SMITH TRADING
03/19/2025        -82.53        2,067.47    COPPER KETTLE
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: [],
  },
  {
    name: 'direction in a column of its own in front of the amount, two dates, totals with counts',
    text: `
Bosphorus Bank                                     Account number 12345678    EUR
Statement from 01.03.2025 to 31.03.2025
Opening balance       1.000,00
Booking      Value        Text                           D/C       Amount        Balance
03.03.2025   04.03.2025   OFFICE MART                    D          50,00         950,00
09.03.2025   09.03.2025   SMITH J                        C       1.200,00       2.150,00
19.03.2025   20.03.2025   COPPER KETTLE                  D          82,53       2.067,47
Total debits     2     132,53
Total credits    1   1.200,00
Closing balance       2.067,47
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: [],
  },
  {
    name: 'card: refund amid purchases that are summed net, fees of nothing, year to date beneath',
    text: `
Granite Visa                                       Account number ending in 4471    USD
Billing period 03/01/2025 - 03/31/2025             Payment due date 04/25/2025
Previous balance                                                           $500.00
Payments and credits                                                      -$500.00
Purchases                                                                 +$132.53
Fees charged                                                                +$0.00
Interest charged                                                            +$4.10
New balance                                                                $136.63
Minimum payment due                                                         $25.00
Credit limit                                                             $5,000.00
Payments and Credits
03/05    03/05    PAYMENT - THANK YOU                                     -$500.00
Total payments and credits for this period                                -$500.00
Purchases
03/03    03/04    OFFICE MART DAYTON OH                                     $80.00
03/12    03/13    OFFICE MART DAYTON OH REFUND                             -$30.00
03/19    03/20    COPPER KETTLE COFFEE                                      $82.53
Total purchases for this period                                            $132.53
Interest Charged
03/31    03/31    INTEREST CHARGE ON PURCHASES                               $4.10
Total interest for this period                                               $4.10
2025 Totals Year-to-Date
Total fees charged in 2025                                                  $39.00
Total interest charged in 2025                                              $14.20
`,
    rows: ['2025-03-05 50000', '2025-03-04 -8000', '2025-03-13 3000', '2025-03-20 -8253', '2025-03-31 -410'],
    opening: -50000,
    closing: -13663,
    asides: ['25.00', '5,000.00', '39.00', '14.20'],
  },
  {
    name: 'Spanish: days and months joined by a stroke, both sums above, the balance of before in the table',
    text: `
Banco del Valle                                    Cuenta 0123456789    MXN
Periodo del 01/03/2025 al 31/03/2025
Saldo anterior               1,000.00
(+) 1 Depósitos              1,200.00
(-) 2 Retiros                  132.53
Saldo final                  2,067.47
FECHA      CONCEPTO                              CARGOS       ABONOS        SALDO
03-MAR     COMPRA OFFICE MART                     50.00                    950.00
09-MAR     DEPOSITO J SILVA                                1,200.00      2,150.00
19-MAR     RETIRO CAJERO                          82.53                  2,067.47
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: [],
  },
  {
    name: 'Italian: what is owed and owned in columns, the day of value, a count of what was charged',
    text: `
Banca del Lago                                     Conto corrente 1234567890    EUR
Estratto conto dal 01/03/2025 al 31/03/2025
Data         Valuta       Descrizione                      Dare           Avere
01/03/2025                SALDO INIZIALE                               1.000,00
03/03/2025   03/03/2025   PAGAMENTO OFFICE MART           50,00
09/03/2025   10/03/2025   BONIFICO J ROSSI                             1.200,00
19/03/2025   19/03/2025   PRELIEVO 17/03 ORE 10.22        82,53
                          TOTALI                         132,53        1.200,00
31/03/2025                SALDO FINALE                                 2.067,47
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: ['10.22'],
  },
  {
    name: 'a date once a day over two columns of money, the balance at the end of the day, an overdraft limit aside',
    text: `
Western Bank plc                                   Account number 12345678    GBP
1 March 2025 to 31 March 2025
Your arranged overdraft limit £500.00
Money in £1,255.00     Money out £217.53
Balance on 1 March £1,000.00     Balance on 31 March £2,037.47
Date        Description                        Money out     Money in      Balance
3 Mar       OFFICE MART                            50.00
            DIRECT DEBIT RIVER WATER               85.00                    865.00
9 Mar       SMITH J                                          1,200.00
            OFFICE MART REFUND                                  55.00     2,120.00
19 Mar      COPPER KETTLE                          82.53                  2,037.47
`,
    rows: ['2025-03-03 -5000', '2025-03-03 -8500', '2025-03-09 120000', '2025-03-09 5500', '2025-03-19 -8253'],
    opening: 100000,
    closing: 203747,
    asides: ['500.00'],
  },
];
