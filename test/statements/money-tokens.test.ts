import { describe, expect, test } from 'vitest';
import { type DecimalMark, decimalMarkOf, moneyTokensOf } from '../../main/statements/tokens/money-tokens.ts';
import { linesOfPage } from '../../main/statements/words/lines.ts';
import { pageOfText } from './lines-of-text.ts';

const tokens = (text: string, decimal: DecimalMark = '.', exponent = 2) =>
  linesOfPage(pageOfText(text)).flatMap((line) => moneyTokensOf(line, { decimal, exponent }));
const values = (...args: Parameters<typeof tokens>) => tokens(...args).map(({ minor }) => minor);

describe('money as statements write it (FAILURES 10)', () => {
  test.each([
    ['1,234.56', 123456],
    ['$1,234.56', 123456],
    ['-$25.00', -2500],
    ['$-25.00', -2500],
    ['(412.16)', -41216],
    ['45.00-', -4500],
    ['+ $4,250.00', 425000],
    ['SGD 15,450.75', 1545075],
    ["1'234.56", 123456],
    ['1,23,456.78', 12345678],
    ['.50', 50],
    ['−12.30', -1230],
  ])('%s', (text, minor) => {
    expect(values(text)).toEqual([minor]);
  });

  test.each([
    ['1.234,56', 123456],
    ['10 750,00 $', 1075000],
    ['- 5 813,75 $', -581375],
    ['= 1 010 426,76 $', 101042676],
    ['12,00-', -1200],
  ])('%s with a decimal comma', (text, minor) => {
    expect(values(text, ',')).toEqual([minor]);
  });

  test.each([
    ['3.10CR', 'credit'],
    ['3.10 CR', 'credit'],
    ['3.10 DR', 'debit'],
    ['3.10 OD', 'debit'],
    ['3.10', null],
  ])('%s is marked %s', (text, mark) => {
    expect(tokens(text)).toMatchObject([{ minor: 310, mark }]);
  });

  test('yen and dinars have their own minor units', () => {
    expect(values('¥12,345', 'none', 0)).toEqual([12345]);
    expect(values('12.345', '.', 3)).toEqual([12345]);
  });
});

describe('what is not money', () => {
  test.each(['19.99%', '1-800-524-3880', '04/01/16', '12,345', 'v1.2.34', '4153753176', '16.7.76', '8981 1929 XXXX'])(
    '%s',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );
});

test('figures of neighbouring columns stay apart', () => {
  expect(values('1 234,00    10 750,00 $', ',')).toEqual([123400, 1075000]);
  expect(values('5.50     1,244.50')).toEqual([550, 124450]);
});

test('the decimal mark is the one most figures can only be read with', () => {
  const mark = (text: string) => decimalMarkOf(linesOfPage(pageOfText(text)));
  expect(mark('1.234,56\n12,00\nv 1.50')).toBe(',');
  expect(mark('1,234.56\n12.00')).toBe('.');
});
