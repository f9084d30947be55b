/** About how wide a character of the sheets' font stands, in digits: the unit of column widths. */
const CAPITAL = 1.2;
const SMALL = 0.95;
const MARK = 0.6;
const IDEOGRAPH = 2;
const [A, Z, SMALL_A, DIGIT_0, DIGIT_9, FIRST_IDEOGRAPH] = [0x41, 0x5a, 0x61, 0x30, 0x39, 0x2e80];

/** About how wide a text stands, in digits. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += widthOf(text.charCodeAt(at));
  return width;
}

function widthOf(code: number): number {
  if (code >= FIRST_IDEOGRAPH) return IDEOGRAPH;
  if (code >= SMALL_A) return SMALL;
  if (code >= A && code <= Z) return CAPITAL;
  return code >= DIGIT_0 && code <= DIGIT_9 ? 1 : MARK;
}
