import { isUnsure } from '../../shared/model/index.ts';
import type { Row } from './rows.ts';

/** A property of rows that a person looks for. */
export interface Flag {
  readonly key: FlagKey;
  readonly title: string;
  readonly holds: (row: Row) => boolean;
}

export type FlagKey =
  | 'review'
  | 'duplicate'
  | 'transfer'
  | 'recurring'
  | 'unproven'
  | 'finding'
  | 'derived'
  | 'corrected';

export const FLAGS: readonly Flag[] = [
  { key: 'review', title: 'Revenue to review', holds: ({ annotation }) => annotation?.revenue?.verdict === 'review' },
  { key: 'duplicate', title: 'Duplicate', holds: ({ annotation }) => annotation?.duplicateOfId != null },
  { key: 'transfer', title: 'Matched transfer', holds: ({ annotation }) => annotation?.matchingTransactionId != null },
  { key: 'recurring', title: 'Recurring', holds: ({ annotation }) => annotation?.isRecurring === true },
  { key: 'unproven', title: 'Unproven', holds: ({ statement }) => isUnsure(statement.verdict) },
  { key: 'finding', title: 'With a finding', holds: ({ flagged }) => flagged },
  { key: 'derived', title: 'Repaired', holds: ({ transaction }) => transaction.derived.length > 0 },
  {
    key: 'corrected',
    title: 'Corrected',
    holds: ({ annotation, transaction }) => annotation?.correctedBy != null || transaction.asRead !== undefined,
  },
];
