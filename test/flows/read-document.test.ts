import { afterAll, expect, test } from 'vitest';
import { createDocumentReader } from '../../main/flows/document-reader.ts';
import { readDocument } from '../../main/flows/read-document.ts';
import { pictureOf } from '../support/picture.ts';
import { smallStatement } from '../support/small-statement.ts';

const reader = createDocumentReader();
afterAll(() => reader.close());

const statement = smallStatement({ currency: 'EUR' });

test('a picture says how its page lies: it is shown by that', async () => {
  const bytes = await pictureOf(statement, 'png', 2);
  const { pageLayouts, statements } = await readDocument(reader, { fileName: 'askew.png', bytes }, { passwords: [] });
  expect(statements.map(({ verdict }) => verdict)).toEqual(['proven']);
  const [page, ...others] = pageLayouts ?? [];
  expect(others).toEqual([]);
  expect([page?.width, page?.height].map((side) => Math.round(side ?? 0))).toEqual([595, 842]);
  expect(page?.turn).toBeCloseTo(2, 0);
});

test('a PDF whose pages are upright says it itself', async () => {
  const document = await readDocument(reader, { fileName: 'a.pdf', bytes: statement }, { passwords: [] });
  expect(document).not.toHaveProperty('pageLayouts');
});

test('a file without pages goes the way of its format, and keeps what its columns were taken for', async () => {
  const bytes = new TextEncoder().encode('Date,Description,Amount\n01/02/2026,SHOP,-1.00\n01/15/2026,SALE,2.00\n');
  const document = await readDocument(reader, { fileName: 'a.csv', bytes }, { passwords: [] });
  expect(document).toMatchObject({ format: 'CSV', pages: 0, fileClass: 'bank_statement', error: null });
  expect(document.statements[0]?.transactions.map(({ amount }) => amount)).toEqual([-100, 200]);
  const columns = { ...document.columns, turned: true } as NonNullable<typeof document.columns>;
  const settings = { currency: 'USD', dateOrder: null, columns };
  const again = await readDocument(reader, { fileName: 'a.csv', bytes }, { passwords: [], settings });
  expect(again.statements[0]?.transactions.map(({ amount }) => amount)).toEqual([100, -200]);
  expect(again.statements[0]).toMatchObject({ id: document.statements[0]?.id, currency: 'USD' });
});

test('a file of no kind fails in a sentence', async () => {
  const bytes = new TextEncoder().encode('Dear Ada,\n');
  const document = await readDocument(reader, { fileName: 'a.txt', bytes }, { passwords: [] });
  expect(document).toMatchObject({ statements: [], error: { code: 'not_recognised' } });
});

test('a statement whose figures are typed into a form is read and proven like a printed one', async () => {
  const read = async (bytes: Uint8Array) =>
    (await readDocument(reader, { fileName: 'a.pdf', bytes }, { passwords: [] })).statements.map(
      ({ verdict, openingBalance, closingBalance, transactions }) => ({
        ...{ verdict, openingBalance, closingBalance },
        rows: transactions.map(({ date, description, amount, balance }) => [date, description, amount, balance]),
      }),
    );
  const typed = await read(smallStatement({ currency: 'EUR', isTyped: true }));
  expect(typed).toMatchObject([{ verdict: 'proven', openingBalance: 125_000, closingBalance: 91_842 }]);
  expect(typed).toEqual(await read(statement));
});
