import { asWords } from '../../../shared/as-words.ts';
import type { DriftFigure } from '../../../shared/sync/drift.ts';
import type { RemoteFigures, RemoteRow } from '../../heron/client/index.ts';
import {
  type Calculations,
  type EvidencedFigure,
  FIGURE_DEFINITIONS,
  transactionsBehind,
} from '../../summaries/index.ts';
import type { Pair } from './drift-rows.ts';
import { explanation, sharesOf, type Worth } from './drift-shares.ts';

const MCA_GROUP = 'debt.mca_or_rbf';

/** Whether a service's row is revenue by the rule that holds here. */
export type IsRemoteRevenue = (row: RemoteRow) => boolean;

interface Measure {
  readonly isMoney: boolean;
  /** Which of the service's rows it is made of. */
  readonly isPart: (row: RemoteRow, isRevenue: IsRemoteRevenue) => boolean;
}

const inflow = ({ amount }: RemoteRow): boolean => amount !== null && amount > 0;
const outflow = ({ amount }: RemoteRow): boolean => amount !== null && amount < 0;
const isMca = ({ merchant }: RemoteRow): boolean => merchant?.groupId === MCA_GROUP;
const revenue = (row: RemoteRow, isRevenue: IsRemoteRevenue): boolean => inflow(row) && isRevenue(row);
const mcaCredit = (row: RemoteRow): boolean => inflow(row) && isMca(row);
const mcaDebit = (row: RemoteRow): boolean => outflow(row) && isMca(row);

/** Figures that are sums or counts of transactions. */
const MEASURES: Readonly<Partial<Record<EvidencedFigure, Measure>>> = {
  totalDeposits: { isMoney: true, isPart: inflow },
  noDeposits: { isMoney: false, isPart: inflow },
  totalWithdrawals: { isMoney: true, isPart: outflow },
  noWithdrawals: { isMoney: false, isPart: outflow },
  totalRevenue: { isMoney: true, isPart: revenue },
  noRevenue: { isMoney: false, isPart: revenue },
  mcaCredits: { isMoney: true, isPart: mcaCredit },
  noMcaCredits: { isMoney: false, isPart: mcaCredit },
  mcaDebits: { isMoney: true, isPart: mcaDebit },
  noMcaDebits: { isMoney: false, isPart: mcaDebit },
};

const MONEY: ReadonlySet<string> = new Set([
  ...Object.entries(MEASURES).flatMap(([name, { isMoney }]) => (isMoney ? [name] : [])),
  ...['startingBalance', 'endingBalance', 'averageBalance'],
]);

const NAMES = new Map(FIGURE_DEFINITIONS.map(({ figure, name }) => [figure, name]));

/** Names of counts begin with `no`, which people read otherwise. */
function nameOf(figure: string): string {
  const counted = /^no([A-Z])(.*)$/.exec(figure);
  const words = counted ? `${asWords(`${counted[1]?.toLowerCase()}${counted[2]}`)} (count)` : asWords(figure);
  return NAMES.get(figure) ?? words;
}

const periodOf = (month: string) => ({ from: `${month}-01`, to: `${month}-31` });

/** What a pair is worth to a figure of a month: its amount whatever its sign, or one where the figure counts. */
function worthIn(
  month: string,
  { isMoney, isPart }: Measure,
  behind: ReadonlySet<string>,
  isRevenue: IsRemoteRevenue,
): (pair: Pair) => Worth {
  const worth = (amount: number): number => (isMoney ? Math.abs(amount) : 1);
  return ({ here, there }) => ({
    here: here !== null && behind.has(here.transaction.id) ? worth(here.transaction.amount) : null,
    there: there?.date?.startsWith(month) === true && isPart(there, isRevenue) ? worth(there.amount ?? 0) : null,
  });
}

/** Figures by month, here and there. */
export interface ComparedFigures {
  readonly differing: readonly DriftFigure[];
  readonly same: number;
  /** How many the service has in another currency, so that they cannot be compared. */
  readonly otherCurrency: number;
}

/**
 * Holds a service's figures of months beside Egret's, in Egret's main currency, and traces each difference to transactions.
 *
 * @param pairs of the main currency
 */
export function comparedFigures(
  calculations: Calculations,
  pairs: readonly Pair[],
  remote: Readonly<Record<string, RemoteFigures>>,
  isRevenue: IsRemoteRevenue,
): ComparedFigures {
  const rows = new Map(
    calculations.bankStatementSummary.byMonth.rows.map(({ period, row }) => [(period ?? '').slice(0, 7), row]),
  );
  const months = [...new Set([...rows.keys(), ...Object.keys(remote)])].sort();
  const differing: DriftFigure[] = [];
  let [same, otherCurrency] = [0, 0];
  for (const month of months) {
    const ours = rows.get(month) as Readonly<Record<string, unknown>> | undefined;
    const theirs = remote[month] ?? {};
    for (const figure of Object.keys(Object.values(remote)[0] ?? {})) {
      const sent = theirs[figure] ?? null;
      const [here, there] = [numberIn(ours?.[figure]), sent?.value ?? null];
      if (sent !== null && MONEY.has(figure) && sent.currency !== calculations.currency) {
        otherCurrency += 1;
        continue;
      }
      if (here === there) {
        // What neither of them tells is not the same: it is nothing.
        if (here !== null) same += 1;
        continue;
      }
      const measure = MEASURES[figure as EvidencedFigure];
      const behind = (): Set<string> =>
        new Set(transactionsBehind(calculations.books, figure as EvidencedFigure, periodOf(month)));
      differing.push({
        month,
        figure,
        name: nameOf(figure),
        isMoney: MONEY.has(figure),
        here,
        there,
        explained: measure ? explanation(sharesOf(pairs, worthIn(month, measure, behind(), isRevenue))) : null,
      });
    }
  }
  return { differing, same, otherCurrency };
}

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);
