/** How wide the characters from the space to `~` stand in the sheets' font, in thousandths of its size (Arial, as Helvetica). */
const WIDTHS: readonly number[] = [
  ...[278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278],
  ...[556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556],
  ...[1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778],
  ...[667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556],
  ...[333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556],
  ...[556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584],
];
const FIRST = 0x20;
/** The unit of column widths. */
const DIGIT = 556;
/** Others are about as wide as a digit, and ideographs as two. */
const [OTHER, IDEOGRAPH, FIRST_IDEOGRAPH] = [DIGIT, 2 * DIGIT, 0x2e80];
/** Programs place letters on whole pixels, which makes some texts wider than the sum of their letters. */
const MARGIN = 1.05;

/** About how wide a text stands, in digits. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += widthOf(text.charCodeAt(at));
  return (width / DIGIT) * MARGIN;
}

const widthOf = (code: number): number => (code >= FIRST_IDEOGRAPH ? IDEOGRAPH : (WIDTHS[code - FIRST] ?? OTHER));
