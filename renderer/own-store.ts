const STORE_LOCK = 'egret-store';
/** Milliseconds: a page that is being reloaded lets go of the lock a moment after its successor asks for it. */
const LOCK_PATIENCE = 800;

const isTaken = async (): Promise<boolean> => {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === STORE_LOCK);
};

/**
 * Resolves to true once the lock is held (it stays held as long as the page lives), or to false when another page has it.
 * That it is long in coming says nothing: a computer that is busy is slow to grant what nobody else has.
 */
export const ownStore = (): Promise<boolean> =>
  new Promise((resolve) => {
    const asking = new AbortController();
    const settle = (isOwner: boolean): void => {
      clearInterval(timer);
      resolve(isOwner);
    };
    const timer = setInterval(async () => {
      if (await isTaken()) asking.abort();
    }, LOCK_PATIENCE);
    navigator.locks
      .request(STORE_LOCK, { signal: asking.signal }, () => {
        settle(true);
        return new Promise(() => {});
      })
      .catch(() => settle(false));
  });
