import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The languages whose data come with the app, by Tesseract's code. */
export const LANGUAGES = ['eng', 'fra', 'deu', 'spa', 'ita', 'nld', 'por'] as const;

const resolver = createRequire(import.meta.url);

/** The folder with a language's data. */
export const languageFolder = (code: string): string =>
  join(dirname(resolver.resolve(`@tesseract.js-data/${code}/package.json`)), '4.0.0_best_int');

/** A language's data, packed as they come. */
export const readLanguage = (code: string): Promise<Buffer> =>
  readFile(join(languageFolder(code), `${code}.traineddata.gz`));
