import type { SmallLayout } from './small-layouts.ts';

/** Statements whose rows and figures stand otherwise than most; their truth is written by hand. */
export const OTHERWISE_LAYOUTS: readonly SmallLayout[] = [
  {
    name: 'the weekday in front of each date',
    text: `
Monthly statement                                  Imani Brooks
Spending account ending in 6620                    March 1 - March 31, 2025    USD
Starting balance                                            $1,012.50
Ending balance                                              $1,719.26
Date        Activity              Type                Amount     Balance
Mon 03/03   Bean There Coffee     Card               -$14.20     $998.30
Mon 03/03   Metro Transit         Card               -$52.00     $946.30
Wed 03/05   Acme Payroll          Direct deposit  +$1,900.00   $2,846.30
Sat 03/08   Green Grocer          Card              -$230.11   $2,616.19
Sat 03/15   Rent                  Transfer          -$900.00   $1,716.19
Mon 03/31   Interest paid         Interest            +$3.07   $1,719.26
`,
    rows: [
      '2025-03-03 -1420',
      '2025-03-03 -5200',
      '2025-03-05 190000',
      '2025-03-08 -23011',
      '2025-03-15 -90000',
      '2025-03-31 307',
    ],
    opening: 101250,
    closing: 171926,
    asides: [],
  },
  {
    name: 'two tables beside each other, each under a title and headings of its own',
    text: `
First Farmers State Bank                      Statement Date 04/30/2025   USD
HILLTOP VETERINARY CLINIC PC                  Account 0340 221
Balance Last Statement 03/31/2025                 3,018.44
3 Deposits and Other Credits                      2,628.60
2 Withdrawals and Other Debits                    1,665.00
Balance This Statement 04/30/2025                 3,982.04
DEPOSITS AND CREDITS                          WITHDRAWALS AND DEBITS
Date   Description             Amount         Date   Paid to                 Amount
4/02   DEPOSIT                 820.00         4/01   RENT TRANSFER           415.00
4/09   DEPOSIT               1,475.50         4/10   PAYROLL               1,250.00
4/16   MERCHANT BKCD           333.10
       TERMINAL 4
`,
    rows: ['2025-04-02 82000', '2025-04-09 147550', '2025-04-16 33310', '2025-04-01 -41500', '2025-04-10 -125000'],
    opening: 301844,
    closing: 398204,
    asides: [],
  },
  {
    name: 'balances in the columns of amounts, their names behind them',
    text: `
ESTRATTO CONTO N. 1/2025 AL 31.03.2025
CONTO CORRENTE N. 000001023344     DIVISA EUR
Spett.le TIPOGRAFIA ROSSINI SNC
DATA       VALUTA           DARE      AVERE   DESCRIZIONE
31.12.24                           5.512,30   SALDO INIZIALE
02.01.25   02.01.25         1,50              IMPOSTA DI BOLLO
07.01.25   07.01.25                3.240,00   BONIFICO A VOSTRO FAVORE
13.01.25   13.01.25       780,20              ADDEBITO SDD ENEL
                          781,70   3.240,00   TOTALE MOVIMENTI
31.03.25                           7.970,60   SALDO FINALE
`,
    rows: ['2025-01-02 -150', '2025-01-07 324000', '2025-01-13 -78020'],
    opening: 551230,
    closing: 797060,
    asides: [],
  },
  {
    name: 'an account that was overdrawn: its balance in the column of what goes out, its name behind it',
    text: `
ESTRATTO CONTO N. 1/2025 AL 31.03.2025
CONTO CORRENTE N. 000001023344     DIVISA EUR
DATA       VALUTA           DARE      AVERE   DESCRIZIONE
31.12.24                  512,30              SALDO INIZIALE
02.01.25   02.01.25         1,50              IMPOSTA DI BOLLO
07.01.25   07.01.25                3.240,00   BONIFICO A VOSTRO FAVORE
13.01.25   13.01.25       780,20              ADDEBITO SDD ENEL
31.03.25                           1.946,00   SALDO FINALE
`,
    rows: ['2025-01-02 -150', '2025-01-07 324000', '2025-01-13 -78020'],
    opening: -51230,
    closing: 194600,
    asides: [],
  },
  {
    name: 'balances that the name of their column names alone',
    text: `
Kontoauszug 01.01.2025 - 31.01.2025                Blaumeise Druck GmbH
IBAN CH93 0076 2011 6238 5295 7                    CHF
Datum      Text                                     Gutschrift   Lastschrift   Valuta         Saldo
01.01.25   Kontostand                                                                     24'077.85
03.01.25   DAUERAUFTRAG LIEGENSCHAFTSVERWALTUNG                     1'850.00   03.01.25
03.01.25   KAUF/DIENSTLEISTUNG DETAILHANDEL                            82.40   03.01.25   22'145.45
08.01.25   GIRO INTERNATIONAL HELIOS SARL            12'500.00                 08.01.25   34'645.45
31.01.25   Kontostand                                                                     34'645.45
           Total                                     12'500.00      1'932.40
`,
    rows: ['2025-01-03 -185000', '2025-01-03 -8240', '2025-01-08 1250000'],
    opening: 2407785,
    closing: 3464545,
    asides: [],
  },
  {
    name: 'what was carried forward to the first row',
    text: `
Account Activity Report                            Ordinary Account No. 1882047    JPY
HANA FUJIMOTO                                      Inquiry period 2025.03.01 - 2025.03.31
Date         Details                         Withdrawals     Deposits      Balance
2025.03.01   Balance carried forward                                       233,410
2025.03.03   RENT MARCH                           85,000                   148,410
2025.03.10   SALARY KITAZAWA TRADING                         412,000       560,410
2025.03.12   TOKYO GAS                            12,480                   547,930
`,
    rows: ['2025-03-03 -85000', '2025-03-10 412000', '2025-03-12 -12480'],
    opening: 233410,
    closing: 547930,
    asides: [],
  },
  {
    name: 'in the words of Vietnam',
    text: `
SAO KÊ TÀI KHOẢN                                   Số tài khoản 0071001234567
Từ ngày 01/03/2025 Đến ngày 31/03/2025             Loại tiền VND
Số dư đầu kỳ                                                             7,650,000
Ngày giao dịch   Nội dung                       Ghi nợ       Ghi có          Số dư
04/03/2025       Thanh toan tien dien        2,500,000                   5,150,000
11/03/2025       CONG TY HOA MAI luong                   18,000,000     23,150,000
28/03/2025       Phi dich vu SMS                11,000                  23,139,000
Số dư cuối kỳ                                                           23,139,000
`,
    rows: ['2025-03-04 -2500000', '2025-03-11 18000000', '2025-03-28 -11000'],
    opening: 7650000,
    closing: 23139000,
    asides: [],
  },
  {
    name: 'in the words of Russia',
    text: `
Выписка по счёту                                   Номер счёта 40817 810 0 9991 0004312
За период 01.02.2025 — 28.02.2025                  Валюта: RUB
Входящий остаток                                                  8 120,35
Исходящий остаток                                                71 879,85
Дата операции   Описание операции                    Сумма         Остаток
05.02.2025      Оплата товаров                   -1 240,50        6 879,85
10.02.2025      Зачисление зарплаты             +65 000,00       71 879,85
`,
    rows: ['2025-02-05 -124050', '2025-02-10 6500000'],
    opening: 812035,
    closing: 7187985,
    asides: [],
  },
  {
    name: 'dots without a space that lead from names to amounts',
    text: `
VALLEY SAVINGS BANK                    TIFFIN OH 44883
ACCOUNT NO. 20-4471-9                  STATEMENT PERIOD 01-01-25 THRU 01-31-25
PREVIOUS BALANCE....................................2,044.90
2 DEPOSITS/CREDITS..................................1,650.00
2 CHECKS/DEBITS.......................................394.15
CURRENT BALANCE.....................................3,300.75
DATE   DESCRIPTION                      AMOUNT           BALANCE
01-03  DEPOSIT.......................1,200.00           3,244.90
01-10  CHECK 2201.......................84.15-          3,160.75
01-17  CHECK 2202......................310.00-          2,850.75
01-24  DEPOSIT.........................450.00           3,300.75
`,
    rows: ['2025-01-03 120000', '2025-01-10 -8415', '2025-01-17 -31000', '2025-01-24 45000'],
    opening: 204490,
    closing: 330075,
    asides: [],
  },
  {
    name: 'headings that name the currency of their figures',
    text: `
Savings Account Statement                  Account number 388-204471-833
WONG SIU MING                              1 Mar 2025 to 31 Mar 2025
Date    Transaction Details         Deposit    Withdrawal   Balance in USD
1 Mar   B/F BALANCE                                               1,500.00
10 Mar  INWARD REMITTANCE            250.00                       1,750.00
31 Mar  INTEREST                       0.12                       1,750.12
31 Mar  C/F BALANCE                                               1,750.12
`,
    rows: ['2025-03-10 25000', '2025-03-31 12'],
    opening: 150000,
    closing: 175012,
    asides: [],
  },
];
