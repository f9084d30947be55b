/** An element of OFX: of other elements, or of one value. */
export interface Element {
  readonly name: string;
  readonly content: string | readonly Element[];
}

export const element = (name: string, content: string | readonly Element[]): Element => ({ name, content });

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** As OFX 1 writes it (2.3): an element with a value has no end tag; one that holds others has. One line an element. */
export function sgml({ name, content }: Element): string {
  if (typeof content === 'string') return `<${name}>${escaped(content)}\r\n`;
  return `<${name}>\r\n${content.map(sgml).join('')}</${name}>\r\n`;
}

const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
