import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { CorrectedRow } from '../../shared/model/index.ts';
import { database } from '../database.ts';
import { createKeeper } from './keep-equal.ts';

/** What people read in the cells of a company's rows: the same list whatever else they say. Undefined until first read. */
export function useSaidCells(companyId: string): readonly CorrectedRow[] | undefined {
  const [keep] = useState(createKeeper<readonly CorrectedRow[]>);
  return useLiveQuery(async () => keep((await database.corrections.get(companyId))?.cells ?? []), [companyId, keep]);
}
