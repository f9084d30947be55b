import { daysBetween, type PlainDate } from '../../shared/dates.ts';
import { isUnsure, type Verdict } from '../../shared/model/index.ts';
import { gapsOf } from '../summaries/index.ts';
import type { Contents, StatementEntry } from './contents.ts';

/** The first thing a reader must know: how much is proven, and of which days. */
export function headline(contents: Contents): string {
  const { statements } = contents;
  if (statements.length === 0) return 'No statement was found.';
  const covered = coveredPeriod(contents);
  const period = covered === null ? 'no dates' : `covered ${covered.from} – ${covered.to}`;
  return `${provenText(statements)}, ${period}, ${gapsText(contents)}`;
}

function gapsText({ calculations }: Contents): string {
  const gaps = gapsOf(calculations.flatMap(({ coverage }) => coverage));
  const days = gaps.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  if (gaps.length === 0) return 'no gaps';
  return `${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'} (${days} ${days === 1 ? 'day' : 'days'})`;
}

/** A repaired statement is proven too: its sums hold with the cells that were derived from them or read by a person. */
function provenText(statements: readonly StatementEntry[]): string {
  const proven = statements.filter(({ statement }) => !isUnsure(statement.verdict)).length;
  const others = (['broken', 'unproven'] as const).flatMap((verdict) => {
    const found = statements.filter(({ statement }) => statement.verdict === verdict).length;
    return found === 0 ? [] : [`${found} ${verdict satisfies Verdict}`];
  });
  const corrected = statements.filter(isCorrected).length;
  const marks = corrected === 0 ? others : [...others, `${corrected} with cells that a person read`];
  const rest = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  return `${proven} of ${statements.length} statements proven${rest}`;
}

const isCorrected = ({ statement }: StatementEntry): boolean =>
  statement.transactions.some(({ asRead }) => asRead !== undefined);

/** From the first day that a statement speaks of to the last; null without statements or dates. */
export function coveredPeriod({ accounts }: Contents): { readonly from: PlainDate; readonly to: PlainDate } | null {
  const days = accounts
    .flatMap(({ summary }) => [summary.startDate, summary.minDate, summary.endDate, summary.maxDate])
    .filter((day) => day !== null)
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}
