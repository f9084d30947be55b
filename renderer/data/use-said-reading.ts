import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { SaidOfStatements } from '../../shared/corrections/corrected-statement.ts';
import { database } from '../database.ts';
import { createKeeper } from './keep-equal.ts';

/**
 * What people read in a company's figures and in the cells of its rows: the same object whatever else they say. Undefined
 * until first read.
 */
export function useSaidReading(companyId: string): SaidOfStatements | undefined {
  const [keep] = useState(createKeeper<SaidOfStatements>);
  return useLiveQuery(async () => {
    const said = await database.corrections.get(companyId);
    return keep({ cells: said?.cells ?? [], printed: said?.printed ?? [] });
  }, [companyId, keep]);
}
