import type { Block } from '../layout.ts';
import { ensureRoom, type Stage } from '../stage.ts';
import { valueText } from './value-text.ts';

type Strip = Extract<Block, { block: 'strip' }>;

function drawStripTitle(stage: Stage, title: string): void {
  const { paper, layout, left } = stage;
  const { bold: font, size, accent: color } = layout.face;
  paper.text({ text: stage.say(title), x: left, baseline: stage.y + size + 1, font, size: size + 1, color });
  stage.y += size + 8;
}

/** Labels in a line and their figures in the line below, right-aligned in equal widths. */
export function drawStrip(stage: Stage, block: Strip): void {
  const { paper, layout, left, right } = stage;
  const { face } = layout;
  const height = face.size * 2 + 16;
  ensureRoom(stage, height + face.size + 12);
  if (block.title !== undefined) drawStripTitle(stage, block.title);
  const width = (right - left) / block.cells.length;
  if (block.frame === 'boxed') paper.frame(left, stage.y, right - left, height, face.accent);
  if (block.frame === 'ruled') paper.rule(left, stage.y + face.size + 8, right, 0.8, face.accent);
  block.cells.forEach(({ label, value }, index) => {
    const place = { x: left + (index + 1) * width - 8, size: face.size, align: 'right' } as const;
    paper.text({ ...place, text: stage.say(label), baseline: stage.y + face.size + 3, font: face.bold });
    paper.text({
      ...place,
      text: valueText(stage, value),
      baseline: stage.y + face.size * 2 + 10,
      font: face.regular,
    });
  });
  stage.y += height + 14;
}
