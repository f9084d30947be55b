export type { DateOrder } from './date-order.ts';
export { gatherAccounts } from './gather-accounts.ts';
export { type ReadingSettings, type ReadStatements, readStatements } from './read-statements.ts';
