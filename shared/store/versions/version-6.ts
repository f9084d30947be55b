import type { Dexie } from 'dexie';

/** What people read in the cells of rows is kept beside what else they said. */
export const version6 = (database: Dexie): unknown =>
  database.version(6).upgrade((transaction) =>
    transaction
      .table('corrections')
      .toCollection()
      .modify((record) => Object.assign(record, { cells: [] })),
  );
