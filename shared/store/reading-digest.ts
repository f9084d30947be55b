import { textDigest } from '../text-digest.ts';
import type { StoredCompany } from './records.ts';

const byId = <Record extends { readonly id: string }>(records: readonly Record[]): Record[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Tells what was read of a company's files from other readings, transactions apart: in any order, the same records. */
export const readingDigest = ({ documents, statements }: Pick<StoredCompany, 'documents' | 'statements'>): string =>
  textDigest(JSON.stringify([byId(documents), byId(statements)]));
