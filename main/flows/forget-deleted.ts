import type { StoreOperations } from '../../shared/store/records.ts';
import type { Originals } from '../documents/index.ts';

type DeletedStore = Pick<StoreOperations, 'store.deletedDocuments' | 'store.forgetDeleted'>;

/**
 * Forgets the companies that were deleted in an earlier run, and their files. The originals go first: after a crash between
 * the two it is done again.
 */
export async function forgetDeleted(store: DeletedStore, originals: Originals): Promise<void> {
  for (const id of await store['store.deletedDocuments']({})) await originals.remove(id);
  await store['store.forgetDeleted']({});
}
