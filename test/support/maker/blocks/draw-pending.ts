import { addDays } from '../../../../shared/dates.ts';
import type { Entry } from '../activity.ts';
import type { PendingBlock } from '../layout.ts';
import { ensureRoom, type Stage } from '../stage.ts';
import { drawCells } from './draw-line.ts';
import { cellLines } from './table-cells.ts';
import { drawTitleAndHeading } from './table-heading.ts';

/** How many days before the end a pending entry may have been made. */
const DAYS = 3;

/** Outflows of the last days of the period that are part of no activity. */
function pendingEntry({ activity, random }: Stage, text: string): Entry {
  const date = addDays(activity.end, -random.int(0, DAYS));
  return {
    date,
    otherDate: date,
    lines: [text],
    reference: null,
    amount: -random.int(350, 19_000),
    kind: 'electronic',
  };
}

/** Rows that are no transactions yet. */
export function drawPending(stage: Stage, block: PendingBlock): void {
  const { leading } = stage.layout.face;
  ensureRoom(stage, 40 + block.texts.length * (leading + (block.gap ?? 0)));
  drawTitleAndHeading(stage, block, block.title);
  block.texts.forEach((text, place) => {
    const line = { entry: pendingEntry(stage, text), index: -1, showsDate: true, showsBalance: false };
    const cells = block.columns.map((column) => cellLines(stage, column, line));
    drawCells(stage, block, cells, place);
  });
  stage.y += 12;
}
