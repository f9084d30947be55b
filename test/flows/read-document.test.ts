import { afterAll, expect, test } from 'vitest';
import { readDocument } from '../../main/flows/read-document.ts';
import { createReader } from '../../main/reading/index.ts';
import { pictureOf } from '../support/picture.ts';
import { smallStatement } from '../support/small-statement.ts';

const reader = createReader();
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
