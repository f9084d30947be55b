export { balanceChecks } from '../../shared/checks/balance-check.ts';
export { note } from '../../shared/checks/note.ts';
export type { DateOrder } from './date-order.ts';
export { directionOfText } from './directions.ts';
export type { ReadingSettings } from './document-text.ts';
export { withDrawnOver } from './drawn-over.ts';
export { fold } from './fold.ts';
export { gatherAccounts } from './gather-accounts.ts';
export {
  type ControlTotal,
  type GivenRow,
  type GivenStatement,
  noteInFile,
  statementOfGiven,
} from './given-statement.ts';
export { accountKey } from './header/account-number.ts';
export type { Period } from './header/period.ts';
export { type Line, linesOfPage } from './lines.ts';
export { occurrenceCounter } from './occurrence.ts';
export { type PhraseTable, phrasesIn, phraseTable } from './phrases.ts';
export { type ReadStatements, readStatements } from './read-statements.ts';
export { labelNamed, monthNamed, namesAccount, roleOfHeading } from './terms.ts';
export type { LabelKind } from './vocabulary/figures.ts';
export type { ColumnRole } from './vocabulary/headings.ts';
