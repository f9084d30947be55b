export { balanceChecks } from '../../shared/checks/balance-check.ts';
export { note } from '../../shared/checks/note.ts';
export { gatherAccounts, maySpeakOfOne } from './accounts/gather-accounts.ts';
export { occurrenceCounter } from './accounts/occurrence.ts';
export {
  type ControlTotal,
  type GivenRow,
  type GivenStatement,
  noteInFile,
  statementOfGiven,
} from './given-statement.ts';
export type { Period } from './header/period.ts';
export { directionOfText } from './judge/directions.ts';
export type { ReadingSettings } from './page/document-text.ts';
export { withDrawnOver } from './page/drawn-over.ts';
export { type ReadStatements, readStatements } from './read-statements.ts';
export type { DateOrder } from './tokens/date-order.ts';
export type { LabelKind } from './vocabulary/figures.ts';
export type { ColumnRole } from './vocabulary/headings.ts';
export { withPlaces } from './with-places.ts';
export { fold } from './words/fold.ts';
export { type Line, linesOfPage } from './words/lines.ts';
export { type PhraseTable, phrasesIn, phraseTable } from './words/phrases.ts';
export { labelNamed, monthNamed, namesAccount, roleOfHeading } from './words/terms.ts';
