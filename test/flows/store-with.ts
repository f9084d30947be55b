import type { StoreOperations } from '../../shared/store/records.ts';

/** A store of which only these operations may be asked. */
export const storeWith = (operations: Partial<StoreOperations>): StoreOperations =>
  new Proxy(operations as StoreOperations, {
    get: (known, name: keyof StoreOperations) => {
      if (name in known) return known[name];
      throw new Error(`nothing should have asked for ${String(name)}`);
    },
  });
