import type { Ink } from './bitmap.ts';

/** Degrees either way in which a tilt is looked for. */
const WIDEST = 5;
/** Steps in degrees, each looked at around the best of the step before. */
const STEPS = [0.5, 0.1, 0.02];

/** The lower edges of the ink: on a line of writing most of them lie on the baseline. */
function lowerEdges({ width, height, data }: Ink): { xs: Int32Array; ys: Int32Array } {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let y = 0; y < height - 1; y += 1)
    for (let x = 0; x < width; x += 1)
      if (data[y * width + x] && !data[(y + 1) * width + x]) {
        xs.push(x);
        ys.push(y);
      }
  return { xs: Int32Array.from(xs), ys: Int32Array.from(ys) };
}

/**
 * Degrees clockwise by which lines of writing are tilted: that tilt at which the lower edges of the ink fall together into
 * the fewest rows.
 */
export function tiltOf(ink: Ink): number {
  const { xs, ys } = lowerEdges(ink);
  const margin = Math.ceil(ink.width * Math.tan((WIDEST * Math.PI) / 180)) + 1;
  const rows = new Int32Array(ink.height + 2 * margin);
  const scoreAt = (degrees: number): number => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    rows.fill(0);
    for (let edge = 0; edge < xs.length; edge += 1) {
      const row = Math.round((ys[edge] ?? 0) - ((xs[edge] ?? 0) - ink.width / 2) * slope) + margin;
      rows[row] = (rows[row] ?? 0) + 1;
    }
    return rows.reduce((sum, count) => sum + count * count, 0) / (xs.length || 1);
  };
  let best = { degrees: 0, score: scoreAt(0) };
  let reach = WIDEST;
  for (const step of STEPS) {
    const centre = best.degrees;
    for (let degrees = centre - reach; degrees <= centre + reach + step / 2; degrees += step) {
      if (Math.abs(degrees) > WIDEST) continue;
      const score = scoreAt(degrees);
      // A page as straight one way as another is straight.
      if (score > best.score * 1.0001) best = { degrees, score };
    }
    reach = step;
  }
  return best.degrees;
}
