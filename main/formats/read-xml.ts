import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { decodeEntities } from './decode-entities.ts';
import { lineAt } from './decode-text.ts';
import { FORMAT_LIMITS } from './limits.ts';
import { Malformed } from './malformed.ts';
import type { XmlNode } from './xml-node.ts';

const TEXT = '#text';
const ATTRIBUTES = ':@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  processEntities: false,
  maxNestedTags: FORMAT_LIMITS.depth,
});

/** What the parser makes of an element: its name with its content, and its attributes. */
type Parsed = Readonly<Record<string, unknown>>;

function nodeOf(parsed: Parsed, name: string, path: string): XmlNode {
  const content = parsed[name] as readonly Parsed[];
  const names = content.map((child) => Object.keys(child).find((key) => key !== ATTRIBUTES) ?? TEXT);
  const counts = new Map<string, number>();
  const children: XmlNode[] = [];
  let text = '';
  for (const [at, child] of content.entries()) {
    const key = names[at] ?? TEXT;
    if (key === TEXT) {
      text += String(child[TEXT] ?? '');
      continue;
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    children.push(nodeOf(child, key, `${path}/${key}[${count}]`));
  }
  const attributes = (parsed[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>;
  return { name, path, text: decodeEntities(text.trim()), attributes, children };
}

/** The elements that are open where a text ends, as the validator lists them. */
function unclosed(message: string): string | null {
  const names = [...message.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  return names.length === 0 ? null : `/${names.join('/')}`;
}

function validate(text: string): void {
  const result = XMLValidator.validate(text);
  if (result === true) return;
  const { code, msg, line } = result.err;
  const path = code === 'InvalidXml' ? unclosed(msg) : null;
  if (path !== null) throw new Malformed(path, 'the XML ends before this element does');
  throw new Malformed(`line ${line}`, `the XML is broken (${msg.replace(/\.$/, '')})`);
}

/**
 * The root of an XML text. One that is not whole, nests too deep, or declares a document type (and with it entities or
 * other files) is malformed: no bank's file does.
 */
export function readXml(text: string): XmlNode {
  const declared = text.indexOf('<!DOCTYPE');
  if (declared >= 0)
    throw new Malformed(`line ${lineAt(text, declared)}`, 'a document type is declared, which is refused');
  validate(text);
  const [root] = parsedElements(text);
  const name = root && Object.keys(root).find((key) => key !== ATTRIBUTES && key !== TEXT);
  if (!root || !name) throw new Malformed('line 1', 'there is no element');
  return nodeOf(root, name, `/${name}`);
}

function parsedElements(text: string): readonly Parsed[] {
  try {
    const elements = parser.parse(text) as readonly Parsed[];
    return elements.filter((element) => !(TEXT in element));
  } catch (error) {
    throw new Malformed('line 1', error instanceof Error ? error.message : String(error));
  }
}
