import type { DocumentRecord } from '../../../shared/store/records.ts';
import { openPicture, pictureOf } from './open-picture.ts';
import { cannotBeOpened, type Original, OriginalProblem } from './original.ts';
import { tiffPictures } from './tiff-pictures.ts';

async function fetchOriginal(id: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(`/documents/${id}`, { signal }).catch(() => {
    throw cannotBeOpened();
  });
  if (!response.ok) throw new OriginalProblem('The original is no longer among Egret’s documents; add the file again.');
  return response;
}

/** Opens an original, whatever kind of file it is; main says which. */
export async function openOriginal(
  { id, pageLayouts = [] }: Pick<DocumentRecord, 'id' | 'pageLayouts'>,
  passwords: readonly string[],
  signal: AbortSignal,
): Promise<Original> {
  const response = await fetchOriginal(id, signal);
  switch (response.headers.get('Content-Type')) {
    case 'image/tiff':
      return openPicture(tiffPictures(await response.arrayBuffer()), pageLayouts);
    case 'image/png':
    case 'image/jpeg':
      return openPicture(pictureOf(await response.blob()), pageLayouts);
    default: {
      // pdf.js is larger than the rest of the page together; it comes with the first PDF that is looked at.
      const { openPdf } = await import('./open-pdf.ts');
      return openPdf(new Uint8Array(await response.arrayBuffer()), passwords, signal);
    }
  }
}
