import type { SmallLayout } from './small-layouts.ts';

/** Two or three rows each, with the labels and habits of more countries; their truth is written by hand. */
export const COUNTRY_LAYOUTS: readonly SmallLayout[] = [
  {
    name: 'Polish: totals with a minus, two dates, headings over two lines',
    text: `
BANK ŁÓDZKI S.A.                                   Nr rachunku 12 3456 7890 1234 5678
Wyciąg za okres od 2025-03-01 do 2025-03-31        PLN
Saldo początkowe:                     1 000,00
Suma uznań:                           1 200,00
Suma obciążeń:                          -50,00
Saldo końcowe:                        2 150,00
Data         Data         Opis operacji               Kwota        Saldo
operacji     księgowania                           operacji  po operacji
2025-03-03   2025-03-03   ZAKUP OFFICE MART          -50,00       950,00
2025-03-09   2025-03-09   PRZELEW J KOWALSKI       1 200,00     2 150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'Danish: the balance of the last statement, and one of the day it ends on',
    text: `
Fjordbanken A/S                                    Konto 1234 0123456789    DKK
Periode 01.03.2025 - 31.03.2025
Dato        Tekst                                  Rentedato      Beløb        Saldo
            Saldo fra sidste kontoudskrift                                  1.000,00
03.03.25    Dankort OFFICE MART                    03.03.25      -50,00       950,00
09.03.25    Overførsel J HANSEN                    09.03.25    1.200,00     2.150,00
            Saldo pr. 31.03.25 i alt                                        2.150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'Indian: Dr and Cr in brackets behind every figure, and a summary at the end',
    text: `
Nilgiri Bank                                       Account No. : 1234567890
Period : 01-03-2025 to 31-03-2025                  Currency : INR
Date         Narration                  Withdrawal (Dr)/              Balance
                                          Deposit (Cr)
03-03-2025   UPI/OFFICE MART                 50.00(Dr)        2,00,950.00(Cr)
09-03-2025   NEFT SMITH J                 1,200.00 (Cr)       2,02,150.00(Cr)
Statement Summary
Opening Balance              2,01,000.00(Cr)
Total Withdrawal Amount           50.00(Dr)
Total Deposit Amount           1,200.00(Cr)
Closing Balance              2,02,150.00(Cr)
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 20100000,
    closing: 20215000,
    asides: [],
  },
  {
    name: 'Portuguese: month before day with a point, thousands apart by a space, an overdraft beneath the rows',
    text: `
Banco do Douro                                     CONTA N. 12345678    MOEDA EUR
EXTRATO DE 2025/03/01 A 2025/03/31
DATA    DATA    DESCRITIVO                         DEBITO     CREDITO         SALDO
LANC.   VALOR
                SALDO INICIAL                                              1 000.00
3.03    3.03    COMPRA OFFICE MART                  50.00                    950.00
3.19    3.19    TRF DE J SILVA                               1 200.00      2 150.00
                SALDO FINAL                                                2 150.00
                SALDO DISPONIVEL DESCOBERTO AUTORIZADO                       500.00
`,
    rows: ['2025-03-03 -5000', '2025-03-19 120000'],
    opening: 100000,
    closing: 215000,
    asides: ['500.00', '3.03', '3.19'],
  },
  {
    name: 'French: the sides of both balances in their labels',
    text: `
CREDIT DES ALPES                                   Compte n° 12345678901
Date d'arrêté : 31 Mars 2025                       EUR
Date     Date      Libellé des opérations                    Débit        Crédit
opé.     valeur
                   Ancien solde créditeur au 28.02.2025                 1 000,00
03.03    03.03     CARTE OFFICE MART                         50,00
09.03    09.03     VIREMENT DE J MARTIN                                 1 200,00
                   Total des opérations                      50,00      1 200,00
                   Nouveau solde créditeur au 31.03.2025                2 150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'Spanish: the currency behind amount and balance, close together',
    text: `
Banco del Sur                                      Cuenta 1234 5678 90 1234567890
Periodo: 01/03/2025 - 31/03/2025
Saldo inicial: 1.000,00 EUR
Fecha operación   Operación               Importe          Saldo
03/03/2025        Compra OFFICE MART   -50,00 EUR     950,00 EUR
09/03/2025        Nomina SMITH J     1.200,00 EUR 2.150,00 EUR
Saldo final: 2.150,00 EUR
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
];
