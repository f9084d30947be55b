import type { Block, Panel, PanelLine } from '../layout.ts';
import { ensureRoom, type Stage } from '../stage.ts';
import { valueText } from './value-text.ts';

type Panels = Extract<Block, { block: 'panels' }>;

const stepOf = (stage: Stage): number => stage.layout.face.size + 5;

function heightOf(stage: Stage, panel: Panel): number {
  const headings = (panel.title === undefined ? 0 : 1.5) + (panel.counts === undefined ? 0 : 1);
  return (panel.lines.length + headings) * stepOf(stage) + 12;
}

function drawPanelTitle(stage: Stage, panel: Panel, y: number): number {
  const { paper, layout } = stage;
  const { face } = layout;
  if (panel.title === undefined) return y;
  const height = stepOf(stage) * 1.5;
  if (panel.frame === 'boxed') paper.fill(panel.x, y, panel.width, height - 2, face.tint);
  const x = panel.frame === 'boxed' ? panel.x + 8 : panel.x;
  const baseline = y + height - 7;
  paper.text({ text: stage.say(panel.title), x, baseline, font: face.bold, size: face.size + 1, color: face.accent });
  if (panel.frame === 'ruled') paper.rule(panel.x, y + height - 1, panel.x + panel.width, 1, face.accent);
  return y + height;
}

function drawPanelLine(stage: Stage, panel: Panel, line: PanelLine, baseline: number): void {
  const { paper, layout, figures } = stage;
  const { face } = layout;
  const inset = panel.frame === 'plain' ? 0 : 8;
  const style = { baseline, font: line.strong ? face.bold : face.regular, size: face.size };
  paper.text({ ...style, text: stage.say(line.label), x: panel.x + inset });
  paper.text({ ...style, text: valueText(stage, line.value), x: panel.x + panel.width - inset, align: 'right' });
  if (line.count !== undefined && panel.counts !== undefined) {
    paper.text({ ...style, text: String(figures.count(line.count)), x: panel.counts.x, align: 'right' });
  }
}

function drawCountHeadings(stage: Stage, panel: Panel, baseline: number): number {
  const { paper, layout } = stage;
  if (panel.counts === undefined) return baseline;
  const style = { baseline, font: layout.face.bold, size: layout.face.size - 1, align: 'right' } as const;
  paper.text({ ...style, text: panel.counts.heading, x: panel.counts.x });
  paper.text({ ...style, text: panel.counts.amountHeading, x: panel.x + panel.width - 8 });
  return baseline + stepOf(stage);
}

function drawPanel(stage: Stage, panel: Panel): number {
  const { paper, layout } = stage;
  const { face } = layout;
  const top = stage.y;
  let baseline = drawCountHeadings(stage, panel, drawPanelTitle(stage, panel, top) + face.size + 4);
  for (const line of panel.lines) {
    if (line.strong && panel.frame === 'ruled') {
      paper.rule(panel.x, baseline - face.size - 1.5, panel.x + panel.width, 0.4, '#999999');
    }
    drawPanelLine(stage, panel, line, baseline);
    baseline += stepOf(stage);
  }
  const height = heightOf(stage, panel);
  if (panel.frame === 'boxed') paper.frame(panel.x, top, panel.width, height, face.accent);
  return top + height;
}

/** Boxes of labelled figures, side by side. */
export function drawPanels(stage: Stage, block: Panels): void {
  ensureRoom(stage, Math.max(...block.panels.map((panel) => heightOf(stage, panel))));
  stage.y = Math.max(...block.panels.map((panel) => drawPanel(stage, panel))) + 16;
}
