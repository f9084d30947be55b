import { gunzipSync } from 'node:zlib';
import { createWorker, OEM, type Page, PSM, type Worker } from 'tesseract.js';
import { LIMITS } from '../limits.ts';
import type { Grey } from './bitmap.ts';
import { languageFolder, readLanguage } from './languages.ts';

/** One tesseract.js worker: a thread of its own with its own memory. */
export interface Recogniser {
  /** Recognises one picture of writing that stands upright. Rejects when it fails or takes too long. */
  recognise(picture: Grey): Promise<Page>;
  close(): Promise<void>;
}

/** A portable greymap: a line of header and the bytes as they are, the quickest format to write and to read. */
function greymap({ width, height, data }: Grey): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data]);
}

const PARAMETERS = {
  // One block: a row of a table is one line however wide its gaps are.
  tessedit_pageseg_mode: PSM.SINGLE_BLOCK,
  // What a page says must not depend on the pages the same worker has read before.
  tessedit_enable_doc_dict: '0',
  debug_file: '/dev/null',
};

/**
 * tesseract.js looks for all languages in one folder; each comes in a package of its own. So the first is loaded by
 * tesseract.js, and the others are put beside it before all are started together.
 */
async function addLanguages(worker: Worker, loaded: string[], codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    await worker.FS('writeFile', [`${code}.traineddata`, gunzipSync(await readLanguage(code))]);
    // tesseract.js keeps this very array as its list of languages that need no loading.
    loaded.push(code);
  }
  await worker.reinitialize(loaded.join('+'));
}

async function startWorker(languages: readonly string[]): Promise<Worker> {
  const [first = 'eng', ...others] = languages;
  const loaded = [first];
  const worker = await createWorker(loaded, OEM.LSTM_ONLY, {
    langPath: languageFolder(first),
    gzip: true,
    cacheMethod: 'none',
    // The promise of each call rejects with the same error; without a handler tesseract.js throws it outside of any.
    errorHandler: () => undefined,
  });
  if (others.length > 0) await addLanguages(worker, loaded, others);
  await worker.setParameters(PARAMETERS);
  return worker;
}

/** A page took longer than any page should. */
export class TooSlow extends Error {}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = (): void => reject(new TooSlow(`it took longer than ${LIMITS.recognition / 1000} seconds`));
    const timer = setTimeout(late, LIMITS.recognition);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Starts a recogniser. */
export async function startRecogniser(languages: readonly string[], dotsPerInch: number): Promise<Recogniser> {
  const worker = await inTime(startWorker(languages));
  await worker.setParameters({ user_defined_dpi: String(dotsPerInch) });
  return {
    recognise: async (picture) => {
      const { data } = await inTime(worker.recognize(greymap(picture), {}, { blocks: true, text: false }));
      return data;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
