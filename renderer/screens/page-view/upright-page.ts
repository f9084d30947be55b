import { uprightSize } from '../../../shared/turned.ts';
import type { OriginalPage } from './original.ts';

function turned(canvas: HTMLCanvasElement, degrees: number): HTMLCanvasElement {
  const result = document.createElement('canvas');
  Object.assign(result, uprightSize(canvas, degrees));
  const context = result.getContext('2d');
  if (!context) return canvas;
  context.translate(result.width / 2, result.height / 2);
  context.rotate((-degrees * Math.PI) / 180);
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
  return result;
}

/**
 * A page as a person holds it to read.
 *
 * @param quarter degrees clockwise by which its writing is turned: 0, 90, 180 or 270, either way
 */
export function uprightPage(page: OriginalPage, quarter: number): OriginalPage {
  if (quarter === 0) return page;
  return {
    size: uprightSize(page.size, quarter),
    draw: (scale) => {
      const { canvas, cancel } = page.draw(scale);
      return { canvas: canvas.then((drawn) => turned(drawn, quarter)), cancel };
    },
  };
}
