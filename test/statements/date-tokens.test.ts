import { describe, expect, test } from 'vitest';
import { resolveDate } from '../../main/statements/tokens/date-order.ts';
import { dateTokensOf } from '../../main/statements/tokens/date-tokens.ts';
import { linesOfPage } from '../../main/statements/words/lines.ts';
import { pageOfText } from './lines-of-text.ts';

const dates = (text: string, order: 'mdy' | 'dmy' | 'ymd' = 'dmy', known: number[] = []) =>
  linesOfPage(pageOfText(text))
    .flatMap((line) => dateTokensOf(line, new Set(known)))
    .map((token) => resolveDate(token, order, 2025));

describe('dates as statements write them', () => {
  test.each([
    ['03/04/2025', '2025-04-03'],
    ['2025-04-03', '2025-04-03'],
    ['03.04.25', '2025-04-03'],
    ['03.04.', '2025-04-03'],
    ['3 April 2025', '2025-04-03'],
    ['April 3, 2025', '2025-04-03'],
    ['03APR2025', '2025-04-03'],
    ['03-Apr-25', '2025-04-03'],
    ['Apr 03', '2025-04-03'],
    ['3rd April', '2025-04-03'],
    ['3 avril 2025', '2025-04-03'],
    ['1er août 2025', '2025-08-01'],
    ['3. März 2025', '2025-03-03'],
    ['3 de marzo de 2025', '2025-03-03'],
    ['3 gennaio 2025', '2025-01-03'],
    ['3 maart 2025', '2025-03-03'],
    ['3 de março de 2025', '2025-03-03'],
    ['12/0CT', '2025-10-12'],
    ['03 JU1 2025', '2025-07-03'],
  ])('%s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  test('the month comes first where it is said to', () => {
    expect(dates('03/04/2025', 'mdy')).toEqual(['2025-03-04']);
    expect(dates('03/24', 'mdy')).toEqual(['2025-03-24']);
  });

  test('the year comes first where it is said to', () => {
    expect(dates('25/04/03', 'ymd')).toEqual(['2025-04-03']);
    expect(dates('04/03', 'ymd')).toEqual(['2025-04-03']);
    expect(dates('2025-04-03', 'ymd')).toEqual(['2025-04-03']);
  });

  test('two digits after a date are a year only when the document knows that year', () => {
    expect(dates('03 avr. 25 METRO', 'dmy', [2025])).toEqual(['2025-04-03']);
    expect(dates('02 May 24 HOUR FITNESS', 'dmy', [2025])).toEqual(['2025-05-02']);
  });

  test('two digits between the names of two months are a day', () => {
    expect(dates('25 Dec 26 Dec PAYMENT', 'dmy', [2025, 2026])).toEqual(['2025-12-25', '2025-12-26']);
  });
});

test.each(['12.50', '1-800-524', '45/67', '32/01/2025', '2024', '123/456'])('%s is no date', (text) => {
  expect(dates(text)).toEqual([]);
});
