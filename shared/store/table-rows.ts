import type { Dexie, Table } from 'dexie';
import type { TableRows } from './records.ts';
import type { Database } from './schema.ts';

/** What can be made again, and what is on its way out. */
const NOT_KEPT: ReadonlySet<string> = new Set(['figures', 'deleted']);

/** The field by which a table's rows belong to companies, or null. */
function companyField({ name, schema }: Table): 'id' | 'companyId' | null {
  if (name === 'companies') return 'id';
  return schema.primKey.keyPath === 'companyId' || 'companyId' in schema.idxByName ? 'companyId' : null;
}

const keptTables = (database: Database): readonly Table[] => database.tables.filter(({ name }) => !NOT_KEPT.has(name));

async function rowsOf(tables: readonly Table[], read: (table: Table) => Promise<unknown[]>): Promise<TableRows> {
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await read(table)] as const)));
}

/** All rows of one company, by table; caches are left out. */
export const companyRows = (database: Database, companyId: string): Promise<TableRows> =>
  rowsOf(
    keptTables(database).filter((table) => companyField(table) !== null),
    (table) =>
      table
        .where(companyField(table) ?? '')
        .equals(companyId)
        .toArray(),
  );

/** All rows that belong to no company that is there, by table. */
export async function otherRows(database: Database): Promise<TableRows> {
  const companies = await database.companies.toCollection().primaryKeys();
  return rowsOf(keptTables(database), (table) => {
    const field = companyField(table);
    return field === null ? table.toArray() : table.where(field).noneOf(companies).toArray();
  });
}

/** Takes away every row of a company. */
export async function removeCompany(database: Database, companyId: string): Promise<void> {
  for (const table of database.tables.filter(({ name }) => name !== 'deleted')) {
    const field = companyField(table);
    if (field !== null) await table.where(field).equals(companyId).delete();
  }
}

/** All rows of a database, by table. */
export const allRows = (database: Dexie): Promise<TableRows> => rowsOf(database.tables, (table) => table.toArray());

/** Puts rows into their tables. A table that the database does not have is a mistake, and thrown. */
export async function putRows(database: Dexie, rows: TableRows): Promise<void> {
  for (const [name, list] of Object.entries(rows)) await database.table(name).bulkPut([...list]);
}
