import type { DocumentRecord } from '../../shared/store/records.ts';

/** Names files by their ids, as a person knows them. */
export function fileNamer(
  documents: readonly Pick<DocumentRecord, 'id' | 'fileName'>[],
): (documentId: string) => string {
  const names = new Map(documents.map(({ id, fileName }) => [id, fileName]));
  return (documentId) => names.get(documentId) ?? 'another file';
}
