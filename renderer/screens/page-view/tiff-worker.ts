import UTIF from 'utif2';

/** Page → worker. The file comes first; pages are numbered from 1. */
export type TiffQuestion =
  | { readonly kind: 'open'; readonly data: ArrayBuffer }
  | { readonly kind: 'decode'; readonly number: number };

/** Worker → page. Null: there is no such page, or it is damaged. */
export interface TiffAnswer {
  readonly number: number;
  readonly bitmap: ImageBitmap | null;
}

let file = new ArrayBuffer(0);

async function decode(number: number): Promise<ImageBitmap | null> {
  const page = UTIF.decode(file)[number - 1];
  if (!page) return null;
  UTIF.decodeImage(file, page);
  const pixels = new Uint8ClampedArray(UTIF.toRGBA8(page));
  return createImageBitmap(new ImageData(pixels, page.width, page.height));
}

addEventListener('message', async ({ data: question }: MessageEvent<TiffQuestion>) => {
  if (question.kind === 'open') {
    file = question.data;
    return;
  }
  const { number } = question;
  const bitmap = await decode(number).catch(() => null);
  const answer: TiffAnswer = { number, bitmap };
  postMessage(answer, { transfer: bitmap ? [bitmap] : [] });
});
