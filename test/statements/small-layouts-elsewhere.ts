import type { SmallLayout } from './small-layouts.ts';

/** Two or three rows each, in the words and numbers of yet more countries; their truth is written by hand. */
export const LAYOUTS_ELSEWHERE: readonly SmallLayout[] = [
  {
    name: 'Hungarian: whole forints with points, the year in front of dates',
    text: `
Duna Bank Zrt.                                     Számlaszám 11773016-01188220
Időszak 2025.03.01 - 2025.03.31                    HUF
Nyitó egyenleg                        1.000.000
Jóváírások összesen                   1.200.000
Terhelések összesen                     -50.002
Záró egyenleg                         2.149.998
Könyvelés    Értéknap     Megnevezés                  Összeg      Egyenleg
2025.03.03   2025.03.03   VÁSÁRLÁS OFFICE MART       -50.002       949.998
2025.03.09   2025.03.09   ÁTUTALÁS KISS P          1.200.000     2.149.998
`,
    rows: ['2025-03-03 -5000200', '2025-03-09 120000000'],
    opening: 100000000,
    closing: 214999800,
    asides: [],
  },
  {
    name: 'Chilean: whole pesos, headings over two lines that name charges and payments with what they are',
    text: `
Banco del Pacífico                                 Cuenta N° 001-18822-04
Desde 01/03/2025 Hasta 31/03/2025                  Moneda: Pesos Chilenos
FECHA   DETALLE DE             MONTO CHEQUES O   MONTO DEPOSITOS O         SALDO
        TRANSACCION                     CARGOS              ABONOS
28/02   SALDO INICIAL                                                  1.000.000
03/03   COMPRA OFFICE MART              50.002                           949.998
09/03   TRASPASO DE J SILVA                              1.200.000     2.149.998
31/03   SALDO FINAL                                                    2.149.998
`,
    rows: ['2025-03-03 -50002', '2025-03-09 1200000'],
    opening: 1000000,
    closing: 2149998,
    asides: [],
  },
  {
    name: 'Czech: spaces within dates',
    text: `
Vltavská banka                                     Číslo účtu 188220044/0300
Období: 1. 3. 2025 - 31. 3. 2025                   CZK
Počáteční zůstatek            1 000,00
Celkové příjmy               +1 200,00
Celkové výdaje                  -50,00
Konečný zůstatek              2 150,00
Datum          Označení platby                     Částka     Zůstatek
3. 3. 2025     Platba kartou OFFICE MART           -50,00       950,00
9. 3. 2025     Příchozí úhrada J NOVÁK           1 200,00     2 150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'Dutch: Af and Bij right behind every figure',
    text: `
Bank aan de Maas                                   Rekeningnummer 123456789    EUR
Periode 01-03-2025 t/m 31-03-2025
Vorig saldo          1.000,00 Bij
Nieuw saldo          2.150,00 Bij
Datum        Naam / Omschrijving              Code     Bedrag (EUR)
03-03-2025   OFFICE MART UTRECHT              BA           50,00 Af
09-03-2025   J DE VRIES                       OV        1.200,00 Bij
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'Indonesian: DB behind what goes out, nothing behind what comes in',
    text: `
Bank Nusa Raya                                     NO. REKENING : 5271188204
PERIODE : 01/03/2025 - 31/03/2025                  MATA UANG : IDR
TANGGAL   KETERANGAN                                   MUTASI            SALDO
01/03     SALDO AWAL                                              1,000,000.00
03/03     KARTU DEBIT OFFICE MART                50,000.00 DB       950,000.00
09/03     SETORAN BUDI SANTOSO                 1,200,000.00       2,150,000.00
MUTASI CR :         1,200,000.00
MUTASI DB :            50,000.00
SALDO AKHIR :       2,150,000.00
`,
    rows: ['2025-03-03 -5000000', '2025-03-09 120000000'],
    opening: 100000000,
    closing: 215000000,
    asides: [],
  },
  {
    name: 'Swiss: the sums of both columns under one word',
    text: `
Bank am See AG                                     Konto 12-345678-9    CHF
Kontoauszug 01.03.2025 - 31.03.2025
Datum      Informationen              Belastungen   Gutschriften      Saldo
28.02.25   Anfangssaldo                                            1'000.00
03.03.25   OFFICE MART ZUERICH              50.00                    950.00
09.03.25   GUTSCHRIFT L KELLER                          1'200.00   2'150.00
31.03.25   Umsatztotal                      50.00       1'200.00
31.03.25   Schlusssaldo                                            2'150.00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'Norwegian: the balance of the statement before, days and months behind the amounts',
    text: `
Fjordbank ASA                                      Konto 1503.22.11882    NOK
Kontoutskrift i tidsrommet 01.03.2025 - 31.03.2025
Forklaring                             Rentedato    Ut av konto   Inn på konto   Bokført
Saldo fra kontoutskrift 28.02.2025                                    1.000,00
Varekjøp OFFICE MART OSLO                  03.03          50,00                    03.03
Lønn NORDMANN AS                           09.03                      1.200,00     09.03
Saldo i Deres favør 31.03.2025                                        2.150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'Turkish: the balance carried over in its own words',
    text: `
Boğaz Bankası                                      Hesap No 123456789
Dönem: 01.03.2025 - 31.03.2025                     Para Birimi: TL
Tarih        Açıklama                                 Tutar       Bakiye
01.03.2025   Devir Bakiye                                       1.000,00
03.03.2025   POS OFFICE MART                         -50,00       950,00
09.03.2025   GELEN EFT A YILMAZ                    1.200,00     2.150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'Thai: an outstanding balance behind an amount that has no sign',
    text: `
Siam River Bank                                    Account No. 022-8-44102-1
Period 01/03/2025 - 31/03/2025                     THB
Total Withdrawal 1 Items            50.00
Total Deposit 1 Items            1,200.00
Ending Balance                   2,150.00
Date       Descriptions          Withdrawal / Deposit   Outstanding Balance   Channel
01-03-25   Beginning Balance                                       1,000.00
03-03-25   Transfer Withdrawal                  50.00                950.00   ONLINE
09-03-25   Transfer Deposit                  1,200.00              2,150.00   ONLINE
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'Saudi: every label and heading in two languages',
    text: `
Najd Bank                                          Account Number 608010167519
Opening Balance الرصيد الافتتاحي      1,000.00 SAR
Closing Balance الرصيد الختامي        2,150.00 SAR
Total Deposits إجمالي الإيداعات       1,200.00 SAR
Total Withdrawals إجمالي السحوبات        50.00 SAR
Date         Details                       Debit        Credit        Balance
2025/03/03   POS OFFICE MART               50.00                       950.00
2025/03/09   Incoming transfer                        1,200.00       2,150.00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'German: a card whose balances are those of two bills',
    text: `
Bank am Markt                                      Kartennummer 4998 XXXX XXXX 1120
Kreditkartenabrechnung                             Abrechnungsdatum 31.03.2025
Beleg      Buchung    Umsatz                                  Betrag in EUR
                      Saldo letzte Abrechnung                      -100,00
02.03.25   03.03.25   OFFICE MART                                   -50,00
08.03.25   09.03.25   EINZUG VOM REFERENZKONTO                     +100,00
                      Neuer Saldo                                   -50,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 10000'],
    opening: -10000,
    closing: -5000,
    asides: [],
  },
  {
    name: 'Croatian: a full stop behind the year',
    text: `
Jadranska banka                                    IBAN HR1210010051863000160
Razdoblje 01.03.2025. - 31.03.2025.                EUR
Početno stanje                1.000,00
Ukupno uplate                 1.200,00
Ukupno isplate                   50,00
Završno stanje                2.150,00
Datum         Opis                            Isplate      Uplate      Stanje
03.03.2025.   KUPNJA OFFICE MART                50,00                  950,00
09.03.2025.   UPLATA I HORVAT                            1.200,00    2.150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'Greek: headings and balances in its own letters',
    text: `
Τράπεζα Αιγαίου                                    IBAN GR1601101250000000012300695
01/03/2025 - 31/03/2025                            EUR
Ημερομηνία   Αιτιολογία                       Χρέωση     Πίστωση    Υπόλοιπο
             Υπόλοιπο από μεταφορά                                  1.000,00
03/03/2025   ΑΓΟΡΑ OFFICE MART                 50,00                  950,00
09/03/2025   ΜΕΤΑΦΟΡΑ Γ ΝΙΚΟΛΑΟΥ                        1.200,00    2.150,00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'Peruvian: the sign of the sol before every balance',
    text: `
Banco de los Andes                                 LIMA - PERU
CODIGO DE CUENTA 191-11882204-0-44                 DEL 01/03/25 AL 31/03/25
SALDO ANTERIOR        S/ 1,000.00
TOTAL ABONOS          S/ 1,200.00
TOTAL CARGOS             S/ 50.00
SALDO FINAL           S/ 2,150.00
FECHA    DESCRIPCION                   CARGOS / DEBE   ABONOS / HABER
03/03    CONSUMO OFFICE MART                   50.00
09/03    HABERES J SILVA                                     1,200.00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'French of Canada: a card whose payments are marked, and nothing else',
    text: `
Caisse du Fleuve                                   Relevé Mastercard
Période du 1 mars 2025 au 31 mars 2025             Numéro de carte 5258 XXXX XXXX 1102
Solde précédent                 1 000,00 $
Paiements et crédits           -  400,00 $
Achats et débits               +  250,00 $
Nouveau solde                     850,00 $
Date        Description                      Montant ($)
5 mars      PAIEMENT INTERNET                  400,00 CR
7 mars      OFFICE MART                        200,00
19 mars     CAFE CUIVRE                         50,00
`,
    rows: ['2025-03-05 40000', '2025-03-07 -20000', '2025-03-19 -5000'],
    opening: -100000,
    closing: -85000,
    asides: [],
  },
];
