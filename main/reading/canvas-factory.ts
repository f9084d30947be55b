import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';

interface CanvasAndContext {
  canvas: Canvas | null;
  context: SKRSContext2D | null;
}

/**
 * pdf.js enlarges images without smoothing, as its viewer wants it; letters of a coarse scan then get stairs for edges,
 * which are recognised badly. So a context from here does not let go of smoothing.
 */
export function smoothContext(canvas: Canvas): SKRSContext2D {
  const context = canvas.getContext('2d');
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  Object.defineProperty(context, 'imageSmoothingEnabled', { get: () => true, set: () => undefined });
  return context;
}

/** Makes pdf.js's canvases: see its `CanvasFactory`. */
export class CanvasFactory {
  create(width: number, height: number): CanvasAndContext {
    const canvas = createCanvas(Math.ceil(width), Math.ceil(height));
    return { canvas, context: smoothContext(canvas) };
  }

  reset({ canvas }: CanvasAndContext, width: number, height: number): void {
    if (!canvas) return;
    canvas.width = Math.ceil(width);
    canvas.height = Math.ceil(height);
  }

  destroy(made: CanvasAndContext): void {
    this.reset(made, 1, 1);
    made.canvas = null;
    made.context = null;
  }

  getNoAlphaContext(canvas: Canvas): SKRSContext2D {
    return smoothContext(canvas);
  }
}
