import { describe, expect, test } from 'vitest';
import { codesOf, only, placesOf, read, rowsOf, tryRead } from './read.ts';

const MT940 = `:20:REF
:25:DE12345678/9988
:28C:1/1
:60F:C260130EUR1000,00
:61:2601310201D12,5NTRFNONREF//X
:86:RENT
:61:260202RD2,NMSC
:86:159?00RETOURE?20TAKEN ?21BACK?32ADA
:62F:C260202EUR989,50
-
`;

describe('MT940', () => {
  test('entry dates, reversals and structured texts', () => {
    const statement = only(MT940);
    expect(rowsOf(statement)).toEqual([
      ['2026-02-01', -1250, 'RENT'],
      ['2026-02-02', 200, 'ADA TAKEN BACK'],
    ]);
    expect(placesOf(statement)).toEqual(['line 5', 'line 7']);
    expect(statement).toMatchObject({
      verdict: 'proven',
      openingBalance: 100_000,
      closingBalance: 98_950,
      currency: 'EUR',
    });
  });

  test('a balance that differs is broken by the difference', () => {
    const statement = only(MT940.replace('989,50', '989,51'));
    expect(statement.verdict).toBe('broken');
    expect(statement.findings[0]?.message).toContain('difference 0.01');
  });

  test('an entry date in December belongs to the year before a value date in January', () => {
    expect(only(MT940.replace(':61:2601310201', ':61:2601021231')).transactions[0]?.date).toBe('2025-12-31');
  });

  test('messages that go on are one statement, and the intermediate balance is held against its rows', () => {
    const first = MT940.replace(':62F:', ':62M:');
    const second =
      ':20:R2\n:25:DE12345678/9988\n:60M:C260202EUR989,50\n:61:260203C1,NTRF\n:86:MORE\n:62F:C260203EUR990,50\n-\n';
    expect(only(first + second)).toMatchObject({ verdict: 'proven', closingBalance: 99_050 });
    const wrong = only((first + second).replaceAll('EUR989,50', 'EUR989,60').replace('990,50', '990,60'));
    expect(wrong.findings[0]).toMatchObject({ code: 'balance_chain_broken', inFile: 'line 7' });
  });

  test.each([
    ['ends', MT940.replace(':62F:', ':62M:')],
    ['begins', MT940.replace(':60F:', ':60M:')],
  ])('a message that %s in the middle of its statement proves no more than a part', (_, text) => {
    const statement = only(text);
    expect(statement.verdict).toBe('unproven');
    expect(statement.findings.map(({ code }) => code)).toEqual(['rows_uncovered']);
  });

  test('an interim report (MT942) is proven by its totals', () => {
    const report =
      ':20:R\n:25:1\n:28C:1\n:34F:EUR0,\n:13D:2602011200+0100\n:61:260201D5,NTRF\n:61:260201C7,25NTRF\n:90D:1EUR5,\n:90C:1EUR7,25\n-\n';
    expect(only(report)).toMatchObject({
      verdict: 'proven',
      tells: 'so_far',
      printedTotals: { deposits: 725, withdrawalCount: 1 },
    });
    expect(only(report.replace('7,25\n-', '7,20\n-')).verdict).toBe('broken');
  });

  test.each([
    ['0129199348 EUR', '0129199348'],
    ['0129199348/EUR', '0129199348'],
    ['NL30RABO0129199348', 'NL30RABO0129199348'],
  ])('of account %s the currency behind it is no part', (written, number) => {
    expect(only(MT940.replace(/:25:.*/, `:25:${written}`)).account.number).toBe(number);
  });

  test('of the keywords of a SEPA payment the purpose is the text', () => {
    const of = (purpose: string) =>
      rowsOf(
        only(
          `:20:1\n:25:1\n:60F:C260101EUR10,\n:61:260102D1,NDDTX\n:86:105?00LAST${purpose}?32VERMIETER\n:62F:C260102EUR9,\n`,
        ),
      )[0]?.[2];
    expect(of('?20EREF+123?21MREF+M1?22CRED+DE1?23SVWZ+Miete Jan?24uar')).toBe('VERMIETER Miete Januar');
    expect(of('?20SVWZ+Miete ABWA+Erika')).toBe('VERMIETER Miete');
    expect(of('?20EREF+123?21KREF+NONREF')).toBe('VERMIETER EREF+123KREF+NONREF');
    expect(of('?20MIETE A+B')).toBe('VERMIETER MIETE A+B');
  });

  test.each([
    ['no account', MT940.replace(/:25:.*\n/, ''), 'line 1'],
    ['a balance that is none', MT940.replace('EUR1000,00', 'EUR1000'.concat('x')), 'line 4'],
  ])('%s fails with its line', (_, text, place) => {
    expect(tryRead(text)).toMatchObject({ error: { code: 'format_broken', message: expect.stringContaining(place) } });
  });

  test.each(['5.50', '1.234,25', "1'234,25", '000¼5,50'])(
    'the amount %s is none: it is not cut at its first mark',
    (amount) => {
      const statement = only(MT940.replace('D12,5NTRF', `D${amount}NTRF`));
      expect(statement.transactions).toHaveLength(1);
      expect(statement.verdict).toBe('broken');
      expect(statement.findings).toContainEqual(expect.objectContaining({ code: 'row_unreadable', inFile: 'line 5' }));
    },
  );

  test('Windows line ends, UTF-16 and a byte order mark change nothing', () => {
    const wide = new Uint8Array(Buffer.from(`\ufeff${MT940.replaceAll('\n', '\r\n')}`, 'utf16le'));
    expect(rowsOf(only(wide))).toEqual(rowsOf(only(MT940)));
    expect(rowsOf(only(`\ufeff${MT940}`))).toEqual(rowsOf(only(MT940)));
  });
});

const BAI2 = `01,BANK,ME,260131,0600,1,,,2/
02,ME,BANK,1,260130,0600,USD,2/
03,0099,,010,10000,,,015,10250,,,100,500,1,,400,250,1,/
16,165,500,Z,BR,CR,DEPOSIT, OF CASH
88,AT THE COUNTER
16,475,250,V,260130,,BR,CR,CHECK 12/
49,21750,5/
98,21750,1,7/
99,21750,1,9/
`;

describe('BAI2', () => {
  test('types give the direction, texts hold commas and go on, balances and totals prove', () => {
    const statement = only(BAI2);
    expect(rowsOf(statement)).toEqual([
      ['2026-01-30', 500, 'DEPOSIT,OF CASH,AT THE COUNTER'],
      ['2026-01-30', -250, 'CHECK 12'],
    ]);
    expect(placesOf(statement)).toEqual(['line 4', 'line 6']);
    expect(statement).toMatchObject({ verdict: 'proven', openingBalance: 10_000, closingBalance: 10_250 });
  });

  test('what carries no money and an amount of nought is no row', () => {
    expect(only(BAI2.replace('49,21750', '16,890,0,,A,B,TEXT/\n49,21750'))).toMatchObject({
      verdict: 'proven',
      transactions: [{ amount: 500 }, { amount: -250 }],
    });
  });

  test('a group that is interim, and no final one, tells its day so far', () => {
    const of = (modifier: string) => only(BAI2.replace('0600,USD,2/', `0600,USD,${modifier}/`)).tells;
    expect(['1', '2', '3', '4', ''].map(of)).toEqual(['so_far', undefined, 'so_far', undefined, undefined]);
  });

  test.each(['2', '4'])('a group of status %s is left out, and said to be', (status) => {
    const { statements, findings } = read(BAI2.replace('02,ME,BANK,1,', `02,ME,BANK,${status},`));
    expect(statements).toEqual([]);
    expect(findings).toMatchObject([{ code: 'account_left_out', inFile: 'line 3' }]);
  });

  test('a transaction with a sign beside its type says two things', () => {
    const statement = only(BAI2.replace('16,475,250,', '16,475,-250,').replace('49,21750', '49,21250'));
    expect(rowsOf(statement).map(([, amount]) => amount)).toEqual([500]);
    expect(statement.findings).toContainEqual(expect.objectContaining({ code: 'row_unreadable', inFile: 'line 6' }));
  });

  test('a control total that its figures do not make is broken', () => {
    const statement = only(BAI2.replace('49,21750', '49,21751'));
    expect(statement).toMatchObject({ verdict: 'broken' });
    expect(statement.findings[0]).toMatchObject({ code: 'printed_total_differs', inFile: 'line 7' });
  });

  test('amounts of yen have no minor units of their own', () => {
    expect(only(BAI2.replace('0600,USD', '0600,JPY'))).toMatchObject({ currency: 'JPY', closingBalance: 10_250 });
  });

  test.each([
    ['a first record that is another', BAI2.replace('01,BANK', '00,BANK'), 'line 1'],
    ['a file that breaks off', BAI2.slice(0, BAI2.indexOf('98,')), 'line 7'],
    ['an account without its trailer', BAI2.replace(/49,.*\n/, ''), 'line 3'],
    ['an amount that is none', BAI2.replace('16,165,500', '16,165,5O0'), 'line 4'],
  ])('%s fails with its line', (_, text, place) => {
    expect(tryRead(text)).toMatchObject({ error: { code: 'format_broken', message: expect.stringContaining(place) } });
  });
});

const ofx = (body: string) => `OFXHEADER:100
DATA:OFXSGML

<OFX><SIGNONMSGSRSV1><SONRS><FI><ORG>Bank</FI></SONRS></SIGNONMSGSRSV1>
${body}
</OFX>`;

const ROWS = `<BANKTRANLIST><DTSTART>20260101<DTEND>20260131
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260105120000[-5:EST]<TRNAMT>-12.50<FITID>1<NAME>SHOP &amp; CO<MEMO></STMTTRN>
<STMTTRN><TRNTYPE>CHECK<DTPOSTED>20260106<TRNAMT>-1,50<FITID>2<CHECKNUM>0012</STMTTRN></BANKTRANLIST>`;

describe('OFX', () => {
  const bank =
    ofx(`<BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>123<ACCTTYPE>SAVINGS</BANKACCTFROM>
${ROWS}<LEDGERBAL><BALAMT>86.00<DTASOF>20260131</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1>`);

  test('an amount that may be a thousand or one is neither', () => {
    const statement = only(bank.replace('-1,50<', '-1,000<'));
    expect(rowsOf(statement).map(([, amount]) => amount)).toEqual([-1250]);
    expect(statement.verdict).toBe('broken');
    expect(rowsOf(only(bank.replace('-1,50<', '-1,000.00<'))).map(([, amount]) => amount)).toEqual([-1250, -100_000]);
  });

  test('SGML: values without end tags, empty ones, decimal commas, entities', () => {
    const statement = only(bank);
    expect(rowsOf(statement)).toEqual([
      ['2026-01-05', -1250, 'SHOP & CO'],
      ['2026-01-06', -150, 'CHECK 0012'],
    ]);
    expect(placesOf(statement)).toEqual(['line 7', 'line 8']);
    expect(statement).toMatchObject({
      institutionName: 'Bank',
      closingBalance: 8600,
      verdict: 'unproven',
      account: { type: 'savings' },
    });
  });

  test('a card keeps its own signs', () => {
    const card = ofx(`<CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>USD<CCACCTFROM><ACCTID>4417</CCACCTFROM>
${ROWS}<LEDGERBAL><BALAMT>-14.00<DTASOF>20260131</LEDGERBAL></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1>`);
    expect(only(card)).toMatchObject({ account: { type: 'credit_card', number: '4417' }, closingBalance: -1400 });
  });

  test('a row of another currency is not added to the others', () => {
    const foreign = only(bank.replace('<NAME>SHOP', '<CURRENCY><CURRATE>1.1<CURSYM>EUR</CURRENCY><NAME>SHOP'));
    expect(foreign).toMatchObject({ verdict: 'broken' });
    expect(codesOf(foreign)).toContain('row_unreadable');
  });

  test.each([
    ['DEBIT', '5.00'],
    ['CREDIT', '-5.00'],
  ])('a %s of %s is read by its sign, and told', (kind, amount) => {
    const file = (type: string): string =>
      `<OFX><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>1<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST><STMTTRN><TRNTYPE>${type}<DTPOSTED>20260102<TRNAMT>${amount}<NAME>A</STMTTRN></BANKTRANLIST></STMTRS></OFX>`;
    const statement = only(file(kind));
    expect(rowsOf(statement).map(([, minor]) => minor)).toEqual([Number(amount) * 100]);
    expect(codesOf(statement)).toContain('two_readings_fit');
    expect(codesOf(only(file('OTHER')))).not.toContain('two_readings_fit');
  });

  test('entries that nobody closed end where the next one begins, or their list', () => {
    expect(rowsOf(only(bank.replaceAll('</STMTTRN>', '')))).toEqual(rowsOf(only(bank)));
  });

  test('an entry that another one replaces or takes back is left out, and said to be', () => {
    const later = (action: string) =>
      `<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260105<TRNAMT>-12.00<FITID>9<CORRECTFITID>1<CORRECTACTION>${action}<NAME>SHOP</STMTTRN></BANKTRANLIST>`;
    const amounts = (action: string) =>
      rowsOf(only(bank.replace('</BANKTRANLIST>', later(action)))).map(([, amount]) => amount);
    expect(amounts('REPLACE')).toEqual([-150, -1200]);
    expect(amounts('DELETE')).toEqual([-150]);
    expect(codesOf(only(bank.replace('</BANKTRANLIST>', later('DELETE'))))).toContain('entries_left_out');
  });

  test('a correction of what another file has is told: here nobody can leave that out', () => {
    const elsewhere = bank.replace('<FITID>2', '<FITID>2<CORRECTFITID>77<CORRECTACTION>REPLACE');
    expect(rowsOf(only(elsewhere))).toHaveLength(2);
    expect(codesOf(only(elsewhere))).toContain('two_readings_fit');
  });

  test('entries that are not booked are left out, and said to be', () => {
    const pending =
      '<BANKTRANLISTP><DTASOF>20260131<STMTTRNP><TRNTYPE>DEBIT<TRNAMT>-9<NAME>X</STMTTRNP></BANKTRANLISTP>';
    const statement = only(bank.replace('<LEDGERBAL>', `${pending}<LEDGERBAL>`));
    expect(statement.transactions).toHaveLength(2);
    expect(codesOf(statement)).toContain('entries_left_out');
  });

  test('a file that breaks off fails with the line of what is open', () => {
    expect(tryRead(bank.slice(0, bank.indexOf('<LEDGERBAL>')))).toMatchObject({
      error: { code: 'format_broken', message: expect.stringContaining('line 4') },
    });
  });

  test('what a document type declares is not looked at', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE OFX [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>${bank.slice(bank.indexOf('<OFX>')).replace('SHOP', '&b;')}`;
    expect(only(bomb).transactions[0]?.description).toBe('&b; & CO');
  });
});

const entry = (amount: string, direction: string, rest = '') =>
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd>${rest}<Sts>BOOK</Sts><BookgDt><Dt>2026-01-05</Dt></BookgDt><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>ADA</Nm></Dbtr><Cdtr><Nm>BOB</Nm></Cdtr></RltdPties><RmtInf><Ustrd>FOR IT</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
const balance = (code: string, amount: string, currency = 'EUR') =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>`;
const camt = (body: string) =>
  `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>DE1</IBAN></Id><Ccy>EUR</Ccy></Acct>${body}</Stmt></BkToCstmrStmt></Document>`;

describe('CAMT', () => {
  const body = `${balance('OPBD', '10.00')}${balance('CLBD', '15.50')}${entry('7.50', 'CRDT')}${entry('2', 'DBIT', '<RvslInd>true</RvslInd>')}`;

  test('balances prove entries; a reversal goes the way it was booked; the place is a path', () => {
    const statement = only(camt(body));
    expect(rowsOf(statement)).toEqual([
      ['2026-01-05', 750, 'ADA FOR IT'],
      ['2026-01-05', -200, 'BOB FOR IT'],
    ]);
    expect(statement.verdict).toBe('proven');
    expect(placesOf(statement)[1]).toBe('/Document/BkToCstmrStmt[1]/Stmt[1]/Ntry[2]');
  });

  describe('of balances', () => {
    const dated = (code: string, amount: string, day: string, line = '') =>
      balance(code, amount).replace('</Bal>', `<Dt><Dt>${day}</Dt></Dt></Bal>`).replace('</Tp>', `</Tp>${line}`);

    test('a statement that names no period ends on the day of the closing one', () => {
      const statement = only(
        camt(`${dated('OPBD', '10', '2026-01-01')}${entry('1', 'CRDT')}${dated('CLBD', '11', '2026-01-09')}`),
      );
      expect(statement).toMatchObject({ verdict: 'proven', startDate: '2026-01-05', endDate: '2026-01-09' });
    });

    test('of several days the first opens and the last closes', () => {
      const days = `${dated('CLBD', '10', '2026-01-04')}${dated('OPBD', '10', '2026-01-05')}${dated('CLBD', '11', '2026-01-05')}${dated('OPBD', '10', '2026-01-04')}`;
      expect(only(camt(`${days}${entry('1', 'CRDT')}`))).toMatchObject({ verdict: 'proven', closingBalance: 1100 });
    });

    test('what a credit line adds to one is no part of it', () => {
      const line = (isIn: boolean) => `<CdtLine><Incl>${isIn}</Incl><Amt Ccy="EUR">500</Amt></CdtLine>`;
      const both = (isIn: boolean) =>
        only(
          camt(
            `${dated('OPBD', '400', '2026-01-01', line(isIn))}${entry('1', 'CRDT')}${dated('CLBD', '401', '2026-01-09', line(isIn))}`,
          ),
        );
      expect(both(true)).toMatchObject({ verdict: 'proven', openingBalance: -10_000, closingBalance: -9900 });
      expect(both(false)).toMatchObject({ verdict: 'proven', openingBalance: 40_000, closingBalance: 40_100 });
    });
  });

  test('an amount with a sign beside its direction is unreadable', () => {
    const statement = only(camt(`${body}${entry('-1', 'DBIT')}`));
    expect(statement.transactions).toHaveLength(2);
    expect(codesOf(statement)).toContain('row_unreadable');
  });

  test("entries of a status of the bank's own are not booked", () => {
    const held = entry('1', 'CRDT').replace(/<Sts>.*<\/Sts>/, '<Sts><Prtry>HELD</Prtry></Sts>');
    expect(only(camt(`${body}${held}`)).transactions).toHaveLength(2);
  });

  test('entries that are not booked are left out, and said to be', () => {
    const statement = only(camt(`${body}${entry('1', 'CRDT').replace('BOOK', 'PDNG')}`));
    expect(statement).toMatchObject({ verdict: 'proven', transactions: { length: 2 } });
    expect(codesOf(statement)).toContain('entries_left_out');
  });

  test('a balance of another currency proves nothing', () => {
    expect(only(camt(body.replace('Ccy="EUR">15.50', 'Ccy="SEK">15.50'))).verdict).toBe('unproven');
  });

  test.each([
    ['an entity bomb', camt(body).replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'), 'line 1'],
    ['an external entity', camt(body).replace('?>', '?>\n<!DOCTYPE x SYSTEM "file:///etc/passwd">'), 'line 2'],
    ['a file that breaks off', camt(body).slice(0, camt(body).indexOf('<Ntry>') + '<Ntry>'.length), '/Document'],
    ['an element closed by another', camt(body).replace('</Sts>', '</Stz>'), 'line 1'],
    [
      'a statement without an account',
      camt(body).replace(/<Acct>.*<\/Acct>/, ''),
      '/Document/BkToCstmrStmt[1]/Stmt[1]',
    ],
    ['too deep a nest', camt(`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`), 'line 1'],
  ])('%s fails with a place', (_, text, place) => {
    expect(tryRead(text)).toMatchObject({ error: { code: 'format_broken', message: expect.stringContaining(place) } });
  });
});

test('two statements of a file that say the same have ids of their own', () => {
  const { statements } = read(MT940 + MT940);
  const ids = statements.flatMap(({ id, transactions }) => [id, ...transactions.map((row) => row.id)]);
  expect(new Set(ids).size).toBe(ids.length);
});
