import type { Failure } from '../../shared/result.ts';
import type { PackedPage } from './packed-page.ts';

/**
 * Which pages are recognised. `auto`: those without usable text. `doubted`: what was read so proves nothing; also pages whose
 * text lies over an image of the page, as another program's recognition leaves it, and every figure is looked at again.
 * `always`: all that are not blank. `never`: none.
 */
export type OcrMode = 'auto' | 'doubted' | 'always' | 'never';

/** A file and what opens it. The bytes are transferred to the worker, not copied. */
export interface GivenFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Tried in turn when the file asks for one. */
  readonly passwords: readonly string[];
}

/** Main → worker: read this file. */
export interface ReadRequest extends GivenFile {
  readonly kind: 'read';
  readonly ocr: OcrMode;
  /** What the writing may be in, by Tesseract's codes; at least one. */
  readonly languages: readonly string[];
  /** Pages that may be recognised at the same time. */
  readonly recognisers: number;
}

/** Main → worker: cut this PDF apart. */
export interface CutRequest extends GivenFile {
  readonly kind: 'cut';
  /** The pages of each part, in the order of the file; 1 is the first. */
  readonly parts: readonly (readonly number[])[];
}

export type WorkerRequest = ReadRequest | CutRequest;

/**
 * Worker → main: pages as they come, in any order, or parts in the order they were asked for, then one `done` or `failed`;
 * `alive` while pages are recognised.
 */
export type WorkerMessage =
  | { readonly kind: 'page'; readonly page: PackedPage; readonly pages: number }
  | { readonly kind: 'part'; readonly bytes: Uint8Array }
  | { readonly kind: 'alive' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: Failure };
