import type { StoreOperations } from '../../../shared/store/records.ts';
import { Refusal } from '../../heron/server/index.ts';

/** A store that refuses to be asked while no window holds it, instead of waiting for one. */
export const openStore = (store: StoreOperations, isOpen: () => boolean): StoreOperations =>
  Object.fromEntries(
    Object.entries(store).map(([name, operation]) => [
      name,
      async (args: never) => {
        if (!isOpen())
          throw new Refusal(503, 'Egret’s window is closed, and what it stores with it; open it and ask again.');
        return (operation as (args: never) => Promise<unknown>)(args);
      },
    ]),
  ) as unknown as StoreOperations;
