import type { PrintedFee, PrintedFeeKind } from '../../../shared/model/index.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { FEE_BOX_HEADINGS, FEE_BOX_LABELS } from '../vocabulary/fee-box.ts';

/** So many lines at most stand between a figure of the box and its headings. */
const LINES_BELOW = 4;
/** Amounts that recognition was not sure of are no facts. */
const CERTAIN = 1;

const kindOf = ({ label }: TokenLine): PrintedFeeKind | null =>
  (Object.keys(FEE_BOX_LABELS) as PrintedFeeKind[]).find((kind) => FEE_BOX_LABELS[kind].test(label)) ?? null;

const standsUnderHeadings = (lines: readonly TokenLine[], at: number): boolean =>
  lines
    .slice(Math.max(0, at - LINES_BELOW), at)
    .some(({ label, page }) => page === lines[at]?.page && FEE_BOX_HEADINGS.test(label));

/**
 * What the box of a statement says of fees in its period and in the year so far. A line counts only under the headings of
 * such a box, with two certain amounts of which the year's is not the smaller one; of two that disagree, neither does.
 *
 * @param outside lines that are no rows
 */
export function feeBoxOf(outside: readonly TokenLine[]): PrintedFee[] {
  const found = outside.flatMap((line, at): PrintedFee[] => {
    const kind = kindOf(line);
    const [period, year, more] = line.money;
    if (kind === null || !period || !year || more || !standsUnderHeadings(outside, at)) return [];
    const [ofPeriod, ofYear] = [Math.abs(period.minor), Math.abs(year.minor)];
    if (ofPeriod > ofYear || (period.confidence ?? 1) < CERTAIN || (year.confidence ?? 1) < CERTAIN) return [];
    return [{ kind, period: ofPeriod, yearToDate: ofYear, page: line.page, bounds: line.bounds }];
  });
  return found.filter(
    (fee, at) =>
      found.every((one) => one.kind !== fee.kind || (one.period === fee.period && one.yearToDate === fee.yearToDate)) &&
      found.findIndex(({ kind }) => kind === fee.kind) === at,
  );
}
