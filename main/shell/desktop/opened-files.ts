import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The files that a start of Egret was asked to open: what is there of its arguments, but switches, the program itself and
 * the application it runs. Desktops of Linux name files by their addresses (`file:///…`).
 *
 * @param argv the program and its arguments
 * @param folder what relative paths are relative to
 * @param ownPath the application's own folder or archive
 */
export const openedFiles = (argv: readonly string[], folder: string, ownPath: string): string[] =>
  argv
    .slice(1)
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .flatMap((argument) => pathOf(argument, folder) ?? [])
    .filter((path) => path !== resolve(ownPath) && existsSync(path));

/** Null for an address that is of no file on this computer. */
function pathOf(argument: string, folder: string): string | null {
  if (!argument.startsWith('file:')) return resolve(folder, argument);
  try {
    return fileURLToPath(argument);
  } catch {
    return null;
  }
}
