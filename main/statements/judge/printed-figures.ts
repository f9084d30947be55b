import type { PrintedFigures } from '../../../shared/checks/balance-check.ts';
import type { PrintedTotals } from '../../../shared/model/index.ts';
import { columnAt } from '../columns/money-columns.ts';
import { COLUMN_TOTAL } from '../figures/column-totals.ts';
import type { LabelledFigure } from '../figures/labelled-figures.ts';
import { balanceOf, isIn, type Summary, summaryOf } from '../figures/summary.ts';
import type { CandidateTable } from '../table/candidate-rows.ts';
import { linesUnderRows } from '../table/lines-under-rows.ts';
import { furtherTotals, type TableTotal, tableTotals } from '../table/table-totals.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { CARRIED } from '../vocabulary/figures.ts';
import { SURE } from '../words/legible.ts';

export interface Contradiction {
  readonly computed: number;
  readonly printed: number;
  readonly at: LabelledFigure;
  /** The summary's parts: where each agrees with a section of the rows, the summary is only incomplete. */
  readonly parts: readonly LabelledFigure[];
}

/** A figure chosen for the checks, with where it was printed. */
export interface FigureChoice {
  readonly figures: PrintedFigures;
  readonly places: Readonly<Partial<Record<'opening' | 'closing' | 'deposits' | 'withdrawals', LabelledFigure>>>;
  /** A summary whose own lines do not add up, though every one of them was understood. */
  readonly contradiction: Contradiction | null;
  /** The totals are made of a summary that adds up, parts of which may be sums of both directions. */
  readonly mayNet: boolean;
  /** Totals right under rows that no label explains. */
  readonly tableTotals: readonly TableTotal[];
}

const totalOf = (parts: readonly LabelledFigure[]): number | null =>
  parts.length === 0 ? null : parts.reduce((total, { money }) => total + Math.abs(money.minor), 0);

/** The count of a direction: known when every part that moved money prints one. */
const countOf = (parts: readonly LabelledFigure[]): number | null => {
  const counted = parts.every(({ count, money }) => count !== null || money.minor === 0);
  return parts.some(({ count }) => count !== null) && counted
    ? parts.reduce((total, { count }) => total + (count ?? 0), 0)
    : null;
};

function totalsFrom(ins: readonly LabelledFigure[], outs: readonly LabelledFigure[]): PrintedTotals {
  return {
    deposits: totalOf(ins),
    withdrawals: totalOf(outs),
    depositCount: countOf(ins),
    withdrawalCount: countOf(outs),
  };
}

const isBalance = ({ kind }: LabelledFigure): boolean => kind === 'opening' || kind === 'closing';

/** True for a figure beside a label that stands beside another as well: the two say the same. */
const isNamedTwice = (figure: LabelledFigure, all: readonly LabelledFigure[]): boolean =>
  all.some((other) => other !== figure && other.beside && other.kind === figure.kind && other.label === figure.label);

/** Balances found only beneath their labels are guesses; so many are tried. */
const MOST_GUESSES = 3;

/** The figures that may be the opening or closing balance, the best first; beside a label one is enough. */
function balanceCandidates(
  figures: readonly LabelledFigure[],
  kind: 'opening' | 'closing',
  summary: Summary | null,
): (LabelledFigure | undefined)[] {
  // prettier-ignore
  const found = figures.filter((figure) => figure.kind === kind);
  const beside = found.filter((figure) => figure.beside);
  const stated = summary?.[kind] ?? beside.find(({ label }) => !CARRIED.test(label));
  const carried = kind === 'opening' ? beside[0] : beside.at(-1);
  const sure = stated ?? carried;
  if (sure) return [sure];
  const distinct = found.filter(({ money }, at) => found.findIndex((o) => o.money.minor === money.minor) === at);
  return distinct.length > 0 ? distinct.slice(0, MOST_GUESSES) : [undefined];
}

/**
 * The balances and totals to hold the rows against; the first choice is the one to report, the others are tried where
 * balances had to be guessed.
 *
 * A summary (opening, parts, closing) is believed when it adds up by itself; when it does not although all of it was
 * understood, the document contradicts itself. Otherwise totals are those printed for a whole direction.
 *
 * @param owed a plain balance is money owed (cards, loans)
 */
export function figureChoices(
  all: readonly LabelledFigure[],
  lines: readonly TokenLine[],
  table: CandidateTable,
  owed: boolean,
): [FigureChoice, ...FigureChoice[]] {
  const summary = summaryOf(all, lines, table.used, owed);
  const value = (figure: LabelledFigure | undefined): number | null => (figure ? balanceOf(figure.money, owed) : null);
  const ins = (summary?.parts ?? []).filter((part) => isIn(part, owed));
  const outs = (summary?.parts ?? []).filter((part) => !isIn(part, owed));
  const added = summary && balanceOf(summary.opening.money, owed) + (totalOf(ins) ?? 0) - (totalOf(outs) ?? 0);
  const stated = summary && balanceOf(summary.closing.money, owed);
  const coherent = summary !== null && added === stated;
  const total = (kind: 'totalIn' | 'totalOut'): LabelledFigure[] => {
    const found = all.filter((f) => f.kind === kind && f.beside);
    // Under the columns the last line counts: one at the foot of each page runs on from the page before.
    const one = found.find(({ label }) => label !== COLUMN_TOTAL) ?? found.at(-1);
    return one ? [one] : [];
  };
  // A figure that recognition was not sure of, or saw otherwise when it looked again, contradicts nothing.
  const isCertain =
    summary &&
    [summary.opening, summary.closing, ...summary.parts].every(
      ({ money: { confidence, alternatives } }) => confidence >= SURE && alternatives.length === 0,
    );
  const contradiction =
    summary?.understood && isCertain && !coherent && added !== null && stated !== null
      ? { computed: added, printed: stated, at: summary.closing, parts: summary.parts }
      : null;
  const [deposits, withdrawals] =
    coherent || contradiction ? [ins, outs] : summary?.understood ? [[], []] : [total('totalIn'), total('totalOut')];
  // Totals and balances in the table that a summary left out of account are held against the rows all the same.
  const counted = new Set([...deposits, ...withdrawals]);
  const inTable = (figure: LabelledFigure): boolean =>
    CARRIED.test(figure.label) ||
    table.printedColumns[columnAt(table.printedColumns, figure.bounds)]?.heading === 'balance';
  const under = linesUnderRows(lines, table.used);
  const isUnderRows = (figure: LabelledFigure): boolean =>
    (figure.kind === 'balance' || isBalance(figure)) && under.has(figure.line);
  // The same sum twice, over the rows and in a line of totals, is one.
  const saysAgain = ({ kind, money: { minor } }: LabelledFigure): boolean =>
    [...counted].some((figure) => figure.kind === kind && figure.money.minor === minor);
  const others = all.filter((figure) =>
    figure.label === COLUMN_TOTAL
      ? !saysAgain(figure)
      : figure.beside && (isUnderRows(figure) || (isBalance(figure) && (inTable(figure) || isNamedTwice(figure, all)))),
  );
  const explained = all.filter((figure) => isBalance(figure) || counted.has(figure));
  const unexplained = [...tableTotals(lines, table, explained), ...furtherTotals(others)];
  const choices = balanceCandidates(all, 'opening', summary).flatMap((opening) =>
    balanceCandidates(all, 'closing', summary).map((closing): FigureChoice => {
      const places = { opening, closing, deposits: deposits[0], withdrawals: withdrawals[0] };
      return {
        figures: { opening: value(opening), closing: value(closing), totals: totalsFrom(deposits, withdrawals) },
        places: Object.fromEntries(Object.entries(places).filter(([, figure]) => figure !== undefined)),
        contradiction,
        mayNet: coherent && summary.mayNet,
        tableTotals: unexplained,
      };
    }),
  );
  return choices as [FigureChoice, ...FigureChoice[]];
}
