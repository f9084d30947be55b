/** An element as a reader of OFX 1 sees it: its value, or the elements in it. */
export interface OfxElement {
  readonly name: string;
  readonly value: string | null;
  readonly children: readonly OfxElement[];
}

export interface OfxFile {
  readonly header: ReadonlyMap<string, string>;
  readonly root: OfxElement;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const TOKEN = /<(\/?)([A-Z0-9.]+)>([^<]*)/g;

/** An independent reading of OFX 1.02: a header of lines, an empty line, and SGML in which elements with values do not end. */
export function readOfx(bytes: Uint8Array): OfxFile {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const end = text.indexOf('\r\n\r\n');
  const header = new Map(
    text
      .slice(0, end)
      .split('\r\n')
      .map((line) => line.split(':') as [string, string]),
  );
  const body = text.slice(end + 4);
  const stack: { name: string; children: OfxElement[] }[] = [{ name: '', children: [] }];
  let read = 0;
  for (const [whole, isEnd, name = '', raw = ''] of body.matchAll(TOKEN)) {
    read += whole.length;
    const value = raw.trim().replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? '');
    const top = stack.at(-1);
    if (isEnd) {
      const done = stack.pop();
      if (done?.name !== name || value !== '') throw new Error(`</${name}> ends ${done?.name}`);
      stack.at(-1)?.children.push({ ...done, value: null });
    } else if (value === '') stack.push({ name, children: [] });
    else top?.children.push({ name, value, children: [] });
  }
  const [root] = stack[0]?.children ?? [];
  if (stack.length !== 1 || !root || read !== body.length) throw new Error('what follows the header is no OFX');
  return { header, root };
}

/** The elements at a path, such as `BANKMSGSRSV1/STMTTRNRS`. */
export function elementsAt(root: OfxElement, path: string): OfxElement[] {
  return path
    .split('/')
    .reduce<OfxElement[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [root],
    );
}

export const valueAt = (root: OfxElement, path: string): string | null => elementsAt(root, path)[0]?.value ?? null;
