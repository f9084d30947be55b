import type { OwnerPlace } from './fields.ts';
import { type FormLine, foldedRun } from './form-lines.ts';
import { HEADINGS, type Section } from './labels.ts';

/** Whom the labels below it are about. */
export interface Heading {
  readonly about: 'business' | OwnerPlace;
  readonly line: FormLine;
  readonly x: number;
}

const SECTIONS = new Map<string, Section>(
  (Object.keys(HEADINGS) as Section[]).flatMap((section) =>
    HEADINGS[section].map((phrase) => [phrase, section] as const),
  ),
);

/**
 * The headings of a form in their order. An owner without a number is the first one; said again of nobody else, after a
 * heading of another kind, it is the first one still.
 */
export function headingsOf(lines: readonly FormLine[]): Heading[] {
  return lines.flatMap((line) =>
    line.runs.flatMap((run): Heading[] => {
      const section = SECTIONS.get(foldedRun(line, run));
      if (section === undefined) return [];
      const about = section === 'owner' ? 'owner1' : section;
      return [{ about, line, x: line.words[run.from]?.bounds.xMin ?? 0 }];
    }),
  );
}

/** How far left of its heading a label may begin, in points. */
const LEANING = 12;

/** Whom a label is about: by the nearest heading above it, of several on one line the one whose column it stands in. */
export function aboutWhom(
  headings: readonly Heading[],
  lines: readonly FormLine[],
  line: FormLine,
  x: number,
): Heading['about'] {
  const place = lines.indexOf(line);
  const above = headings.filter((heading) => lines.indexOf(heading.line) <= place);
  const nearest = above.at(-1)?.line;
  const beside = above.filter((heading) => heading.line === nearest);
  const columns = beside.filter((heading) => heading.x <= x + LEANING);
  return (columns.at(-1) ?? beside[0])?.about ?? 'business';
}
