import type { Page } from 'tesseract.js';
import type { Grey } from './bitmap.ts';
import { type Recogniser, startRecogniser } from './recogniser.ts';

/** Pages after which a recogniser is replaced: its memory only ever grows. */
const WORN = 20;
/** Milliseconds without work after which recognisers are ended: each holds more than a hundred megabytes. */
const REST = 15_000;

/** A recogniser, and how many pages it has recognised. */
interface Used {
  readonly recogniser: Recogniser;
  readonly languages: string;
  pages: number;
}

/** Recognisers that work side by side and stay ready between files. */
export interface Recognisers {
  /** Runs work that needs a recogniser once one is free. */
  run<T>(languages: readonly string[], work: (recognise: (picture: Grey) => Promise<Page>) => Promise<T>): Promise<T>;
  /** Resolves once no work waits for its start. */
  room(): Promise<void>;
  /** How many may work at the same time. */
  limit(count: number): void;
}

/** Makes recognisers, each started when first needed. */
export function createRecognisers(dotsPerInch: number): Recognisers {
  const idle: Used[] = [];
  const watching: (() => void)[] = [];
  let allowed = 1;
  let working = 0;
  let waiting = 0;
  let rest: NodeJS.Timeout | undefined;

  const closeIdle = async (): Promise<void> => {
    await Promise.all(idle.splice(0).map(({ recogniser }) => recogniser.close()));
  };
  const take = async (codes: readonly string[]): Promise<Used> => {
    const languages = codes.join('+');
    const at = idle.findIndex((one) => one.languages === languages);
    const [ready] = at < 0 ? [] : idle.splice(at, 1);
    if (ready) return ready;
    await closeIdle();
    return { recogniser: await startRecogniser(codes, dotsPerInch), languages, pages: 0 };
  };
  const change = (): void => {
    for (const look of watching.splice(0)) look();
  };
  const until = async (isTrue: () => boolean): Promise<void> => {
    while (!isTrue()) await new Promise<void>((look) => watching.push(look));
  };
  const start = async (): Promise<void> => {
    waiting += 1;
    await until(() => working < allowed);
    waiting -= 1;
    working += 1;
    clearTimeout(rest);
    change();
  };
  const end = (): void => {
    working -= 1;
    if (working === 0) rest = setTimeout(closeIdle, REST);
    change();
  };
  const giveBack = async (used: Used): Promise<void> => {
    used.pages += 1;
    if (used.pages >= WORN) await used.recogniser.close();
    else idle.push(used);
  };

  return {
    run: async (languages, work) => {
      await start();
      try {
        const used = await take(languages);
        try {
          const result = await work((picture) => used.recogniser.recognise(picture));
          await giveBack(used);
          return result;
        } catch (error) {
          await used.recogniser.close();
          throw error;
        }
      } finally {
        end();
      }
    },
    room: () => until(() => waiting === 0),
    limit: (count) => {
      allowed = count;
    },
  };
}
