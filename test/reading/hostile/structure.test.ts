import { afterAll, describe, expect, test } from 'vitest';
import { createDocumentReader } from '../../../main/flows/document-reader.ts';
import { expectNextToRead, expectRefused, expectSound, readAs, SOUND } from './expect-refused.ts';
import { deepTree, EMPTY_PAGE, manyPages, treePdf } from './pdfs.ts';

const reader = createDocumentReader();
afterAll(() => reader.close());

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const sound = Buffer.from(SOUND.pdf).toString('latin1');
const table = sound.lastIndexOf('xref\n0 ');

describe('a broken file', () => {
  test('without a byte is refused', () => expectRefused(reader, new Uint8Array(), 'file_empty'));

  test.each([
    ['its first object', 60],
    ['its middle', Math.round(sound.length / 2)],
    ['its table of objects', table],
  ])('cut off in %s is refused', (_, length) => expectRefused(reader, SOUND.pdf.slice(0, length), 'pdf_broken'));

  test.each([
    ['table of objects lies elsewhere', sound.replace(/startxref\n\d+/, 'startxref\n17')],
    ['table of objects is wrong throughout', sound.replace(/^\d{10} 00000 n/gm, '0000000099 00000 n')],
    ['table of objects is gone', sound.slice(0, table) + sound.slice(sound.lastIndexOf('trailer'))],
  ])('whose %s is read whole all the same', async (_, broken) => {
    expect(broken).not.toBe(sound);
    expectSound(await readAs(reader, 'broken.pdf', bytesOf(broken)));
  });

  test.each(['statement.csv', 'statement.png', 'statement'])('called %s is told by its content', async (name) => {
    expectSound(await readAs(reader, name, SOUND.pdf));
    await expectRefused(reader, bytesOf('Milk and bread, then the bank.\n'), 'not_recognised', name);
  });
});

describe('a page tree', () => {
  test.each([
    ['without pages', treePdf('/Kids [] /Count 0')],
    ['that promises a page it has not', treePdf('/Kids [] /Count 1')],
    ['that is its own branch', treePdf('/Kids [2 0 R] /Count 1')],
    [
      'that leads in a circle',
      treePdf('/Kids [3 0 R] /Count 2', ['<< /Type /Pages /Kids [2 0 R 4 0 R] /Count 2 >>', EMPTY_PAGE]),
    ],
  ])('%s is refused', (_, bytes) => expectRefused(reader, bytes, 'pdf_broken'));

  test('whose pages are of the wrong kind and not where they should be is refused, and what fails late harms no other file', async () => {
    const pages = treePdf('/Kids [3 0 R 4 0 R] /Count 2', ['17', EMPTY_PAGE]);
    const damaged = Buffer.from(pages).toString('latin1').replace('\n4 0 obj', '\n9 0 obj');
    for (let time = 0; time < 5; time += 1) await expectRefused(reader, bytesOf(damaged), 'pdf_broken');
  });

  test('of ten thousand pages is refused', () => expectRefused(reader, manyPages(10_000), 'too_many_pages'));

  test.each([
    ['that says it has two billion', treePdf('/Kids [3 0 R] /Count 2000000000', [EMPTY_PAGE])],
    ['a thousand branches deep', deepTree(1_000)],
  ])('%s has the one page that is there', async (_, bytes) => {
    expect(await readAs(reader, 'tree.pdf', bytes)).toMatchObject({ pages: 1, error: null, statements: [] });
    await expectNextToRead(reader);
  });
});
