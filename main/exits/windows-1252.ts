/** What Windows-1252 has at 0x80 to 0x9F; a space where it has nothing. */
const UPPER_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const FIRST_UPPER_CONTROL = 0x80;
const FIRST_LATIN = 0xa0;
const LAST_LATIN = 0xff;
const UNKNOWN = '?';

/** `text` as Windows-1252; a character that it lacks loses its accents, or becomes a question mark. */
export function windows1252(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text.normalize('NFC')) {
    bytes.push(byteOf(character) ?? byteOf(character.normalize('NFD').charAt(0)) ?? UNKNOWN.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}

function byteOf(character: string): number | null {
  const code = character.codePointAt(0) ?? 0;
  if (code < FIRST_UPPER_CONTROL || (code >= FIRST_LATIN && code <= LAST_LATIN)) return code;
  const upper = UPPER_CONTROLS.indexOf(character);
  return upper < 0 ? null : FIRST_UPPER_CONTROL + upper;
}
