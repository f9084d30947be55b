import type { KeptRecords } from './kept-records.ts';
import { notInTheApp } from './not-here.ts';
import { programRecords } from './program-records.ts';
import type { AppServices } from './services.ts';

/** How the figures of all companies of an owner are computed, which the window knows by company only. */
const SETTINGS_OF_ALL = 'settings-user';

/** What programs keep as it is: integrations, links, rules, entities, layouts. */
export function appObjects({ store }: AppServices): KeptRecords<'object'> {
  const kept = programRecords(store, 'object');
  return {
    ...kept,
    change: (scope, id, next) => {
      if (id === SETTINGS_OF_ALL)
        throw notInTheApp('figures are computed by the settings of each company, under Definitions.');
      return kept.change(scope, id, next);
    },
  };
}
