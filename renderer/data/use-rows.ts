import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { Annotation, Transaction } from '../../shared/model/index.ts';
import { createAnnotationsUnpacker, unpackTransactions } from '../../shared/packed.ts';
import type { FiguresRecord, StatementRecord, TransactionsRecord } from '../../shared/store/records.ts';
import { database } from '../database.ts';
import { byPeriod } from './accounts.ts';
import { createAnnotator, placeRows, type Row } from './rows.ts';
import type { CompanyData } from './use-company.ts';
import { useInSlices } from './use-in-slices.ts';
import { useShown } from './use-shown.ts';

/** Statements that are read before all others. */
const LATEST = 5;
const NO_ANNOTATIONS: ReadonlyMap<string, Annotation> = new Map();

/** By statement. */
type Unpacked = ReadonlyMap<string, readonly Transaction[]>;

/** Unpacks the rows of statements. */
interface Unpacker {
  readonly atOnce: (records: readonly TransactionsRecord[]) => Unpacked;
  /** A statement a step. */
  readonly inSteps: (records: readonly TransactionsRecord[]) => Generator<void, Unpacked>;
}

/** Unpacks each statement once: while files are being added, all others come back from the store unchanged. */
function createUnpacker(): Unpacker {
  const known = new Map<string, { readonly packed: string; readonly transactions: readonly Transaction[] }>();
  const unpack = ({ statementId, packed }: TransactionsRecord): readonly Transaction[] => {
    const last = known.get(statementId);
    if (last?.packed === packed) return last.transactions;
    const transactions = unpackTransactions(packed);
    known.set(statementId, { packed, transactions });
    return transactions;
  };
  return {
    atOnce: (records) => new Map(records.map((record) => [record.statementId, unpack(record)])),
    inSteps: function* (records) {
      const unpacked = new Map<string, readonly Transaction[]>();
      for (const record of records) {
        unpacked.set(record.statementId, unpack(record));
        yield;
      }
      return unpacked;
    },
  };
}

/** The rows of a company, and how far what is said of them has come. */
export interface CompanyRows {
  /** All of them; undefined until they are read. */
  readonly rows: readonly Row[] | undefined;
  /** Those of the latest statements, to be looked at until all are read: nothing may be counted or summed up of them. */
  readonly latest: readonly Row[] | undefined;
  /** The figures that the store keeps; undefined while there are none. */
  readonly kept: FiguresRecord | undefined;
}

/** The transactions of the latest statements: few enough to be there at once. */
function useLatestRecords(statements: readonly StatementRecord[] | undefined): TransactionsRecord[] | undefined {
  const ids = statements
    ?.toSorted(byPeriod)
    .slice(-LATEST)
    .map(({ id }) => id);
  return useLiveQuery(
    async () => ids && (await database.transactions.bulkGet(ids)).filter((record) => record !== undefined),
    [ids?.join()],
  );
}

/**
 * All rows of a company; the latest before the others, so that a large company opens at once. Annotations are read apart: they are the larger part, and rows need not wait for them.
 *
 * @param wanted false: no screen that shows rows was opened yet, and none are unpacked
 */
export function useRows(
  companyId: string,
  company: Pick<CompanyData, 'statements' | 'correctedRows'> | undefined,
  wanted: boolean,
): CompanyRows {
  const { statements, correctedRows } = company ?? {};
  const [unpack] = useState(createUnpacker);
  const latestRecords = useLatestRecords(wanted ? statements : undefined);
  // The latest rows are painted before the long work on all of them and on what is said of them begins.
  const isShown = useShown(latestRecords !== undefined);
  const all = useLiveQuery(
    async () => (isShown ? database.transactions.where({ companyId }).toArray() : undefined),
    [companyId, isShown],
  );
  const figures = useLiveQuery(() => database.figures.get(companyId), [companyId]);
  const [unpackAnnotations] = useState(createAnnotationsUnpacker);
  const annotations = useInSlices(isShown ? figures?.annotations : undefined, unpackAnnotations) ?? NO_ANNOTATIONS;
  const transactions = useInSlices(all, unpack.inSteps);
  const latest = useMemo(
    () => (transactions ? undefined : latestRecords && unpack.atOnce(latestRecords)),
    [transactions, latestRecords, unpack],
  );
  return {
    rows: useAnnotated(statements, transactions, correctedRows, annotations),
    latest: useAnnotated(statements, latest, correctedRows, annotations),
    kept: figures,
  };
}

/** Rows in their order, with what is said of them. */
function useAnnotated(
  statements: readonly StatementRecord[] | undefined,
  transactions: Unpacked | undefined,
  corrected: Unpacked | undefined,
  annotations: ReadonlyMap<string, Annotation>,
): readonly Row[] | undefined {
  const [annotate] = useState(createAnnotator);
  const placed = useMemo(
    () => statements && transactions && placeRows(statements, withCorrected(transactions, corrected)),
    [statements, transactions, corrected],
  );
  return useMemo(() => placed && annotate(placed, annotations), [placed, annotations, annotate]);
}

/** Rows as they were read, with those in the place of theirs in which a person corrected a cell. */
const withCorrected = (read: Unpacked, corrected: Unpacked | undefined): Unpacked =>
  new Map([...read].map(([id, rows]) => [id, corrected?.get(id) ?? rows]));
