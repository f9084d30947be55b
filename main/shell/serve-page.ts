import type { Originals } from '../documents/index.ts';
import { fileResponse, type PageFiles } from './page-files.ts';

const DOCUMENTS = '/documents/';

/** Answers a request for one of the page's files or for an original; both shells serve the same. */
export type ServePage = (path: string) => Promise<Response>;

export function createServePage(
  files: PageFiles,
  findOriginal: Originals['find'],
  headers: Record<string, string>,
): ServePage {
  return async (path) => {
    const file = path.startsWith(DOCUMENTS) ? await findOriginal(path.slice(DOCUMENTS.length)) : files.get(path);
    return file ? fileResponse(file, headers) : new Response('Not found.', { status: 404, headers });
  };
}
