import type { AccountType } from '../../../shared/model/index.ts';
import { headingsOf } from '../columns/table-headings.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { ACCOUNT_NAME_WORDS, ACCOUNT_TYPE_WORDS, OWED_TITLES } from '../vocabulary/header.ts';
import { fold } from '../words/fold.ts';
import type { Line } from '../words/lines.ts';
import { cellsOf } from './holder.ts';

/** Different words of a card or loan that must meet: a checking account may mention one of them. */
const DECISIVE = { credit_card: 4, loan: 2, savings: 1, checking: 1 } as const;
const LONGEST_NAME = 5;
const LONGEST_TITLE = 8;
const NAME_PAGES = 2;

/**
 * What kind of account a document speaks of, by the words outside its rows.
 *
 * @param institution the bank's name, which says nothing of the account: a savings bank keeps current accounts
 */
export function accountTypeOf(outside: readonly Line[], institution: string | null): AccountType {
  const bank = institution === null ? null : ` ${fold(institution)} `;
  const text = outside.map((line) => withoutName(` ${fold(line.text)} `, bank)).join('|');
  const found = (kind: keyof typeof ACCOUNT_TYPE_WORDS): number =>
    ACCOUNT_TYPE_WORDS[kind].filter((word) => text.includes(` ${word} `)).length;
  // A line of credit prints what cards print; but no card has a loan's words.
  if (found('credit_card') >= DECISIVE.credit_card && found('loan') > 0) return 'loan';
  for (const kind of ['credit_card', 'loan'] as const) if (found(kind) >= DECISIVE[kind]) return kind;
  const [checking, savings] = [found('checking'), found('savings')];
  if (checking === 0 && savings === 0) return 'unknown';
  return savings > checking ? 'savings' : 'checking';
}

const withoutName = (text: string, name: string | null): string => (name === null ? text : text.replaceAll(name, ' '));

/** A sentence, or what offers an account at a rate, is no title. */
const isProse = ({ text }: Line): boolean => text.includes('%') || text.endsWith('.');

/** What the titles over a part's rows say, where they name an account that is owed. */
export function titledTypeOf(head: readonly TokenLine[]): AccountType | null {
  const isTitle = (line: TokenLine): boolean =>
    line.words.length <= LONGEST_TITLE && headingsOf(line) === null && !isProse(line);
  const titles = head.filter(isTitle);
  const kinds = Object.keys(OWED_TITLES) as (keyof typeof OWED_TITLES)[];
  return kinds.find((kind) => titles.some(({ label }) => OWED_TITLES[kind].test(label))) ?? null;
}

/** True for a kind of account whose plain balance is money owed. */
export const isOwed = (type: AccountType): boolean => type === 'credit_card' || type === 'loan';

/** True when any word of a document speaks of money owed: not enough to call it a card or a loan, enough to doubt. */
export function speaksOfDebt(lines: readonly Line[]): boolean {
  const text = lines.map((line) => ` ${fold(line.text)} `).join('|');
  return [...ACCOUNT_TYPE_WORDS.credit_card, ...ACCOUNT_TYPE_WORDS.loan].some((word) => text.includes(` ${word} `));
}

const PROSE =
  /\b(for|of|the|your|summary|statement|charge|fee|fees|interest|bank|banking|releve|sommaire|transfer|number|activity)\b/; // prettier-ignore

/**
 * The product's name: what "Account name" labels, else a short text of the first pages that names a kind of account and
 * is not the institution's own name.
 */
export function accountNameOf(outside: readonly Line[], institution: string | null): string | null {
  const cells = outside.filter(({ page }) => page <= NAME_PAGES).flatMap(cellsOf);
  const labelled = outside.flatMap(({ text }) => /^Account (?:name|type):?\s+(\p{L}.{2,40})$/iu.exec(text)?.[1] ?? []);
  const named = cells.find(
    ({ text }) =>
      text.split(' ').length <= LONGEST_NAME &&
      /^[\p{L} &'’-]+$/u.test(text) &&
      ACCOUNT_NAME_WORDS.test(fold(text)) &&
      fold(text) !== fold(institution ?? '') &&
      !PROSE.test(fold(text)), // prettier-ignore
  );
  return labelled[0] ?? named?.text ?? null;
}
