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

/** The file that is recognised, and what has become of its pages so far. */
interface CurrentFile {
  readonly languages: readonly string[];
  readonly doubt: Doubt;
  readonly going: Set<Promise<void>>;
  failed: RecognitionError | null;
}

const fileOf = (languages: readonly string[], doubt: Doubt): CurrentFile => ({
  languages,
  doubt,
  going: new Set(),
  failed: null,
});

/** Makes a page recogniser; one a worker, kept between files. */
export function createPageRecogniser(): PageRecogniser {
  const recognisers = createRecognisers(WORKING_DPI);
  let current = fileOf([], 'unsure');

  return {
    begin: (languages, atOnce, doubt) => {
      current = fileOf(languages, doubt);
      recognisers.limit(atOnce);
    },
    add: async (picture, number, onPage) => {
      const file = current;
      const ready = prepare(picture);
      const page = recognisers
        .run(file.languages, (recognise) => recognisePicture(ready, number, recognise, file.doubt))
        .then(
          (words) => {
            // A page may be done long after its file failed at another: the next file must not get it.
            if (file === current && file.failed === null) onPage(words);
          },
          (error: unknown) => {
            file.failed ??= new RecognitionError(number, error);
          },
        );
      file.going.add(page);
      void page.finally(() => file.going.delete(page));
      await recognisers.room();
      if (file.failed) throw file.failed;
    },
    finish: async () => {
      const { going } = current;
      await Promise.all(going);
      if (current.failed) throw current.failed;
    },
    isBusy: () => current.going.size > 0,
  };
}
