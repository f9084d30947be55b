import { lineAt } from './decode-text.ts';
import { JsonNode } from './json-node.ts';
import { Malformed } from './malformed.ts';

/** A JSON text; one that is not whole is malformed at its line. */
export function readJson(text: string): JsonNode {
  try {
    return new JsonNode(JSON.parse(text), '');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const [, position] = /at position (\d+)/.exec(reason) ?? [];
    const line = lineAt(text, position === undefined ? text.length : Number(position));
    throw new Malformed(`line ${line}`, 'the JSON is not whole');
  }
}
