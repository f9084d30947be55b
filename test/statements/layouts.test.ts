import { describe, expect, test } from 'vitest';
import { readStatements } from '../../main/statements/index.ts';
import type { Statement } from '../../shared/model/index.ts';
import { pageOfText } from './lines-of-text.ts';

function only(text: string): Statement {
  const { statements } = readStatements([pageOfText(text)], 'document', { currency: null, dateOrder: null });
  expect(statements).toHaveLength(1);
  return statements[0] as Statement;
}

const rows = ({ transactions }: Statement) => transactions.map(({ date, amount }) => `${date} ${amount}`);

test('amounts stand before descriptions', () => {
  const statement = only(`
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025
Beginning balance    1,000.00
Date        Amount       Balance     Description
03/03       -50.00        950.00     CARD PURCHASE OFFICE MART
03/09       200.00      1,150.00     DEPOSIT
Ending balance       1,150.00
`);
  expect(rows(statement)).toEqual(['2025-03-03 -5000', '2025-03-09 20000']);
  expect(statement.transactions[0]?.description).toBe('CARD PURCHASE OFFICE MART');
  expect(statement.verdict).toBe('proven');
});

test('a single unsigned amount column takes its signs from the running balance, and says so', () => {
  const statement = only(`
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025
Beginning balance    1,000.00
Date        Description                    Amount       Balance
03/03       CARD PURCHASE OFFICE MART       50.00        950.00
03/09       DEPOSIT                        200.00      1,150.00
03/10       RENT                           100.00      1,050.00
Ending balance       1,050.00
`);
  expect(rows(statement)).toEqual(['2025-03-03 -5000', '2025-03-09 20000', '2025-03-10 -10000']);
  expect(statement.transactions.map(({ derived }) => derived)).toEqual([['sign'], ['sign'], ['sign']]);
});

describe('in the words of other countries', () => {
  test('French, without a running balance', () => {
    const statement = only(`
Banque Exemple                                    Compte n° 30004 00123 456789
ACME OUTILS SARL
12 rue du Moulin
Relevé de compte du 01/03/2025 au 31/03/2025                                EUR
Ancien solde au 01/03/2025                                                  1 000,00
Date     Valeur   Nature de l'opération                    Débit          Crédit
03/03    04/03    ACHAT CB BUREAU CENTRAL                  50,00
09/03    09/03    VIREMENT CLIENT DUPONT                                  1 200,00
Total des opérations                                       50,00          1 200,00
Nouveau solde au 31/03/2025                                                 2 150,00
`);
    expect(rows(statement)).toEqual(['2025-03-03 -5000', '2025-03-09 120000']);
    expect(statement).toMatchObject({
      currency: 'EUR',
      startDate: '2025-03-01',
      endDate: '2025-03-31',
      verdict: 'proven',
    });
  });

  test('German, with S and H', () => {
    const statement = only(`
Beispielbank eG                                   IBAN DE12 3456 7890 1234 5678 90
Kontoauszug vom 01.03.2025 bis 31.03.2025                                   EUR
Alter Kontostand vom 28.02.2025                                   1.000,00 H
Buchung  Wert     Vorgang                                         Umsatz
03.03.   03.03.   LASTSCHRIFT STADTWERKE                            50,00 S
09.03.   09.03.   GUTSCHRIFT KUNDE MUELLER                       1.200,00 H
Neuer Kontostand vom 31.03.2025                                   2.150,00 H
`);
    expect(rows(statement)).toEqual(['2025-03-03 -5000', '2025-03-09 120000']);
    expect(statement.verdict).toBe('proven');
  });

  test('Spanish', () => {
    const statement = only(`
Banco Ejemplo                                     Cuenta: ES12 3456 7890 1234 5678 9012
Periodo del 1 de marzo de 2025 al 31 de marzo de 2025                        EUR
Fecha         Concepto                                  Importe          Saldo
              Saldo anterior                                           1.000,00
03/03/2025    COMPRA TARJETA OFICINA                     -50,00          950,00
09/03/2025    TRANSFERENCIA CLIENTE                     1.200,00       2.150,00
              Saldo final                                              2.150,00
`);
    expect(rows(statement)).toEqual(['2025-03-03 -5000', '2025-03-09 120000']);
    expect(statement).toMatchObject({ startDate: '2025-03-01', endDate: '2025-03-31', verdict: 'proven' });
  });

  test('Italian', () => {
    const statement = only(`
Banca Esempio S.p.A.                              Conto 000012345678
Estratto conto dal 01/03/2025 al 31/03/2025                                  EUR
Data        Valuta      Descrizione                          Dare          Avere
Saldo iniziale                                                          1.000,00
03/03/2025  03/03/2025  PAGAMENTO POS UFFICIO               50,00
09/03/2025  10/03/2025  BONIFICO CLIENTE ROSSI                          1.200,00
Saldo finale                                                            2.150,00
`);
    expect(rows(statement)).toEqual(['2025-03-03 -5000', '2025-03-09 120000']);
    expect(statement.verdict).toBe('proven');
  });

  test('Dutch', () => {
    const statement = only(`
Voorbeeldbank N.V.                                Rekeningnummer NL12 VOOR 0123 4567 89
Periode 01-03-2025 t/m 31-03-2025                                            EUR
Vorig saldo      1.000,00
Nieuw saldo      2.150,00
Datum         Omschrijving                               Af            Bij
03-03-2025    BETAALAUTOMAAT KANTOOR                  50,00
09-03-2025    OVERBOEKING KLANT JANSEN                            1.200,00
`);
    expect(rows(statement)).toEqual(['2025-03-03 -5000', '2025-03-09 120000']);
    expect(statement.verdict).toBe('proven');
  });

  test('Portuguese', () => {
    const statement = only(`
Banco Exemplo S.A.                                Conta: 0001 23456789
Período de 01/03/2025 a 31/03/2025                                           EUR
Data          Descrição                        Débito        Crédito          Saldo
              Saldo inicial                                                1.000,00
03/03/2025    COMPRA ESCRITORIO                 50,00                        950,00
09/03/2025    TRANSFERÊNCIA CLIENTE SILVA                   1.200,00       2.150,00
              Saldo final                                                  2.150,00
`);
    expect(rows(statement)).toEqual(['2025-03-03 -5000', '2025-03-09 120000']);
    expect(statement.verdict).toBe('proven');
  });

  test('Swiss thousands', () => {
    const statement = only(`
Beispiel Kantonalbank                             Konto 12-345678-9                 CHF
Kontoauszug 01.03.2025 - 31.03.2025
Datum         Text                        Belastung     Gutschrift    Valuta            Saldo
              Saldovortrag                                                           1'000.00
03.03.2025    EINKAUF BUERO                   50.00                   03.03.2025       950.00
09.03.2025    GUTSCHRIFT KUNDE                            1'200.00    10.03.2025     2'150.00
              Schlusssaldo                                                           2'150.00
`);
    expect(rows(statement)).toEqual(['2025-03-03 -5000', '2025-03-09 120000']);
    expect(statement).toMatchObject({ currency: 'CHF', verdict: 'proven' });
  });

  test('Indian lakhs', () => {
    const statement = only(`
Example Bank of India Ltd                         Account No: 00112233445566        INR
Statement of account from 01/03/2025 to 31/03/2025
Opening Balance    12,34,567.00
Date          Narration                   Withdrawal (Dr)     Deposit (Cr)          Balance
03/03/2025    UPI OFFICE MART                    1,050.00                    12,33,517.00 Cr
09/03/2025    NEFT CLIENT                                      2,00,000.00   14,33,517.00 Cr
Closing Balance    14,33,517.00
`);
    expect(rows(statement)).toEqual(['2025-03-03 -105000', '2025-03-09 20000000']);
    expect(statement).toMatchObject({ currency: 'INR', verdict: 'proven' });
  });

  test('yen, which have no minor unit', () => {
    const statement = only(`
Example Bank Tokyo                                Account number: 1234567           JPY
Statement period 2025/03/01 - 2025/03/31
Date          Description                   Withdrawal          Deposit          Balance
              Balance brought forward                                          1,000,000
2025/03/03    OFFICE SUPPLIES                   50,000                           950,000
2025/03/09    CLIENT PAYMENT                                   200,000         1,150,000
              Balance carried forward                                          1,150,000
`);
    expect(rows(statement)).toEqual(['2025-03-03 -50000', '2025-03-09 200000']);
    expect(statement).toMatchObject({ currency: 'JPY', openingBalance: 1000000, verdict: 'proven' });
  });
});

test('a French statement says the side of its balances: the first opens it, the last closes it', () => {
  const statement = only(`
Banque Exemple                                    N° de compte 30004 00123 456789
Relevé de compte                                  Période    du 01/03/2025 au 31/03/2025           EUR
Date     Nature de l'opération             Date valeur         Débit euros       Crédit euros
         SOLDE DÉBITEUR AU 01/03/2025                            1 000,00
03/03    ACHAT CB BUREAU CENTRAL           04/03                     50,00
09/03    VIREMENT CLIENT DUPONT            09/03                                   1 200,00
         SOLDE CRÉDITEUR AU 31/03/2025                                               150,00
`);
  expect(rows(statement)).toEqual(['2025-03-03 -5000', '2025-03-09 120000']);
  expect(statement).toMatchObject({ openingBalance: -100000, closingBalance: 15000, verdict: 'proven' });
});

test.each(['FEB06', 'FEB 06'])('the date stands behind the amounts, as in %s', (first) => {
  const [second, last] = [first.replace('06', '09'), first.replace('06', '28')];
  const statement = only(`
Dominion Shield Bank                         Barrow Bay ON N0H 1A0
Account No. 5259-1987176         Statement period FEB 06/23 - MAR 05/23   CAD
DESCRIPTION                 WITHDRAWALS     DEPOSITS    DATE         BALANCE
STARTING BALANCE                                        ${first.padEnd(6)}       1,000.00
TIMBER MART                      50.00                  ${first.padEnd(6)}
PETRO LOON HALIFAX               10.00                  ${first.padEnd(6)}         940.00
E-TRANSFER                                    200.00    ${second.padEnd(6)}       1,140.00
CLOSING BALANCE                                         ${last.padEnd(6)}       1,140.00
`);
  expect(rows(statement)).toEqual(['2023-02-06 -5000', '2023-02-06 -1000', '2023-02-09 20000']);
  expect(statement).toMatchObject({ startDate: '2023-02-06', endDate: '2023-03-05', verdict: 'proven' });
});

test('of whole numbers, a long one without marks is a reference', () => {
  const statement = only(`
Example Bank Tokyo                                Account number: 1234567           JPY
Statement period 2025/03/01 - 2025/03/31
Date          Description                   Withdrawals         Deposits         Balance
              Balance brought forward                                          1,000,000
2025/03/03    DIRECT DEBIT ELECTRIC POWER       50,000                           950,000
              39677939
2025/03/10    DIRECT DEBIT ELECTRIC POWER       50,000                           900,000
              39677949
              Balance carried forward                                            900,000
`);
  expect(statement.transactions.map(({ description }) => description)).toEqual([
    'DIRECT DEBIT ELECTRIC POWER 39677939',
    'DIRECT DEBIT ELECTRIC POWER 39677949',
  ]);
  expect(statement.verdict).toBe('proven');
});

test('a month without rows is a statement where "Account" and a number are all that names it', () => {
  const statement = only(`
Copperline Bank                                   Copperline, AZ 85099
Account 2580 6200 23             Period 03/01/2025 - 03/31/2025
Beginning balance      1,000.00
Ending balance         1,000.00
Date    Description                                   Amount         Balance
No transactions.
`);
  expect(statement).toMatchObject({ account: { number: '2580 6200 23' }, transactions: [], verdict: 'proven' });
});

test('a month with rows does not swallow the month without that follows it', () => {
  const month = (period: string, rest: string) => `
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period ${period}
Date    Description                          Withdrawals     Deposits       Balance
${rest}
`;
  const march = month(
    '03/01/2025 to 03/31/2025',
    `        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
        Ending balance                                                       950.00`,
  );
  const april = month(
    '04/01/2025 to 04/30/2025',
    `        Beginning balance                                                    950.00
        Ending balance                                                       950.00`,
  );
  const pages = [pageOfText(march, 1), pageOfText(april, 2)];
  const { statements } = readStatements(pages, 'document', { currency: null, dateOrder: null });
  expect(statements.map(({ startDate, verdict }) => [startDate, verdict])).toEqual([
    ['2025-03-01', 'proven'],
    ['2025-04-01', 'proven'],
  ]);
});

describe('kinds of account', () => {
  test('a card that prints purchases plain and payments with CR', () => {
    const statement = only(`
Example Card Services
Card number: XXXX XXXX XXXX 1234     Statement date 31 Mar 2025     Credit limit $5,000.00
Minimum payment due $25.00     Payment due date 25 Apr 2025     Available credit $4,800.00   USD
Previous balance       500.00
Date       Description                              Amount
03 Mar     OFFICE MART                              200.00
05 Mar     PAYMENT RECEIVED THANK YOU               500.00 CR
New balance            200.00
`);
    expect(rows(statement)).toEqual(['2025-03-03 -20000', '2025-03-05 50000']);
    expect(statement).toMatchObject({ openingBalance: -50000, closingBalance: -20000, verdict: 'proven' });
    expect(statement.account.type).toBe('credit_card');
  });

  test('a loan, whose balance is owed', () => {
    const statement = only(`
Example Bank, N.A.   Dayton, OH 45402             Loan statement
Loan number: 5550001234       Statement period 03/01/2025 to 03/31/2025
Principal balance     Interest due     Maturity date 03/01/2030
Date       Description                    Amount         Balance
           Previous balance                              10,000.00
03/05      PAYMENT RECEIVED              -500.00          9,500.00
03/31      INTEREST CHARGED                40.00          9,540.00
           New balance                                    9,540.00
`);
    expect(rows(statement)).toEqual(['2025-03-05 50000', '2025-03-31 -4000']);
    expect(statement).toMatchObject({ openingBalance: -1000000, closingBalance: -954000, verdict: 'proven' });
  });
});

describe('what is no statement', () => {
  test.each([
    [
      'an invoice',
      `
ACME TOOLS LLC                         INVOICE 1042
Invoice date 03/05/2025                Due date 04/04/2025
Date          Description                 Amount
03/01/2025    Consulting                1,200.00
03/03/2025    Travel                      150.00
Total                                   1,350.00
Amount due                              1,350.00
`,
    ],
    [
      'a pay slip',
      `
Example Employer Inc     Pay period 03/01/2025 - 03/15/2025
Employee: Jane Doe       Pay date 03/20/2025
Description         Hours      Rate      Amount
Regular             80.00     25.00    2,000.00
Federal tax                              -240.00
Net pay                                1,760.00
`,
    ],
    [
      'an order history',
      `
Order history of your account
Date          Item                        Amount
03/01/2025    Drill                       120.00
03/09/2025    Hammer                       35.00
03/12/2025    Nails                        12.00
`,
    ],
  ])('%s yields no row', (_, text) => {
    const { statements } = readStatements([pageOfText(text)], 'document', { currency: null, dateOrder: null });
    expect(statements).toEqual([]);
  });
});
