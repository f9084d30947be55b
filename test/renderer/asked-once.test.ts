import { expect, test, vi } from 'vitest';
import { askedOnce } from '../../renderer/data/asked-once.ts';
import { failure, type Result, success } from '../../shared/result.ts';

test('what main answers alike is asked for once, and kept', async () => {
  const command = vi.fn(async (): Promise<Result<string>> => success('Rent'));
  const { answer, ask } = askedOnce(command);
  expect(answer.get()).toBeNull();
  await Promise.all([ask(), ask()]);
  await ask();
  expect(answer.get()).toBe('Rent');
  expect(command).toHaveBeenCalledTimes(1);
});

test('what could not be answered is asked again', async () => {
  const answers: Result<string>[] = [failure('internal', 'Not yet.'), success('Rent')];
  const { answer, ask } = askedOnce(async () => answers.shift() ?? failure('internal', 'Asked once too often.'));
  await ask();
  expect(answer.get()).toBeNull();
  await ask();
  expect(answer.get()).toBe('Rent');
});
