import { groupBy } from '../../shared/group-by.ts';
import { type Analysis, isUnsure, type Statement } from '../../shared/model/index.ts';
import { type DataSourceType, dataSourceType } from './data-source-type.ts';

/** The statements of an account that came from one kind of source. */
export interface AccountSource {
  readonly type: DataSourceType;
  /** By id. */
  readonly statements: ReadonlySet<string>;
  /** Those of them that are unproven or broken, by id. */
  readonly unsure: ReadonlySet<string>;
}

/** The kinds of sources of each account, by its id; of an account in the order of its statements. */
export function accountSources({
  accounts,
  documents,
}: Pick<Analysis, 'accounts' | 'documents'>): ReadonlyMap<string, readonly AccountSource[]> {
  const types = new Map(documents.map((document) => [document.id, dataSourceType(document)]));
  const typeOf = ({ documentId }: Statement): DataSourceType => types.get(documentId) ?? 'pdf';
  return new Map(
    accounts.map(({ id, statements }) => [
      id,
      [...groupBy(statements, typeOf)].map(([type, own]) => ({
        type,
        statements: idsOf(own),
        unsure: idsOf(own.filter(({ verdict }) => isUnsure(verdict))),
      })),
    ]),
  );
}

const idsOf = (statements: readonly Statement[]): ReadonlySet<string> => new Set(statements.map(({ id }) => id));
