import type { StoreOperations } from '../../shared/store/records.ts';
import type { Backups, Leaving, Originals } from '../documents/index.ts';

export interface ForgetDeletedOptions {
  readonly store: Pick<StoreOperations, 'store.hasDocument' | 'store.deletedDocuments' | 'store.forgetDeleted'>;
  readonly originals: Pick<Originals, 'remove'>;
  readonly leaving: Leaving;
  /** Opens the backups. */
  readonly open: () => Promise<Pick<Backups, 'naming'>>;
  readonly onError: (error: unknown) => void;
}

/**
 * Forgets the companies that were deleted in an earlier run. Their files leave once no backup speaks of them: a backup that
 * is restored finds its originals. Which are still to leave is written down before the store forgets it, so that a crash
 * anywhere, or a file that cannot be removed now, leaves it to the next start.
 */
export async function forgetDeleted({ store, originals, leaving, open, onError }: ForgetDeletedOptions): Promise<void> {
  const deleted = new Set([...(await leaving.ids()), ...(await store['store.deletedDocuments']({}))]);
  const gone: string[] = [];
  for (const id of deleted) if (!(await store['store.hasDocument']({ id }))) gone.push(id);
  await leaving.set(gone);
  await store['store.forgetDeleted']({});
  if (gone.length === 0) return;

  const named = await (await open()).naming(gone);
  const staying = gone.filter((id) => named.has(id));
  for (const id of gone.filter((one) => !named.has(one)))
    await originals.remove(id).catch((error: unknown) => {
      staying.push(id);
      onError(error);
    });
  await leaving.set(staying);
}
