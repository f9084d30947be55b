import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The files that a start of Egret was asked to open: what is there of its arguments, but switches, the program itself and
 * the application it runs.
 *
 * @param argv the program and its arguments
 * @param folder what relative paths are relative to
 * @param ownPath the application's own folder or archive
 */
export const openedFiles = (argv: readonly string[], folder: string, ownPath: string): string[] =>
  argv
    .slice(1)
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .map((argument) => resolve(folder, argument))
    .filter((path) => path !== resolve(ownPath) && existsSync(path));
