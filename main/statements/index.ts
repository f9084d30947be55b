export type { DateOrder } from './date-order.ts';
export type { ReadingSettings } from './document-text.ts';
export { withDrawnOver } from './drawn-over.ts';
export { gatherAccounts } from './gather-accounts.ts';
export { accountKey } from './header/account-number.ts';
export { type ReadStatements, readStatements } from './read-statements.ts';
