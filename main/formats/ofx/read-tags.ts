import { decodeEntities } from '../decode-entities.ts';
import { FORMAT_LIMITS } from '../limits.ts';
import { Malformed } from '../malformed.ts';

/** An element of an OFX file: an aggregate of others, or a value. */
export interface OfxElement {
  /** Upper case. */
  readonly name: string;
  /** Where it begins, 1 for the first. */
  readonly line: number;
  /** Empty for an aggregate. */
  readonly text: string;
  readonly children: OfxElement[];
}

const TAG = /<(\/?)([A-Za-z][\w.]*)(?![\w.])[^<>]*>([^<]*)/g;
const CDATA = { begins: '<![CDATA[', ends: ']]>' } as const;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text that must be taken as it is, with its marks as entities. */
function plain(text: string): string {
  let result = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf(CDATA.begins, at);
    const end = start < 0 ? -1 : text.indexOf(CDATA.ends, start);
    if (end < 0) return result + text.slice(at);
    result += text.slice(at, start) + escaped(text.slice(start + CDATA.begins.length, end));
    at = end + CDATA.ends.length;
  }
}

/** One row of a list. It has no content of its own and holds no other row, so that the next one ends it where nobody closed it. */
const ROW = 'STMTTRN';

/**
 * Closes the innermost open element of a name. What was opened in it and never closed had no content: its children are
 * siblings, but those of a row.
 */
function close(open: OfxElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at < 1) return;
  for (const inner of open.splice(at + 1).reverse()) {
    if (inner.name === ROW) continue;
    const parent = open.at(-1);
    for (const child of inner.children.splice(0)) parent?.children.push(child);
  }
  open.pop();
}

/**
 * The elements of OFX, as SGML (version 1, where values are not closed) or XML (version 2). Banks mix the two, so one reader
 * takes both. A file that ends before its first element does is malformed.
 */
export function readTags(text: string): OfxElement {
  const root: OfxElement = { name: '', line: 1, text: '', children: [] };
  const open: OfxElement[] = [root];
  let line = 1;
  let counted = 0;
  const source = plain(text);
  for (const match of source.matchAll(TAG)) {
    const [, slash, name = '', content = ''] = match;
    line += source.slice(counted, match.index).split('\n').length - 1;
    counted = match.index;
    if (slash) {
      close(open, name.toUpperCase());
      continue;
    }
    const element: OfxElement = {
      name: name.toUpperCase(),
      line,
      text: decodeEntities(content).trim(),
      children: [],
    };
    if (element.name === ROW) close(open, ROW);
    open.at(-1)?.children.push(element);
    if (element.text === '') open.push(element);
    if (open.length > FORMAT_LIMITS.depth) throw new Malformed(`line ${line}`, 'elements nest too deep');
  }
  const [, unclosed] = open;
  if (unclosed) throw new Malformed(`line ${unclosed.line}`, `the file ends before ${unclosed.name} is closed`);
  return root;
}

/** Every element of a name below another, at any depth. */
export const below = (element: OfxElement, name: string): readonly OfxElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);

/** The value of an element's own child; null where there is none. */
export const textIn = (element: OfxElement | undefined, name: string): string | null =>
  element?.children.find((child) => child.name === name)?.text || null;

/** An element's own child. */
export const childOf = (element: OfxElement | undefined, name: string): OfxElement | undefined =>
  element?.children.find((child) => child.name === name);
