import { namesBalance } from '../columns/balance-label.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { CARRIED } from '../vocabulary/figures.ts';
import { SURE } from '../words/legible.ts';
import type { LabelledFigure } from './labelled-figures.ts';

/** The block of a statement that leads from the opening to the closing balance. */
export interface Summary {
  readonly opening: LabelledFigure;
  readonly closing: LabelledFigure;
  readonly parts: readonly LabelledFigure[];
  /** True when what each line with an amount between the balances does there is known, or none of it could be right. */
  readonly understood: boolean;
  /** True where some of its parts stand under labels that say no direction: each may be the sum of what came in and went out. */
  readonly mayNet: boolean;
}

/** A summary is a run of lines at most this long from the opening to the closing balance. */
const SUMMARY_LINES = 20;
/** Lines under unknown labels for which it is tried out what they may be. */
const MOST_UNKNOWN = 6;

/** A printed balance in the account's sign: on a card or loan a plain figure is owed. */
export function balanceOf({ minor, mark }: MoneyToken, owed: boolean): number {
  if (mark === 'credit') return Math.abs(minor);
  if (mark === 'debit') return 0 - Math.abs(minor);
  return owed ? 0 - minor : minor;
}

/** Interest is earned on an account and charged on what is owed. */
export const isIn = ({ kind, label }: LabelledFigure, owed: boolean): boolean =>
  (kind === 'in' || kind === 'totalIn') && !(owed && /^interest/.test(label));

const isPart = ({ kind }: LabelledFigure): boolean => kind !== 'opening' && kind !== 'closing' && kind !== 'balance';

/** By how much a closing balance exceeds what the opening one and the parts lead to. */
export function gapOf(
  { opening, closing, parts }: Pick<Summary, 'opening' | 'closing' | 'parts'>,
  owed: boolean,
): number {
  const moved = parts.reduce(
    (sum, part) => sum + (isIn(part, owed) ? Math.abs(part.money.minor) : -Math.abs(part.money.minor)),
    0,
  );
  return balanceOf(closing.money, owed) - balanceOf(opening.money, owed) - moved;
}

/** Some figures as parts of a summary, and what they leave of its gap. */
interface Way {
  readonly parts: readonly LabelledFigure[];
  readonly left: number;
}

/** Every way in which figures can be added, taken away or left out. */
function waysOf([first, ...others]: readonly LabelledFigure[], gap: number): Way[] {
  if (!first) return [{ parts: [], left: gap }];
  const size = Math.abs(first.money.minor);
  return waysOf(others, gap).flatMap(({ parts, left }) => [
    { parts, left },
    { parts: [{ ...first, kind: 'in' }, ...parts], left: left - size },
    { parts: [{ ...first, kind: 'out' }, ...parts], left: left + size },
  ]);
}

/** The amount of a line whose label is unknown, as a figure of unknown direction. */
const unlabelled = (line: TokenLine, index: number): LabelledFigure[] =>
  line.money.slice(0, 1).map((money) => ({
    kind: 'in',
    label: line.label,
    money,
    count: null,
    beside: true,
    page: line.page,
    bounds: money.bounds,
    line: index,
  }));

/**
 * A summary with lines under unknown labels: what they are is what makes it add up. Where there is one way they are parts
 * of it; where there are several none is believed; where there is none the summary contradicts itself, whatever they are,
 * and the way that leaves least is the likeliest.
 */
function withUnknown(
  summary: Pick<Summary, 'opening' | 'closing' | 'parts'>,
  unknown: readonly LabelledFigure[],
  owed: boolean,
): Summary {
  const gap = gapOf(summary, owed);
  const moving = unknown.filter(({ money }) => money.minor !== 0);
  if (gap === 0 || moving.length === 0) return { ...summary, understood: true, mayNet: false };
  const ways = waysOf(moving, gap);
  const least = Math.min(...ways.map(({ left }) => Math.abs(left)));
  const [likeliest, other] = ways.filter(({ left }) => Math.abs(left) === least);
  const isCertain = unknown.every(({ money }) => money.confidence >= SURE);
  if (!likeliest || other || (least > 0 && !isCertain))
    return { ...summary, understood: least > 0 && isCertain, mayNet: false };
  return { ...summary, parts: [...summary.parts, ...likeliest.parts], understood: true, mayNet: true };
}

/** What leads from one balance to the other: the lines between them, or where both stand on one line, what is between them there. */
function partsBetween(
  figures: readonly LabelledFigure[],
  opening: LabelledFigure,
  closing: LabelledFigure,
): LabelledFigure[] {
  if (closing.line === opening.line)
    return figures.slice(figures.indexOf(opening) + 1, figures.indexOf(closing)).filter(isPart);
  return figures.filter((f) => isPart(f) && f.line > opening.line && f.line < closing.line);
}

/**
 * The parts of a summary, without those that only say what the totals of both directions contain: the totals lead from one
 * balance to the other by themselves.
 */
function withoutShares(
  summary: Pick<Summary, 'opening' | 'closing' | 'parts'>,
  owed: boolean,
): readonly LabelledFigure[] {
  const totals = summary.parts.filter(({ kind }) => kind === 'totalIn' || kind === 'totalOut');
  const areWhole =
    gapOf(summary, owed) !== 0 && totals.length === 2 && gapOf({ ...summary, parts: totals }, owed) === 0;
  return areWhole ? totals : summary.parts;
}

/** The closing balance that an opening one leads to; on its own line only where something stands between the two. */
const closingAfter = (figures: readonly LabelledFigure[], opening: LabelledFigure): LabelledFigure | undefined =>
  figures.find(
    (figure) =>
      figure.kind === 'closing' &&
      figure.page === opening.page &&
      figure.line >= opening.line &&
      figure.line - opening.line <= SUMMARY_LINES &&
      (figure.line > opening.line || partsBetween(figures, opening, figure).length > 0),
  );

/**
 * The closing balance of a summary that names none: beneath the opening one and its parts a line whose words speak of a balance,
 * and whose figure is what these come to.
 */
function closingBySum(
  figures: readonly LabelledFigure[],
  opening: LabelledFigure,
  lines: readonly TokenLine[],
  owed: boolean,
): LabelledFigure | undefined {
  const beneath = lines.slice(opening.line + 1, opening.line + 1 + SUMMARY_LINES);
  const closings = beneath.flatMap((line, at): LabelledFigure[] => {
    const isBalance = line.page === opening.page && line.money.length === 1 && namesBalance(line);
    return isBalance ? unlabelled(line, opening.line + 1 + at).map((one) => ({ ...one, kind: 'closing' })) : [];
  });
  return closings.find((closing) => {
    const parts = partsBetween(figures, opening, closing);
    const others = lines.slice(opening.line + 1, closing.line).filter(({ money }) => money.length > 0);
    return parts.length > 1 && parts.length === others.length && gapOf({ opening, closing, parts }, owed) === 0;
  });
}

/**
 * The block that begins with the opening balance and ends with the closing one, its parts between them.
 *
 * @param used indexes of lines that are rows
 * @param owed a plain balance is money owed
 */
export function summaryOf(
  figures: readonly LabelledFigure[],
  lines: readonly TokenLine[],
  used: ReadonlySet<number>,
  owed: boolean,
): Summary | null {
  const openings = figures.filter(({ kind }) => kind === 'opening');
  // What is carried over to a later page opens nothing.
  for (const opening of openings.filter((one, at) => at === 0 || !CARRIED.test(one.label))) {
    const closing = closingAfter(figures, opening) ?? closingBySum(figures, opening, lines, owed);
    if (!closing) continue;
    const within = partsBetween(figures, opening, closing);
    const distinct = within.filter(({ label }, at) => within.findIndex((other) => other.label === label) === at);
    const parts = withoutShares({ opening, closing, parts: distinct }, owed);
    if (parts.length === 0) continue;
    const known = new Set(within.map(({ line }) => line));
    const rest = lines
      .map((line, index) => ({ line, index }))
      .slice(opening.line + 1, closing.line)
      .filter(({ line, index }) => line.money.length > 0 && !known.has(index));
    const isPlain =
      rest.length <= MOST_UNKNOWN && rest.every(({ line, index }) => line.money.length === 1 && !used.has(index));
    if (!isPlain) return { opening, closing, parts, understood: false, mayNet: false };
    return withUnknown(
      { opening, closing, parts },
      rest.flatMap(({ line, index }) => unlabelled(line, index)),
      owed,
    );
  }
  return null;
}
