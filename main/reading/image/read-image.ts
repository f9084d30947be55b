import { loadImage } from '@napi-rs/canvas';
import type { PageWords } from '../../../shared/model/index.ts';
import { failure, type Result, success } from '../../../shared/result.ts';
import type { FileKind } from '../file-kind.ts';
import { LIMITS } from '../limits.ts';
import { type PageRecogniser, type Picture, RecognitionError } from '../ocr/index.ts';
import type { ReadRequest } from '../protocol.ts';
import { tiffImages } from './decode-tiff.ts';
import { type ImageHeader, jpegHeader, pngHeader } from './image-header.ts';
import { pageSize } from './page-size.ts';
import { tiffHeaders } from './tiff-header.ts';

type ImageKind = Exclude<FileKind, 'pdf'>;

function headersOf(bytes: Uint8Array, kind: ImageKind): readonly ImageHeader[] | null {
  if (kind === 'tiff') return tiffHeaders(bytes, LIMITS.pages);
  const header = kind === 'png' ? pngHeader(bytes) : jpegHeader(bytes);
  return header && [header];
}

/** What the headers alone forbid: nothing is decoded before they pass. */
function refuse(headers: readonly ImageHeader[] | null, fileName: string): Result<readonly ImageHeader[]> {
  if (!headers?.length || headers.some(({ width, height }) => width === 0 || height === 0))
    return failure('not_recognised', `${fileName} is damaged and cannot be read as an image. Ask for the file again.`);
  if (headers.length > LIMITS.pages)
    return failure('too_many_pages', `${fileName} has more than ${LIMITS.pages} pages. Split the file.`);
  const huge = headers.find(({ width, height }) => width * height > LIMITS.pixels);
  if (huge)
    return failure(
      'too_large',
      `${fileName} has ${huge.width} × ${huge.height} pixels; Egret reads at most ${LIMITS.pixels / 1e6} million. Scan it at 300 dots per inch.`,
    );
  return success(headers);
}

async function* imagesOf(bytes: Uint8Array, kind: ImageKind): AsyncGenerator<Picture['image']> {
  if (kind === 'tiff') yield* tiffImages(bytes);
  else yield await loadImage(Buffer.from(bytes));
}

/** An image as a page that nobody has recognised. */
const unread = (size: { width: number; height: number }, number: number): PageWords => ({
  number,
  ...size,
  words: [],
  needsOcr: true,
  turn: 0,
});

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page as wide as its picture: decoding turns a photo that says how the camera was held, and its header does not tell. */
const asDecoded = (page: Size, picture: Size): Size =>
  page.width > page.height === picture.width > picture.height ? page : { width: page.height, height: page.width };

async function recogniseAll(
  images: AsyncIterable<Picture['image']>,
  sizes: readonly Size[],
  recogniser: PageRecogniser,
  onPage: (page: PageWords) => void,
): Promise<void> {
  let number = 0;
  for await (const image of images) {
    const size = sizes[number];
    number += 1;
    if (size) await recogniser.add({ image, ...asDecoded(size, image) }, number, onPage);
  }
  await recogniser.finish();
}

/**
 * Reads an image file; each of its pictures is a page.
 *
 * @param onPage called with each page as it is read, in any order, and the number of pages in all
 */
export async function readImage(
  { bytes, fileName, ocr }: ReadRequest,
  kind: ImageKind,
  recogniser: PageRecogniser,
  onPage: (page: PageWords, pages: number) => void,
): Promise<Result<null>> {
  const checked = refuse(headersOf(bytes, kind), fileName);
  if (!checked.ok) return checked;
  const sizes = checked.value.map(pageSize);
  const done = (page: PageWords): void => onPage(page, sizes.length);
  try {
    if (ocr === 'never') for (const [index, size] of sizes.entries()) done(unread(size, index + 1));
    else await recogniseAll(imagesOf(bytes, kind), sizes, recogniser, done);
    return success(null);
  } catch (error) {
    if (error instanceof RecognitionError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return failure(
      'not_recognised',
      `${fileName} is damaged and cannot be read as an image (${reason}). Ask for the file again.`,
    );
  }
}
