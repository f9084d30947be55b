import type { Activity } from './activity.ts';
import { drawBlock } from './draw-block.ts';
import type { FamilyName } from './families.ts';
import type { Family } from './family.ts';
import { createFigures, type Falsification } from './figures.ts';
import { createPaper, type Paper, type PaperOptions } from './paper.ts';
import { createRandom } from './random.ts';
import { createSayer } from './sayer.ts';
import type { Stage } from './stage.ts';
import { createTypewriter } from './typewriter.ts';

/** What may be odd about a document, apart from its layout. */
export interface Oddities {
  /** One printed total or balance disagrees with the rows. */
  readonly inconsistent?: boolean;
  /** Stored turned, shown upright by `/Rotate`. */
  readonly rotate?: 90 | 180 | 270;
  /** Every glyph placed by its own operator, spaces left out. */
  readonly perCharacter?: boolean;
  /** Large light text across the table. */
  readonly watermark?: boolean;
}

/** What to draw. */
export interface Plan {
  readonly name: FamilyName;
  readonly family: Family;
  /** Every statement of the document: the accounts it is about. */
  readonly statements: readonly (readonly Activity[])[];
  readonly oddities: Oddities;
  readonly seed: number;
}

export interface DrawnDocument {
  readonly pdf: Uint8Array;
  /** Every account of every statement, copies left out. */
  readonly accounts: readonly Stage[];
}

/** A statement on its pages, which count from 1 again. */
interface Run {
  readonly stages: readonly Stage[];
  readonly first: number;
  readonly last: number;
}

function paperOptions({ family, statements, oddities }: Plan): PaperOptions {
  return {
    size: family.layout.paper,
    title: `${family.institution} statement ${statements[0]?.[0]?.end ?? ''}`,
    rotate: oddities.rotate ?? 0,
    perCharacter: oddities.perCharacter ?? false,
    watermark: oddities.watermark ? 'DUPLICATE' : null,
  };
}

function paperOf(plan: Plan): Paper {
  const { layout } = plan.family;
  const paper = createPaper(paperOptions(plan));
  return layout.typewriter ? createTypewriter(paper, layout.margins.left, layout.face.size) : paper;
}

function chosenTexts({ name, family, seed }: Plan): Record<string, string> {
  const random = createRandom(seed, `${name} choices`);
  const choices = Object.entries(family.layout.choices ?? {});
  return Object.fromEntries(choices.map(([token, texts]) => [token, random.pick(texts)]));
}

function stagesOf(plan: Plan, activities: readonly Activity[], paper: Paper, falsified: Falsification | null): Stage[] {
  const { name, family, seed } = plan;
  const { layout, institution } = family;
  const chosen = chosenTexts(plan);
  const random = createRandom(seed, `${name} drawing`);
  const stages: Stage[] = [];
  for (const [index, activity] of activities.entries()) {
    stages.push({
      institution,
      activity,
      layout,
      figures: createFigures(activity, index === 0 ? falsified : null),
      paper,
      random,
      say: createSayer(institution, activity, layout, chosen),
      left: layout.margins.left,
      right: paper.width - layout.margins.right,
      rows: [],
      drawn: [],
      accounts: stages,
      y: layout.margins.top,
    });
  }
  return stages;
}

function drawRun(stages: readonly Stage[], paper: Paper): Run {
  const [main] = stages;
  if (main === undefined) throw new RangeError('a statement needs an account');
  paper.addPage();
  const first = paper.page();
  for (const block of main.layout.blocks) drawBlock(main, block);
  return { stages, first, last: paper.page() };
}

function drawFooter({ stages, first, last }: Run, paper: Paper, page: number): void {
  const [main] = stages;
  if (main === undefined) return;
  const { layout, left, right, say } = main;
  const style = { baseline: paper.height - 26, font: layout.face.regular, size: 7.5, color: '#444444' };
  const more = { page: String(page - first + 1), pages: String(last - first + 1) };
  paper.text({ ...style, text: say(layout.footer.left, more), x: left });
  paper.text({ ...style, text: say(layout.footer.right, more), x: right, align: 'right' });
}

/** Draws the whole document; `falsified` is about the first account of the first statement. */
export function drawDocument(plan: Plan, falsified: Falsification | null): DrawnDocument {
  const paper = paperOf(plan);
  const copies = Array.from({ length: plan.family.copies ?? 1 }, () => plan.statements).flat();
  const runs = copies.map((activities) =>
    drawRun(stagesOf(plan, activities, paper, activities === plan.statements[0] ? falsified : null), paper),
  );
  const pdf = paper.finish((page) => {
    const run = runs.find(({ first, last }) => page >= first && page <= last);
    if (run !== undefined) drawFooter(run, paper, page);
  });
  return { pdf, accounts: runs.slice(0, plan.statements.length).flatMap(({ stages }) => stages) };
}
