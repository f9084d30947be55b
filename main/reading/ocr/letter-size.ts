import type { Ink } from './bitmap.ts';

/** Pixels under which a blot is noise or a dot. */
const LEAST = 3;
/** Letters from which a middle one says something. */
const ENOUGH = 20;

/** Visits a blot of touching ink, erasing it on the way. Returns the longer side of the box around it, in pixels. */
function eraseBlot(left: Uint8Array, width: number, from: number, stack: Int32Array): number {
  let [xMin, xMax, yMin, yMax] = [width, 0, left.length, 0];
  let depth = 0;
  const push = (at: number): void => {
    if (!left[at]) return;
    left[at] = 0;
    stack[depth] = at;
    depth += 1;
  };
  push(from);
  while (depth > 0) {
    depth -= 1;
    const at = stack[depth] ?? 0;
    const [x, y] = [at % width, Math.floor(at / width)];
    xMin = Math.min(xMin, x);
    xMax = Math.max(xMax, x);
    yMin = Math.min(yMin, y);
    yMax = Math.max(yMax, y);
    if (x > 0) push(at - 1);
    if (x < width - 1) push(at + 1);
    push(at - width);
    push(at + width);
  }
  return Math.max(xMax - xMin, yMax - yMin) + 1;
}

/** The longer side of a middling letter, in pixels, whichever way the page is turned; null where there are few. */
export function letterSize(ink: Ink): number | null {
  const left = ink.data.slice();
  const stack = new Int32Array(left.length);
  const sizes: number[] = [];
  for (let at = 0; at < left.length; at += 1) {
    if (!left[at]) continue;
    const size = eraseBlot(left, ink.width, at, stack);
    if (size >= LEAST) sizes.push(size);
  }
  if (sizes.length < ENOUGH) return null;
  return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? null;
}
