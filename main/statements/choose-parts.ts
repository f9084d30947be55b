import type { DocumentText } from './document-text.ts';
import { dateReadingOf, type Evidence, gatherEvidence } from './evidence.ts';
import { accountKey, sameAccount } from './header/account-number.ts';
import { proves } from './judge.ts';
import { segmentations } from './segments.ts';

const hasRows = ({ judged }: Evidence): boolean => judged.rows.length > 0;

const opensAndCloses = ({ judged }: Evidence): boolean =>
  judged.choice.figures.opening !== null && judged.choice.figures.closing !== null;

/** A part that can stand alone: it opens and closes, and its own figures confirm it. */
const standsAlone = (part: Evidence): boolean => opensAndCloses(part) && proves(part.judged);

/** Parts that only lead to another part of the same account: a title page, a summary table. */
function withoutPrefaces(parts: readonly Evidence[]): Evidence[] {
  const numberOf = ({ numbers }: Evidence): string => numbers[0]?.text ?? '';
  return parts.filter((part) => {
    if (hasRows(part)) return true;
    const { opening, closing } = part.judged.choice.figures;
    if (opening === null || closing === null || accountKey(numberOf(part)) === '') return false;
    return !parts.some((other) => hasRows(other) && sameAccount(numberOf(other), numberOf(part)));
  });
}

/**
 * The statements a document falls into. It is taken as one unless it does not prove as one and falls into parts, by
 * account or by period, that open and close and of which some prove by themselves; of several such ways the one with more of them
 * proven wins, then the one with fewer parts.
 */
export function chooseParts(text: DocumentText): Evidence[] {
  const dates = dateReadingOf(text);
  const whole = gatherEvidence(text, { from: 0, to: text.lines.length }, dates, null);
  if (proves(whole.judged) && whole.mentioned.length === 0) return [whole];
  const [, ...ways] = segmentations(text.lines, (line) => whole.table.used.has(line), dates.resolve);
  const split = ways
    .map((segments) => withoutPrefaces(segments.map((segment) => gatherEvidence(text, segment, dates, whole.facts))))
    .filter((parts) => parts.length > 1 && parts.some(standsAlone))
    .sort((a, b) => b.filter(standsAlone).length - a.filter(standsAlone).length || a.length - b.length);
  const best = split[0];
  // One part that breaks must not hide those that hold; a document that proves nowhere stays whole.
  const enough = best && (best.every(opensAndCloses) || best.filter(standsAlone).length * 2 > best.length);
  return enough && !proves(whole.judged) ? best : [whole];
}
