import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** An element of a part: its name, its attributes and what stands in it, in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

export interface OpenedPackage {
  /** The parts that are XML, by path; `null` where one is not well formed. */
  readonly parts: ReadonlyMap<string, Element | null>;
  readonly faults: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;
const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
});

function elementOf(node: Node): Element[] {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
  if (name === undefined || name === TEXT || name.startsWith('?')) return [];
  const inside = node[name] as readonly Node[];
  return [
    {
      name,
      attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
      children: inside.flatMap(elementOf),
      text: inside.map((one) => String(one[TEXT] ?? '')).join(''),
    },
  ];
}

/** Opens a package with a plain zip reader and XML parser, which know nothing of spreadsheets. */
export function openedPackage(bytes: Uint8Array): OpenedPackage {
  const faults: string[] = [];
  const parts = new Map<string, Element | null>();
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    const xml = strFromU8(part);
    const valid = XMLValidator.validate(xml);
    if (valid !== true) faults.push(`${path}: ${valid.err.msg}`);
    parts.set(path, valid === true ? ((parser.parse(xml) as Node[]).flatMap(elementOf)[0] ?? null) : null);
  }
  return { parts, faults };
}

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  childrenOf(element, name)[0];

/** Those of the list that are in it more than once. */
export const repeatedIn = (list: readonly string[]): string[] => [
  ...new Set(list.filter((one, at) => list.indexOf(one) !== at)),
];

/** Every element below one, itself included. */
export const within = (element: Element): Element[] => [element, ...element.children.flatMap(within)];
