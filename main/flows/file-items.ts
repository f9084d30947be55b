import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { JsonItems } from './json-items.ts';

/** Bytes at the beginning of a file that show whether it holds JSON lines. */
const BEGINNING = 1 << 16;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * The texts of a file's items, one after the other: of a request's "transactions", of an array, or of JSON lines. The file
 * is never held whole. Throws where it cannot be read, or ends in the middle.
 */
export async function* fileItems(path: string): AsyncGenerator<string> {
  if (await holdsLines(path)) {
    for await (const line of linesOf(path)) if (line.trim() !== '') yield line;
    return;
  }
  let found: string[] = [];
  const items = new JsonItems((text) => found.push(text));
  for await (const chunk of createReadStream(path)) {
    items.push(chunk);
    yield* found;
    found = [];
  }
  if (!items.end()) throw new Error('the file ends in the middle');
}

/** The lines of a text. Node's own reader ends them within JSON's strings too, at U+2028. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/** True when the first line is a whole JSON object that is no request body. */
async function holdsLines(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    const text = buffer.toString('utf8', 0, bytesRead);
    const [line = ''] = (text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text).trimStart().split('\n');
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !('transactions' in value);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  } finally {
    await file.close();
  }
}
