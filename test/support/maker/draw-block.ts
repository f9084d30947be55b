import { drawAccounts } from './blocks/draw-accounts.ts';
import { drawChecks } from './blocks/draw-checks.ts';
import { drawDailyBalances } from './blocks/draw-daily-balances.ts';
import { drawLetterhead } from './blocks/draw-letterhead.ts';
import { drawPanels } from './blocks/draw-panels.ts';
import { drawParagraph } from './blocks/draw-paragraph.ts';
import { drawParties } from './blocks/draw-parties.ts';
import { drawPending } from './blocks/draw-pending.ts';
import { drawStrip } from './blocks/draw-strip.ts';
import { drawTable } from './blocks/draw-table.ts';
import { drawTitle } from './blocks/draw-title.ts';
import type { Block } from './layout.ts';
import { type Stage, turnPage } from './stage.ts';

type Drawers = { readonly [Name in Block['block']]: (stage: Stage, block: Extract<Block, { block: Name }>) => void };

const DRAWERS: Drawers = {
  letterhead: drawLetterhead,
  parties: drawParties,
  title: drawTitle,
  panels: drawPanels,
  strip: drawStrip,
  pending: drawPending,
  table: drawTable,
  checks: drawChecks,
  accounts: drawAccounts,
  eachAccount: drawEachAccount,
  dailyBalances: drawDailyBalances,
  paragraph: drawParagraph,
  pageBreak: turnPage,
  space(stage, block) {
    stage.y += block.points;
  },
};

/** Every account has a stage of its own, and all of them go down the same page. */
function drawEachAccount(stage: Stage, { of, blocks }: Extract<Block, { block: 'eachAccount' }>): void {
  let { y } = stage;
  const wanted = stage.accounts.filter(({ activity }) => of === undefined || activity.accountType === of);
  for (const account of wanted) {
    account.y = y;
    for (const block of blocks) drawBlock(account, block);
    y = account.y;
  }
  stage.y = y;
}

/** Draws one block where the stage stands and moves the stage below it. */
export function drawBlock<Name extends Block['block']>(stage: Stage, block: Extract<Block, { block: Name }>): void {
  const draw: (stage: Stage, block: Extract<Block, { block: Name }>) => void = DRAWERS[block.block as Name];
  draw(stage, block);
}
