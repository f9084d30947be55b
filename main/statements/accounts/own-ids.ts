import { accountKey } from '../../../shared/account-key.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import { contentId } from '../../../shared/ids.ts';
import type { Occurrence } from './occurrence.ts';

/** The id of a statement: its document, its account, and which of that account's statements it is there. */
export function statementId(documentId: string, number: string | null, occurrence: Occurrence): string {
  const identity = ['statement', documentId, accountKey(number ?? '')] as const;
  return contentId('dso', ...identity, occurrence(...identity));
}

/** The id of a row: its document, its account, what it says, and which of the rows that say the same it is. */
export function rowId(
  documentId: string,
  number: string | null,
  { date, amount, description }: { readonly date: PlainDate; readonly amount: number; readonly description: string },
  occurrence: Occurrence,
): string {
  const content = [documentId, accountKey(number ?? ''), date, amount, description] as const;
  return contentId('txn', ...content, occurrence(...content));
}
