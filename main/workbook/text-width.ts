/** Widths of letters in digits, the unit of column widths. Capitals are wider, ideographs twice as wide. */
const CAPITAL = 1.25;
const IDEOGRAPH = 2;
const FIRST_IDEOGRAPH = 0x2e80;

/** About how wide a text stands, in digits. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_IDEOGRAPH) width += IDEOGRAPH;
    else width += code >= 65 && code <= 90 ? CAPITAL : 1;
  }
  return width;
}
