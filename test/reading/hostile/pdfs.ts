import { deflateRawSync, deflateSync, constants as zlib } from 'node:zlib';
import { rawPdf } from '../../support/raw-pdf.ts';

/** PDFs that mean harm, written by hand: small files that ask for much. */

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const BOX = '/MediaBox [0 0 600 600]';

/** A stream object's body. */
export const streamOf = (body: string, dictionary = ''): string =>
  `<< /Length ${body.length} ${dictionary} >>\nstream\n${body}\nendstream`;

/** A page that shows nothing. */
export const EMPTY_PAGE = `<< /Type /Page /Parent 2 0 R ${BOX} >>`;

/** A document whose page tree's root, object 2, has these entries; `others` are numbered from 3. */
export const treePdf = (entries: string, others: readonly string[] = []): Uint8Array =>
  rawPdf([CATALOGUE, `<< /Type /Pages ${entries} >>`, ...others]);

/** One page of 600 × 600 points with the content of object 4; `others` are numbered from 5. */
const contentPdf = (content: string, resources: string, others: readonly string[] = []): Uint8Array =>
  treePdf('/Kids [3 0 R] /Count 1', [
    `<< /Type /Page /Parent 2 0 R ${BOX} /Contents 4 0 R /Resources << ${resources} >> >>`,
    content,
    ...others,
  ]);

/** So many empty pages, each an object of its own. */
export function manyPages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ');
  return treePdf(`/Kids [${kids}] /Count ${count}`, new Array<string>(count).fill(EMPTY_PAGE));
}

/** A page tree that is `depth` nodes deep and ends in one page. */
export function deepTree(depth: number): Uint8Array {
  const nodes = Array.from({ length: depth }, (_, index) => {
    const parent = index === 0 ? '' : `/Parent ${index + 1} 0 R`;
    return `<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 ${parent} >>`;
  });
  return rawPdf([CATALOGUE, ...nodes, `<< /Type /Page /Parent ${depth + 1} 0 R ${BOX} >>`]);
}

/** A page that is one image, of which `dictionary` says the size and `body` is the data. */
export const imagePdf = (dictionary: string, body: string): Uint8Array =>
  contentPdf(streamOf('q 600 0 0 600 0 0 cm /X Do Q'), '/XObject << /X 5 0 R >>', [
    streamOf(body, `/Type /XObject /Subtype /Image /BitsPerComponent 8 ${dictionary}`),
  ]);

const formOf = (content: string, draws: number): string =>
  streamOf(
    content,
    `/Type /XObject /Subtype /Form /BBox [0 0 600 600] /Resources << /XObject << /X ${draws} 0 R >> >>`,
  );

/** A word, and forms numbered from 6, each with another object as its /X; the page draws the first. */
export const formsPdf = (forms: readonly { readonly content: string; readonly draws: number }[]): Uint8Array =>
  contentPdf(streamOf('BT /F 12 Tf 60 500 Td (kept) Tj ET /X Do'), '/Font << /F 5 0 R >> /XObject << /X 6 0 R >>', [
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...forms.map(({ content, draws }) => formOf(content, draws)),
  ]);

/** A page of frames, a hundred million points long and as narrow as a hair. */
export const longPage = (): Uint8Array =>
  treePdf('/Kids [3 0 R] /Count 1', [
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100000000 0.001] /Contents 4 0 R >>',
    streamOf('0 0 9 9 re f '.repeat(9)),
  ]);

const MEBIBYTE = 2 ** 20;

/** Deflated zeros of so many mebibytes: one block, byte for byte the same, over and over. */
function zeros(mebibytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(MEBIBYTE), { finishFlush: zlib.Z_FULL_FLUSH });
  const end = Buffer.from([0x03, 0x00, 0, 0, 0, 1]);
  // Adler-32 of n zeros: one, and n modulo the largest prime below 65,536.
  end.writeUInt16BE((mebibytes * MEBIBYTE) % 65_521, 2);
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...new Array<Buffer>(mebibytes).fill(block), end]);
}

/** A page whose content inflates to so many mebibytes of blanks, packed twice over. */
export const bombPdf = (mebibytes: number): Uint8Array =>
  contentPdf(streamOf(deflateSync(zeros(mebibytes)).toString('latin1'), '/Filter [/FlateDecode /FlateDecode]'), '');

/** A page of so many images of 81 million pixels each, every one of them allowed. */
export function galleryPdf(count: number): Uint8Array {
  const body = zeros(Math.ceil((81_000_000 * 3) / MEBIBYTE)).toString('latin1');
  const dictionary =
    '/Filter /FlateDecode /Type /XObject /Subtype /Image /Width 9000 /Height 9000 /BitsPerComponent 8 /ColorSpace /DeviceRGB';
  const numbers = Array.from({ length: count }, (_, index) => index);
  return contentPdf(
    streamOf(numbers.map((number) => `q 600 0 0 600 0 0 cm /X${number} Do Q`).join('\n')),
    `/XObject << ${numbers.map((number) => `/X${number} ${number + 5} 0 R`).join(' ')} >>`,
    numbers.map(() => streamOf(body, dictionary)),
  );
}
