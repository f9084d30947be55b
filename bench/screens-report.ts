import type { Answer } from './page-work.ts';
import type { ScreensBench } from './screens.ts';

/** Milliseconds between two frames of a screen. */
const FRAME = 1000 / 60;

const times = (a: number, b: number): string => `${(a / b).toFixed(2)} ×`;

/** What is answered, and how many frames it may wait beside its own work; the disk takes its time. */
const ANSWERS = {
  filter: { said: 'answer to a filter', goal: '≤ 1' },
  edit: { said: 'answer to an edit', goal: '≤ 1' },
  kept: { said: 'an edit kept on disk', goal: 'none' },
} as const;

/** Frames that passed between an event and what it shows beside the page's own work. */
const waited = ({ shown, atWork }: Answer): string => `${Math.max(0, (shown - atWork) / FRAME).toFixed(1)} frames`;

/** What the bench of the screens found, a line each; ratios are to a company of fifty rows in the same run. */
export function screensReport({ large, small, frames, blankFrames, heapGrowth }: ScreensBench): readonly string[] {
  const answers = (['filter', 'edit', 'kept'] as const).map(
    (what) =>
      `${ANSWERS[what].said} over 100,000 rows: ${times(large[what].shown, small[what].shown)} that of a small company; waited ${waited(large[what])} beside its own work (goal ${ANSWERS[what].goal}; small company ${waited(small[what])})`,
  );
  return [
    `first row of 100,000: ${times(large.firstRow, small.firstRow)} that of a small company (goal ≤ 3)`,
    `all rows of 100,000: ${times(large.allRows, large.firstRow)} the time to the first`,
    `frames without rows while scrolling: ${blankFrames} of ${frames} (goal 0)`,
    ...answers,
    `memory of the page after scrolling: ${heapGrowth.toFixed(2)} × before (goal ≤ 1.1); ${times(large.heap, small.heap)} that of a small company`,
  ];
}
