import type { Word } from '../../shared/model/index.ts';
import type { Label } from './find-labels.ts';
import type { FormLine } from './form-lines.ts';

/** What stands in the place that a label names; nothing where nobody filled it in. */
export interface Answered {
  readonly label: Label;
  readonly words: readonly Word[];
}

/** How far below its label a value may stand, in heights of the label. */
const DEEPEST = 2.6;
/** How far left of its label a value below it may begin, in points. */
const LEANING = 6;

const boundsOf = ({ line, from, to }: Label) => ({
  xMin: line.words[from]?.bounds.xMin ?? 0,
  xMax: line.words[to]?.bounds.xMax ?? 0,
  yMin: line.words[from]?.bounds.yMin ?? 0,
  yMax: line.words[from]?.bounds.yMax ?? 0,
});

/** Words beside a label, up to the next one on its line. */
function beside(label: Label, onLine: readonly Label[]): Word[] {
  const next = onLine.find((other) => other.from > label.to);
  return label.line.words.slice(label.to + 1, next?.from);
}

/** Words under a label, up to the column of the next one on its line; none where another label stands there. */
function below(label: Label, onLine: readonly Label[], lines: readonly FormLine[], labels: readonly Label[]): Word[] {
  const { xMin, yMin, yMax } = boundsOf(label);
  const next = onLine.find((other) => other.from > label.to);
  const end = next ? boundsOf(next).xMin - 1 : Number.POSITIVE_INFINITY;
  const reach = yMax + DEEPEST * (yMax - yMin);
  for (const line of lines.slice(lines.indexOf(label.line) + 1)) {
    if (line.bounds.yMin > reach) return [];
    const words = line.words.filter(({ bounds }) => bounds.xMin >= xMin - LEANING && bounds.xMin < end);
    if (words.length === 0) continue;
    const isAsked = labels.some(
      (one) => one.line === line && boundsOf(one).xMin < end && boundsOf(one).xMax > xMin - LEANING,
    );
    return isAsked ? [] : words;
  }
  return [];
}

/**
 * What each label of a page is answered with: what stands beside it, else what stands under it. Where most labels with a
 * colon are answered beside them, what stands under an unanswered one is something else.
 */
export function answersOf(lines: readonly FormLine[], labels: readonly Label[]): Answered[] {
  const read = labels.map((label) => {
    const onLine = labels.filter((other) => other.line === label.line);
    return { label, onLine, words: beside(label, onLine) };
  });
  const open = read.filter(({ label }) => label.isOpen);
  const isBeside = open.filter(({ words }) => words.length > 0).length * 2 >= open.length;
  return read.map(({ label, onLine, words }) =>
    words.length > 0 || (label.isOpen && isBeside)
      ? { label, words }
      : { label, words: below(label, onLine, lines, labels) },
  );
}
