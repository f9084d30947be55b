import type { KeptRecords } from './kept-records.ts';
import type { PostedFiles } from './posted-files.ts';
import { programRecords } from './program-records.ts';
import type { AppServices } from './services.ts';

/** What programs posted: a record a request, and the window has all of a company as one file that follows them. */
export function appBatches({ store }: Pick<AppServices, 'store'>, files: PostedFiles): KeptRecords<'batch'> {
  const kept = programRecords(store, 'batch');
  return {
    ...kept,
    change: (scope, id, next) =>
      scope.endUser === null
        ? kept.change(scope, id, next)
        : files.changing(scope.endUser, () => kept.change(scope, id, next)),
  };
}
