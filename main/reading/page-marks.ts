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
  /** Share of the page that images cover, 0 to 1; overlaps count twice, up to 1. */
  readonly cover: number;
}

const areaOf = ([a = 1, b = 0, c = 0, d = 1]: Matrix): number => Math.abs(a * d - b * c);

/** Looks at the operators of a page. Only areas matter, and those multiply: no whole matrices are kept. */
export async function marksOf(page: PDFPageProxy): Promise<PageMarks> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const stack: number[] = [];
  let [area, covered, count, images] = [1, 0, 0, 0];
  fnArray.forEach((code, at) => {
    const args = argsArray[at] as Matrix & { readonly 0?: Matrix | null };
    if (code === OPS.save) stack.push(area);
    else if (code === OPS.restore) area = stack.pop() ?? 1;
    else if (code === OPS.transform) area *= areaOf(args);
    else if (code === OPS.paintFormXObjectBegin) {
      stack.push(area);
      area *= areaOf(args[0] ?? []);
    } else if (code === OPS.paintFormXObjectEnd) area = stack.pop() ?? 1;
    if (MARKS.has(code)) count += 1;
    if (!IMAGES.has(code)) return;
    images += 1;
    covered += area;
  });
  const whole = Math.abs((right - left) * (top - bottom)) || 1;
  return { count, images, cover: Math.min(1, covered / whole) };
}
