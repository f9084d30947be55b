/** Runs work on the same key one after the other, and work on different keys side by side. */
export function createOneAtATime(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const running = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    while (running.has(key)) await Promise.allSettled([running.get(key)]);
    const result = work();
    running.set(key, result);
    return result.finally(() => running.delete(key));
  };
}
