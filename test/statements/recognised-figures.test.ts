import { describe, expect, test } from 'vitest';
import { accountNumbersOf } from '../../main/statements/header/account-number.ts';
import { linesOfPage } from '../../main/statements/words/lines.ts';
import type { PageWords, Word } from '../../shared/model/index.ts';
import { amounts, LEDGER, only, recognised } from './recognised-page.ts';

/** The page with one word torn in two, so many points apart. */
function torn(page: PageWords, whole: string, [head, tail]: readonly [string, string], gap: number): PageWords {
  const words = page.words.flatMap((word): Word[] => {
    if (word.text !== whole) return [word];
    const middle = word.bounds.xMax - 5 * tail.length;
    return [
      { ...word, text: head, bounds: { ...word.bounds, xMax: middle - gap } },
      { ...word, text: tail, bounds: { ...word.bounds, xMin: middle } },
    ];
  });
  return { ...page, words };
}

const AMOUNTS = [-5175, 20000, -38060, -1715, 50, -1100, -1000];

describe('an amount torn in two, however certain its parts', () => {
  test.each([
    ['in front of its mark', '380.60', ['380', '.60']],
    ['at its mark, which is lost, in front of CR', '1,148.25', ['1,148', '25CR']],
  ] as const)('%s', (_, whole, parts) => {
    const statement = only(torn(recognised(LEDGER), whole, parts, 4));
    expect(statement.verdict).toBe('proven');
    expect(amounts(statement)).toEqual(AMOUNTS);
  });
});

test('one torn behind its mark, where its sign stands behind the cents', () => {
  const text = `
Stadtsparkasse Musterstadt
IBAN DE26 3688 3936 9742 7975 84

             Kontostand am 31.10.2022                                        1.575,56+
Datum        Erläuterung                                                     Betrag
03.11.2022   Lastschrift                                                      291,00-
07.11.2022   Gutschrift                                                     1.500,00+
             Kontostand am 30.11.2022                                        2.784,56+
`;
  const statement = only(torn(recognised(text), '291,00-', ['291,', '00-'], 4));
  expect(statement.verdict).toBe('proven');
  expect(amounts(statement)).toEqual([-29100, 150000]);
});

test('numbers in a text that were read with certainty are not joined', () => {
  const page = recognised(LEDGER.replace('RENT PAYMENT', 'LOT 4. 25'));
  const at = page.words.findIndex(({ text }) => text === '25');
  const words = page.words.map((word, index) =>
    index === at ? { ...word, bounds: { ...word.bounds, xMin: word.bounds.xMin - 1.5 } } : word,
  );
  expect(only({ ...page, words }).transactions[2]?.description).toBe('LOT 4. 25');
});

const GERMAN = `
Stadtsparkasse Musterstadt
IBAN DE26 3688 3936 9742 7975 84

Datum        Valuta       Erläuterung                   Soll          Haben
             Kontostand am 31.10.2022                              1.575,56
03.11.22     03.11.22     Lastschrift                 291,00
07.11.22     07.11.22     Gutschrift                               1.500,00
09.11.22     09.11.22     Kontoführung                 25,05
             Kontostand am 30.11.2022                              2.759,51
`;

test('an amount whose comma was taken for a full stop is no date', () => {
  const statement = only(recognised(GERMAN, { '25,05': { text: '25.05' } }));
  expect(statement.verdict).toBe('proven');
  expect(amounts(statement)).toEqual([-29100, 150000, -2505]);
});

describe('signs', () => {
  const PERIOD = 'Statement period 03/01/2025 to 03/31/2025';
  const MARKED = `
First Example Bank                                ${PERIOD}
Account number: 123456789

Date         Description                     Withdrawals     Deposits       Balance
             Beginning balance                                               50.00 CR
03/03/2025   CARD PURCHASE OFFICE MART             80.00                      30.00 OD
03/05/2025   CHECK DEPOSIT                                      100.00        70.00 CR
03/10/2025   RENT PAYMENT                          90.00                      20.00 OD
03/12/2025   DEPOSIT                                             30.00        10.00 CR
             Ending balance                                                  10.00 CR
`;

  test('a mark whose letter was taken for a nought', () => {
    const page = recognised(MARKED);
    const at = page.words.findIndex(({ text }) => text === 'OD');
    const words = page.words.map((word, index) => (index === at ? { ...word, text: '0D' } : word));
    expect(only({ ...page, words })).toMatchObject({ verdict: 'proven' });
  });

  test('a dash of dirt in front of an amount of a column that has no signs', () => {
    const text = `
First Example Bank                                ${PERIOD}
Account number: 123456789

Beginning balance        1,000.00
Total deposits             530.00
Total withdrawals          160.00
Ending balance           1,370.00

Date         Description                     Withdrawals     Deposits
03/03/2025   CARD PURCHASE OFFICE MART             80.00
03/05/2025   CHECK DEPOSIT                                      100.00
03/07/2025   CHECK DEPOSIT                                      200.00
03/10/2025   RENT PAYMENT                          80.00
03/12/2025   DEPOSIT                                             30.00
03/14/2025   DEPOSIT                                             90.00
03/17/2025   DEPOSIT                                            110.00
`;
    const statement = only(recognised(text, { '200.00': { text: '-200.00' } }));
    expect(statement.verdict).toBe('repaired');
    expect(statement.transactions[2]).toMatchObject({ amount: 20000, derived: ['sign'] });
  });

  test('a balance of which one look took the minus for a digit is what its neighbours make it', () => {
    const statement = only(recognised(LEDGER, { '767.65': { text: '1,767.65', alternatives: ['-767.65', '767.65'] } }));
    expect(statement.verdict).toBe('repaired');
    expect(statement.transactions[2]?.balance).toBe(76765);
  });
});

test('a minus that one look saw where no other figure of the column has one is dirt', () => {
  const statement = only(recognised(LEDGER, { '200.00': { alternatives: ['-200.00'] } }));
  expect(statement.verdict).toBe('proven');
  expect(amounts(statement)).toEqual(AMOUNTS);
});

test('a figure behind a long word that was hardly recognised is not that of the label before it', () => {
  const text = LEDGER.replace('\nDate ', '\nTotal Credit Available            $7,997.21\n\nDate ');
  const statement = only(recognised(text, { Available: { confidence: 0.2 } }));
  expect(statement.printedTotals.deposits).toBeNull();
  expect(statement.verdict).toBe('proven');
});

test('a label with a rate in it is no title of another table', () => {
  const text = LEDGER.replace('\nDate ', '\nInterest rate 7.25%\n\nDat ');
  expect(only(recognised(text)).transactions).toHaveLength(7);
});

test('lists of checks side by side are told apart though one date was misread', () => {
  const text = `
First Example Bank                       Statement period 03/01/2025 to 03/31/2025
Account number: 123456789

Beginning balance        1,000.00
Ending balance             790.00

Checks
Date     Number     Amount     Date     Number     Amount
03/03    1001        10.00     03/10    1003        30.00
03/05    1002        20.00     03/1¢    1004        40.00
03/07    1005        50.00     03/17    1006        60.00
Total checks            210.00
`;
  const statement = only(recognised(text, { '03/1¢': { confidence: 0.6 } }));
  expect(amounts(statement).toSorted((a, b) => b - a)).toEqual([-1000, -2000, -3000, -4000, -5000, -6000]);
});

describe('what stands where amounts stand, and is none', () => {
  test('a label that was hardly recognised, and what it names', () => {
    const text = LEDGER.replace(
      '\nDate ',
      '\n03/31/2025                                                  Account number: 6132167665\n\nDate ',
    );
    expect(only(recognised(text, { Account: { confidence: 0.1 } })).verdict).toBe('proven');
  });

  test('a speck, and a word that was hardly recognised', () => {
    const text = `${LEDGER}
03/31/2025   See overleaf                        Account               '
`;
    const looks = { Account: { confidence: 0.7 }, "'": { confidence: 0.4 } };
    expect(only(recognised(text, looks)).verdict).toBe('proven');
  });

  test('a list of the balances of days side by side, dirt between them or not', () => {
    const text = `${LEDGER}
Date         Balance      Date         Balance      Date         Balance
03/03/2025   948.25       03/05/2025   1,148.25     03/10/2025 a 767.65
`;
    expect(only(recognised(text)).transactions).toHaveLength(7);
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
             SALDO TOTAL DISPONIVEL DIA                                   1.200,00
05/02/2024   PIX TRANSF                                     100,00-
             SALDO TOTAL DISPONIVEL DIA                                   1.100,00
06/02/2024   TED MERCADO                                     25,00
             SALDO TOTAL DISPONIVEL DIA                                   1.125,00
`;

  test('one that was misread without certainty is no row, and others prove those around it', () => {
    const statement = only(recognised(TEXT, { '1.100,00': { alternatives: ['-1.100,00'] } }));
    expect(statement.verdict).toBe('proven');
    expect(amounts(statement)).toEqual([20000, -10000, 2500]);
  });

  test('one that was read with certainty and differs tells of a row that is lost', () => {
    expect(only(recognised(TEXT, { '1.100,00': { text: '1.170,00' } })).verdict).toBe('broken');
  });
});

test('an account number of which another look saw what stands elsewhere is that one', () => {
  const text = `
First Example Bank, N.A.                          Account number: 0006132177665
                                                  Account number: 0006132167665

Beginning balance                             1,000.00
Ending balance                                  948.25
${LEDGER.slice(LEDGER.indexOf('\nDate'), LEDGER.indexOf('03/05')).replace('             Beginning balance                                              1,000.00\n', '')}`;
  const statement = only(recognised(text, { '0006132177665': { confidence: 0.8, alternatives: ['006132167665'] } }));
  expect(statement).toMatchObject({ verdict: 'proven', account: { number: '0006132167665' } });
});

test('an account number that stands elsewhere as it was read is that one, whatever another look saw', () => {
  const lines = `
First Example Bank, N.A.                          Account number: 0006132167665
Account number: 0006132177665                     Statement period 03/01/2025 to 03/31/2025
Account number: 0006132177665
`;
  const page = recognised(lines + LEDGER.slice(LEDGER.indexOf('\nDate')));
  const at = page.words.findIndex(({ text }) => text === '0006132177665');
  const words = page.words.map((word, index) =>
    index === at ? { ...word, confidence: 0.8, alternatives: ['0006132167665'] } : word,
  );
  const numbers = accountNumbersOf(linesOfPage({ ...page, words })).map(({ text }) => text);
  expect(numbers).toEqual(['0006132167665', '0006132177665', '0006132177665']);
});
