import PDFDocument from 'pdfkit';
import { afterAll, describe, expect, test } from 'vitest';
import { createReader } from '../../main/reading/index.ts';
import type { PageWords, Word } from '../../shared/model/index.ts';
import { rawPdf } from '../support/raw-pdf.ts';

const reader = createReader();
afterAll(() => reader.close());

async function pageOf(bytes: Uint8Array): Promise<PageWords> {
  const read = await reader.read(bytes, { fileName: 'form.pdf', passwords: [] });
  if (!read.ok) throw new Error(read.error.message);
  const [page] = read.value;
  if (!page) throw new Error('no page');
  return page;
}

type Draw = (document: PDFKit.PDFDocument) => void;

/** A page of 600 × 400 points whose fields have no appearance: a viewer draws their values. */
function formOf(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Uint8Array {
  const document = new PDFDocument({ size: [600, 400], margin: 0, ...options });
  document.font('Helvetica').fontSize(10).initForm();
  draw(document);
  document.end();
  return new Uint8Array(document.read());
}

const texts = ({ words }: PageWords): string[] => words.map(({ text }) => text);

const isWithin = ({ bounds }: Word, [x, y, width, height]: readonly [number, number, number, number]): boolean =>
  bounds.xMin >= x && bounds.xMax <= x + width && bounds.yMin >= y && bounds.yMax <= y + height;

const BOX = [200, 100, 150, 20] as const;

describe('a field without an appearance shows its value', () => {
  test('as words within its box, in their order, after what is printed', async () => {
    const page = await pageOf(
      formOf((document) =>
        document.text('Legal name:', 50, 104).formText('name', ...BOX, { value: 'Avocet Marine LLC' }),
      ),
    );
    expect(texts(page)).toEqual(['Legal', 'name:', 'Avocet', 'Marine', 'LLC']);
    const typed = page.words.slice(2);
    expect(typed.every((word) => isWithin(word, BOX))).toBe(true);
    expect(typed.map(({ bounds }) => bounds.xMin)).toEqual(
      typed.map(({ bounds }) => bounds.xMin).sort((a, b) => a - b),
    );
    expect(typed[0]).toMatchObject({ page: 1, source: 'text', confidence: 1, angle: 0 });
  });

  test('a number at the right edge ends there', async () => {
    const page = await pageOf(
      formOf((document) => document.formText('a', ...BOX, { value: '1,234.50', align: 'right' })),
    );
    expect(texts(page)).toEqual(['1,234.50']);
    expect(page.words[0]?.bounds.xMax).toBeGreaterThan(345);
  });

  test('several lines stand one below the other', async () => {
    const box = [200, 100, 150, 80] as const;
    const page = await pageOf(
      formOf((document) => document.formText('a', ...box, { value: 'One Quay\nBristol', multiline: true })),
    );
    expect(texts(page)).toEqual(['One', 'Quay', 'Bristol']);
    const [first, , last] = page.words;
    expect(last?.bounds.yMin).toBeGreaterThan(first?.bounds.yMax ?? Number.NaN);
  });

  test('a choice shows what was chosen', async () => {
    const options = { select: ['LLC', 'Corporation'], value: 'Corporation' };
    expect(texts(await pageOf(formOf((document) => document.formCombo('a', ...BOX, options))))).toEqual([
      'Corporation',
    ]);
  });

  test('an empty field, a password and a ticked box say nothing', async () => {
    const page = await pageOf(
      formOf((document) => {
        document.text('printed', 50, 50).formText('a', ...BOX);
        document.formText('b', 200, 140, 150, 20, { value: 'secret', password: true });
        document.formCheckbox('c', 200, 180, 20, 20, { value: 'Yes' } as object);
      }),
    );
    expect(texts(page)).toEqual(['printed']);
  });

  test('what is printed in the box as well is one text', async () => {
    const page = await pageOf(
      formOf((document) => document.text('500.00', 204, 106).formText('a', ...BOX, { value: '500.00' })),
    );
    expect([texts(page), page.drawnOver]).toEqual([['500.00'], undefined]);
  });

  test('a field over something else that is printed is told as drawn over it', async () => {
    const page = await pageOf(
      formOf((document) => document.text('500.00', 204, 106).formText('a', ...BOX, { value: '9,500.00' })),
    );
    expect(texts(page)).toEqual(['500.00', '9,500.00']);
    expect(page.drawnOver).toEqual([{ xMin: 200, xMax: 350, yMin: 100, yMax: 120 }]);
  });
});

/** A page of 200 × 200 points with one field; `field` and `appearance` are bodies of its objects. */
const widgetPdf = (field: string, appearance: string, page = ''): Uint8Array =>
  rawPdf([
    '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] /DA (/F 10 Tf 0 g) /DR << /Font << /F 4 0 R >> >> >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Annots [5 0 R] ${page} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /StandardEncoding >>',
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /P 3 0 R /F 4 /DA (/F 10 Tf 0 g) ${field} >>`,
    `<< /Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F 4 0 R >> >> /Length ${appearance.length} >>\nstream\n${appearance}\nendstream`,
  ]);

const shown = (text: string): string => `/Tx BMC BT /F 10 Tf 2 5 Td (${text}) Tj ET EMC`;

describe('a field with an appearance shows that', () => {
  test('as a person sees it, whatever its value is', async () => {
    const pdf = widgetPdf('/V (1234.5) /Rect [20 100 120 120] /AP << /N 6 0 R >>', shown('$1,234.50'));
    expect(texts(await pageOf(pdf))).toEqual(['$1,234.50']);
  });

  test('on a page that is turned, where the box is seen', async () => {
    const pdf = widgetPdf('/V (up) /Rect [20 100 40 180] /MK << /R 90 >>', '', '/Rotate 90');
    const page = await pageOf(pdf);
    expect(texts(page)).toEqual(['up']);
    expect(page.words.every((word) => isWithin(word, [100, 20, 80, 20]))).toBe(true);
  });

  test('a hidden one shows nothing', async () => {
    const pdf = widgetPdf('/V (gone) /Rect [20 100 120 120] /F 2', '');
    expect(texts(await pageOf(pdf))).toEqual([]);
  });

  test('one letter a cell is one word', async () => {
    const pdf = widgetPdf('/V (123456789) /Rect [20 100 110 120] /MaxLen 9 /Ff 16777216', '');
    const { words } = await pageOf(pdf);
    expect(words.map(({ text, bounds }) => [text, bounds.xMin, bounds.xMax])).toEqual([['123456789', 20, 110]]);
  });
});
