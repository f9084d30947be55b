import type { Block } from '../layout.ts';
import { ensureRoom, type Stage } from '../stage.ts';

type Title = Extract<Block, { block: 'title' }>;

/** A line of its own in the accent colour. */
export function drawTitle(stage: Stage, block: Title): void {
  const { paper, layout, left, right } = stage;
  const align = block.align ?? 'left';
  const x = align === 'left' ? left : align === 'right' ? right : (left + right) / 2;
  ensureRoom(stage, block.size + 40);
  const { bold: font, accent: color } = layout.face;
  paper.text({ text: stage.say(block.text), x, baseline: stage.y + block.size, font, size: block.size, align, color });
  stage.y += block.size + 10;
}
