import type { Block } from '../layout.ts';
import type { Stage } from '../stage.ts';

type Letterhead = Extract<Block, { block: 'letterhead' }>;

/** The bank's name at the left, its small lines at the right. */
export function drawLetterhead(stage: Stage, block: Letterhead): void {
  const { paper, layout, left, right } = stage;
  const { face } = layout;
  const top = layout.margins.top;
  const banded = block.style === 'band';
  if (banded) paper.fill(0, 0, paper.width, top + 34, face.accent);
  const name = { text: stage.institution, x: left, baseline: top + 18, font: face.bold, size: 19 };
  paper.text({ ...name, color: banded ? '#ffffff' : face.accent });
  block.contact.forEach((line, index) => {
    const color = banded ? '#ffffff' : '#444444';
    const baseline = top + 4 + index * 10;
    paper.text({ text: stage.say(line), x: right, baseline, font: face.regular, size: 7.5, align: 'right', color });
  });
  if (block.style === 'rule') paper.rule(left, top + 30, right, 2, face.accent);
  stage.y = top + 52;
}
