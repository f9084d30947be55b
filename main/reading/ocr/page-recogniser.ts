import type { PageWords } from '../../../shared/model/index.ts';
import { type Picture, WORKING_DPI } from './picture.ts';
import { prepare, recognisePicture } from './recognise-picture.ts';
import { TooSlow } from './recogniser.ts';
import { createRecognisers } from './recognisers.ts';
import type { Doubt } from './second-look.ts';

/** Recognises the pages of one file at a time, several side by side. */
export interface PageRecogniser {
  /** Begins a file: what its writing may be in, how many pages may be recognised side by side, what is looked at again. */
  begin(languages: readonly string[], atOnce: number, doubt: Doubt): void;
  /** Takes a page in; resolves as soon as the next may come, which is before this one is recognised. */
  add(picture: Picture, number: number, onPage: (page: PageWords) => void): Promise<void>;
  /** Resolves when all pages taken in are recognised, or rejects with the first failure. */
  finish(): Promise<void>;
  isBusy(): boolean;
}

/** A page could not be recognised. */
export class RecognitionError extends Error {
  readonly code: 'timed_out' | 'worker_crashed';

  constructor(page: number, cause: unknown) {
    super(`page ${page}: ${cause instanceof Error ? cause.message : String(cause)}`);
    this.code = cause instanceof TooSlow ? 'timed_out' : 'worker_crashed';
  }
}

/** Makes a page recogniser; one a worker, kept between files. */
export function createPageRecogniser(): PageRecogniser {
  const recognisers = createRecognisers(WORKING_DPI);
  const going = new Set<Promise<void>>();
  let languages: readonly string[] = [];
  let doubt: Doubt = 'unsure';
  let failed: RecognitionError | null = null;

  return {
    begin: (wanted, atOnce, doubted) => {
      languages = wanted;
      doubt = doubted;
      failed = null;
      recognisers.limit(atOnce);
    },
    add: async (picture, number, onPage) => {
      const ready = prepare(picture);
      const page = recognisers
        .run(languages, (recognise) => recognisePicture(ready, number, recognise, doubt))
        .then(
          (words) => onPage(words),
          (error: unknown) => {
            failed ??= new RecognitionError(number, error);
          },
        );
      going.add(page);
      void page.finally(() => going.delete(page));
      await recognisers.room();
      if (failed) throw failed;
    },
    finish: async () => {
      await Promise.all(going);
      if (failed) throw failed;
    },
    isBusy: () => going.size > 0,
  };
}
