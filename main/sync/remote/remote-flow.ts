import { failure, type Result, success } from '../../../shared/result.ts';
import { HERE_WINS, type Wins } from '../../../shared/sync/drift.ts';
import type { RemoteView } from '../../../shared/sync/remote-view.ts';
import { asFileName, type FileKind } from '../../flows/index.ts';
import type { FlowOptions } from '../flow-options.ts';
import { KNOWN_NAMES } from '../known-names.ts';
import { type OwnCompany, ownCompany } from '../own-company.ts';
import type { SyncFlow } from '../sync-flow.ts';
import { driftReport } from './drift.ts';
import type { KeptRemote } from './kept.ts';
import { matchRows } from './match-rows.ts';
import { takenOver, withServiceWords } from './take-over.ts';

type RemoteFlow = Pick<SyncFlow, 'remoteCompanies' | 'pull' | 'remote' | 'choose' | 'saveRemoteFile'>;

const GONE = failure('not_found', 'This company is no longer in the store.');
const UNREAD = failure('not_found', 'The service has not been read yet.');

const viewOf = (kept: KeptRemote, { analysis, stored }: OwnCompany): RemoteView => ({
  readAt: kept.readAt,
  chosenId: kept.remoteId === stored.company.id ? null : kept.remoteId,
  baseUrl: kept.baseUrl,
  company: { id: kept.company.endUser.givenId, name: kept.company.endUser.name, status: kept.company.endUser.status },
  files: kept.company.files.map(({ id, fileName, fileClass }) => ({ id, fileName, fileClass })),
  wins: kept.wins,
  report: driftReport(analysis, kept.company, KNOWN_NAMES),
});

/** A file of any kind: the service knows what it is by its name alone. */
const kindOf = (fileName: string): FileKind => ({
  extension: /\.(\w{1,8})$/.exec(fileName)?.[1] ?? 'bin',
  description: 'File',
  mediaType: 'application/octet-stream',
});

/** Reads what the service has, keeps it beside what Egret has, and lets its word hold where a person wants that. */
export function createRemoteFlow(options: FlowOptions): RemoteFlow {
  const { kept, client, changeCorrections, saveFile, now, today } = options;

  /** Lets the service's word hold where it wins, and shows what is left between it and Egret. */
  const settle = async (companyId: string, remote: KeptRemote): Promise<Result<RemoteView>> => {
    const own = await ownCompany(companyId, options);
    if (!own) return GONE;
    await kept.save(companyId, remote);
    const words = takenOver({
      annotations: own.analysis.annotations,
      remote: matchRows(own.analysis, remote.company.rows),
      wins: remote.wins,
      known: KNOWN_NAMES,
      service: new URL(remote.baseUrl).host,
      today: today(),
    });
    const saved = await changeCorrections(companyId, (now) => withServiceWords(now, words));
    if (!saved.ok) return saved;
    const after = await ownCompany(companyId, options);
    return after ? success(viewOf(remote, after)) : GONE;
  };

  return {
    remoteCompanies: async () => {
      const service = client();
      if (!service.ok) return service;
      const all = await service.value.endUsers();
      return all.ok ? success(all.value.map(({ givenId, name, status }) => ({ id: givenId, name, status }))) : all;
    },
    pull: async (companyId, chosen) => {
      const service = client();
      const baseUrl = options.baseUrl();
      if (!service.ok || baseUrl === null) return service.ok ? UNREAD : service;
      const before = await kept.load(companyId);
      const known = before?.baseUrl === baseUrl ? before : null;
      const remoteId = chosen ?? companyId;
      if (known && known.remoteId !== remoteId) {
        // From here on nothing goes to the company that was chosen before, nor holds its word, even if this read fails.
        await kept.forget(companyId);
        const cleared = await changeCorrections(companyId, (now) => withServiceWords(now, []));
        if (!cleared.ok) return cleared;
      }
      const company = await service.value.company(remoteId);
      if (!company.ok) return company;
      const wins: Wins = known?.wins ?? HERE_WINS;
      return settle(companyId, { baseUrl, readAt: now(), remoteId, company: company.value, wins });
    },
    remote: async (companyId) => {
      const remote = await kept.load(companyId);
      const own = remote && (await ownCompany(companyId, options));
      return success(remote && own ? viewOf(remote, own) : null);
    },
    saveRemoteFile: async (companyId, fileId) => {
      const service = client();
      if (!service.ok) return service;
      const file = (await kept.load(companyId))?.company.files.find(({ id }) => id === fileId);
      if (!file) return UNREAD;
      const bytes = await service.value.file(fileId);
      if (!bytes.ok) return bytes;
      // A stranger gave the name: nothing in it may lead elsewhere.
      const suggestedName = asFileName(file.fileName) || 'File';
      return saveFile({ suggestedName, bytes: bytes.value, kind: kindOf(suggestedName) });
    },
    choose: async (companyId, wins) => {
      const remote = await kept.load(companyId);
      return remote ? settle(companyId, { ...remote, wins }) : UNREAD;
    },
  };
}
