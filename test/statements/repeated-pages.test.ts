import { expect, test } from 'vitest';
import { repeatedPages } from '../../main/statements/page/repeated-pages.ts';
import type { PageWords } from '../../shared/model/index.ts';
import { HEAD, LEDGER } from './failures/pages.ts';
import { asRecognised, pageOfText } from './lines-of-text.ts';

const PAGE = `${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
03/09   DEPOSIT                                               200.00       1,150.00
03/12   RENT PAYMENT                             150.00                    1,000.00
        Ending balance                                                     1,000.00
`;
const repeats = (...pages: PageWords[]) => repeatedPages(pages).map(({ page, first }) => [page, first]);
const twice = (second: string) => repeats(pageOfText(PAGE, 1), pageOfText(second, 2));
const scannedTwice = (misread: Readonly<Record<string, string>>, certainty: number) =>
  repeats(asRecognised(pageOfText(PAGE, 1), {}, 1), asRecognised(pageOfText(PAGE, 2), misread, certainty));

test('a page is repeated word for word, or with a line about the print', () => {
  expect(twice(PAGE)).toEqual([[2, 1]]);
  expect(twice(`Copy printed on 04/02/2025 at branch 12\n${PAGE}`)).toEqual([[2, 1]]);
});

test.each([
  ['an amount', '50.00 ', '60.00 '],
  ['a date', '03/09 ', '03/10 '],
  ['a period', '03/31/2025', '03/30/2025'],
  ['a row', '03/12   RENT PAYMENT                             150.00                    1,000.00\n', ''],
])('a page on which %s differs is another page', (_, from, to) => {
  expect(twice(PAGE.replace(from, to))).toEqual([]);
});

test('two scans of one page are one, where recognition was unsure of what differs', () => {
  expect(scannedTwice({ '150.00': '156.00', MART: 'MARI', '03/09': '08/09' }, 0.6)).toEqual([[2, 1]]);
});

test('two scans that differ in what recognition was sure of are two pages', () => {
  expect(scannedTwice({ '150.00': '156.00' }, 0.97)).toEqual([]);
});

test('two accounts that move alike are two pages, printed or scanned', () => {
  expect(twice(PAGE.replace('123456789', '987654321'))).toEqual([]);
  expect(scannedTwice({ '123456789': '987654321' }, 0.97)).toEqual([]);
});

test('an account number that recognition was not sure of makes no other page', () => {
  expect(scannedTwice({ '123456789': '123456780' }, 0.6)).toEqual([[2, 1]]);
});

test('two months without rows are two pages', () => {
  const month = (period: string) => `${HEAD.replace('03/01/2025 to 03/31/2025', period)}
Beginning balance      1,000.00
Ending balance         1,000.00
`;
  expect(
    repeats(pageOfText(month('03/01/2025 to 03/31/2025')), pageOfText(month('04/01/2025 to 04/30/2025'), 2)),
  ).toEqual([]);
});
