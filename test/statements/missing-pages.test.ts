import { describe, expect, test } from 'vitest';
import { codes, HEAD, onlyOf, read, rows } from './failures/pages.ts';

const HEADINGS = 'Date    Description                                   Amount         Balance';

const first = (mark: string): string => `${HEAD}
${mark}
${HEADINGS}
        Opening balance                                             5,000.00
03/03   OFFICE MART                                  -200.00        4,800.00
03/10   SMITH J                                       350.00        5,150.00
`;

const second = (mark: string, opening = ''): string => `First Example Bank, N.A.
${mark}
${HEADINGS}
${opening}
03/19   RIVERSIDE FUEL                                -50.00        5,100.00
03/28   SMITH J                                       150.00        5,250.00
`;

const CLOSING = '        Closing balance                                             5,250.00';

describe('pages that the numbers on the others tell of', () => {
  test('are missed where the balance runs no further than its page', () => {
    const statement = onlyOf(read(first('Page 1 of 2')));
    expect(rows(statement)).toHaveLength(2);
    expect(statement.verdict).toBe('unproven');
    expect(codes(statement)).toEqual(['rows_uncovered']);
    expect(statement.findings[0]?.message).toContain('numbered up to 2, and 1 of them is not in this file');
  });

  test('are missed where they are numbered without a word, and where a sentence follows', () => {
    const foot = (mark: string): string => `${first('')}\n\n${mark}`;
    expect(codes(onlyOf(read(foot('ACME TOOLS LLC                                               1/2'))))).toEqual([
      'rows_uncovered',
    ]);
    expect(codes(onlyOf(read(foot('Page 1 of 2. Deposits are protected.'))))).toEqual(['rows_uncovered']);
  });

  test('are missed in front of a balance that was brought forward', () => {
    const brought = '        Balance brought forward                                     5,150.00';
    const statement = onlyOf(read(`${HEAD}\n${second('Page 2 of 2', brought)}${CLOSING}`));
    expect(rows(statement)).toHaveLength(2);
    expect(codes(statement)).toEqual(['rows_uncovered']);
  });

  test('are not missed between balances that are named', () => {
    const statement = onlyOf(read(first('Page 1 of 3'), `${second('Page 2 of 3')}${CLOSING}`));
    expect(statement.verdict).toBe('proven');
  });

  test('may be those that print no number', () => {
    const statement = onlyOf(
      read(first('Seite 1/3'), second('Seite 2/3'), 'Important information about your account.'),
    );
    expect(statement.verdict).toBe('proven');
  });
});

test('pages of which all are there prove what stands on them', () => {
  const statement = onlyOf(read(first('Page 1 of 2'), second('Page 2 of 2')));
  expect(rows(statement)).toHaveLength(4);
  expect(statement.verdict).toBe('proven');
});

test('a sheet that counts statements and not pages tells of none', () => {
  const statement = onlyOf(read(first('Blatt 003/001'), second('Blatt 003/002')));
  expect(statement.verdict).toBe('proven');
});
