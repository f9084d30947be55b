import type { Block } from '../layout.ts';
import type { Stage } from '../stage.ts';

type Parties = Extract<Block, { block: 'parties' }>;

/** Holder and address at the left, as in a window envelope; facts about the account at the right. */
export function drawParties(stage: Stage, block: Parties): void {
  const { paper, layout, activity, left, say } = stage;
  const { face } = layout;
  const step = face.size + 4;
  const first = stage.y + face.size;
  [activity.holder, ...activity.address].forEach((text, index) => {
    const baseline = first + 14 + index * (face.size + 3);
    paper.text({ text, x: left + 8, baseline, font: face.regular, size: face.size + 0.5 });
  });
  block.facts.forEach(({ label, value }, index) => {
    const baseline = first + index * step;
    paper.text({ text: say(label), x: block.factsX, baseline, font: face.bold, size: face.size });
    paper.text({ text: say(value), x: block.valuesX, baseline, font: face.regular, size: face.size });
  });
  const lines = Math.max(block.facts.length, activity.address.length + 2);
  stage.y = first + lines * step + 14;
}
