import type { Block } from '../layout.ts';
import { ensureRoom, type Stage } from '../stage.ts';
import { wrapText } from '../wrap-text.ts';

type Paragraph = Extract<Block, { block: 'paragraph' }>;

/** Running text over the full width, with an optional heading. */
export function drawParagraph(stage: Stage, block: Paragraph): void {
  const { paper, layout, left, right } = stage;
  const { face } = layout;
  const step = block.size * 1.3;
  const lines = wrapText(stage.say(block.text), right - left, (line) => paper.measure(line, face.regular, block.size));
  ensureRoom(stage, (lines.length + 2) * step);
  if (block.title !== undefined) {
    const size = block.size + 1.5;
    paper.text({ text: block.title, x: left, baseline: stage.y + size, font: face.bold, size, color: face.accent });
    stage.y += size + 5;
  }
  for (const text of lines) {
    const baseline = stage.y + block.size;
    paper.text({ text, x: left, baseline, font: face.regular, size: block.size, color: '#444444' });
    stage.y += step;
  }
  stage.y += 10;
}
