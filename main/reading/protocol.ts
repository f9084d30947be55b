import type { Failure } from '../../shared/result.ts';
import type { PackedPage } from './packed-page.ts';

/**
 * Which pages are recognised. `auto`: those without usable text. `doubted`: what was read so proves nothing; also pages whose
 * text lies over an image of the page, as another program's recognition leaves it, and every figure is looked at again.
 * `always`: all that are not blank. `never`: none.
 */
export type OcrMode = 'auto' | 'doubted' | 'always' | 'never';

/** Main → worker: read this file. The bytes are transferred, not copied. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Tried in turn when the file asks for one. */
  readonly passwords: readonly string[];
  readonly ocr: OcrMode;
  /** What the writing may be in, by Tesseract's codes; at least one. */
  readonly languages: readonly string[];
  /** Pages that may be recognised at the same time. */
  readonly recognisers: number;
}

/** Worker → main: pages as they come, in any order, then one `done` or `failed`; `alive` while pages are recognised. */
export type ReadMessage =
  | { readonly kind: 'page'; readonly page: PackedPage; readonly pages: number }
  | { readonly kind: 'alive' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: Failure };
