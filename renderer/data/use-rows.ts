import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { Annotation, Transaction } from '../../shared/model/index.ts';
import { unpackAnnotations, unpackTransactions } from '../../shared/packed.ts';
import type { StatementRecord } from '../../shared/store/records.ts';
import { database } from '../database.ts';
import { mergeRows, type Row } from './rows.ts';

const NO_ANNOTATIONS: ReadonlyMap<string, Annotation> = new Map();

/** Unpacks each statement once: while files are being added, all others come back from the store unchanged. */
function createUnpacker(): (statementId: string, packed: string) => readonly Transaction[] {
  const known = new Map<string, { readonly packed: string; readonly transactions: readonly Transaction[] }>();
  return (statementId, packed) => {
    const last = known.get(statementId);
    if (last?.packed === packed) return last.transactions;
    const transactions = unpackTransactions(packed);
    known.set(statementId, { packed, transactions });
    return transactions;
  };
}

/** The rows of a company, and how far what is said of them has come. */
export interface CompanyRows {
  /** Undefined until first read. */
  readonly rows: readonly Row[] | undefined;
  /** Digest of what people decided that the figures follow; undefined while there are none. */
  readonly said: string | undefined;
}

/**
 * All rows of a company. Annotations are read apart: they are the larger part, and rows need not wait for them.
 *
 * @param wanted false: no screen that shows rows was opened yet, and none are unpacked
 */
export function useRows(
  companyId: string,
  statements: readonly StatementRecord[] | undefined,
  wanted: boolean,
): CompanyRows {
  const [unpack] = useState(createUnpacker);
  const records = useLiveQuery(
    async () => (wanted ? database.transactions.where({ companyId }).toArray() : undefined),
    [companyId, wanted],
  );
  const figures = useLiveQuery(() => database.figures.get(companyId), [companyId]);
  const packed = wanted ? figures?.annotations : undefined;
  const transactions = useMemo(
    () => records && new Map(records.map((record) => [record.statementId, unpack(record.statementId, record.packed)])),
    [records, unpack],
  );
  const annotations = useMemo(() => (packed === undefined ? NO_ANNOTATIONS : unpackAnnotations(packed)), [packed]);
  const rows = useMemo(
    () => transactions && statements && mergeRows(statements, transactions, annotations),
    [statements, transactions, annotations],
  );
  return { rows, said: figures?.said };
}
