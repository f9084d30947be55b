import { setImmediate } from 'node:timers/promises';
import { createCanvas } from '@napi-rs/canvas';
import type { Page } from 'tesseract.js';
import { expect, test, vi } from 'vitest';
import type { Picture } from '../../../main/reading/ocr/picture.ts';
import type { PageWords } from '../../../shared/model/index.ts';

/** Pages that are being recognised, in the order in which they began: the test says how each ends. */
const begun = vi.hoisted((): { answer: (page: unknown) => void; fail: (error: Error) => void }[] => []);

vi.mock(import('../../../main/reading/ocr/recogniser.ts'), async (original) => ({
  ...(await original()),
  startRecogniser: async () => ({
    recognise: () => new Promise<Page>((answer, fail) => begun.push({ answer: (page) => answer(page as Page), fail })),
    close: async () => undefined,
  }),
}));

const { createPageRecogniser } = await import('../../../main/reading/ocr/page-recogniser.ts');

const BLANK = { blocks: [] };
const until = (count: number): Promise<void> => expect.poll(() => begun.length).toBe(count);

function picture(): Picture {
  const image = createCanvas(60, 60);
  const context = image.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, 60, 60);
  return { image, width: 60, height: 60 };
}

test('a page that is done after its file failed at another neither reaches the next file nor fails it', async () => {
  const recogniser = createPageRecogniser();
  const [first, second]: [PageWords[], PageWords[]] = [[], []];
  recogniser.begin(['eng'], 3, 'unsure');
  for (const number of [1, 2, 3]) await recogniser.add(picture(), number, (page) => first.push(page));
  await until(3);
  begun[0]?.fail(new Error('broken'));
  await setImmediate();
  await expect(recogniser.add(picture(), 4, (page) => first.push(page))).rejects.toThrow('page 1: broken');
  await until(4);

  recogniser.begin(['eng'], 4, 'unsure');
  await recogniser.add(picture(), 1, (page) => second.push(page));
  await until(5);
  begun[1]?.answer(BLANK);
  begun[2]?.fail(new Error('broken as well'));
  for (const { answer } of begun) answer(BLANK);
  await recogniser.finish();
  expect(first).toEqual([]);
  expect(second.map(({ number }) => number)).toEqual([1]);
});
