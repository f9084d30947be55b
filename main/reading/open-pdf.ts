import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { failure, type Result, success } from '../../shared/result.ts';
import { CanvasFactory } from './canvas-factory.ts';
import { LIMITS } from './limits.ts';
import type { GivenFile } from './protocol.ts';

/** pdf.js wants these as paths that end in a slash. */
const assets = `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')).replaceAll('\\', '/')}/`;

function openFailure(error: unknown, fileName: string, triedPasswords: boolean): Result<never> {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException')
    return triedPasswords
      ? failure(
          'password_wrong',
          `${fileName} is protected and none of the passwords given opens it. Give the right one.`,
        )
      : failure('password_required', `${fileName} is protected: give its password to read it.`);
  return failure('pdf_broken', `${fileName} cannot be opened as a PDF (${message}). Ask for the file again.`);
}

/** Opens a PDF, trying the passwords in turn. */
export async function openPdf({ bytes, fileName, passwords }: GivenFile): Promise<Result<PDFDocumentProxy>> {
  const task = getDocument({
    data: bytes,
    cMapUrl: `${assets}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets}standard_fonts/`,
    wasmUrl: `${assets}wasm/`,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: LIMITS.pixels,
    CanvasFactory,
    verbosity: 0,
  });
  const left = [...passwords];
  task.onPassword = (answer: (password: string | Error) => void) => {
    const next = left.shift();
    answer(next ?? Object.assign(new Error('no password left'), { name: 'PasswordException' }));
  };
  try {
    return success(await task.promise);
  } catch (error) {
    await task.destroy();
    return openFailure(error, fileName, passwords.length > 0);
  }
}
