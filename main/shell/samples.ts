import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { success } from '../../shared/result.ts';
import { readBytes, type SourceFile } from '../flows/index.ts';

/** The made-up statements that come with Egret. */
export async function sampleFiles(folder: string): Promise<readonly SourceFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.pdf')).sort();
  return names.map((fileName) => ({
    fileName,
    load: async () => success(await readBytes(join(folder, fileName))),
    release: async () => {},
  }));
}
