import { partChecks, runsOf } from '../../../shared/checks/part-totals.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import type { PartTotal } from '../../../shared/model/index.ts';
import { balanceOf } from '../figures/summary.ts';
import type { ListedBalance } from '../table/listed-balances.ts';
import type { DateToken } from '../tokens/date-tokens.ts';
import type { Judged } from './judged.ts';

/**
 * The listed balances of days as parts: each is the opening balance with all rows up to its day. A list of which neither most
 * balances nor the last are what the rows lead to lists something else, such as what was collected, and says nothing.
 *
 * @param dates the posting dates of the rows, null where one is not known
 * @param dateOf the date that the list means
 */
export function balancesOfDays(
  { rows, choice, owed }: Judged,
  listed: readonly ListedBalance[],
  dates: readonly (PlainDate | null)[],
  dateOf: (token: DateToken) => PlainDate | null,
): readonly PartTotal[] {
  if (choice.figures.opening === null || dates.includes(null)) return [];
  const parts = listed.flatMap(({ date, money }): readonly PartTotal[] => {
    const day = dateOf(date);
    if (day === null) return [];
    const soFar = dates.flatMap((own, index) => (own !== null && own <= day ? [index] : []));
    return [{ printed: balanceOf(money, owed), groups: [runsOf(soFar)], unnamed: false, of: 'day' }];
  });
  const checks = partChecks(parts, rows, choice.figures);
  const held = checks.filter(({ holds }) => holds).length;
  return held * 2 >= parts.length || checks.at(-1)?.holds ? parts : [];
}

/** What is judged, held against further parts as well. */
export const heldAgainst = (judged: Judged, parts: readonly PartTotal[]): Judged => {
  const { result, rows, choice } = judged;
  return { ...judged, result: { ...result, checks: [...result.checks, ...partChecks(parts, rows, choice.figures)] } };
};
