import type { FormatSettings } from './given.ts';

/** Main → worker: what is asked of a file. */
export type FormatRequest =
  | {
      readonly kind: 'read';
      readonly bytes: Uint8Array;
      readonly fileName: string;
      readonly documentId: string;
      readonly settings: FormatSettings;
    }
  | { readonly kind: 'recognise'; readonly bytes: Uint8Array };
