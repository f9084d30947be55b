import type { TokenLine } from '../tokens/read-line.ts';
import { FIGURE_LABELS, LABEL_FILLERS, NAMES_TOO, NOT_A_ROW, TO_DATE } from '../vocabulary/figures.ts';
import { fold } from '../words/fold.ts';
import { beginsWithBalance, isBareBalance } from './balance-label.ts';

const TOTALS: ReadonlySet<string> = new Set([...FIGURE_LABELS.totalIn, ...FIGURE_LABELS.totalOut]);

/** What a line says, folded; what stands before a colon ("J SMITH #4321: Total fees") tells whose figure it is, not which. */
export function saidOf({ words, label }: TokenLine): string {
  const colon = words.findLastIndex(({ text }) => text.endsWith(':'));
  if (colon < 0 || colon === words.length - 1) return label;
  const after = words.slice(colon + 1).map(({ text }) => text);
  return fold(after.join(' '));
}

/** Words of which totals are. */
const TOTALLED: ReadonlySet<string> = new Set(
  Object.values(FIGURE_LABELS)
    .flat()
    .flatMap((label) => label.split(' ')),
);

/** True for a dated line that begins as totals do and goes on as none does: a shop may be called so ("TOTAL 9526 LYON"). */
function isNamedTotal({ dates, label }: TokenLine): boolean {
  const [first = '', ...rest] = label.split(' ');
  const said = rest.filter((word) => !LABEL_FILLERS.has(word));
  return dates[0]?.from === 0 && NAMES_TOO.has(first) && said.length > 0 && !said.some((word) => TOTALLED.has(word));
}

/** True for a line that prints a balance or a total, and is no transaction. */
export const isFigure = (line: TokenLine): boolean =>
  !isNamedTotal(line) &&
  (NOT_A_ROW.test(line.label) ||
    beginsWithBalance(line) ||
    isBareBalance(line) ||
    (line.dates.length === 0 && (TOTALS.has(line.label) || NOT_A_ROW.test(saidOf(line)) || TO_DATE.test(line.label))));
