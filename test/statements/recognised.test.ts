import { describe, expect, test } from 'vitest';
import { readStatements } from '../../main/statements/index.ts';
import type { PageWords, Statement, Word } from '../../shared/model/index.ts';
import { asRecognised, pageOfText } from './lines-of-text.ts';

const PAGE = `
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025

Date         Description                     Withdrawals     Deposits       Balance
             Beginning balance                                              1,000.00
03/03/2025   CARD PURCHASE OFFICE MART             51.75                      948.25
03/05/2025   CHECK DEPOSIT                                      200.00      1,148.25
03/10/2025   RENT PAYMENT                         380.60                      767.65
03/12/2025   CARD PURCHASE FUEL                    17.15                      750.50
03/14/2025   INTEREST                                             0.50        751.00
03/17/2025   CARD PURCHASE CAFE                    11.00                      740.00
03/19/2025   TRANSFER FROM SAVINGS                              260.00      1,000.00
03/24/2025   INSURANCE PREMIUM                    120.00                      880.00
03/31/2025   MONTHLY FEE                           10.00                      870.00
             Ending balance                                                   870.00
`;
const AMOUNTS = [-5175, 20000, -38060, -1715, 50, -1100, 26000, -12000, -1000];
const DATES = [3, 5, 10, 12, 14, 17, 19, 24, 31].map((day) => `2025-03-${String(day).padStart(2, '0')}`);

const statementOf = (page: PageWords): Statement =>
  readStatements([page], 'document', { currency: null, dateOrder: null }).statements[0] as Statement;

const read = (misread: Readonly<Record<string, string>>, certainty = 0.6): Statement =>
  statementOf(asRecognised(pageOfText(PAGE), misread, certainty));

const amounts = ({ transactions }: Statement) => transactions.map(({ amount }) => amount);
const dates = ({ transactions }: Statement) => transactions.map(({ date }) => date);
const isHeld = ({ verdict }: Statement): boolean => verdict === 'proven' || verdict === 'repaired';

describe('amounts', () => {
  test.each([
    ['the comma for a point', { '1,148.25': '1.148.25' }],
    ['the point for a comma', { '380.60': '380,60' }],
    ['a colon', { '948.25': '948:25' }],
    ['specks beside it', { '51.75': "'51.75." }],
    ['no mark at all', { '380.60': '38060' }],
    ['brackets of another kind', { '767.65': '767.65]' }],
  ])('%s', (_, misread) => {
    const statement = read(misread);
    expect(isHeld(statement)).toBe(true);
    expect(amounts(statement)).toEqual(AMOUNTS);
  });

  test('one that cannot be read is what the balances leave where its digits resemble that, and says so', () => {
    const statement = read({ '380.60': '380:6' }, 0.2);
    expect(statement.verdict).toBe('repaired');
    expect(amounts(statement)).toEqual(AMOUNTS);
    expect(statement.transactions[2]?.derived).toEqual(['amount']);
    expect(statement.findings.map(({ message }) => message)).toContain(
      'The amount of row 3 could not be read; the figures around it make it -380.60.',
    );
  });

  test('one without a legible digit is not made up: a row may be missing beside it', () => {
    const statement = read({ '380.60': 'oii' }, 0.2);
    expect(statement.verdict).toBe('broken');
    expect(statement.findings.some(({ code }) => code === 'row_unreadable')).toBe(true);
  });

  test('two that cannot be read, each between balances of its own', () => {
    const statement = read({ '380.60': '380:6', '120.00': '12:00' }, 0.2);
    expect(statement.verdict).toBe('repaired');
    expect(amounts(statement)).toEqual(AMOUNTS);
  });

  test('a balance that cannot be read', () => {
    const statement = read({ '740.00': '74O.QO' }, 0.2);
    expect(statement.verdict).toBe('repaired');
    expect(statement.transactions[5]).toMatchObject({ balance: 74000, derived: ['balance'] });
  });

  test('opening and closing balance', () => {
    expect(read({ '870.00': '810.00' }).verdict).not.toBe('proven');
    const opening = statementOf(
      asRecognised(pageOfText(PAGE.replace('1,000.00\n03/03', '1,006.00\n03/03')), { '1,006.00': '1,006.00' }, 0.6),
    );
    expect(opening).toMatchObject({ verdict: 'repaired', openingBalance: 100000 });
  });

  test('a balance beside its label that lost its marks', () => {
    const page = asRecognised(pageOfText(PAGE), {}, 1);
    const last = page.words.findLastIndex(({ text }) => text === '870.00');
    const words = page.words.map((word, at) => (at === last ? { ...word, text: '87000', confidence: 0.3 } : word));
    expect(statementOf({ ...page, words })).toMatchObject({ verdict: 'proven', closingBalance: 87000 });
  });

  test('a certain figure is never changed', () => {
    expect(read({ '380.60': '330.60' }, 0.97).verdict).toBe('broken');
  });

  test('a number torn in two', () => {
    const page = asRecognised(pageOfText(PAGE), {}, 1);
    const torn = page.words.flatMap((word): Word[] => {
      if (word.text !== '1,148.25') return [word];
      const middle = word.bounds.xMin + 6;
      return [
        { ...word, text: '1', bounds: { ...word.bounds, xMax: middle } },
        { ...word, text: ',148.25', bounds: { ...word.bounds, xMin: middle + 0.5 } },
      ];
    });
    const statement = statementOf({ ...page, words: torn });
    expect(statement.verdict).toBe('proven');
    expect(statement.transactions[1]?.balance).toBe(114825);
  });
});

describe('dates', () => {
  test.each([
    ['a letter for a digit', { '03/10/2025': '03/l0/2025' }],
    ['strokes for slashes', { '03/10/2025': '0311012025' }],
    ['specks around it', { '03/10/2025': ".03/10/2025'" }],
  ])('%s', (_, misread) => {
    const statement = read(misread);
    expect(isHeld(statement)).toBe(true);
    expect(dates(statement)).toEqual(DATES);
  });

  test('one between two equal ones needs no reading', () => {
    const page = pageOfText(PAGE.replace('03/10/2025', '03/05/2025').replace('03/12/2025', '03/05/2025'));
    const words = page.words.map((word, at, all) => {
      const isThird =
        word.text === '03/05/2025' && all.slice(0, at).filter(({ text }) => text === word.text).length === 1;
      return isThird ? { ...word, text: 'o5lo5', confidence: 0.1 } : word;
    });
    const ocr = words.map((word) => ({ ...word, source: 'ocr' as const, confidence: Math.min(word.confidence, 0.96) }));
    const statement = statementOf({ ...page, words: ocr });
    expect(statement.verdict).toBe('repaired');
    expect(statement.transactions[2]).toMatchObject({ date: '2025-03-05', derived: ['date'] });
  });

  test('one that nothing confirms is marked, and the statement is not proven', () => {
    const statement = read({ '03/10/2025': 'o37zz' }, 0.2);
    expect(statement.verdict).toBe('unproven');
    expect(statement.findings).toMatchObject([{ code: 'date_doubtful' }]);
  });

  test('one that is out of order was misread, however sure recognition is', () => {
    expect(read({ '03/10/2025': '03/18/2025' }, 0.96).verdict).not.toBe('proven');
  });

  test('one on a weekend among business days is doubted', () => {
    expect(read({ '03/10/2025': '03/08/2025' }, 0.96).verdict).not.toBe('proven');
  });

  test('one that was passed over does not repeat the one above', () => {
    const page = asRecognised(pageOfText(PAGE), {}, 1);
    const words = page.words.filter(({ text }) => text !== '03/10/2025');
    const statement = statementOf({ ...page, words });
    expect(statement.verdict).toBe('unproven');
    expect(statement.findings.some(({ code }) => code === 'date_doubtful')).toBe(true);
  });

  test("the file's own text is not doubted", () => {
    const statement = statementOf(pageOfText(PAGE.replace('03/10/2025', '03/08/2025')));
    expect(statement.verdict).toBe('proven');
    expect(statement.transactions[2]?.date).toBe('2025-03-08');
  });
});

describe('what is no writing', () => {
  test('marks at the edge of the paper', () => {
    const page = asRecognised(pageOfText(PAGE), {}, 1);
    const edge = page.words
      .filter(({ text }) => text.startsWith('03/'))
      .map((word) => ({ ...word, text: 'E', confidence: 0.6, bounds: { ...word.bounds, xMin: 4, xMax: 9 } }));
    const statement = statementOf({ ...page, words: [...page.words, ...edge] });
    expect(statement.verdict).toBe('proven');
    expect(dates(statement)).toEqual(DATES);
    expect(statement.transactions[0]?.description).toBe('CARD PURCHASE OFFICE MART');
  });

  test('a label misread by a letter', () => {
    expect(read({ Ending: 'Endinq' })).toMatchObject({ verdict: 'proven', closingBalance: 87000 });
  });
});
