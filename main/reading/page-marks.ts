import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Matrix = readonly number[];

const IMAGES = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);

/** Operators that put something on a page. */
const MARKS = new Set<number>([...IMAGES, OPS.constructPath, OPS.shadingFill, OPS.showText]);

/** What a page shows besides its text. */
export interface PageMarks {
  /** Operators that put something on the page. */
  readonly count: number;
  readonly images: number;
  /** True when an image is the page, or would be had pdf.js not left it out. */
  readonly isPicture: boolean;
  /** True when pdf.js left out an image as large as the page: it has more pixels than a picture may have. */
  readonly isLost: boolean;
}

/** Share of the page from which an image is the page. */
const MOST = 0.5;

const areaOf = ([a = 1, b = 0, c = 0, d = 1]: Matrix): number => Math.abs(a * d - b * c);

/** An image that is too large leaves nothing but the place it was to be painted at. */
const nothingFollows = (codes: readonly number[], at: number): boolean => {
  const next = codes[at + 1];
  return next === undefined || next === OPS.restore;
};

/** Looks at the operators of a page. Only areas matter, and those multiply: no whole matrices are kept. */
export async function marksOf(page: PDFPageProxy): Promise<PageMarks> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const whole = Math.abs((right - left) * (top - bottom)) || 1;
  const stack: number[] = [];
  let isLost = false;
  let [area, covered, count, images] = [1, 0, 0, 0];
  fnArray.forEach((code, at) => {
    const args = argsArray[at] as Matrix & { readonly 0?: Matrix | null };
    if (code === OPS.save) stack.push(area);
    else if (code === OPS.restore) area = stack.pop() ?? 1;
    else if (code === OPS.transform) {
      area *= areaOf(args);
      if (area / whole >= MOST && nothingFollows(fnArray, at)) isLost = true;
    } else if (code === OPS.paintFormXObjectBegin) {
      stack.push(area);
      area *= areaOf(args[0] ?? []);
    } else if (code === OPS.paintFormXObjectEnd) area = stack.pop() ?? 1;
    if (MARKS.has(code)) count += 1;
    if (!IMAGES.has(code)) return;
    images += 1;
    covered += area;
  });
  return { count, images, isPicture: isLost || covered / whole >= MOST, isLost };
}
