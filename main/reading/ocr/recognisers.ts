import type { Page } from 'tesseract.js';
import type { Grey } from './bitmap.ts';
import { type Recogniser, startRecogniser } from './recogniser.ts';

/** Pictures after which a recogniser is replaced: its memory only ever grows. */
const WORN = 20;
/** Milliseconds without work after which recognisers are ended: each holds more than a hundred megabytes. */
const REST = 15_000;

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
  const idle: { languages: string; recogniser: Recogniser }[] = [];
  const watching: (() => void)[] = [];
  let allowed = 1;
  let working = 0;
  let waiting = 0;
  let rest: NodeJS.Timeout | undefined;

  const closeIdle = async (): Promise<void> => {
    await Promise.all(idle.splice(0).map(({ recogniser }) => recogniser.close()));
  };
  const take = async (languages: readonly string[]): Promise<Recogniser> => {
    const wanted = languages.join('+');
    const at = idle.findIndex((one) => one.languages === wanted);
    const [ready] = at < 0 ? [] : idle.splice(at, 1);
    if (ready) return ready.recogniser;
    await closeIdle();
    return startRecogniser(languages, dotsPerInch);
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
  const giveBack = async (recogniser: Recogniser, languages: readonly string[]): Promise<void> => {
    if (recogniser.used >= WORN) await recogniser.close();
    else idle.push({ languages: languages.join('+'), recogniser });
  };

  return {
    run: async (languages, work) => {
      await start();
      try {
        const recogniser = await take(languages);
        try {
          const result = await work((picture) => recogniser.recognise(picture));
          await giveBack(recogniser, languages);
          return result;
        } catch (error) {
          await recogniser.close();
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
