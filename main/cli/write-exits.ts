import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import type { Analysis } from '../../shared/model/index.ts';
import { ofxFile, qboFiles, transactionsCsv } from '../exits/index.ts';
import { analysisJson } from '../heron/index.ts';
import { buildWorkbook } from '../workbook/index.ts';
import type { Arguments } from './arguments.ts';

/** Where to write each form, as the command line names them; `-` is standard output. */
export type Exits = Pick<Arguments, 'json' | 'xlsx' | 'csv' | 'ofx' | 'qbo'>;

/**
 * Writes an analysis in every form that was asked for.
 *
 * @returns one sentence for each account that a form has no place for
 */
export async function writeExits(analysis: Analysis, exits: Exits): Promise<readonly string[]> {
  const { json, xlsx, csv, ofx, qbo } = exits;
  if (json !== null) await write(json, `${JSON.stringify(analysisJson(analysis), null, 2)}\n`);
  if (xlsx !== null) await write(xlsx, buildWorkbook(analysis, { version: manifest.version }));
  if (csv !== null) await write(csv, transactionsCsv(analysis));
  const leftOut = new Set<string>();
  if (ofx !== null) {
    const exit = ofxFile(analysis);
    await write(ofx, exit.files);
    for (const sentence of exit.leftOut) leftOut.add(sentence);
  }
  if (qbo !== null) {
    const exit = qboFiles(analysis);
    for (const { accountId, bytes } of exit.files) await write(named(qbo, accountId), bytes);
    for (const sentence of exit.leftOut) leftOut.add(sentence);
  }
  return [...leftOut];
}

/** Whether one of them goes to standard output, where nothing else may stand then. */
export const isOnStandardOutput = ({ json, xlsx, csv, ofx }: Exits): boolean => [json, xlsx, csv, ofx].includes('-');

/** `books.qbo` for an account is `books-4417.qbo`. */
function named(path: string, accountId: string): string {
  const end = extname(path);
  return `${path.slice(0, path.length - end.length)}-${accountId}${end}`;
}

async function write(target: string, bytes: string | Uint8Array): Promise<void> {
  if (target === '-') process.stdout.write(bytes);
  else await writeFile(target, bytes);
}
