import { Malformed } from './malformed.ts';
import { minorOfDecimal } from './minor-units.ts';

/** An element of an XML file, and the path to it. */
export interface XmlNode {
  /** Without its namespace. */
  readonly name: string;
  /** Such as `/Document/BkToCstmrStmt/Stmt/Ntry[2]`; elements of one name are counted from 1. */
  readonly path: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** The children that the last of `names` leads to, from one to the next. */
export const all = (node: XmlNode, ...names: readonly string[]): readonly XmlNode[] =>
  names.reduce<readonly XmlNode[]>(
    (nodes, name) => nodes.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [node],
  );

/** The first of them. */
export const first = (node: XmlNode, ...names: readonly string[]): XmlNode | undefined => all(node, ...names)[0];

/** Its text; null where there is none. */
export const textAt = (node: XmlNode, ...names: readonly string[]): string | null =>
  first(node, ...names)?.text || null;

/** Its amount in minor units, magnitude and sign as written; null where it is none. */
export const minorAt = (node: XmlNode, currency: string | null, ...names: readonly string[]): number | null => {
  const text = textAt(node, ...names);
  return text === null ? null : minorOfDecimal(text, currency);
};

/** A child that must be there. */
export function needed(node: XmlNode, name: string): XmlNode {
  const child = first(node, name);
  if (!child) throw new Malformed(node.path, `it has no ${name}`);
  return child;
}
