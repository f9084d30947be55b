import { expect, test } from 'vitest';
import { readStatements } from '../../main/statements/index.ts';
import { enclose } from '../../shared/model/index.ts';
import { pageOfText } from './lines-of-text.ts';
import { LAYOUTS_ABROAD } from './small-layouts-abroad.ts';

test('what is read from the right keeps its places on the page', () => {
  const text = LAYOUTS_ABROAD.find(({ name }) => name.startsWith('Hebrew'))?.text ?? '';
  const page = pageOfText(text);
  const [statement] = readStatements([page], 'document', { currency: null, dateOrder: null }).statements;
  const rows = page.words.filter((word) => /^\d\d\/\d\d\/\d\d$/.test(word.text));
  expect(rows).toHaveLength(3);
  const places = rows.map(({ bounds }) =>
    enclose(page.words.filter((word) => word.bounds.yMin === bounds.yMin).map((word) => word.bounds)),
  );
  expect(statement?.transactions.map(({ bounds }) => bounds)).toEqual(places);
});
