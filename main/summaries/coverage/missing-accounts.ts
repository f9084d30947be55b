import { groupBy } from '../../../shared/group-by.ts';
import type { Books } from '../books/books.ts';
import type { Entry } from '../books/entry.ts';

/** An account of the company that transfers name and no statement shows. */
export interface MissingAccount {
  /** The words before its number, such as `SAV`; null where there are none. */
  readonly name: string | null;
  /** Its last four digits. */
  readonly number: string;
  /** The transfers that name it, oldest first. */
  readonly entries: readonly Entry[];
}

/**
 * "to" or "from", a few words of a name, what masks a number, and its last digits. A number before a "to" that names somebody
 * by words alone is the transfer's own. Bounded, so that hostile text is cheap.
 */
const NAMED =
  /\b(?:TO|FROM)\b[:\s]+((?:[A-Z]+[\s,]+){0,4}?)(?:(?:ACCT|ACCOUNT|A\/C|ENDING(?: IN)?|NO|#)[\s.:]*)*[X*.#\s]{0,16}(\d{4,17})\b(?!\s{1,3}(?:TO|FROM)\b(?!.{0,60}\b[X*.]{0,16}\d{4}))/i;
const LAST_DIGITS = 4;

const lastDigits = (number: string): string => number.replace(/\D/g, '').slice(-LAST_DIGITS);

/**
 * Accounts that transfers within the company go to or come from, without the known ones (DOMAIN b.4; Heron: missing_accounts,
 * beta), the one that is named most often first. Only transfers whose other side is not among the statements are looked at.
 */
export function missingAccounts({ entries, accountNumbers }: Books): MissingAccount[] {
  const known = new Set(accountNumbers.map(lastDigits));
  const named = entries
    .filter((entry) => entry.slug === 'unreconciled_intra_company_transfers')
    .flatMap(namedIn)
    .filter(({ number }) => !known.has(number));
  return [...groupBy(named, ({ number }) => number)]
    .map(([number, found]) => ({
      name: found.find(({ name }) => name !== null)?.name ?? null,
      number,
      entries: found.map(({ entry }) => entry),
    }))
    .sort((a, b) => b.entries.length - a.entries.length);
}

function namedIn(entry: Entry): { entry: Entry; name: string | null; number: string }[] {
  const [, name, digits] = NAMED.exec(entry.description) ?? [];
  return digits === undefined
    ? []
    : [{ entry, name: name?.replace(/[\s,]+/g, ' ').trim() || null, number: lastDigits(digits) }];
}
