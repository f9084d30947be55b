import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../accuracy/verdicts.ts';
import { makeStatement } from '../../support/maker/index.ts';
import { makeScan, type ScanOptions } from '../../support/maker/scan.ts';
import { type Ink, ink, pdfOf, pdfOfOutlines, pdfWithoutUnicode } from '../../support/odd-pdf.ts';
import { readerOfDocuments } from '../read-made.ts';
import { codes, rows } from './pages.ts';

const read = readerOfDocuments();

const line = (y: number, ...cells: readonly (readonly [text: string, x: number])[]): Ink[] =>
  cells.map(([text, x]) => ({ text, x, y }));

const PAGE = [
  ...line(60, ['First Example Bank, N.A.', 50], ['Dayton, OH 45402', 330]),
  ...line(76, ['Account number: 123456789', 50], ['Statement period 03/01/2025 to 03/31/2025', 280]),
  ...line(110, ['Date', 50], ['Description', 110], ['Withdrawals', 310], ['Deposits', 410], ['Balance', 500]),
  ...line(126, ['Beginning balance', 110], ['1,000.00', 500]),
  ...line(142, ['03/03', 50], ['CARD PURCHASE OFFICE MART', 110], ['50.00', 336], ['950.00', 508]),
  ...line(158, ['03/09', 50], ['CUSTOMER DEPOSIT', 110], ['200.00', 417], ['1,150.00', 500]),
  ...line(174, ['Ending balance', 110], ['1,150.00', 500]),
];

const SCAN: ScanOptions = { dpi: 200, skew: 0, noise: 0.3, jpegQuality: 80, kind: 'scan' };

/** How a made statement comes out once it is a picture. */
async function outcomeOfPicture(options: Partial<ScanOptions>) {
  const { pdf, truths } = makeStatement('savings', 1);
  const scan = await makeScan(pdf, { ...SCAN, ...options }, 1);
  const document = await read('scan', scan.pdf);
  return { ...outcomeOf(document, truths), sources: sourcesOf(document) };
}

const sourcesOf = ({ statements }: Awaited<ReturnType<typeof read>>) => [
  ...new Set(statements.flatMap(({ transactions }) => transactions.map(({ source }) => source))),
];

describe('FAILURES 21: a text layer that is not what the eye sees', () => {
  test.each([
    ['letters drawn as curves', pdfOfOutlines],
    ['text in a font without a table of letters', pdfWithoutUnicode],
  ])('%s: the picture is recognised', async (name, draw) => {
    const document = await read(name, draw(PAGE));
    expect(document.statements.map(rows)).toEqual([
      [
        ['2025-03-03', -5000],
        ['2025-03-09', 20000],
      ],
    ]);
    expect(document.statements[0]?.verdict).toBe('proven');
    expect(sourcesOf(document)).toEqual(['ocr']);
  });

  test('a figure under a white box, with another over it, proves nothing and is told', async () => {
    const covered = pdfOf((pdf) => {
      ink(pdf, PAGE);
      pdf.rect(405, 148, 150, 30).fill('white').fillColor('black');
      ink(pdf, [...line(158, ['900.00', 417], ['1,850.00', 500]), ...line(174, ['1,850.00', 500])]);
    });
    const [statement] = (await read('covered', covered)).statements;
    expect(statement?.verdict).toBe('broken');
    expect(statement && codes(statement)).toContain('closing_balance_differs');
  });

  test('the picture is believed where the text over it is badly recognised', async () => {
    expect(await outcomeOfPicture({ kind: 'bad-ocr-layer' })).toMatchObject({ right: true, sources: ['ocr'] });
  });
});

describe('FAILURES 27: something drawn over an amount after the file was made', () => {
  const drawn = (draw: (pdf: PDFKit.PDFDocument) => void) =>
    read(
      'drawn',
      pdfOf((pdf) => {
        ink(pdf, PAGE);
        draw(pdf);
      }),
    );
  const told = (document: Awaited<ReturnType<typeof read>>) =>
    document.statements.flatMap(({ findings, transactions }) =>
      findings
        .filter(({ code }) => code === 'drawn_over')
        .map(({ transactionId }) => transactions.findIndex(({ id }) => id === transactionId)),
    );

  test.each([
    ['another figure', (pdf: PDFKit.PDFDocument) => pdf.textAnnotation(405, 156, 60, 14, '900.00')],
    ['a box', (pdf: PDFKit.PDFDocument) => pdf.rectAnnotation(405, 156, 60, 14)],
  ])('%s: the row is read as the text has it, and told', async (_, draw) => {
    const document = await drawn(draw);
    expect(document.statements.map(rows)).toEqual([
      [
        ['2025-03-03', -5000],
        ['2025-03-09', 20000],
      ],
    ]);
    expect(told(document)).toEqual([1]);
  });

  test('a link, a note and a mark that lets the text show through hide nothing', async () => {
    const document = await drawn((pdf) => {
      pdf.link(405, 156, 60, 14, 'https://first.example');
      pdf.highlight(405, 156, 60, 14);
      pdf.note(405, 156, 60, 14, 'checked');
    });
    expect(told(document)).toEqual([]);
    expect(document.statements[0]?.verdict).toBe('proven');
  });
});

describe('FAILURES 25: what lies over the page, and how it lies on the scanner', () => {
  test.each(['ledger', 'sections', 'card', 'uk'] as const)('%s with a watermark across its table', async (family) => {
    const { pdf, truths } = makeStatement({ family, watermark: true }, 106);
    expect(outcomeOf(await read(family, pdf), truths)).toMatchObject({ right: true, falselyProven: false });
  });

  test('a skewed and speckled scan', async () => {
    expect(await outcomeOfPicture({ skew: 1.2, noise: 0.5 })).toMatchObject({ right: true, sources: ['ocr'] });
  });

  test('a photograph of the paper', async () => {
    expect(await outcomeOfPicture({ kind: 'photo', skew: -0.7 })).toMatchObject({ right: true, sources: ['ocr'] });
  });
});
