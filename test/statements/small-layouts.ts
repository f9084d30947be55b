/** A statement in a fixed pitch, and what it says. */
export interface SmallLayout {
  readonly name: string;
  readonly text: string;
  /** Date and amount in minor units, inflow positive. */
  readonly rows: readonly string[];
  /** Minor units; what is owed is negative; null where none is printed. */
  readonly opening: number | null;
  readonly closing: number | null;
  /** Proven where it is not said. */
  readonly verdict?: 'repaired';
  /** Figures that take part in nothing: limits, averages, what is due. */
  readonly asides: readonly string[];
}

/** Two or three rows each, in the manner of as many banks; their truth is written by hand. */
export const SMALL_LAYOUTS: readonly SmallLayout[] = [
  {
    name: 'a year alone in the column of dates, columns marked with the currency',
    text: `
Middleton Building Society                         Your Current Account
Mr A N Other                                       Sort code 07-01-16
1 High Street                                      Account no 12345678
Statement date: 31 March 2025                      Statement no: 123
Start balance                £1,000.00
End balance                  £2,150.00
Average credit balance       £1,410.22
Date       Description                              £ Out       £ In       £ Balance
2025       Balance from statement 122 dated 28/02/2025                      1,000.00
03 Mar     Visa purchase OFFICE MART                50.00                     950.00
09 Mar     Bank credit SMITH J                               1,200.00       2,150.00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: ['1,410.22'],
  },
  {
    name: 'a column of types',
    text: `
Kauri Bank Limited                                 Account number 12-3456-0123456-00
Statement period 1 March 2025 to 31 March 2025     NZD
Date      Type   Details                       Withdrawals    Deposits     Balance
1 Mar            Opening balance                                          1,000.00
3 Mar     EP     OFFICE MART                        50.00                   950.00
9 Mar     DC     SMITH J                                      1,200.00    2,150.00
31 Mar           Closing balance                                          2,150.00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'a balance carried forward with both totals',
    text: `
Merlion Bank Ltd                                   As at 31 Mar 2025
Account Summary                                    Account No. 012-345678-9    SGD
Date          Description                    Withdrawal (-)    Deposit (+)       Balance
              Balance Brought Forward                                           1,000.00
03/03/2025    Point-of-Sale Transaction               50.00                       950.00
              OFFICE MART SINGAPORE
09/03/2025    FAST Payment / Receipt                           1,200.00         2,150.00
              Balance Carried Forward                 50.00    1,200.00         2,150.00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'card: two sections, dates with asterisks',
    text: `
Prairie Express                                    Account Ending 7-31009
Business Gold Card                                 Closing Date 03/31/25
Previous Balance                                                       $1,000.00
Payments/Credits                                                      -$1,000.00
New Charges                                                             +$250.00
Fees                                                                      +$0.00
Interest Charged                                                          +$0.00
New Balance                                                              $250.00
Minimum Payment Due                                                       $35.00
Payment Due Date                                                        04/25/25
Credit Limit $20,000.00     Available Credit $19,750.00
Payments and Credits
Date         Description                                                  Amount
03/05/25*    ONLINE PAYMENT - THANK YOU                               -$1,000.00
New Charges
Date         Description                                                  Amount
03/07/25     OFFICE MART DAYTON OH                                       $200.00
03/19/25     COPPER KETTLE COFFEE                                         $50.00
Total New Charges                                                        $250.00
`,
    rows: ['2025-03-05 100000', '2025-03-07 -20000', '2025-03-19 -5000'],
    opening: -100000,
    closing: -25000,
    asides: ['35.00', '20,000.00', '19,750.00'],
  },
  {
    name: 'booking and value date with the year in front',
    text: `
Norrbank AB                                        Account number 6123-123 456 789
Account statement 2025-03-01 - 2025-03-31          Currency: SEK
Opening balance                         1 000,00
Booking date   Value date   Text                             Amount        Balance
2025-03-03     2025-03-03   OFFICE MART                      -50,00         950,00
2025-03-09     2025-03-10   SMITH J                        1 200,00       2 150,00
Closing balance                         2 150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'CR behind every balance',
    text: `
Falcon Gulf Bank PJSC                              ACCOUNT NUMBER 0123456789012
STATEMENT OF ACCOUNT FROM 01/03/2025 TO 31/03/2025 CURRENCY AED
DATE         VALUE DATE   NARRATION                 DEBIT       CREDIT       BALANCE
             BROUGHT FORWARD                                              1,000.00CR
03/03/2025   03/03/2025   POS OFFICE MART           50.00                   950.00CR
09/03/2025   09/03/2025   TT REF SMITH TRADING               1,200.00     2,150.00CR
             CARRIED FORWARD                                              2,150.00CR
TOTAL DEBIT 50.00          TOTAL CREDIT 1,200.00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'amounts off and on, in words of their own',
    text: `
Coöperatieve Dijkbank U.A.                         Rekeningnummer NL12 DIJK 0123 4567 89
Rekeningafschrift periode 01-03-2025 t/m 31-03-2025
Beginsaldo            1.000,00 CR
Totaal afgeschreven      50,00
Totaal bijgeschreven  1.200,00
Eindsaldo             2.150,00 CR
Rentedatum    Omschrijving                     Bedrag af (debet)   Bedrag bij (credit)
03-03         bc  OFFICE MART                              50,00
09-03         cb  J. Jansen                                                   1.200,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'the value date under the booking date',
    text: `
Direktbank AG                                      IBAN DE12 3456 7890 1234 5678 90
Kontoauszug März 2025                              Datum 31.03.2025
Alter Saldo                                                     1.000,00 Euro
Neuer Saldo                                                     2.150,00 Euro
Buchung      Buchung / Verwendungszweck                          Betrag (EUR)
Valuta
03.03.2025   Lastschrift BUERO MARKT                                   -50,00
03.03.2025   Mandat 123 Kundennr 44
09.03.2025   Gutschrift MUELLER                                      1.200,00
10.03.2025   Rechnung 881
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'the balance before the period, totals before the last balance',
    text: `
Banque des Relais S.A.                               Compte courant n° 12 345 67A 020
Relevé édité le 31 mars 2025
Ancien solde au 28/02/2025                                                1 000,00
Date      Opérations                                       Débit (€)    Crédit (€)
03/03     ACHAT CB BUREAU                                      50,00
09/03     VIREMENT DE M DUPONT                                            1 200,00
Total des opérations                                           50,00      1 200,00
Nouveau solde au 31/03/2025                                           2 150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'days with their weekdays above the rows, summary at the end',
    text: `
Wolkenbank AG                                      IBAN DE12 3456 7890 1234 5678 90
Kontoauszug Nr. 03/2025                            01.03.2025 bis 31.03.2025
Beschreibung                                                          Betrag
Montag, 3. März 2025
OFFICE MART                                                          -50,00€
Sonntag, 9. März 2025
J. Müller                                                         +1.200,00€


Zusammenfassung
Dein alter Kontostand                                             +1.000,00€
Ausgehende Transaktionen                                             -50,00€
Eingehende Transaktionen                                          +1.200,00€
Dein neuer Kontostand                                             +2.150,00€
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'sections with subtotals',
    text: `
Beaver Bank, America's Friendly Bank               Statement Period: Mar 01 2025-Mar 31 2025
ACME TOOLS LLC                                     Primary Account #: 435-1234567
ACCOUNT SUMMARY                                    Cherry Hill, NJ 08034
Beginning Balance       1,000.00       Average Collected Balance    1,500.00
Electronic Deposits     1,200.00       Interest Earned This Period      0.00
Electronic Payments        50.00       Days in Period                     31
Ending Balance          2,150.00
DAILY ACCOUNT ACTIVITY
Electronic Deposits
POSTING DATE     DESCRIPTION                                       AMOUNT
03/09            ACH DEPOSIT, SMITH CO                           1,200.00
                                              Subtotal:          1,200.00
Electronic Payments
POSTING DATE     DESCRIPTION                                       AMOUNT
03/03            DEBIT CARD PURCHASE, OFFICE MART                   50.00
                                              Subtotal:             50.00
`,
    rows: ['2025-03-09 120000', '2025-03-03 -5000'],
    opening: 100000,
    closing: 215000,
    asides: ['1,500.00'],
  },
  {
    name: 'card: totals behind the holder, signs apart from the figures',
    text: `
Capstone Card Bank                                  Business Card | Visa ending in 4321
Mar 1, 2025 - Mar 31, 2025 | 31 days in Billing Cycle
Account Summary
Previous Balance                $1,000.00
Payments                      - $1,000.00
Other Credits                       $0.00
Transactions                    + $250.00
Cash Advances                     + $0.00
Fees Charged                      + $0.00
Interest Charged                  + $0.00
New Balance                     = $250.00
Credit Limit                   $20,000.00
Available Credit               $19,750.00
Minimum Payment Due                $35.00
ACME TOOLS #4321: Payments, Credits and Adjustments
Trans Date    Post Date     Description                                  Amount
Mar 5         Mar 6         ONLINE PYMT AuthDate 05-MAR             - $1,000.00
ACME TOOLS #4321: Transactions
Trans Date    Post Date     Description                                  Amount
Mar 7         Mar 8         OFFICE MART DAYTON OH                       $200.00
Mar 19        Mar 20        COPPER KETTLE COFFEE                         $50.00
ACME TOOLS #4321: Total Transactions                                    $250.00
Total Transactions for This Period                                      $250.00
`,
    rows: ['2025-03-06 100000', '2025-03-08 -20000', '2025-03-20 -5000'],
    opening: -100000,
    closing: -25000,
    asides: ['20,000.00', '19,750.00', '35.00'],
  },
  {
    name: 'carried balances, a summary under the rows',
    text: `
Lion Bank UK                                       1 March to 31 March 2025
Account Name                                       Sortcode 40-12-34   Account Number 12345678
Your Business Current Account details
Date        Payment type and details              Paid out      Paid in       Balance
28 Feb 25   BALANCE BROUGHT FORWARD                                          1,000.00
03 Mar 25   VIS OFFICE MART
                LONDON                               50.00                     950.00
09 Mar 25   CR  SMITH J                                       1,200.00       2,150.00
31 Mar 25   BALANCE CARRIED FORWARD                                          2,150.00
Opening Balance      1,000.00
Payments In          1,200.00
Payments Out            50.00
Closing Balance      2,150.00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'value date after the text, no period',
    text: `
Banco Cantábrico S.A.                              IBAN ES12 3456 7890 1234 5678 9012
EXTRACTO MARZO 2025                                Moneda EUR
Fecha Operación   Concepto                 Fecha Valor        Importe          Saldo
                  SALDO ANTERIOR                                            1.000,00
03-03-2025        COMPRA OFICINA           03-03-2025          -50,00         950,00
09-03-2025        TRANSFERENCIA DE J RUIZ  10-03-2025        1.200,00       2.150,00
                  SALDO A SU FAVOR                                          2.150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'month before day, without a nought',
    text: `
Banco Lusitano S.A.                                Conta n.º 45512345678
EXTRATO COMBINADO 2025/03/31                       EUR
DE 2025/03/01 A 2025/03/31
DATA LANC.  DATA VALOR  DESCRITIVO                  DEBITO      CREDITO         SALDO
            SALDO INICIAL                                                    1 000,00
3.03        3.03        COMPRA OFICINA               50,00                     950,00
3.09        3.10        TRF DE J RUIZ                          1 200,00      2 150,00
            SALDO FINAL                                                      2 150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'balances named by their day, in before out',
    text: `
Banco Ipê S.A.                                     agência 0123 conta 45678-9
extrato mensal 03/2025                             R$
saldo em 28/02/2025      1.000,00
data    descrição                    entradas R$   saídas R$     saldo R$
03/03   PIX LOJA                                       50,00-      950,00
09/03   TED SILVA                      1.200,00                  2.150,00
saldo em 31/03/2025      2.150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'balances among the rows, dated',
    text: `
Banco Tirreno S.p.A.                               Conto corrente n. 000012345678
ESTRATTO CONTO AL 31.03.2025                       EUR
Data      Valuta    Descrizione                   Movimenti Dare   Movimenti Avere
28.02.25            SALDO INIZIALE                                        1.000,00
03.03.25  03.03.25  PAGAMENTO POS                          50,00
09.03.25  10.03.25  BONIFICO DA ROSSI                                     1.200,00
31.03.25            SALDO FINALE                                          2.150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'sections whose titles are longer than those anyone lists, checks in two columns',
    text: `
Meadow Community Bank                              Account Number 00-123-0160
ACME TOOLS LLC                                     Statement period 03/01/2025 to 03/31/2025
Dayton, OH 45402
Beginning Balance                                        1,000.00
Customer Credits and Other Items                         1,200.00+
Debits                                                     500.00-
Ending Balance                                           1,700.00
CREDITS RECEIVED FOR YOUR ACCOUNT
Date     Description                                       Amount
03/09    SQUARE INC SQ829084                             1,200.00
CHECKS LISTED BY NUMBER          * Marks a gap in the numbers
Date     Check No       Amount      Date     Check No       Amount
03/04    2304            43.50      03/12    2310            15.50
03/05    2305*           31.00
ACH AND OTHER DEDUCTIONS
Date
posted     Amount    Transaction description
03/06      400.00    PACIFIC POWER 267977384
03/07       10.00    OFFICE MART
`,
    rows: [
      '2025-03-09 120000',
      '2025-03-04 -4350',
      '2025-03-12 -1550',
      '2025-03-05 -3100',
      '2025-03-06 -40000',
      '2025-03-07 -1000',
    ],
    opening: 100000,
    closing: 170000,
    asides: [],
  },
  {
    name: 'every row dated on its first line, its amounts on its last',
    text: `
Banksia Bank                                       Account number 062-000 1234 5678
Statement period 1 Mar 2025 - 31 Mar 2025          AUD
Date     Transaction                          Debit         Credit        Balance
01 Mar   2025 OPENING BALANCE                                        $1,000.00 CR
03 Mar   Direct Debit 231432 TELCO
         5958238239                           50.00                    $950.00 CR
09 Mar   Direct Credit 649729 SMITH J
         Salary and wages
         Value Date: 08/03/2025                           1,200.00   $2,150.00 CR
31 Mar   2025 CLOSING BALANCE                                        $2,150.00 CR
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'withdrawals and deposits in Spanish, amounts on the last lines',
    text: `
Banco del Anáhuac                                  No. de cuenta 1234567890
Periodo del 01/03/2025 al 31/03/2025               MXN
Saldo anterior                 1,000.00
FECHA    CONCEPTO                          RETIROS    DEPOSITOS        SALDO
03 MAR   PAGO INTERBANCARIO
         REF. 6283456                        50.00                     950.00
09 MAR   PAGO RECIBIDO DE
         SMITH J
         RASTREO FT8XEDN                               1,200.00      2,150.00
Saldo final                    2,150.00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'rows of the old year in a statement that prints nothing but its own date',
    text: `
Polderbank N.V.                                    Rekeningnummer 44.71.88.901
Datum afschrift 14-01-2026                         EUR
Vorig saldo      1.000,00
Nieuw saldo      2.150,00
Boekdatum   Omschrijving                  Bedrag af    Bedrag bij
16-12       SEPA Incasso WINKEL               50,00
02-01       SEPA Overboeking JANSEN                      1.200,00
`,
    rows: ['2025-12-16 -5000', '2026-01-02 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'rows that begin as totals do',
    text: `
Banque du Midi                                     Compte n° 00012345678
Période du 01/03/2025 au 31/03/2025                EUR
Date         Opérations                            Débit        Crédit
             ANCIEN SOLDE                                     1 000,00
03/03/2025   TOTAL 9526 LYON                       50,00
09/03/2025   VIREMENT DUPONT                                  1 200,00
             NOUVEAU SOLDE                                    2 150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'shops whose names begin as sums and carried balances do',
    text: `
Valley Bank                                        Account number: 7351540848
Statement period March 1, 2025 through March 31, 2025       USD

Date           Description                                          Amount       Balance
               Opening balance                                                  1,000.00
03/06          SUM UP *COFFEE HOUSE                                 -30.00        970.00
03/08          SUMA CAPITAL TRANSFER                                447.47      1,417.47
03/09          REPORT PRINTERS LTD                                  -17.47      1,400.00
03/12          TOTAL WINE 1187                                      -50.00      1,350.00
               Closing balance                                                  1,350.00
`,
    rows: ['2025-03-06 -3000', '2025-03-08 44747', '2025-03-09 -1747', '2025-03-12 -5000'],
    opening: 100000,
    closing: 135000,
    asides: [],
  },
  {
    name: 'a period of names of months, its dash without spaces',
    text: `
Harbor Bank                                        Account # 433-1187254
Statement Period: Dec 12 2025-Jan 13 2026          USD
Beginning Balance                1,000.00
Ending Balance                   2,150.00
DATE     DESCRIPTION                          DEBIT        CREDIT
12/16    CARD PURCHASE OFFICE MART            50.00
01/09    ACH CREDIT SMITH J                              1,200.00
`,
    rows: ['2025-12-16 -5000', '2026-01-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'the day named over its rows, behind what heads columns of dates',
    text: `
Hansebank AG                                       Kontonummer 12345678
Kontoauszug vom 01.03.2025 bis 31.03.2025          EUR
Angaben zu den Umsätzen              Valuta   zu Ihren Lasten   zu Ihren Gunsten
Alter Kontostand vom 28.02.2025                                        1.000,00
Buchungsdatum: 03.03.2025
Lastschrift STADTWERKE               03.03            50,00
Abschlag März
Buchungsdatum: 09.03.2025
Gutschrift SCHMIDT                   09.03                             1.200,00
Neuer Kontostand vom 31.03.2025                                        2.150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
];
