import { PAGE_OF } from '../vocabulary/pages.ts';
import { SURE } from '../words/legible.ts';
import type { Line } from '../words/lines.ts';

/** "1/2" or "1 / 2" at the end of a line without an amount. */
const BARE_MARK = /^(?!.*\d[.,]\d{2,3}\b)(?:.*\s)?(\d{1,2}) ?\/ ?(\d{1,2})$/;

/** Pages numbered as one document. */
export interface PageRun {
  /** How many there are, as they say themselves; null where none says it. */
  readonly of: number | null;
  /** How many of these the file does not have. */
  readonly missing: number;
}

/** A page and how many there are, as it says itself. */
interface Mark {
  readonly at: number;
  readonly of: number;
}

/** The two numbers of a text as a mark; none where they cannot be one. */
function marksIn(text: string, pattern: RegExp): readonly Mark[] {
  const [, at, of] = pattern.exec(text) ?? [];
  return at !== undefined && Number(at) > 0 && Number(at) <= Number(of) ? [{ at: Number(at), of: Number(of) }] : [];
}

/** What a page says of itself in words, or else with the numbers that its last line ends with; null where it says nothing, or two things. */
function markOf(lines: readonly Line[]): Mark | null {
  // A number that recognition was not sure of tells nothing.
  const sure = lines.filter(({ words }) =>
    words.every(({ text, confidence }) => confidence >= SURE || !/\d/.test(text)),
  );
  const named = sure.flatMap(({ text }) => marksIn(text, PAGE_OF));
  const [last] = sure.toSorted((a, b) => b.bounds.yMax - a.bounds.yMax);
  const marks = named.length > 0 ? named : marksIn(last?.text ?? '', BARE_MARK);
  const [first] = marks;
  return first && marks.every(({ at, of }) => at === first.at && of === first.of) ? first : null;
}

/**
 * The pages of a file as runs that are numbered together. A page without a number belongs to the run around it, and may be any
 * page that the numbers leave out.
 *
 * @param pages their numbers in the file, in order
 */
export function pageRuns(pages: readonly number[], lines: readonly Line[]): ReadonlyMap<number, PageRun> {
  const runs: { of: number | null; last: number; pages: number[] }[] = [];
  for (const page of pages) {
    const mark = markOf(lines.filter((line) => line.page === page));
    const run = runs.at(-1);
    if (run && (!mark || run.of === null || (run.of === mark.of && run.last < mark.at))) {
      run.pages.push(page);
      run.of ??= mark?.of ?? null;
      run.last = mark?.at ?? run.last;
    } else runs.push({ of: mark?.of ?? null, last: mark?.at ?? 0, pages: [page] });
  }
  return new Map(
    runs.flatMap(({ of, pages: own }) => {
      const run: PageRun = { of, missing: Math.max(0, (of ?? 0) - own.length) };
      return own.map((page) => [page, run] as const);
    }),
  );
}
