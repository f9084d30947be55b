import { join } from 'node:path';
import type { EventName } from '../../shared/contract.ts';
import { NOTHING_SAID } from '../../shared/model/index.ts';
import type { Wire } from '../../shared/wire.ts';
import type { ReadFile } from '../flows/index.ts';
import { type ApiFlow, type AppApiOptions, openAppApi } from '../serve/index.ts';
import { createAnnouncer } from './announcer.ts';

export interface StartApiOptions extends Omit<AppApiOptions, 'folder' | 'readFile' | 'onChange'> {
  readonly dataFolder: string;
  readonly wire: Wire;
  readonly read: ReadFile;
}

/** The local API, joined to the page. */
export interface StartedApi {
  readonly flow: ApiFlow;
  /** Tells the page how it stands. */
  announce(): void;
  /** These companies were changed, by whomever; null: everything. */
  changed(companyIds: readonly string[] | null): void;
}

const EVENT: EventName = 'api.changed';

/** Opens the local API of a data folder, and tells the page of its changes, at most every 100 ms. */
export async function startApi({ dataFolder, wire, read, ...given }: StartApiOptions): Promise<StartedApi> {
  let flow: ApiFlow | null = null;
  const announce = createAnnouncer(() => flow && wire.emit(EVENT, flow.state()));
  const api = await openAppApi({
    ...given,
    folder: join(dataFolder, 'api'),
    readFile: (fileName, bytes, said) =>
      read(
        { fileName, bytes },
        {
          passwords: [],
          signal: new AbortController().signal,
          onPage: () => {},
          settings: { ...NOTHING_SAID, ...said },
        },
      ),
    onChange: announce,
  });
  flow = api.flow;
  return { ...api, announce };
}
