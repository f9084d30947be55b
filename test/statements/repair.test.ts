import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStatements } from '../../main/statements/index.ts';
import type { Statement } from '../../shared/model/index.ts';
import { asRecognised, pageOfText } from './lines-of-text.ts';

const PAGE = `
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025

Date    Description                          Withdrawals     Deposits       Balance
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 51.75                      948.25
03/09   DEPOSIT                                               200.00       1,148.25
03/10   RENT PAYMENT                             380.60                      767.65
03/31   CARD PURCHASE CAFE                        17.15                      750.50
        Ending balance                                                       750.50
`;
const TRUTH = [-5175, 20000, -38060, -1715];

function read(misread: Readonly<Record<string, string>>, certainty = 0.6): Statement {
  const { statements } = readStatements([asRecognised(pageOfText(PAGE), misread, certainty)], 'document', {
    currency: null,
    dateOrder: null,
  });
  return statements[0] as Statement;
}

const amounts = ({ transactions }: Statement) => transactions.map(({ amount }) => amount);

describe('what arithmetic can mend', () => {
  test.each([
    ['a digit of an amount', { '51.75': '57.15' }],
    ['two look-alike digits', { '380.60': '330.50' }],
    ['a decimal mark', { '51.75': '5,175.00' }],
    ['a digit that was lost', { '380.60': '80.60' }],
  ])('%s', (_, misread) => {
    const statement = read(misread);
    expect(statement.verdict).toBe('repaired');
    expect(amounts(statement)).toEqual(TRUTH);
    expect(statement.transactions.filter(({ derived }) => derived.length > 0)).toMatchObject([{ derived: ['amount'] }]);
    expect(statement.findings.find(({ code }) => code === 'cell_repaired')?.message).toMatch(/was read as .* make it/);
  });

  test('a balance', () => {
    const statement = read({ '1,148.25': '1,143.25' });
    expect(statement.verdict).toBe('repaired');
    expect(amounts(statement)).toEqual(TRUTH);
    expect(statement.transactions[1]).toMatchObject({ balance: 114825, derived: ['balance'] });
  });
});

describe('what must not be mended', () => {
  test('a figure that was read with certainty: then the page contradicts itself', () => {
    const statement = read({ '51.75': '57.75' }, 0.97);
    expect(statement.verdict).toBe('broken');
    expect(amounts(statement)[0]).toBe(-5775);
  });

  test('a difference that no confusion explains', () => {
    expect(read({ '51.75': '999.99' }).verdict).toBe('broken');
  });

  test("the file's own text", () => {
    const page = pageOfText(PAGE.replace('51.75', '57.75'));
    const { statements } = readStatements([page], 'document', { currency: null, dateOrder: null });
    expect(statements[0]?.verdict).toBe('broken');
  });
});

/** Whether the page as it was misread still adds up: then two errors cancel, and no arithmetic can tell. */
function addsUp(misread: Readonly<Record<string, string>>): boolean {
  const cents = (text: string): number => Math.round(Number((misread[text] ?? text).replaceAll(',', '')) * 100);
  const [opening, amounts, balances] = [
    '1,000.00',
    ['51.75', '200.00', '380.60', '17.15'],
    ['948.25', '1,148.25', '767.65', '750.50'],
  ] as const; // prettier-ignore
  let before = cents(opening);
  return amounts.every((text, at) => {
    const after = cents(balances[at] ?? '');
    const fits = before + cents(text) * (text === '200.00' ? 1 : -1) === after;
    before = after;
    return fits;
  });
}

test('whatever one or two figures are misread, what is called proven or repaired is right', () => {
  const figures = ['51.75', '948.25', '200.00', '1,148.25', '380.60', '767.65', '17.15', '750.50', '1,000.00'];
  const misreading = fc.tuple(fc.constantFrom(...figures), fc.nat(), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(fc.array(misreading, { minLength: 1, maxLength: 2 }), (list) => {
      const changed = Object.fromEntries(
        list.map(([text, which, by]) => {
          const digits = [...text].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
          const at = digits[which % digits.length] ?? 0;
          return [text, `${text.slice(0, at)}${(Number(text[at]) + by) % 10}${text.slice(at + 1)}`];
        }),
      );
      fc.pre(!addsUp(changed));
      const statement = read(changed);
      if (statement.verdict === 'proven' || statement.verdict === 'repaired') expect(amounts(statement)).toEqual(TRUTH);
    }),
    { numRuns: 1000 },
  );
});
