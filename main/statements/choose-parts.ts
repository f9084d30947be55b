import { accountKey } from '../../shared/account-key.ts';
import { dateReadingOf, type Evidence, gatherEvidence } from './evidence.ts';
import { sameAccount } from './header/account-number.ts';
import { addsUp } from './judge/judged.ts';
import { repair } from './judge/repair.ts';
import type { DocumentText } from './page/document-text.ts';
import { segmentations } from './page/segments.ts';

const hasRows = ({ judged }: Evidence): boolean => judged.rows.length > 0;

const opensAndCloses = ({ judged }: Evidence): boolean =>
  judged.choice.figures.opening !== null && judged.choice.figures.closing !== null;

/** Every row of a part lies between its opening balance and one of its running balances. */
const isCovered = ({ judged }: Evidence): boolean => judged.choice.figures.opening !== null && judged.result.covered;

/** Its own figures confirm it, misread ones mended. */
const isConfirmed = ({ judged, table }: Evidence): boolean => addsUp(judged) || repair(judged, table) !== null;

/** A part that can stand alone: it opens and closes, and is confirmed. */
const standsAlone = (part: Evidence): boolean => opensAndCloses(part) && isConfirmed(part);

/**
 * A part that can stand beside others that only their balances tell apart: it may also run on to its last row. Elsewhere
 * that is too little: a part that was cut too short would run on to where it was cut.
 */
const standsBeside = (part: Evidence): boolean => (opensAndCloses(part) || isCovered(part)) && isConfirmed(part);

const samePeriod = (a: Evidence, b: Evidence): boolean =>
  a.facts.period.start === b.facts.period.start && a.facts.period.end === b.facts.period.end;

/** Parts that only lead to another part of the same account and period: a title page, a summary table. */
function withoutPrefaces(parts: readonly Evidence[]): Evidence[] {
  const numberOf = ({ numbers }: Evidence): string => numbers[0]?.text ?? '';
  return parts.filter((part, at) => {
    if (hasRows(part)) return true;
    if (!opensAndCloses(part) || accountKey(numberOf(part)) === '') return false;
    // What prints no number may be any account's; but a preface stands in front of it.
    const isOwn = (other: Evidence, index: number): boolean =>
      sameAccount(numberOf(other), numberOf(part)) && (index > at || accountKey(numberOf(other)) !== '');
    const leadsTo = (other: Evidence, index: number): boolean =>
      isOwn(other, index) && samePeriod(other, part) && (hasRows(other) || (index > at && opensAndCloses(other)));
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
      const stands = byBalances ? standsBeside : standsAlone;
      const isBelieved = !byBalances || parts.filter((part) => hasRows(part) || opensAndCloses(part)).every(stands);
      const kept = isBelieved ? withoutPrefaces(parts) : [];
      return { parts: kept, standing: kept.filter(stands).length };
    })
    .filter(({ parts, standing }) => parts.length > 1 && standing > 0)
    .sort((a, b) => b.standing - a.standing || a.parts.length - b.parts.length);
  if (!best) return [whole];
  const { parts, standing } = best;
  if (addsUp(whole.judged) && whole.mentioned.length === 0) return standing === parts.length ? parts : [whole];
  // One part that breaks must not hide those that hold; a document that proves nowhere stays whole.
  const enough = parts.every(opensAndCloses) || standing * 2 > parts.length;
  return enough && !addsUp(whole.judged) ? parts : [whole];
}
