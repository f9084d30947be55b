import type { DriftFigure } from '../../../shared/sync/drift.ts';
import { profitAndLossLines, type RemoteCompany, type RemoteLine } from '../../heron/client/index.ts';
import { isHeldBy, minorOf, profitAndLossJson } from '../../heron/index.ts';
import { type Calculations, type ProfitAndLoss, transactionsBehindLine } from '../../summaries/index.ts';
import type { Pair } from './drift-rows.ts';
import { explanation, sharesOf } from './drift-shares.ts';
import type { KnownNames } from './take-over.ts';

/** Amounts of the profit and loss, here and there. */
export interface ComparedLines {
  readonly differing: readonly DriftFigure[];
  readonly same: number;
  /** How many the service has in another currency, so that they cannot be compared. */
  readonly otherCurrency: number;
}

const keyOf = ({ section, name }: Pick<RemoteLine, 'section' | 'name'>): string => JSON.stringify([section, name]);

const byKey = (lines: readonly RemoteLine[]): ReadonlyMap<string, RemoteLine> =>
  new Map(lines.map((line) => [keyOf(line), line]));

/** The currency that a service computes in, as the amounts of its months say; null where they say none, or several. */
function currencyOf({ months }: RemoteCompany): string | null {
  const named = new Set(
    Object.values(months).flatMap((month) => Object.values(month).flatMap((one) => one?.currency ?? [])),
  );
  const [only = null] = named;
  return named.size === 1 ? only : null;
}

/** Which categories a line adds up, by slug: those that it has here, and those that stand in its sections there. */
function slugsOf(
  { section, name }: RemoteLine,
  { sections }: ProfitAndLoss,
  remote: readonly RemoteLine[],
  known: KnownNames,
): ReadonlySet<string> {
  const line = sections.find(({ layout }) => layout.slug === section)?.lines.find(({ layout }) => layout.name === name);
  if (!line) return new Set([known.slugOf(name)].flatMap((slug) => slug ?? []));
  const { categories, sections: added } = line.layout.numerator;
  const ofSections = added.flatMap((slug) => [
    ...(sections.find(({ layout }) => layout.slug === slug)?.layout.categories ?? []),
    ...remote.filter((one) => one.section === slug).flatMap((one) => known.slugOf(one.name) ?? []),
  ]);
  return new Set([...categories, ...ofSections]);
}

/** The ids of the transactions that a line adds up here in one month; none where it is not here. */
function behind(
  { books, profitAndLoss }: Calculations,
  { section, name }: RemoteLine,
  month: string,
): ReadonlySet<string> {
  const line = profitAndLoss.sections
    .find(({ layout }) => layout.slug === section)
    ?.lines.find(({ layout }) => layout.name === name);
  return new Set(line ? transactionsBehindLine(books, profitAndLoss, line.layout.numerator, month) : []);
}

/**
 * Holds the amounts of a service's profit and loss beside Egret's, which is put into Heron's words first: both are read
 * alike. Each difference is traced to transactions.
 *
 * @param pairs of the main currency
 */
export function comparedLines(
  calculations: Calculations,
  pairs: readonly Pair[],
  remote: RemoteCompany,
  known: KnownNames,
): ComparedLines {
  if (remote.profitAndLoss.length === 0) return { differing: [], same: 0, otherCurrency: 0 };
  const { profitAndLoss, currency } = calculations;
  const theirs = byKey(remote.profitAndLoss);
  const ours = byKey(profitAndLossLines.parse(profitAndLossJson(profitAndLoss, currency)));
  const lines = [...new Map([...ours, ...theirs]).values()];
  const minorIn = (line: RemoteLine | undefined, month: string): number | null => {
    const value = line?.values[month] ?? null;
    return value !== null && isHeldBy(value, currency) ? minorOf(value, currency) : null;
  };
  const differing: DriftFigure[] = [];
  let [same, otherCurrency] = [0, 0];
  const isOther = currencyOf(remote) !== currency;
  for (const line of lines)
    for (const month of monthsOf([ours.get(keyOf(line)), theirs.get(keyOf(line))])) {
      const [here, there] = [minorIn(ours.get(keyOf(line)), month), minorIn(theirs.get(keyOf(line)), month)];
      // What neither of them tells, or only one tells to be nothing, is no difference.
      if ((here ?? 0) === (there ?? 0)) {
        if (here !== null && there !== null) same += 1;
      } else if (isOther && there !== null) otherCurrency += 1;
      else {
        const slugs = slugsOf(line, profitAndLoss, remote.profitAndLoss, known);
        const ids = behind(calculations, line, month);
        const isThere = ({ there: row }: Pair): boolean =>
          row?.date?.startsWith(month) === true && slugs.has(known.slugOf(row.category?.label ?? '') ?? '');
        const shares = sharesOf(pairs, (pair) => ({
          here: pair.here !== null && ids.has(pair.here.transaction.id) ? pair.here.transaction.amount : null,
          there: isThere(pair) ? (pair.there?.amount ?? 0) : null,
        }));
        const { section, name } = line;
        differing.push({
          month,
          figure: `${section}/${name}`,
          name,
          isMoney: true,
          here,
          there,
          explained: explanation(shares),
        });
      }
    }
  return { differing: differing.sort((a, b) => a.month.localeCompare(b.month)), same, otherCurrency };
}

const monthsOf = (lines: readonly (RemoteLine | undefined)[]): readonly string[] =>
  [...new Set(lines.flatMap((line) => Object.keys(line?.values ?? {})))].sort();
