import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { Annotation, Transaction } from '../../shared/model/index.ts';
import { createAnnotationsUnpacker, unpackTransactions } from '../../shared/packed.ts';
import type { FiguresRecord, StatementRecord, TransactionsRecord } from '../../shared/store/records.ts';
import { database } from '../database.ts';
import { byPeriod } from './accounts.ts';
import { atOnce } from './in-slices.ts';
import { createAnnotator, placeRows, type Row } from './rows.ts';
import type { CompanyData } from './use-company.ts';
import { useInSlices } from './use-in-slices.ts';
import { useShown } from './use-shown.ts';

/** Statements that are read before all others. */
const LATEST = 5;
const NO_ANNOTATIONS: ReadonlyMap<string, Annotation> = new Map();

/** What the rows of a company are made of. */
interface RowSources {
  readonly company: CompanyData;
  readonly records: readonly TransactionsRecord[];
}

/** Rows, and the company as it was when they were put in order: what is shown of the two has to go together. */
interface PlacedRows {
  readonly company: CompanyData;
  readonly rows: readonly Row[];
}

/**
 * Unpacks rows and puts them in order, a statement a step; rows in which a person corrected a cell stand in the place of
 * those that were read. Each statement is unpacked once: while files are being added, all others come back from the store
 * unchanged.
 */
function createPlacer(): (sources: RowSources) => Generator<void, PlacedRows> {
  const known = new Map<string, { readonly packed: string; readonly transactions: readonly Transaction[] }>();
  const unpack = ({ statementId, packed }: TransactionsRecord): readonly Transaction[] => {
    const last = known.get(statementId);
    if (last?.packed === packed) return last.transactions;
    const transactions = unpackTransactions(packed);
    known.set(statementId, { packed, transactions });
    return transactions;
  };
  return function* ({ company, records }) {
    const byStatement = new Map(records.map((record) => [record.statementId, record]));
    const rows = yield* placeRows(company.statements, (id) => {
      const record = byStatement.get(id);
      return record ? (company.correctedRows.get(id) ?? unpack(record)) : [];
    });
    return { company, rows };
  };
}

/** The rows of a company, and how far what is said of them has come. */
export interface CompanyRows {
  /** What else there is of it; undefined until first read. */
  readonly company: CompanyData | undefined;
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
 * All rows of a company; the latest before the others, so that a large company opens at once. Annotations are read apart:
 * they are the larger part, and rows need not wait for them.
 *
 * @param wanted false: no screen that shows rows was opened yet, and none are unpacked
 */
export function useRows(companyId: string, company: CompanyData | undefined, wanted: boolean): CompanyRows {
  const [place] = useState(createPlacer);
  const latestRecords = useLatestRecords(wanted ? company?.statements : undefined);
  // The latest rows are painted before the long work on all of them and on what is said of them begins.
  const isShown = useShown(latestRecords !== undefined);
  const all = useLiveQuery(
    async () => (isShown ? database.transactions.where({ companyId }).toArray() : undefined),
    [companyId, isShown],
  );
  const figures = useLiveQuery(() => database.figures.get(companyId), [companyId]);
  const [unpackAnnotations] = useState(createAnnotationsUnpacker);
  const annotations = useInSlices(isShown ? figures?.annotations : undefined, unpackAnnotations) ?? NO_ANNOTATIONS;
  const sources = useMemo(() => company && all && { company, records: all }, [company, all]);
  const placed = useInSlices(sources, place);
  const latest = useMemo(
    () => (placed || !company || !latestRecords ? undefined : atOnce(place({ company, records: latestRecords }))),
    [placed, company, latestRecords, place],
  );
  return {
    company: placed?.company ?? company,
    rows: useAnnotated(placed?.rows, annotations),
    latest: useAnnotated(latest?.rows, annotations),
    kept: figures,
  };
}

/** Rows with what is said of them. */
function useAnnotated(
  placed: readonly Row[] | undefined,
  annotations: ReadonlyMap<string, Annotation>,
): readonly Row[] | undefined {
  const [annotate] = useState(createAnnotator);
  return useMemo(() => placed && annotate(placed, annotations), [placed, annotations, annotate]);
}
