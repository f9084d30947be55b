import type { Pictures } from './open-picture.ts';
import { cannotBeOpened } from './original.ts';
import type { TiffAnswer, TiffQuestion } from './tiff-worker.ts';

/** The pages of a TIFF, which browsers do not show: decoded in a worker of its own, so that the window stays fluent. */
export function tiffPictures(data: ArrayBuffer): Pictures {
  const worker = new Worker(new URL('./tiff-worker.ts', import.meta.url), { type: 'module' });
  const ask = (question: TiffQuestion): void => worker.postMessage(question);
  ask({ kind: 'open', data });
  return {
    decode: (number) =>
      new Promise((resolve, reject) => {
        const stop = new AbortController();
        const settle = (run: () => void): void => {
          stop.abort();
          run();
        };
        const { signal } = stop;
        worker.addEventListener(
          'message',
          ({ data: answer }: MessageEvent<TiffAnswer>) => {
            if (answer.number !== number) return;
            const { bitmap } = answer;
            settle(() => (bitmap ? resolve(bitmap) : reject(cannotBeOpened())));
          },
          { signal },
        );
        worker.addEventListener('error', () => settle(() => reject(cannotBeOpened())), { signal });
        ask({ kind: 'decode', number });
      }),
    close: () => worker.terminate(),
  };
}
