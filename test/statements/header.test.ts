import { expect, test } from 'vitest';
import { only } from './failures/pages.ts';

test('a month that is named as the period is the whole of it', () => {
  const { startDate, endDate, verdict } = only(`
TOKO KUE MELATI                                   NO. REKENING : 4371882056
JL KENANGA 8                                      PERIODE : MARET 2025      IDR
TANGGAL     KETERANGAN                                    MUTASI            SALDO
01/03       SALDO AWAL                                               5,120,480.12
01/03       BIAYA ADM                                 6,500.00 DB    5,113,980.12
31/03       BUNGA                                     8,912.33       5,122,892.45
`);
  expect([startDate, endDate, verdict]).toEqual(['2025-03-01', '2025-03-31', 'proven']);
});

test.each([
  ['Account 7712-118', '7712-118'],
  ['A/C: 77-0321-4', '77-0321-4'],
  ['Card number 5232 **** **** 7718', '5232 **** **** 7718'],
  ['Kartennummer 5232 **** **** 7718', '5232 **** **** 7718'],
  ['AMIR DHALIWAL 4520 XXXX XXXX 6103', '4520 XXXX XXXX 6103'],
  ['Account 20-18-33 41882206 since 2019', '20-18-33 41882206'],
])('the number in "%s"', (line, number) => {
  const statement = only(`
First Example Bank, N.A.                          Statement period 03/01/2025 to 03/31/2025
JO SMITH                                          ${line}
Beginning balance    1,000.00
Date        Description                    Amount       Balance
03/03       CARD PURCHASE OFFICE MART      -50.00        950.00
03/09       DEPOSIT                        200.00      1,150.00
`);
  expect(statement.account.number).toBe(number);
});

test('a title that speaks of an account labels no number beneath it', () => {
  const statement = only(`
Extrato de Conta Corrente
CNPJ      12.345.678/0001-95          Período  01/02/2025 a 28/02/2025
Conta     44120-6                     BRL
Data         Histórico                         Valor R$          Saldo R$
01/02/2025   SALDO ANTERIOR                                      742,18 C
03/02/2025   PIX ENVIADO                       350,00 D          392,18 C
05/02/2025   PIX RECEBIDO                    1.890,00 C        2.282,18 C
`);
  expect(statement.account.number).toBe('44120-6');
});

test.each([
  'Movimientos desde 01/03/2025 hasta 31/03/2025',
  'Từ ngày 01/03/2025 Đến ngày 31/03/2025',
  'За период 01.03.2025 по 31.03.2025',
])('the span of days in "%s"', (line) => {
  const { startDate, endDate } = only(`
IBAN ES91 2100 0418 4502 0005 1332                EUR
${line}
Saldo inicial: 1.000,00
Fecha        Concepto                      Importe       Saldo
03/03/2025   ADEUDO LUZ                     -50,00      950,00
09/03/2025   TRANSFERENCIA                  200,00    1.150,00
`);
  expect([startDate, endDate]).toEqual(['2025-03-01', '2025-03-31']);
});

test('the number of a card in a row is not that of the account', () => {
  const statement = only(`
First Example Bank, N.A.                          Statement period 03/01/2025 to 03/31/2025
Beginning balance    1,000.00
Date        Description                               Amount       Balance
03/03       CARD 4520 XXXX XXXX 6103 OFFICE MART      -50.00        950.00
03/09       DEPOSIT                                   200.00      1,150.00
`);
  expect(statement.account.number).toBe(null);
});
