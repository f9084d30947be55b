import { NO_CORRECTIONS } from '../../../shared/corrections/none.ts';
import type { Corrections } from '../../../shared/model/index.ts';
import { Refusal } from '../../heron/server/index.ts';
import type { KeptRecords } from './kept-records.ts';
import { programRecords } from './program-records.ts';
import type { AppServices } from './services.ts';
import type { Snapshots } from './snapshots.ts';

/** What people and programs say of rows: a company's are those of the window. */
export function appCorrections(
  { store, changeCorrections }: AppServices,
  snapshots: Snapshots,
): KeptRecords<'corrections'> {
  // Of rows that belong to no company, which the window does not have.
  const kept = programRecords(store, 'corrections');
  return {
    ids: async (scope) => (scope.endUser === null ? kept.ids(scope) : ['corrections']),
    load: async (scope, id) =>
      scope.endUser === null ? kept.load(scope, id) : ((await snapshots.of(scope.endUser))?.corrections ?? null),
    change: async (scope, id, next) => {
      if (scope.endUser === null) return kept.change(scope, id, next);
      let said: Corrections = NO_CORRECTIONS;
      const result = await changeCorrections(scope.endUser, (current) => {
        said = next(current) ?? NO_CORRECTIONS;
        return said;
      });
      if (!result.ok) throw new Refusal(409, result.error.message);
      return said;
    },
  };
}
