import { heightOf, LINE_GAP } from '../words/lines.ts';
import type { ClassifiedLine } from './classified-lines.ts';

const isText = ({ kind, line }: ClassifiedLine): boolean => kind === 'plain' && line.money.length === 0;
const hasAmount = ({ line }: ClassifiedLine): boolean => line.money.length > 0;

/** The lines of each row that prints a date, from the one with the date to the last before another begins. */
function datedBlocks(classified: readonly ClassifiedLine[]): ClassifiedLine[][] {
  const blocks: ClassifiedLine[][] = [];
  let last: ClassifiedLine | null = null;
  for (const entry of classified) {
    const { kind, line, section } = entry;
    const block = blocks.at(-1);
    const near =
      last?.line.page === line.page && line.bounds.yMin - last.line.bounds.yMax <= LINE_GAP * heightOf(line.bounds);
    if (section === 'skip') last = null;
    else if (kind === 'dated') blocks.push([entry]);
    else if (kind === 'plain' && near && last && block) block.push(entry);
    else last = null;
    if (kind === 'dated' || (last && near)) last = entry;
  }
  return blocks;
}

/**
 * True where a row of several lines ends with the line that has its amount, so that text under an amount begins the next
 * row. Rows tell that have their date on one line and their amount on a later one; text that stands between an amount and
 * the next date tells against it.
 */
export function amountsClose(classified: readonly ClassifiedLine[]): boolean {
  const blocks = datedBlocks(classified);
  const closing = blocks.filter(([first, ...others]) => first && !hasAmount(first) && others.some(hasAmount)).length;
  const opening = blocks.filter((block) => block.some(hasAmount) && isText(block.at(-1) as ClassifiedLine)).length;
  return closing > opening;
}
