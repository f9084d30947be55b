import type { Dexie } from 'dexie';

/** How a company's figures are computed is kept. */
export const version4 = (database: Dexie): unknown =>
  database
    .version(4)
    .stores({ settings: 'companyId' })
    // A cache, which version 4 keeps in another shape.
    .upgrade((transaction) => transaction.table('figures').clear());
