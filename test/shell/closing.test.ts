import { beforeEach, expect, test, vi } from 'vitest';
import { createClosing } from '../../main/shell/desktop/closing.ts';

/** Waits that are asked for, each with what ends it. */
const { waits } = vi.hoisted(() => ({ waits: [] as { readonly milliseconds: number; readonly end: () => void }[] }));
vi.mock('node:timers/promises', () => ({
  setTimeout: (milliseconds: number) => new Promise<void>((end) => void waits.push({ milliseconds, end })),
}));

beforeEach(() => void waits.splice(0));

/** A window, and what it is told: `answer` answers the question, `written` ends the last backup. */
function openWindow({ isBusy = false, isDue = false } = {}) {
  const end = vi.fn();
  const questions: { readonly answer: (closes: boolean) => void; readonly signal: AbortSignal }[] = [];
  let endBackup = (): void => {};
  const flush = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        endBackup = resolve;
      }),
  );
  const closing = createClosing({
    isBusy: () => isBusy,
    ask: (signal) => new Promise((answer) => questions.push({ answer, signal })),
    backup: { isDue: () => isDue, flush },
    end,
  });
  const answer = async (closes: boolean): Promise<void> => {
    questions.at(-1)?.answer(closes);
    await settled();
  };
  const written = async (): Promise<void> => {
    endBackup();
    await settled();
  };
  return { ...closing, end, flush, questions, answer, written };
}

const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

test('with nothing to wait for, the window goes at once and without a question', () => {
  const { request, end, questions, flush } = openWindow();
  request();
  expect(end).toHaveBeenCalledOnce();
  expect(questions).toHaveLength(0);
  expect(flush).not.toHaveBeenCalled();
});

test('while files are read it asks; told to keep reading, the window stays and asks again the next time', async () => {
  const { request, end, questions, answer } = openWindow({ isBusy: true });
  request();
  await answer(false);
  expect(end).not.toHaveBeenCalled();
  request();
  expect(questions).toHaveLength(2);
  await answer(true);
  expect(end).toHaveBeenCalledOnce();
});

test('closed again while the question stands, it does not ask twice', async () => {
  const { request, end, questions, answer } = openWindow({ isBusy: true });
  request();
  request();
  request();
  expect(questions).toHaveLength(1);
  await answer(true);
  expect(end).toHaveBeenCalledOnce();
});

test('one answer closes, though files are still read when the last backup is written', async () => {
  const { request, end, questions, answer, written } = openWindow({ isBusy: true, isDue: true });
  request();
  await answer(true);
  expect(end).not.toHaveBeenCalled();
  await written();
  expect(questions).toHaveLength(1);
  expect(end).toHaveBeenCalledOnce();
});

test('closed again while the last backup is written, it waits no longer, and ends once', async () => {
  const { request, end, written } = openWindow({ isDue: true });
  request();
  expect(end).not.toHaveBeenCalled();
  request();
  expect(end).toHaveBeenCalledOnce();
  await written();
  request();
  expect(end).toHaveBeenCalledOnce();
});

test('a backup folder that never answers holds it up for ten seconds', async () => {
  const { request, end } = openWindow({ isDue: true });
  request();
  expect(waits).toMatchObject([{ milliseconds: 10_000 }]);
  expect(end).not.toHaveBeenCalled();
  waits[0]?.end();
  await settled();
  expect(end).toHaveBeenCalledOnce();
});

test('the system ends it without a question, but with the last backup', async () => {
  const { demand, end, questions, flush, written } = openWindow({ isBusy: true, isDue: true });
  demand();
  expect(questions).toHaveLength(0);
  expect(flush).toHaveBeenCalledOnce();
  await written();
  expect(end).toHaveBeenCalledOnce();
});

test('the system takes back a question that stands; an answer that comes late changes nothing', async () => {
  const { request, demand, end, questions, answer } = openWindow({ isBusy: true });
  request();
  demand();
  expect(questions[0]?.signal.aborted).toBe(true);
  expect(end).toHaveBeenCalledOnce();
  await answer(false);
  request();
  demand();
  expect(end).toHaveBeenCalledOnce();
});
