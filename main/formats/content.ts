import { decodeText, linesOf } from './decode-text.ts';
import type { JsonNode } from './json-node.ts';
import { readJson } from './read-json.ts';
import { isWorkbook, readWorkbook } from './read-workbook.ts';
import { readXml } from './read-xml.ts';
import type { Grid } from './table/grid.ts';
import type { XmlNode } from './xml-node.ts';

/** What a file holds, told by its bytes: the kinds of content that formats are written in. */
export type Content =
  | { readonly kind: 'json'; readonly root: JsonNode }
  | { readonly kind: 'xml'; readonly root: XmlNode }
  | { readonly kind: 'text'; readonly text: string; readonly lines: readonly string[] }
  | { readonly kind: 'workbook'; readonly sheets: readonly Grid[] };

/** OFX 2 looks like XML, but banks write it as loosely as OFX 1: both are read as text. */
const isOfx = (text: string): boolean => /<OFX>/i.test(text.slice(0, 4_096));

/** The text of bytes, whatever it is the text of; null for those that are none, or hold nothing. */
export function textOf(bytes: Uint8Array): Extract<Content, { readonly kind: 'text' }> | null {
  const text = decodeText(bytes);
  return text === null || text.trim() === '' ? null : { kind: 'text', text, lines: linesOf(text) };
}

/**
 * What bytes hold; null for those that are no text and no spreadsheet. Throws `Malformed` where JSON, XML or a spreadsheet
 * is not whole.
 */
export function contentOf(bytes: Uint8Array): Content | null {
  if (isWorkbook(bytes)) return { kind: 'workbook', sheets: readWorkbook(bytes) };
  const content = textOf(bytes);
  const start = content?.text.trimStart() ?? '';
  if (/^[{[]/.test(start) && !/^\{\d:/.test(start)) return { kind: 'json', root: readJson(content?.text ?? '') };
  if (start.startsWith('<') && !isOfx(start)) return { kind: 'xml', root: readXml(start) };
  return content;
}
