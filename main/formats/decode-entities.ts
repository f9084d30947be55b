const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

const LAST_CODE_POINT = 0x10ffff;

function decoded(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED.get(name.toLowerCase()) ?? whole;
  const isHex = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
}

/** Text with its entities as letters: the predefined ones and numbers. No document can define others. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,4});/gi, decoded) : text;
