import type { SmallLayout } from './small-layouts.ts';

/** Two or three rows each, in ways of writing dates, labels and sums of further countries; their truth is written by hand. */
export const LAYOUTS_ABROAD: readonly SmallLayout[] = [
  {
    name: 'Norwegian: four digits for day and month, the booking date behind the amounts',
    text: `
Fjordbanken                                        Kontonummer 1503.22.44109    NOK
Periode 01.12.2025 - 31.12.2025
Forklaring                           Rentedato   Ut av konto   Inn på konto   Bokført
Saldo fra forrige kontoutskrift 30.11.2025                         1.000,00
Varekjøp 02.12 OFFICE MART           0312              50,00                  0312
Visa 854239 03.12 USD 4.72           0412              82,53                  0412
Lønn J HANSEN AS                     0912                          1.200,00   0912
Sum                                                   132,53       1.200,00
Saldo i Deres favør 31.12.2025                                     2.067,47
`,
    rows: ['2025-12-03 -5000', '2025-12-04 -8253', '2025-12-09 120000'],
    opening: 100000,
    closing: 206747,
    asides: ['4.72'],
  },
  {
    name: 'Turkish: totals with a sign, the currency behind every figure',
    text: `
Güvence Bankası                                    IBAN TR44 0006 2000 4410 0006 2298 12
Dönem 01.03.2025 - 31.03.2025
Devreden Bakiye          1.000,00 TL
Toplam Giriş             1.200,00 TL
Toplam Çıkış               -50,00 TL
Dönem Sonu Bakiye        2.150,00 TL
Tarih        Açıklama                  Etiket               Tutar           Bakiye
03.03.2025   POS OFFICE MART           Market           -50,00 TL        950,00 TL
09.03.2025   GELEN HAVALE J YILMAZ     Transfer      +1.200,00 TL      2.150,00 TL
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000'],
    opening: 100000,
    closing: 215000,
    asides: [],
  },
  {
    name: 'Japanese: years, months and days by their characters, whole yen, a summary across',
    text: `
さざなみ銀行                                   口座番号 普通 9884859
照会期間  令和7年3月1日～令和7年3月31日
前月末残高        お支払合計        お預り合計        当月末残高
100,000円          55,000円         120,000円         165,000円
取引日            取引内容              支払金額        預り金額        差引残高
                  繰越残高                                          100,000
2025年3月3日      カード ＡＴＭ           50,000                          50,000
2025年3月9日      給与 カ）サクラ                        120,000         170,000
2025年3月10日     振込手数料               5,000                         165,000
`,
    rows: ['2025-03-03 -50000', '2025-03-09 120000', '2025-03-10 -5000'],
    opening: 100000,
    closing: 165000,
    asides: [],
  },
  {
    name: 'Irish: a date and a balance once a day, and no balance named at the end',
    text: `
Shannon Banks p.l.c.                               Account Number 12482093
Date of Statement 31 Mar 2025                      Currency EUR
Date          Details                      Debit €       Credit €      Balance €
1 Mar 2025    BALANCE FORWARD                                           1,000.00
3 Mar 2025    VDP-OFFICE MART                50.00
              D/D IRISH LIFE                 25.00                        925.00
9 Mar 2025    LODGMENT                                   1,200.00       2,125.00
`,
    rows: ['2025-03-03 -5000', '2025-03-03 -2500', '2025-03-09 120000'],
    opening: 100000,
    closing: 212500,
    asides: [],
  },
  {
    name: 'Finnish: the balance of each day on a line of its own, in the column of amounts',
    text: `
Osuuspankki Saimaa                                 Tilinumero FI44 5723 0220 4410 98
Kausi 1.3.2025 - 31.3.2025                         EUR
           ALKUSALDO 1.3.2025                                     1.000,00+
Kirj.pvm   Arkistointitunnus     Saaja / Maksaja
Arvopvm    Selite                Viesti                          Määrä EUR
03.03.     250303VXWBAQM7W       OFFICE MART OY                      50,00-
03.03.     TILISIIRTO            VIITE 5624706851
                                 KIRJAUSPÄIVÄN SALDO                950,00+
09.03.     250309FG39LC5CS       J VIRTANEN                       1.200,00+
09.03.     PALKKA
09.03.     2503090443F18Q1      HELEN OY                            10,00-
                                 KIRJAUSPÄIVÄN SALDO              2.140,00+
           LOPPUSALDO 31.3.2025                                   2.140,00+
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-09 -1000'],
    opening: 100000,
    closing: 214000,
    asides: [],
  },
  {
    name: 'Romanian: turnover and balance of each day under its rows',
    text: `
BANCA CARPATI                                      Cod IBAN RO41BTRLRONCRT0441022901
EXTRAS CONT din 01/03/2025 - 31/03/2025            RON
SOLD ANTERIOR                                                     1,000.00
Data          Descriere                              Debit          Credit
03/03/2025    Plata la POS OFFICE MART               50.00
              RULAJ ZI                               50.00            0.00
              SOLD FINAL ZI                                         950.00
09/03/2025    Incasare OP J POPESCU                               1,200.00
              Comision plata OP                      25.00
              RULAJ ZI                               25.00        1,200.00
              SOLD FINAL ZI                                       2,125.00
              RULAJ TOTAL CONT                       75.00        1,200.00
              SOLD FINAL CONT                                     2,125.00
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-09 -2500'],
    opening: 100000,
    closing: 212500,
    asides: [],
  },
  {
    name: 'Brazilian: the sums of each day and direction above their rows, which print neither sign nor date',
    text: `
Banco Roxo S.A.                                    Agência 0001 Conta 441022-9
01 DE MAR DE 2025 a 31 DE MAR DE 2025              VALORES EM R$
Saldo inicial                                                          1.000,00
Rendimento líquido                                                        +0,00
Total de entradas                                                     +1.255,00
Total de saídas                                                         -147,53
Saldo final do período                                                 2.107,47

Movimentações
03 MAR 2025   Total de saídas                                          - 132,53
              Compra no débito             OFFICE MART                    50,00
              Transferência enviada        L PEREIRA                      82,53
                                           Agência: 56 Conta: 118-7

09 MAR 2025   Total de entradas                                      + 1.255,00
              Transferência recebida       J SILVA                     1.200,00
              Estorno de compra            OFFICE MART                    55,00

              Total de saídas                                           - 15,00
              Pagamento de boleto          ENEL                           15,00
`,
    rows: ['2025-03-03 -5000', '2025-03-03 -8253', '2025-03-09 120000', '2025-03-09 5500', '2025-03-09 -1500'],
    opening: 100000,
    closing: 210747,
    asides: [],
  },
  {
    name: 'Hebrew: columns and labels from right to left',
    text: `
          תנועות בחשבון                              בנק הגליל
₪ 1,000.00          יתרת פתיחה                       שם הלקוח דנה כהן
1,200.00            סה"כ זכות                        חשבון 44102298
132.53              סה"כ חובה                        01/03/2025 - 31/03/2025
₪ 2,067.47          יתרת סגירה
    יתרה       בזכות      בחובה      אסמכתא      תיאור הפעולה      תאריך
  950.00                  50.00        5044      משיכה מכספומט      03/03/25
2,150.00    1,200.00                 256288             משכורת      09/03/25
2,067.47                  82.53        1907         כרטיס ויזה      19/03/25
`,
    rows: ['2025-03-03 -5000', '2025-03-09 120000', '2025-03-19 -8253'],
    opening: 100000,
    closing: 206747,
    asides: [],
  },
];
