import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.tiff': 'image/tiff',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** The built page: each file by the path it is asked for. What is not in the list does not exist. */
export type PageFiles = ReadonlyMap<string, string>;

async function filesBelow(folder: string, prefix: string): Promise<[string, string][]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.map(async (entry): Promise<[string, string][]> => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, `${prefix}${entry.name}/`);
    return entry.isFile() ? [[`${prefix}${entry.name}`, path]] : [];
  });
  return (await Promise.all(found)).flat();
}

/** Lists the built page once; `/` is its index. */
export async function listPageFiles(folder: string): Promise<PageFiles> {
  const files = new Map(await filesBelow(folder, '/'));
  const index = files.get('/index.html');
  if (index === undefined) throw new Error(`The page is not built: ${folder} has no index.html. Run "npm run build".`);
  return files.set('/', index);
}

/** A file on disk as a response. */
export const fileResponse = (path: string, headers: Record<string, string>): Response =>
  new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: { ...headers, 'Content-Type': CONTENT_TYPES[extname(path)] ?? 'application/octet-stream' },
  });
