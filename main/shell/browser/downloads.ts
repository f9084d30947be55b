import { randomBytes } from 'node:crypto';
import { success } from '../../../shared/result.ts';
import type { SaveFile } from '../../flows/index.ts';

export interface Download {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** Files for the page to fetch, each once. */
export interface Downloads {
  readonly offer: SaveFile;
  take(id: string): Download | null;
}

/** A file that nobody fetched for so long is dropped. */
const KEPT_FOR = 10 * 60_000;

export function createDownloads(): Downloads {
  const offered = new Map<string, Download>();
  return {
    offer: async ({ suggestedName, bytes, kind }) => {
      const id = randomBytes(32).toString('base64url');
      offered.set(id, { fileName: suggestedName, bytes, mediaType: kind.mediaType });
      setTimeout(() => offered.delete(id), KEPT_FOR).unref();
      return success({ kind: 'download', url: `/downloads/${id}`, fileName: suggestedName });
    },
    take: (id) => {
      const download = offered.get(id) ?? null;
      offered.delete(id);
      return download;
    },
  };
}
