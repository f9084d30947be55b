import type {
  AccountType,
  ColumnMapping,
  DateOrder,
  Finding,
  PrintedTotals,
  StatementAccount,
} from '../../shared/model/index.ts';
import { type GivenStatement, noteInFile, type Period } from '../statements/index.ts';

/** What a person has said of a file, for what it leaves open. */
export interface FormatSettings {
  /** ISO 4217. */
  readonly currency: string | null;
  readonly dateOrder: DateOrder | null;
  /** What the columns of a table hold. */
  readonly columns: ColumnMapping | null;
}

/** What a file gives. */
export interface Given {
  readonly statements: readonly GivenStatement[];
  /** About the file as a whole. */
  readonly findings: readonly Finding[];
  /** What the columns of a table were taken to hold; absent for formats that say it. */
  readonly columns?: ColumnMapping;
}

export const NO_TOTALS: PrintedTotals = {
  deposits: null,
  withdrawals: null,
  depositCount: null,
  withdrawalCount: null,
};

export const NO_PERIOD: Period = { start: null, end: null };

export const accountOf = (
  number: string | null,
  type: AccountType = 'unknown',
  name: string | null = null,
  ownerName: string | null = null,
): StatementAccount => ({ number, name, type, ownerName });

/** A statement of which only what differs from an empty one is said. */
export const givenStatement = (
  part: Pick<GivenStatement, 'account' | 'currency' | 'rows'> & Partial<GivenStatement>,
): GivenStatement => ({
  institutionName: null,
  period: NO_PERIOD,
  opening: null,
  closing: null,
  totals: NO_TOTALS,
  controls: [],
  isPart: false,
  couldBeTurned: false,
  couldBeScaled: false,
  findings: [],
  ...part,
});

/** Tells that entries were left out because they are not booked yet; nothing where there are none. */
export function pendingFindings(count: number, inFile: string): Finding[] {
  if (count === 0) return [];
  const message = `${count === 1 ? 'One entry is' : `${count} entries are`} not booked yet and ${count === 1 ? 'was' : 'were'} left out.`;
  return [noteInFile('entries_left_out', 'info', message, inFile)];
}

/** Spaces in a row are one; none at its ends. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Texts of a row as one description; what a longer one says too stands once. */
export function describe(...texts: readonly (string | null | undefined)[]): string {
  const said = [...new Set(texts.map((text) => tidy(text ?? '')))].filter((text) => text !== '');
  return said.filter((text) => !said.some((other) => other !== text && other.includes(text))).join(' ');
}
