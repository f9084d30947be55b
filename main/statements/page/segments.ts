import { leads } from '../columns/leading-date.ts';
import type { LabelledFigure } from '../figures/labelled-figures.ts';
import { type AccountNumber, accountMentions, accountNumbersOf, sameAccount } from '../header/account-number.ts';
import { type Period, spansOf } from '../header/period.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { centreY, heightOf } from '../words/lines.ts';

/** A run of a document's lines that may be one statement: from an index up to, not including, another. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** Lines of title and address that stand over the line that names an account or a period. */
const LONGEST_HEAD = 15;
/** Vertical distance, in points, within which a line repeated from page to page counts as the same running header. */
const SAME_PLACE = 6;

/** Texts that stand at the same height on two pages or more: running headers, which begin nothing. */
function runningHeaders(lines: readonly TokenLine[]): ReadonlySet<number> {
  const places = new Map<string, { index: number; page: number; y: number }[]>();
  lines.forEach(({ text, page, bounds }, index) => {
    places.set(text, [...(places.get(text) ?? []), { index, page, y: centreY(bounds) }]);
  });
  const running = new Set<number>();
  for (const list of places.values())
    for (const one of list)
      if (list.some((other) => other.page !== one.page && Math.abs(other.y - one.y) <= SAME_PLACE))
        running.add(one.index);
  return running;
}

/**
 * Where the head of a statement begins that names itself on line `index`: its page's top, or the title right above.
 *
 * @param isRow whether a line is a row, or ends the statement before
 * @param opens the line is the balance that opens the statement: its title and headings stand above it, whatever the space between
 */
function headOf(lines: readonly TokenLine[], index: number, isRow: (index: number) => boolean, opens: boolean): number {
  let start = index;
  let top = index;
  const isHead = (above: number): boolean => !isRow(above);
  while (top > 0 && lines[top - 1]?.page === lines[index]?.page && isHead(top - 1)) top -= 1;
  const startsPage = lines[top - 1]?.page !== lines[index]?.page;
  if ((startsPage || opens) && index - top <= LONGEST_HEAD) return top;
  while (start > top) {
    const [line, above] = [lines[start], lines[start - 1]];
    if (!line || !above || above.money.length > 0) break;
    if (line.bounds.yMin - above.bounds.yMax > 1.5 * heightOf(line.bounds)) break;
    start -= 1;
  }
  return start;
}

function cutAt(starts: readonly number[], length: number): Segment[] {
  const sorted = [...new Set([0, ...starts])].sort((a, b) => a - b);
  return sorted.map((from, index) => ({ from, to: sorted[index + 1] ?? length }));
}

/** Lines at which another account is named than on the line before that names one. */
function accountStarts(numbers: readonly AccountNumber[]): number[] {
  return numbers
    .filter((number, index) => index > 0 && !sameAccount(number.text, numbers[index - 1]?.text ?? ''))
    .map(({ line }) => line);
}

/** Lines at which a balance opens anew: none that was printed since the last one opened, as what is carried over to a page was. */
function balanceStarts(figures: readonly LabelledFigure[], lines: readonly TokenLine[]): number[] {
  const openings = figures.filter(({ kind, beside }) => kind === 'opening' && beside);
  return openings.flatMap(({ line, money: { minor } }, at): number[] => {
    const last = openings[at - 1];
    const isPrinted = lines.slice(last?.line, line).some(({ money }) => money.some((token) => token.minor === minor));
    return last && last.line < line && !isPrinted ? [line] : [];
  });
}

const samePeriod = (a: Period, b: Period | undefined): boolean => a.start === b?.start && a.end === b?.end;

/** A way in which a document may fall into statements. */
export interface Segmentation {
  readonly segments: readonly Segment[];
  /** Nothing but balances tells of it: it counts only where every part proves. */
  readonly byBalances: boolean;
}

/**
 * The ways in which a document may fall into statements: by account, by period, by both, or by balances that open anew. Which
 * of them holds is for the arithmetic of the parts to say.
 *
 * @param figures the labelled figures of the whole
 * @param isRow whether a line looks like a transaction
 * @param resolve see `spansOf`
 */
export function segmentations(
  lines: readonly TokenLine[],
  figures: readonly LabelledFigure[],
  isRow: (index: number) => boolean,
  resolve: Parameters<typeof spansOf>[1],
): Segmentation[] {
  const running = runningHeaders(lines);
  const numbers = accountMentions(lines, accountNumbersOf(lines));
  const byAccount = accountStarts(numbers.filter(({ line }) => !running.has(line) && !isRow(line)));
  const spans = spansOf(lines, resolve);
  const byPeriod = spans
    .filter(({ period }, index) => index > 0 && !samePeriod(period, spans[index - 1]?.period))
    .map(({ line }) => line);
  /** A head does not reach above what belongs to another account, nor above a balance that closes one. */
  const named = new Set(numbers.map(({ line }) => line));
  const closing = new Set(figures.filter(({ kind, beside }) => kind === 'closing' && beside).map(({ line }) => line));
  const heads = (starts: readonly number[], ends: ReadonlySet<number>): number[] =>
    starts.map((start) => headOf(lines, start, (index) => isRow(index) || ends.has(index), false));
  const openings = balanceStarts(figures, lines);
  /** Under a balance that closes, what has an amount and no date in front belongs to the next title, or sums up what was closed. */
  const opened = (toNext: boolean): number[] =>
    openings.map((start, at) => {
      const isClosed = [...closing].some((end) => end > (openings[at - 1] ?? -1) && end < start);
      const isOpen = (line: TokenLine): boolean => toNext && isClosed && line.money.length > 0 && leads(line) === null;
      const isRest = (index: number): boolean => {
        const line = lines[index];
        return line !== undefined && !isOpen(line) && (isRow(index) || line.money.length > 0);
      };
      return headOf(lines, start, (index) => closing.has(index) || isRest(index), true);
    });
  const none = new Set<number>();
  const printed = [heads(byAccount, named), heads(byPeriod, none)];
  const ways = [
    ...[...printed, printed.flat()].map((starts) => ({ starts, byBalances: false })),
    ...[true, false].map((toNext) => ({ starts: opened(toNext), byBalances: true })),
  ];
  return ways
    .filter(({ starts }) => starts.length > 0)
    .map(({ starts, byBalances }) => ({ segments: cutAt(starts, lines.length), byBalances }));
}
