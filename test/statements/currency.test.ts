import { describe, expect, test } from 'vitest';
import { read } from './failures/pages.ts';

/** A card that prints nothing but "$" beside a note of its own. */
const card = (note: string): string => `
Grove Consumer Card                               Account number ending in 3967
Statement period 03/01/2025 to 03/31/2025
Previous balance                                     $1,000.00
Payments and credits                                -$1,000.00
Purchases                                              $250.00
New balance                                            $250.00
${note}
Payments and credits
Date         Description                                Amount
03/05/2025   PAYMENT - THANK YOU                    -$1,000.00
Purchases
Date         Description                                Amount
03/07/2025   OFFICE MART                               $200.00
03/19/2025   COPPER KETTLE COFFEE                       $50.00
`;

const currencyOf = (text: string): string | null | undefined => read(text).statements[0]?.currency;

describe('a dollar sign alone', () => {
  test.each([
    'Minimum Payment Warning: if you make only the minimum payment each period, you will pay more',
    'LATE PAYMENT WARNING: you may have to pay a late fee',
    'Total interest charged in 2025                          $0.00',
  ])('is of the United States beside what their law makes cards print: %s', (note) => {
    expect(currencyOf(card(note))).toBe('USD');
  });

  test('says nothing of which dollar it is', () => {
    expect(currencyOf(card('Interest charged                                         $0.00'))).toBeNull();
    expect(currencyOf(card('Minimum repayment warning: you will pay more interest'))).toBeNull();
  });

  test('is a peso beside the number of an account at a Mexican bank', () => {
    expect(currencyOf(card('No. Cuenta CLABE 012 180 00441022981 4'))).toBe('MXN');
  });
});

test.each(['TL', '₺'])('a Turkish lira by its sign %s', (sign) => {
  const text = `
Örnek Bankası                                     IBAN TR44 0006 2000 4410 0006 2298 12
Opening balance                                   1.000,00 ${sign}
Date          Description                Amount            Balance
03.03.2025    OFFICE MART                -50,00 ${sign}       950,00 ${sign}
19.03.2025    SMITH J                  1.200,00 ${sign}     2.150,00 ${sign}
Closing balance                                   2.150,00 ${sign}
`;
  expect(currencyOf(text)).toBe('TRY');
});

describe('a statement that names its currency nowhere', () => {
  const statement = (note: string): string => `
Bank am Markt                                      Kontonummer 12345678
Kontoauszug 01.03.2025 - 31.03.2025                ${note}
Datum        Text                                    Betrag       Saldo
             Anfangssaldo                                      1.000,00
03.03.2025   OFFICE MART                             -50,00      950,00
09.03.2025   GUTSCHRIFT J SMITH                    1.200,00    2.150,00
`;

  test.each([
    ['IBAN DE89 3704 0044 0532 0130 00', 'EUR'],
    ['IBAN CH93 0076 2011 6238 5295 7', 'CHF'],
    ['IFS Code EXMP0003286', 'INR'],
    ['CUIT 27-11882204-4', 'ARS'],
    ['CAPE TOWN, SOUTH AFRICA', 'ZAR'],
    ['Moneda: COP', 'COP'],
    ['AUTOPAY CLP POWER', null],
  ])('is kept in the money of its account: %s', (note, currency) => {
    expect(currencyOf(statement(note))).toBe(currency);
  });
});
