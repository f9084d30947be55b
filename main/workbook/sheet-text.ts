/** Excel's limit for the text of one cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/** What XML cannot hold: control characters other than tab and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Excel reads `_x0041_` as the character with that code, so a text that really says so needs its underscore escaped. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;

/** Most texts hold none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const MAY_CHANGE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_x/i;

/** `text` as a cell can hold it and Excel will show it: unchanged in all but the rarest cases. */
export function sheetText(text: string): string {
  if (text.length <= LONGEST_TEXT && !MAY_CHANGE.test(text)) return text;
  const written = text.replace(UNWRITABLE, '').replace(LOOKS_ESCAPED, '_x005F_');
  return written.length > LONGEST_TEXT ? `${written.slice(0, LONGEST_TEXT - 1)}…` : written;
}
