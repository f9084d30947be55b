import type { Application } from '../application.ts';
import type { Connection, SendMessage } from '../hub.ts';
import { lastBackup } from '../last-backup.ts';

/** A page of a browser that asks to be served. */
export interface BrowserPage {
  /** Names the store of its browser. Every browser, and each profile of one, has a store of its own. */
  readonly store: string;
  /** A person said that Egret is to be used there, wherever it was used before. */
  readonly takesOver: boolean;
  readonly send: SendMessage;
  /** Tells the page that Egret is used in another browser, and hangs up. */
  readonly dismiss: () => void;
}

/** The store of one browser, and the application over it. */
export interface ServedStore {
  /** Null where another store is served to a page that is open: this one is told so. */
  join(page: BrowserPage): Connection | null;
  /** Ends the application; what was stored last is backed up before. */
  close(): Promise<void>;
}

type Served = Pick<Application, 'hub' | 'backup' | 'close'>;

const nobody = (): void => {};

/** Backs up what was stored last while the page of the store is still there, lets go of that page, and ends. */
async function end(ending: Promise<Served>, dismiss: () => void): Promise<void> {
  const application = await ending;
  if (application.backup.isDue()) await lastBackup(application.backup);
  dismiss();
  await application.close();
}

/**
 * Serves one store at a time: that of the page that comes first. Another takes its place once no page of it is open, or
 * when a person says so. Whatever was begun for a store ends with its application: nothing meant for one store is ever
 * asked of the page of another.
 *
 * @param first the application that runs
 * @param start starts another in its place
 */
export function serveOneStore(first: Served, start: () => Promise<Served>): ServedStore {
  let application = Promise.resolve(first);
  let store: string | null = null;
  let present: Pick<BrowserPage, 'dismiss'> | null = null;

  const connect = ({ send, dismiss }: BrowserPage): Connection => {
    const connected = application.then(({ hub }) => hub.connect(send));
    const close = (): void => {
      if (present === joined) present = null;
      void connected.then((connection) => connection.close());
    };
    const joined = {
      dismiss: () => {
        close();
        dismiss();
      },
    };
    present = joined;
    return { receive: (raw) => void connected.then((connection) => connection.receive(raw)), close };
  };

  return {
    join: (page) => {
      if (store !== null && store !== page.store) {
        if (present && !page.takesOver) {
          page.dismiss();
          return null;
        }
        application = end(application, present?.dismiss ?? nobody).then(start);
      }
      store = page.store;
      return connect(page);
    },
    close: () => end(application, nobody),
  };
}
