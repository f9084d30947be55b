import type { Rectangle } from '../../../shared/model/index.ts';
import type { Ink } from './bitmap.ts';

/** Visits a blot of touching ink, erasing it on the way. Returns the box around it; its far edges lie outside of it. */
function eraseBlot(left: Uint8Array, width: number, from: number, stack: Int32Array): Rectangle {
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
  return { xMin, xMax: xMax + 1, yMin, yMax: yMax + 1 };
}

/** The boxes, in pixels, around each blot of touching ink: mostly one a letter. */
export function blotsOf(ink: Ink): Rectangle[] {
  const left = ink.data.slice();
  const stack = new Int32Array(left.length);
  const blots: Rectangle[] = [];
  for (let at = 0; at < left.length; at += 1) if (left[at]) blots.push(eraseBlot(left, ink.width, at, stack));
  return blots;
}
