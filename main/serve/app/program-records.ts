import { programRecordId, programRecordPrefix } from '../../../shared/store/program-records.ts';
import type { StoreOperations } from '../../../shared/store/records.ts';
import type { RecordKind, Records, Scope } from '../../heron/server/index.ts';
import type { KeptRecords } from './kept-records.ts';

/** A slash would make the id of one record that of another. */
const isName = (text: string): boolean => /^[\w-]{1,140}$/.test(text);

/** Records of a kind for which the app has no place of its own: they lie in its store as programs know them. */
export function programRecords<K extends RecordKind>(store: StoreOperations, kind: K): KeptRecords<K> {
  const prefixOf = ({ endUser }: Scope): string => programRecordPrefix(endUser ?? '', kind);
  const idOf = ({ endUser }: Scope, id: string): string => programRecordId(endUser ?? '', kind, id);
  const load = async (scope: Scope, id: string): Promise<Records[K] | null> => {
    const record = isName(id) ? await store['store.programRecord']({ id: idOf(scope, id) }) : null;
    return record && (JSON.parse(record.json) as Records[K]);
  };
  return {
    ids: async (scope) => {
      const prefix = prefixOf(scope);
      return (await store['store.programRecordIds']({ prefix })).map((id) => id.slice(prefix.length));
    },
    load,
    change: async (scope, id, next) => {
      const current = await load(scope, id);
      const changed = next(current);
      if (changed === current) return current;
      if (!isName(id)) throw new RangeError(`${kind} ${id} is no name of a record`);
      const named = { id: idOf(scope, id), companyId: scope.endUser ?? '' };
      if (changed === null) await store['store.removeProgramRecord'](named);
      else await store['store.saveProgramRecord']({ ...named, json: JSON.stringify(changed) });
      return changed;
    },
  };
}
