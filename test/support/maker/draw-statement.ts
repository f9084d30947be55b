import { type DrawnDocument, drawDocument, type Plan } from './draw-document.ts';
import type { Family } from './family.ts';
import type { Falsification, PrintedFigure } from './figures.ts';
import { createRandom } from './random.ts';
import type { Stage } from './stage.ts';
import type { Alteration, Truth } from './truth.ts';

/** A document and what it says. */
export interface MadeStatement {
  readonly pdf: Uint8Array;
  /** The first statement in the document; of most families there is no other. */
  readonly truth: Truth;
  /** Every statement in the document, in its order; one that is printed twice stands here once. */
  readonly truths: readonly Truth[];
}

const printedFirst = ({ accounts }: DrawnDocument): readonly PrintedFigure[] => accounts[0]?.figures.printed() ?? [];

const classOf = (name: string): Alteration['figure'] | null => {
  if (name === 'closing') return 'closing';
  if (name.startsWith('balance:')) return 'balance';
  return name.startsWith('total:') ? 'total' : null;
};

/** Chooses a printed figure to falsify: first what kind of figure, so that row balances do not crowd out totals. */
function chooseFalsification(printed: readonly PrintedFigure[], { name: family, seed }: Plan): Falsification {
  const random = createRandom(seed, `${family} falsification`);
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

/** Draws the statements of a plan, each a list of accounts, the way its family does; the seed decides what is decoration. */
export function drawStatement(plan: Plan): MadeStatement {
  const honest = drawDocument(plan, null);
  const falsification = plan.oddities.inconsistent ? chooseFalsification(printedFirst(honest), plan) : null;
  const { pdf, accounts } = falsification === null ? honest : drawDocument(plan, falsification);
  const [truth, ...others] = accounts.map((stage, index) =>
    truthOf(plan.family, stage, index === 0 ? falsification : null),
  );
  if (truth === undefined) throw new RangeError('a document needs a statement');
  return { pdf, truth, truths: [truth, ...others] };
}
