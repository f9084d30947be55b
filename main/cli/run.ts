import type { Failure } from '../../shared/result.ts';
import { analyseFiles, createDocumentReader, isReadableFile } from '../flows/index.ts';
import { today } from '../today.ts';
import { readArguments, USAGE } from './arguments.ts';
import { figureSettings } from './figure-settings.ts';
import { findFiles } from './find-files.ts';
import { loadColumns } from './load-columns.ts';
import { loadCorrections } from './load-corrections.ts';
import { report } from './report.ts';
import { isOnStandardOutput, writeExits } from './write-exits.ts';

const EXIT = { read: 0, partly: 1, usage: 2 } as const;

const WORKERS = 2;

function showProgress(path: string, page: number, pages: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${path}: page ${page} of ${pages}`);
  else if (page === pages) process.stderr.write(`${path}: ${pages} pages\n`);
}

/** Says why nothing was read. */
function refused({ message }: Failure, exitCode: number): number {
  process.stderr.write(`${message}\n`);
  return exitCode;
}

/**
 * The command line: reads files, prints what was found, writes what was asked for.
 *
 * @param argv the words after the command's name
 * @returns the exit code: 0, every file was read; 1, some could not be; 2, wrong usage
 */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const options = readArguments(argv, today());
  if (!options.ok) {
    process.stderr.write(`${options.error.message}\n\n${USAGE}`);
    return EXIT.usage;
  }
  const { paths, passwords, company, currency, dateOrder, ocr, languages, asOf, sheets } = options.value;
  const [corrections, figures, columns] = await Promise.all([
    loadCorrections(options.value.corrections),
    figureSettings(options.value.settings),
    loadColumns(options.value.columns),
  ]);
  if (!columns.ok) return refused(columns.error, EXIT.usage);
  if (!corrections.ok) return refused(corrections.error, EXIT.usage);
  if (!figures.ok) return refused(figures.error, EXIT.usage);
  const reader = createDocumentReader({ workers: WORKERS });
  const files = await findFiles(paths, (path) => isReadableFile(reader.formats, path));
  if (!files.ok) return refused(files.error, EXIT.partly);
  const settings = { currency, dateOrder, columns: columns.value ?? undefined };
  const analysis = await analyseFiles(reader, {
    paths: files.value.paths,
    passwords,
    settings,
    ocr,
    languages,
    companyName: company,
    asOf,
    corrections: corrections.value,
    figures: sheets === null ? figures.value : { ...figures.value, sheets },
    onPage: showProgress,
  });
  await reader.close();
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  if (!isOnStandardOutput(options.value)) process.stdout.write(report(analysis));
  const leftOut = await writeExits(analysis, options.value);
  for (const sentence of leftOut) process.stderr.write(`${sentence}\n`);
  const failed = analysis.documents.flatMap(({ error }) => error ?? []);
  for (const { message } of failed) process.stderr.write(`${message}\n`);
  if (files.value.ignored > 0) process.stderr.write(`${files.value.ignored} other files were ignored.\n`);
  return failed.length > 0 ? EXIT.partly : EXIT.read;
}
