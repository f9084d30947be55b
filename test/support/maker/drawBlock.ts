import { drawDailyBalances } from './blocks/drawDailyBalances.ts';
import { drawLetterhead } from './blocks/drawLetterhead.ts';
import { drawPanels } from './blocks/drawPanels.ts';
import { drawParagraph } from './blocks/drawParagraph.ts';
import { drawParties } from './blocks/drawParties.ts';
import { drawTable } from './blocks/drawTable.ts';
import { drawTitle } from './blocks/drawTitle.ts';
import type { Block } from './layout.ts';
import { type Stage, turnPage } from './stage.ts';

type Drawers = { readonly [Name in Block['block']]: (stage: Stage, block: Extract<Block, { block: Name }>) => void };

const DRAWERS: Drawers = {
  letterhead: drawLetterhead,
  parties: drawParties,
  title: drawTitle,
  panels: drawPanels,
  table: drawTable,
  dailyBalances: drawDailyBalances,
  paragraph: drawParagraph,
  pageBreak: turnPage,
  space(stage, block) {
    stage.y += block.points;
  },
};

/** Draws one block where the stage stands and moves the stage below it. */
export function drawBlock<Name extends Block['block']>(stage: Stage, block: Extract<Block, { block: Name }>): void {
  const draw: (stage: Stage, block: Extract<Block, { block: Name }>) => void = DRAWERS[block.block as Name];
  draw(stage, block);
}
