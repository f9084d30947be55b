/** The kind of record that says whose the bytes of an original are that no document has. */
export const BYTES = 'bytes';

/** What the ids of a company's records of a kind begin with; `companyId` empty: records of no company. */
export const programRecordPrefix = (companyId: string, kind: string): string => `${companyId}/${kind}/`;

/** The id of one record. Ids and kinds have no slash in them. */
export const programRecordId = (companyId: string, kind: string, id: string): string =>
  `${programRecordPrefix(companyId, kind)}${id}`;

/** The original that a record of bytes is about; null for any other record. */
export function bytesNamed(id: string): string | null {
  const [, kind, own = ''] = id.split('/');
  return kind === BYTES ? own : null;
}
