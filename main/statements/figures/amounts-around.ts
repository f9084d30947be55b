import type { MoneyToken } from '../tokens/money-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import type { LabelKind } from '../vocabulary/figures.ts';
import { fold } from '../words/fold.ts';
import { heightOf } from '../words/lines.ts';
import type { PhraseMatch } from '../words/phrases.ts';

/** Lines beneath a label on which its amount may stand. */
export const BENEATH_LINES = 3;
const BENEATH_GAP = 3;
/** Distance, in points, within which a figure and the label beneath it begin at one edge. */
const SAME_EDGE = 2;

/** The amount beneath a label: the nearest line below that holds one in the label's extent. */
export function beneath(lines: readonly TokenLine[], index: number, match: PhraseMatch<LabelKind>): MoneyToken | null {
  const line = lines[index];
  const first = line?.words[match.from];
  const last = line?.words[match.to];
  if (!line || !first || !last) return null;
  for (const next of lines.slice(index + 1, index + 1 + BENEATH_LINES)) {
    if (next.page !== line.page || next.bounds.yMin - line.bounds.yMax > BENEATH_GAP * heightOf(first.bounds)) break;
    const under = next.money.find(
      ({ bounds }) => bounds.xMin < last.bounds.xMax + 2 && bounds.xMax > first.bounds.xMin - 2,
    );
    if (under) return under;
  }
  return null;
}

/**
 * The amounts beneath labels that are all their line says, on a line that has as many and nothing else: each label's own, in
 * their order. Labels at the left of their cells stand over no figure at the right. Null where there is no such line.
 */
export function inOrder(
  lines: readonly TokenLine[],
  index: number,
  matches: readonly PhraseMatch<LabelKind>[],
): readonly MoneyToken[] | null {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || next?.page !== line.page || next.label !== '' || next.dates.length > 0) return null;
  const isNear = next.bounds.yMin - line.bounds.yMax <= BENEATH_GAP * heightOf(line.bounds);
  const labelled = (at: number): boolean => matches.some(({ from, to }) => at >= from && at <= to);
  const isAll = matches.length > 1 && line.words.every(({ text }, at) => labelled(at) || fold(text) === '');
  return isNear && isAll && next.money.length === matches.length ? next.money : null;
}

/** The amount over a label: on the line right above, which holds nothing but amounts. */
export function over(lines: readonly TokenLine[], index: number, match: PhraseMatch<LabelKind>): MoneyToken | null {
  const [line, above] = [lines[index], lines[index - 1]];
  const first = line?.words[match.from];
  if (!line || !above || !first || above.page !== line.page || above.label !== '' || above.dates.length > 0)
    return null;
  if (line.bounds.yMin - above.bounds.yMax > heightOf(first.bounds)) return null;
  return above.money.find(({ bounds }) => Math.abs(bounds.xMin - first.bounds.xMin) <= SAME_EDGE) ?? null;
}
