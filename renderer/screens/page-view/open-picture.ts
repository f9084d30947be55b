import { cannotBeOpened, type Original, type PageSize } from './original.ts';

/** The pictures of a file. */
export interface Pictures {
  /** @param number 1 for the first */
  decode(number: number): Promise<ImageBitmap>;
  close(): void;
}

async function draw(bitmap: ImageBitmap, { width, height }: PageSize, scale: number): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(width * scale));
  canvas.height = Math.max(1, Math.floor(height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw cannotBeOpened();
  // Made much smaller, letters keep their shape by means of middle sizes (`medium`); `high` is for enlarging.
  context.imageSmoothingQuality = canvas.width < bitmap.width ? 'medium' : 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Pictures as pages. The page last looked at is kept decoded, and no other. */
export function openPicture(pictures: Pictures, sizes: readonly PageSize[]): Original {
  let last: { readonly number: number; readonly bitmap: Promise<ImageBitmap> } | null = null;

  const forget = (): void => {
    last?.bitmap.then(
      (bitmap) => bitmap.close(),
      () => {},
    );
    last = null;
  };

  return {
    page: async (number) => {
      const size = sizes[number - 1];
      if (!size) throw cannotBeOpened();
      if (last?.number !== number) {
        forget();
        last = { number, bitmap: pictures.decode(number) };
      }
      const bitmap = await last.bitmap;
      return { size, draw: (scale) => ({ canvas: draw(bitmap, size, scale), cancel: () => {} }) };
    },
    close: () => {
      forget();
      pictures.close();
    },
  };
}

/** A PNG or JPEG: one page, decoded by the browser. */
export const pictureOf = (data: Blob): Pictures => ({ decode: () => createImageBitmap(data), close: () => {} });
