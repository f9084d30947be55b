import { describe, expect, test } from 'vitest';
import { readStatements } from '../../main/statements/index.ts';
import type { PageWords, Statement, Word } from '../../shared/model/index.ts';
import { asRecognised, pageOfText } from './lines-of-text.ts';

/** Sections and no running balance: only sums say anything of an amount. */
const SECTIONS = `
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025

Beginning balance                                              1,000.00
Deposits and credits                                             979.25
Withdrawals and debits                                           433.41
Ending balance                                                 1,545.84

DEPOSITS AND CREDITS
Date         Description                                         Amount
03/03/2025   CARD SALES                                          777.75
03/12/2025   CARD SALES                                          201.50
Total deposits and credits                                       979.25

WITHDRAWALS AND DEBITS
Date         Description                                         Amount
03/05/2025   CARD PURCHASE OFFICE MART                            51.71
03/10/2025   RENT PAYMENT                                        381.70
Total withdrawals and debits                                     433.41
`;
const AMOUNTS = [77775, 20150, -5171, -38170];

type Look = Partial<Pick<Word, 'text' | 'confidence' | 'alternatives'>>;

/** A recognised page, some words of which were recognised otherwise than they are printed. */
function recognised(text: string, looks: Readonly<Record<string, Look>>): PageWords {
  const page = asRecognised(pageOfText(text), {}, 1);
  return { ...page, words: page.words.map((word) => ({ ...word, confidence: 0.97, ...looks[word.text] })) };
}

const read = (looks: Readonly<Record<string, Look>>, text = SECTIONS): Statement =>
  readStatements([recognised(text, looks)], 'document', { currency: null, dateOrder: null }).statements[0] as Statement;

const amounts = ({ transactions }: Statement) => transactions.map(({ amount }) => amount);

describe('a figure that other looks saw otherwise', () => {
  test('is what another look saw where the sums ask for it, however sure it was', () => {
    const statement = read({ '777.75': { text: '771.75', confidence: 0.99, alternatives: ['77775'] } });
    expect(statement.verdict).toBe('repaired');
    expect(amounts(statement)).toEqual(AMOUNTS);
  });

  test('goes before one that only looks alike', () => {
    const statement = read({
      '777.75': { text: '771.75', confidence: 0.97, alternatives: ['777.75'] },
      '201.50': { confidence: 0.7 },
    });
    expect(amounts(statement)).toEqual(AMOUNTS);
  });

  test('stays where no other look saw what the sums ask for', () => {
    const statement = read({ '777.75': { text: '779.75', confidence: 0.97, alternatives: ['770.75'] } });
    expect(statement.verdict).toBe('broken');
    expect(amounts(statement)).toEqual([77975, ...AMOUNTS.slice(1)]);
  });

  test('is what a look saw that could read it, where the first could not', () => {
    const statement = read({ '381.70': { text: '381.7¢', alternatives: ['381.70'] } });
    expect(statement.verdict).toBe('proven');
    expect(amounts(statement)).toEqual(AMOUNTS);
  });

  test('a date too', () => {
    const statement = read({ '03/12/2025': { text: '03122025', alternatives: ['03/12/2025'] } });
    expect(statement.transactions[1]?.date).toBe('2025-03-12');
  });
});

describe('sections', () => {
  test('dirt beside a title does not hide it', () => {
    const text = SECTIONS.replace('\nDEPOSITS AND CREDITS\n', '\nDEPOSITS AND CREDITS   RE.  oo\n');
    const statement = read({ 'RE.': { confidence: 0.3 }, oo: { confidence: 0.4 } }, text);
    expect(statement.verdict).toBe('proven');
    expect(amounts(statement)).toEqual(AMOUNTS);
  });

  test("a number that stands where another section's amounts do is none", () => {
    const text = `
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025

Beginning balance                                              1,000.00
Ending balance                                                 1,545.84

DEPOSITS AND CREDITS
Date         Description      Amount
03/03/2025   CARD SALES       777.75
03/12/2025   CARD SALES       201.50

WITHDRAWALS AND DEBITS
Date         Description                                         Amount
03/05/2025   CHECK             21071                              51.71
03/10/2025   RENT PAYMENT                                        381.70
`;
    const statement = read({}, text);
    expect(statement.verdict).toBe('proven');
    expect(amounts(statement)).toEqual(AMOUNTS);
  });
});

describe('a printed count', () => {
  const counted = SECTIONS.replace('Deposits and credits  ', 'Deposits and credits (12)').replace(
    '03/12/2025   CARD SALES                                          201.50',
    Array.from(
      { length: 11 },
      (_, at) => `03/${at + 12}/2025   CARD SALES${' '.repeat(43)}18.${at < 1 ? 30 : 32}`,
    ).join('\n'),
  );

  test('misread by a digit is mended where both totals hold, and says so', () => {
    const statement = read({ '(12)': { text: '2' } }, counted);
    expect(statement.findings.map(({ message }) => message)).toContain(
      'The printed number of deposits and credits was read as 2; the figures around it make it 12.',
    );
    expect(statement.verdict).toBe('repaired');
  });

  test('that is no misreading says that rows are missing', () => {
    expect(read({ '(12)': { text: '45' } }, counted).verdict).toBe('broken');
  });

  test('that other looks saw otherwise counts nothing', () => {
    expect(read({ '(12)': { text: '45', alternatives: ['A'] } }, counted).verdict).toBe('proven');
  });
});

test('where every amount bears a sign, one without had a minus, and says that it was not read', () => {
  const text = `
Crédit du Plateau
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025

Opening balance                                                1,000.00
Date         Description                                         Amount
03/03/2025   CARD SALES                                         +777.75
03/05/2025   CARD PURCHASE OFFICE MART                           -51.71
03/10/2025   RENT PAYMENT                                       -381.70
03/11/2025   CARD SALES                                         +100.00
03/12/2025   CARD PURCHASE                                       -10.00
03/14/2025   CARD SALES                                         +100.00
Closing balance                                                1,534.34
`;
  const statement = read({ '-381.70': { text: '381.70' } }, text);
  expect(statement.verdict).toBe('repaired');
  expect(amounts(statement)).toEqual([77775, -5171, -38170, 10000, -1000, 10000]);
  expect(statement.transactions[2]?.derived).toEqual(['sign']);
});
