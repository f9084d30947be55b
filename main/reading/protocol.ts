import type { Failure } from '../../shared/result.ts';
import type { PackedPage } from './packed-page.ts';

/** Main → worker: read this file. The bytes are transferred, not copied. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Tried in turn when the file asks for one. */
  readonly passwords: readonly string[];
}

/** Worker → main: pages as they come, then one `done` or `failed`. */
export type ReadMessage =
  | { readonly kind: 'page'; readonly page: PackedPage; readonly pages: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: Failure };
