import { dateReadingOf, type Evidence, gatherEvidence } from './evidence.ts';
import { accountKey, sameAccount } from './header/account-number.ts';
import { addsUp } from './judge/judge.ts';
import { repair } from './judge/repair.ts';
import type { DocumentText } from './page/document-text.ts';
import { segmentations } from './page/segments.ts';

const hasRows = ({ judged }: Evidence): boolean => judged.rows.length > 0;

const opensAndCloses = ({ judged }: Evidence): boolean =>
  judged.choice.figures.opening !== null && judged.choice.figures.closing !== null;

/** Every row of a part lies between its opening balance and one of its running balances. */
const isCovered = ({ judged }: Evidence): boolean => judged.choice.figures.opening !== null && judged.result.covered;

/** A part that can stand alone: it opens and closes, or runs on to its last row, and its own figures confirm it, misread ones mended. */
const standsAlone = (part: Evidence): boolean =>
  (opensAndCloses(part) || isCovered(part)) && (addsUp(part.judged) || repair(part.judged, part.table) !== null);

const samePeriod = (a: Evidence, b: Evidence): boolean =>
  a.facts.period.start === b.facts.period.start && a.facts.period.end === b.facts.period.end;

/** Parts that only lead to another part of the same account and period: a title page, a summary table. */
function withoutPrefaces(parts: readonly Evidence[]): Evidence[] {
  const numberOf = ({ numbers }: Evidence): string => numbers[0]?.text ?? '';
  return parts.filter((part, at) => {
    if (hasRows(part)) return true;
    if (!opensAndCloses(part) || accountKey(numberOf(part)) === '') return false;
    const leadsTo = (other: Evidence, index: number): boolean =>
      sameAccount(numberOf(other), numberOf(part)) &&
      samePeriod(other, part) &&
      (hasRows(other) || (index > at && opensAndCloses(other)));
    return !parts.some(leadsTo);
  });
}

/**
 * The statements a document falls into: the parts, by account or by period, that open and close and prove each by itself.
 * Else it is taken as one where it proves as one; where it does not, as parts of which some prove. Of several such ways
 * the one with more parts proven wins, then the one with fewer parts.
 */
export function chooseParts(text: DocumentText): Evidence[] {
  const dates = dateReadingOf(text);
  const whole = gatherEvidence(text, { from: 0, to: text.lines.length }, dates, null);
  const ways = segmentations(text.lines, whole.figures, (line) => whole.table.used.has(line), dates.resolve);
  const [best] = ways
    .map(({ segments, byBalances }) => {
      const parts = segments.map((segment) => gatherEvidence(text, segment, dates, whole.facts));
      const isBelieved =
        !byBalances || parts.filter((part) => hasRows(part) || opensAndCloses(part)).every(standsAlone);
      return isBelieved ? withoutPrefaces(parts) : [];
    })
    .filter((parts) => parts.length > 1 && parts.some(standsAlone))
    .sort((a, b) => b.filter(standsAlone).length - a.filter(standsAlone).length || a.length - b.length);
  if (!best) return [whole];
  if (addsUp(whole.judged) && whole.mentioned.length === 0) return best.every(standsAlone) ? best : [whole];
  // One part that breaks must not hide those that hold; a document that proves nowhere stays whole.
  const enough = best.every(opensAndCloses) || best.filter(standsAlone).length * 2 > best.length;
  return enough && !addsUp(whole.judged) ? best : [whole];
}
