import { useLiveQuery } from 'dexie-react-hooks';
import type { Statement } from '../../shared/model/index.ts';
import { database } from '../database.ts';
import { readStatements } from './read-statements.ts';

/** A statement with its rows as they were read, whatever a person corrected; undefined until it is there. */
export const useReadStatement = (statementId: string): Statement | undefined =>
  useLiveQuery(async () => {
    const record = await database.statements.get(statementId);
    const [statement] = record ? await readStatements([record]) : [];
    return statement;
  }, [statementId]);
