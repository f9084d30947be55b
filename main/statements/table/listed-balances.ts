import { listsBalances } from '../columns/table-headings.ts';
import type { DateToken } from '../tokens/date-tokens.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import { BALANCES_OF_DAYS } from '../vocabulary/sections.ts';
import { SURE } from '../words/legible.ts';
import type { ClassifiedLine } from './classified-lines.ts';

/** A day with the balance at its end, as a list of the days' balances prints the two. */
export interface ListedBalance {
  readonly date: DateToken;
  readonly money: MoneyToken;
}

/** Other balances than that of the account's ledger, folded. */
const OTHER_BALANCES = /\b(average|collected|available|minimum)\b/;

const isOfDays = ({ section, sectionTitle, headings }: ClassifiedLine): boolean => {
  const title = section === 'skip' ? (sectionTitle ?? '') : '';
  const isTitled = BALANCES_OF_DAYS.some((one) => title.includes(one));
  return (isTitled || listsBalances(headings)) && !OTHER_BALANCES.test(title);
};

/** What recognition was not sure of, or saw otherwise when it looked again, contradicts nothing. */
const isCertain = ({ confidence, alternatives }: DateToken | MoneyToken): boolean =>
  confidence >= SURE && alternatives.length === 0;

/** The pairs of a line that is nothing but days, each with one balance behind it. */
function pairsOn({ line: { dates, money, label } }: ClassifiedLine): ListedBalance[] {
  const isPaired = dates.every((date, at) => {
    const [own, next] = [money[at]?.from ?? -1, dates[at + 1]?.from ?? Infinity];
    return own > date.to && own < next;
  });
  if (label !== '' || dates.length !== money.length || !isPaired) return [];
  return dates.flatMap((date, at) => {
    const own = money[at];
    return own && isCertain(own) && isCertain(date) ? [{ date, money: own }] : [];
  });
}

/** The balances of days that a document lists beside its rows. */
export const listedBalances = (classified: readonly ClassifiedLine[]): ListedBalance[] =>
  classified.filter(isOfDays).flatMap(pairsOn);
