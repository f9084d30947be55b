import type { DocumentRecord } from '../../../shared/store/records.ts';
import type { Scope } from '../../heron/server/index.ts';
import { postedDocumentId } from './posted-document.ts';
import type { Snapshots } from './snapshots.ts';

/** The files that the window has of a company, without what programs posted. */
export async function documentsOf(snapshots: Snapshots, { endUser }: Scope): Promise<readonly DocumentRecord[]> {
  const stored = endUser === null ? null : await snapshots.of(endUser);
  return stored?.documents.filter(({ id }) => id !== postedDocumentId(stored.company.id)) ?? [];
}
