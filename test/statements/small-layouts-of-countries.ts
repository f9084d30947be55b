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
];
