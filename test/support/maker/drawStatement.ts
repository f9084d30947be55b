import type { Activity } from './activity.ts';
import { drawBlock } from './drawBlock.ts';
import type { Family } from './family.ts';
import { createFigures, type Falsification, type Figures, type PrintedFigure } from './figures.ts';
import { createPaper, type PaperOptions } from './paper.ts';
import { createRandom, type Random } from './random.ts';
import { createSayer } from './sayer.ts';
import type { Stage } from './stage.ts';
import type { Alteration, Truth } from './truth.ts';

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

/** A statement and what it says. */
export interface MadeStatement {
  readonly pdf: Uint8Array;
  readonly truth: Truth;
}

interface Drawing {
  readonly pdf: Uint8Array;
  readonly stage: Stage;
}

function drawFooters(stage: Stage): Uint8Array {
  const { paper, layout, left, right, say } = stage;
  const style = { baseline: paper.height - 26, font: layout.face.regular, size: 7.5, color: '#444444' };
  return paper.finish((page, pages) => {
    const more = { page: String(page), pages: String(pages) };
    paper.text({ ...style, text: say(layout.footer.left, more), x: left });
    paper.text({ ...style, text: say(layout.footer.right, more), x: right, align: 'right' });
  });
}

function paperOptions(family: Family, activity: Activity, oddities: Oddities): PaperOptions {
  return {
    size: family.layout.paper,
    title: `${family.institution} statement ${activity.end}`,
    rotate: oddities.rotate ?? 0,
    perCharacter: oddities.perCharacter ?? false,
    watermark: oddities.watermark ? 'DUPLICATE' : null,
  };
}

function draw(family: Family, activity: Activity, oddities: Oddities, seed: number, figures: Figures): Drawing {
  const { layout, institution } = family;
  const paper = createPaper(paperOptions(family, activity, oddities));
  const stage: Stage = {
    institution,
    activity,
    layout,
    figures,
    paper,
    random: createRandom(seed, `${family.name} drawing`),
    say: createSayer(institution, activity, layout),
    left: layout.margins.left,
    right: paper.width - layout.margins.right,
    rows: [],
    drawn: [],
    y: layout.margins.top,
  };
  paper.addPage();
  for (const block of layout.blocks) drawBlock(stage, block);
  return { pdf: drawFooters(stage), stage };
}

const classOf = (name: string): Alteration['figure'] | null => {
  if (name === 'closing') return 'closing';
  if (name.startsWith('balance:')) return 'balance';
  return name.startsWith('total:') ? 'total' : null;
};

/** Chooses a printed figure to falsify: first what kind of figure, so that row balances do not crowd out totals. */
function chooseFalsification(printed: readonly PrintedFigure[], random: Random): Falsification {
  const candidates = printed.filter(({ name, right }) => classOf(name) !== null && right !== 0);
  const classes = [...new Set(candidates.map(({ name }) => classOf(name)))];
  if (classes.length === 0) throw new Error('this layout prints no figure that could be falsified');
  const chosen = random.pick(classes);
  const { name, right } = random.pick(candidates.filter((figure) => classOf(figure.name) === chosen));
  return { name, by: Math.sign(right) * random.pick([900, 1000, 5400, 10_000, 25_000, 100_000]) };
}

function alterationOf(stage: Stage, falsification: Falsification | null): Alteration | null {
  if (falsification === null) return null;
  const figure = stage.figures.printed().find(({ name }) => name === falsification.name);
  const kind = classOf(falsification.name);
  if (figure === undefined || kind === null) throw new Error(`not printed: ${falsification.name}`);
  const row = kind === 'balance' ? stage.drawn.indexOf(Number(falsification.name.slice('balance:'.length))) : -1;
  return { figure: kind, row: row < 0 ? null : row, printed: figure.shown, right: figure.right };
}

/** Something printed allows an independent check. */
function isCheckable(printed: readonly PrintedFigure[]): boolean {
  const has = (name: string): boolean => printed.some((figure) => figure.name.startsWith(name));
  return has('total:') || has('balance:') || (has('opening') && has('closing'));
}

function truthOf(family: Family, stage: Stage, falsification: Falsification | null): Truth {
  const { activity, figures, rows } = stage;
  const printed = figures.printed();
  const shown = (wanted: string): number | null => printed.find(({ name }) => name === wanted)?.shown ?? null;
  return {
    institution: family.institution,
    accountNumber: activity.accountNumber,
    accountType: activity.accountType,
    holder: activity.holder,
    currency: activity.currency,
    start: activity.start,
    end: activity.end,
    opening: shown('opening'),
    closing: shown('closing'),
    printedTotals: figures.printedTotals(),
    rows,
    expectedVerdict: falsification !== null ? 'broken' : isCheckable(printed) ? 'proven' : 'unproven',
    alteration: alterationOf(stage, falsification),
  };
}

/** Draws `activity` the way `family` does. `seed` decides only what is decoration, and which figure is falsified. */
export function drawStatement(family: Family, activity: Activity, oddities: Oddities, seed: number): MadeStatement {
  const honest = draw(family, activity, oddities, seed, createFigures(activity, null));
  if (!oddities.inconsistent) return { pdf: honest.pdf, truth: truthOf(family, honest.stage, null) };
  const random = createRandom(seed, `${family.name} falsification`);
  const falsification = chooseFalsification(honest.stage.figures.printed(), random);
  const { pdf, stage } = draw(family, activity, oddities, seed, createFigures(activity, falsification));
  return { pdf, truth: truthOf(family, stage, falsification) };
}
