import type { Activity } from './activity.ts';
import type { Figures } from './figures.ts';
import type { Layout } from './layout.ts';
import type { Paper } from './paper.ts';
import type { Random } from './random.ts';
import type { Sayer } from './sayer.ts';
import type { TruthRow } from './truth.ts';

/** Where blocks are drawn: one document in the making, and how far down its page it has come. */
export interface Stage {
  readonly institution: string;
  readonly activity: Activity;
  readonly layout: Layout;
  readonly figures: Figures;
  readonly paper: Paper;
  readonly random: Random;
  readonly say: Sayer;
  /** Left and right edge of the type area, in points. */
  readonly left: number;
  readonly right: number;
  /** Transactions drawn so far. */
  readonly rows: TruthRow[];
  /** For each of `rows`, the index of its entry in the activity. */
  readonly drawn: number[];
  /** The stages of all accounts of the statement, in order; this one is among them. */
  readonly accounts: readonly Stage[];
  /** Top of what comes next, in points from the top of the page. */
  y: number;
}

/** True where `height` points still fit on the page. */
export const hasRoom = (stage: Stage, height: number): boolean =>
  stage.y + height <= stage.paper.height - stage.layout.margins.bottom;

/** Starts a page that is not the first, with its small heading. */
export function turnPage(stage: Stage): void {
  const { paper, layout, left, right } = stage;
  const { face, margins, laterPages } = layout;
  paper.addPage();
  const baseline = margins.top + 8;
  paper.text({ text: stage.say(laterPages.left), x: left, baseline, font: face.bold, size: 9, color: face.accent });
  paper.text({ text: stage.say(laterPages.right), x: right, baseline, font: face.regular, size: 8, align: 'right' });
  paper.rule(left, baseline + 6, right, 0.8, face.accent);
  stage.y = baseline + 24;
}

/** Turns the page unless `height` points still fit; true where it turned. */
export function ensureRoom(stage: Stage, height: number): boolean {
  if (hasRoom(stage, height)) return false;
  turnPage(stage);
  return true;
}
