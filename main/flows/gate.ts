/** Keeps writes apart from work that needs the store to stay as it is. */
export interface Gate {
  /** Does a write, as soon as nothing holds the gate. */
  pass<T>(write: () => Promise<T>): Promise<T>;
  /** Does work once the writes under way are done; those that come meanwhile wait until it is over. */
  hold<T>(work: () => Promise<T>): Promise<T>;
}

/** An open gate. */
export function createGate(): Gate {
  const writes = new Set<Promise<unknown>>();
  let held: Promise<unknown> | null = null;

  return {
    pass: async (write) => {
      while (held) await held;
      const written = write();
      writes.add(written);
      return written.finally(() => writes.delete(written));
    },
    hold: async (work) => {
      while (held) await held;
      const done = Promise.allSettled(writes).then(work);
      held = Promise.allSettled([done]).then(() => {
        held = null;
      });
      return done;
    },
  };
}
