import type { BatchRecord, Scope } from '../../heron/server/index.ts';
import { allOf, type KeptRecords } from './kept-records.ts';
import { postedImport } from './posted-document.ts';
import { programRecords } from './program-records.ts';
import type { AppServices } from './services.ts';
import type { Snapshots } from './snapshots.ts';

/** What programs posted: the window has it as one file of its company. */
export function appBatches({ store, onRows }: AppServices, snapshots: Snapshots): KeptRecords<'batch'> {
  const kept = programRecords(store, 'batch');

  /** The window's file comes first: after a crash in between, the request has no answer and is sent again. */
  const show = async (scope: Scope, id: string, wanted: BatchRecord | null): Promise<void> => {
    const stored = scope.endUser === null ? null : await snapshots.of(scope.endUser);
    if (stored === null) return;
    const others = (await allOf(kept, scope)).filter(({ requestId }) => requestId !== id);
    await store['store.saveImport'](postedImport(stored.company, wanted ? [...others, wanted] : others));
    onRows(stored.company.id);
  };

  return {
    ...kept,
    change: async (scope, id, next) => {
      const current = await kept.load(scope, id);
      const wanted = next(current);
      if (wanted === current) return current;
      await show(scope, id, wanted);
      return kept.change(scope, id, () => wanted);
    },
  };
}
