import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Wins } from '../../../shared/sync/drift.ts';
import { readJsonFile, writeJsonFile } from '../../documents/index.ts';
import type { RemoteCompany } from '../../heron/client/index.ts';

/** What a service said of a company, kept beside what Egret says, and whose word holds. */
export interface KeptRemote {
  readonly baseUrl: string;
  /** Unix milliseconds. */
  readonly readAt: number;
  /** The id by which the service was asked. */
  readonly remoteId: string;
  readonly company: RemoteCompany;
  readonly wins: Wins;
}

/** What services said of companies, a file a company. */
export interface KeptRemotes {
  readonly folder: string;
  has(companyId: string): Promise<boolean>;
  load(companyId: string): Promise<KeptRemote | null>;
  save(companyId: string, kept: KeptRemote): Promise<void>;
  forget(companyId: string): Promise<void>;
}

/** The id under which a service has a company: the one that a person chose and read there, else Egret's own. */
export const addressOf = (companyId: string, kept: KeptRemote | null, baseUrl: string): string =>
  kept?.baseUrl === baseUrl ? kept.remoteId : companyId;

const isName = (id: string): boolean => /^[\w-]{1,64}$/.test(id);

/** What was kept before a service was asked for its profit and loss, or its merchants, has none. */
const asKept = (value: unknown): KeptRemote => {
  const kept = value as KeptRemote;
  const { profitAndLoss = [], merchants = null }: Partial<RemoteCompany> = kept.company;
  return { ...kept, company: { ...kept.company, profitAndLoss, merchants } };
};

/** Those of a folder. */
export function keptRemotes(folder: string): KeptRemotes {
  const pathOf = (companyId: string): string => join(folder, `${companyId}.json`);
  return {
    folder,
    has: async (companyId) =>
      isName(companyId) &&
      access(pathOf(companyId)).then(
        () => true,
        () => false,
      ),
    load: async (companyId) => (isName(companyId) ? readJsonFile(pathOf(companyId), asKept, null) : null),
    save: async (companyId, kept) => {
      if (!isName(companyId)) throw new RangeError(`${companyId} is no name of a company`);
      await writeJsonFile(pathOf(companyId), kept);
    },
    forget: async (companyId) => {
      if (isName(companyId)) await rm(pathOf(companyId), { force: true });
    },
  };
}
