import type { Result } from '../../../shared/result.ts';
import type { CompanyRecord, StoredCompany } from '../../../shared/store/records.ts';
import { type EndUserRecord, newEndUser, Refusal, type Scope } from '../../heron/server/index.ts';
import type { KeptRecords } from './kept-records.ts';
import { notInTheApp } from './not-here.ts';
import { programRecords } from './program-records.ts';
import type { AppServices } from './services.ts';
import type { Snapshots } from './snapshots.ts';

/** The companies of the window. One that a person made goes by its own id. */
export function appEndUsers(services: AppServices, snapshots: Snapshots): KeptRecords<'endUser'> {
  const said = programRecords(services.store, 'endUser');

  const load = async (scope: Scope, id: string): Promise<EndUserRecord | null> => {
    const stored = await snapshots.of(scope.endUser ?? '');
    return stored && profileOf(scope, stored, await said.load(scope, id));
  };

  return {
    ids: async (scope) => ((await snapshots.of(scope.endUser ?? '')) ? ['end-user'] : []),
    load,
    change: async (scope, id, next) => {
      const current = await load(scope, id);
      const wanted = next(current);
      if (wanted === null || wanted === current) return wanted;
      await changeCompany(services, snapshots, scope, current, wanted);
      await said.change(scope, id, () => wanted);
      return load(scope, id);
    },
  };
}

/** What is known of a company that no program made. */
const madeInWindow = ({ owner }: Scope, { id, createdAt = '' }: CompanyRecord): EndUserRecord => ({
  ...newEndUser(owner, id, createdAt),
  status: 'processed',
  lastUpdated: '',
});

const profileOf = (scope: Scope, { company, settings }: StoredCompany, said: EndUserRecord | null): EndUserRecord => ({
  ...(said ?? madeInWindow(scope, company)),
  heronId: company.id,
  name: company.name,
  settings,
});

async function changeCompany(
  { companies, saveSettings }: AppServices,
  snapshots: Snapshots,
  { endUser }: Scope,
  current: EndUserRecord | null,
  wanted: EndUserRecord,
): Promise<void> {
  const id = endUser ?? '';
  if (wanted.disabledSourceIds.length > 0)
    throw notInTheApp('every file of a company counts there; disable its accounts, or move the file.');
  if (current === null) return must(await companies.create(wanted.name ?? wanted.endUserId, id));
  if (wanted.name !== null && wanted.name !== current.name) must(await companies.rename(id, wanted.name));
  const stored = await snapshots.of(id);
  if (stored && JSON.stringify(wanted.settings) !== JSON.stringify(current.settings))
    must(await saveSettings(id, { ...stored.settings, ...wanted.settings }));
}

function must(result: Result<unknown>): void {
  if (!result.ok) throw new Refusal(409, result.error.message);
}
