import { describe, expect, test } from 'vitest';
import type { Word } from '../../shared/model/index.ts';
import { amounts, LEDGER, only, recognised, statementsOf } from './recognised-page.ts';

describe('what stands where an amount stands', () => {
  test('the number of an account on the next page is none', () => {
    const next = `
March 31, 2025                                            Account number: 6132167665

Date         Description                     Withdrawals     Deposits       Balance
03/31/2025   REFUND OF FEE                                       10.00        740.00
             Ending balance                                                   740.00
`;
    const first = LEDGER.replace(/ +Ending balance.*\n/, '');
    const [statement] = statementsOf(recognised(first), {
      ...recognised(next),
      number: 2,
      words: recognised(next).words.map((word) => ({ ...word, page: 2 })),
    });
    expect(statement?.verdict).toBe('proven');
    expect(statement?.transactions).toHaveLength(8);
  });

  test('the time of day beside a balance is none', () => {
    const german = `
Stadtsparkasse Musterstadt
IBAN DE26 3688 3936 9742 7975 84

             Kontostand am 31.10.2022, Auszug Nr. 2                          1.575,56+
Datum        Erläuterung                                                     Betrag
03.11.2022   SEPA-Lastschrift                                                 291,00-
07.11.2022   Gutschrift                                                     1.500,00+
09.11.2022   Kartenzahlung                                                    103,54-
             Kontostand am 30.11.2022 um 20:03 Uhr                           2.681,02+
`;
    expect(only(recognised(german))).toMatchObject({ verdict: 'proven', closingBalance: 268102 });
  });

  test.each([
    ['its mark lost', ['1', '148.25'], '1,148.25'],
    ['its head apart', ['948', '25'], '948.25'],
  ])('one torn at a mark, %s', (_, [head = '', tail = ''], whole) => {
    const page = recognised(LEDGER);
    const words = page.words.flatMap((word): Word[] => {
      if (word.text !== whole) return [word];
      const { bounds } = word;
      const middle = bounds.xMin + 6 * head.length;
      const torn = { ...word, confidence: 0.85 };
      return [
        { ...torn, text: head, bounds: { ...bounds, xMax: middle } },
        { ...torn, text: tail, bounds: { ...bounds, xMin: middle + 3.5 } },
      ];
    });
    const statement = only({ ...page, words });
    expect(['proven', 'repaired']).toContain(statement.verdict);
    expect(amounts(statement)).toEqual([-5175, 20000, -38060, -1715, 50, -1100, -1000]);
  });
});

describe('labels', () => {
  test('balances brought and carried forward whose stroke was taken for a letter', () => {
    const text = LEDGER.replace('Beginning balance', 'BIF BALANCE      ').replace('Ending balance', 'CIF BALANCE   ');
    expect(only(recognised(text))).toMatchObject({ verdict: 'proven', openingBalance: 100000, closingBalance: 73000 });
  });

  test('a long one with a letter changed, however certain', () => {
    expect(only(recognised(LEDGER, { Ending: { text: 'Enoing' } })).closingBalance).toBe(73000);
  });

  test('words of another language that differ in a letter are no headings', () => {
    const text = LEDGER.replace('Description', 'Operacion  ');
    expect(only(recognised(text)).verdict).toBe('proven');
  });
});

describe('a currency', () => {
  test('is not told by dirt', () => {
    const text = `¥21oe\n${LEDGER.replace(/^\n/, '')}`;
    const statement = only(recognised(text, { '¥21oe': { confidence: 0.4 } }));
    expect(statement).toMatchObject({ verdict: 'proven', currency: 'USD' });
  });
});

describe('balances of the day on lines of their own', () => {
  const TEXT = `
Banco Exemplo S.A.
agência/conta 5137/77949-3            periodo 01/02/2024 até 29/02/2024
moeda R$

data         lançamentos                                valor (R$)       saldo (R$)
01/02/2024   SALDO ANTERIOR                                               1.000,00
01/02/2024   RECEBIMENTO REDE                               200,00
01/02/2024   CARTAO DEB LOJA                                 50,00-
             SALDO TOTAL DISPONIVEL DIA                                   1.150,00
05/02/2024   PIX TRANSF                                     100,00-
             SALDO TOTAL DISPONIVEL DIA                                   1.050,00
06/02/2024   TED MERCADO                                     25,00
             SALDO TOTAL DISPONIVEL DIA                                   1.075,00
`;

  test('confirm the opening balance and the rows, which keep none of their own', () => {
    const statement = only(recognised(TEXT));
    expect(statement).toMatchObject({ verdict: 'proven', openingBalance: 100000 });
    expect(statement.transactions.map(({ amount, balance }) => [amount, balance])).toEqual([
      [20000, null],
      [-5000, null],
      [-10000, null],
      [2500, null],
    ]);
  });

  test('tell of an opening balance that was misread', () => {
    expect(only(recognised(TEXT, { '1.000,00': { text: '1.008,00' } })).verdict).not.toBe('proven');
  });
});

describe('several accounts', () => {
  const account = (name: string, opening: string, rows: string, closing: string): string => `
${name}

Date         Description                         Amount        Balance
04/01/2024   Beginning Balance                                 ${opening}
${rows}
04/30/2024   Ending Balance                                    ${closing}
`;
  const HEAD = `
Meridian Commons Credit Union
Statement period 04/01/2024 to 04/30/2024

Account                  Account number     Beginning balance     Ending balance
Everyday Checking        100-195953-1               $1,000.00          $1,050.00
Regular Savings          200-846141-5               $2,000.00          $2,500.00
Premier Money Market     300-331384-8               $3,000.00          $3,700.00
`;

  test('one whose rows were lost is not passed over', () => {
    const statements = statementsOf(
      recognised(
        HEAD +
          account(
            'Everyday Checking 100-195953-1',
            '1,000.00',
            '04/02/2024   DEPOSIT                              50.00      1,050.00',
            '1,050.00',
          ) +
          account('Regular Savings 200-846141-5', '2,000.00', '', '2,500.00') +
          account(
            'Premier Money Market 300-331384-8',
            '3,000.00',
            '04/03/2024   DEPOSIT                             700.00      3,700.00',
            '3,700.00',
          ),
      ),
    );
    expect(statements.map(({ verdict }) => verdict)).toEqual(['proven', 'broken', 'proven']);
  });
});

describe('a line of credit whose kind was not read', () => {
  const TEXT = `
Lodgepole Commercial Bank
Account number 110275851-09001            Billing cycle 02/22/2022 to 03/21/2022

Previous balance                                                     $39,593.23
New balance                                                          $43,121.10

Date         Activity                               Charges     Credits     Balance
02/23/2022   ADVANCE ONLINE TRANSFER               8,780.00               48,373.23
03/03/2022   FINANCE CHARGE                          200.00               48,573.23
03/04/2022   PAYMENT PRINCIPAL THANK YOU                       5,452.13   43,121.10
`;

  test('is owed where its balances rise with what its columns call charges', () => {
    const statement = only(recognised(TEXT));
    expect(statement).toMatchObject({ openingBalance: -3959323, closingBalance: -4312110 });
    expect(amounts(statement)).toEqual([-878000, -20000, 545213]);
  });
});

test('a line that was lost is not made up by another row whose digits do not look alike', () => {
  const text = `
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025

Beginning balance                                              1,000.00
Ending balance                                                   592.89

WITHDRAWALS AND DEBITS
Date         Description                                         Amount
03/05/2025   CARD PURCHASE OFFICE MART                           125.00
03/10/2025   RENT PAYMENT                                        252.91
Total withdrawals and debits                                     407.11
`;
  // A row of 29.20 was passed over: 252.91 and 29.20 are 282.11.
  expect(only(recognised(text, { '252.91': { confidence: 0.4 } })).verdict).toBe('broken');
});
