import { failure, type Result, success } from '../../../shared/result.ts';
import { HERE_WINS, type Wins } from '../../../shared/sync/drift.ts';
import type { RemoteView } from '../../../shared/sync/remote-view.ts';
import { asFileName, type FileKind } from '../../flows/index.ts';
import type { FlowOptions } from '../flow-options.ts';
import type { SyncFlow } from '../sync-flow.ts';
import { withServiceWords } from './take-over.ts';

type RemoteFlow = Pick<SyncFlow, 'remoteCompanies' | 'pull' | 'remote' | 'choose' | 'saveRemoteFile'>;

const GONE = failure('not_found', 'This company is no longer in the store.');
const UNREAD = failure('not_found', 'The service has not been read yet.');

/** A file of any kind: the service knows what it is by its name alone. */
const kindOf = (fileName: string): FileKind => ({
  extension: /\.(\w{1,8})$/.exec(fileName)?.[1] ?? 'bin',
  description: 'File',
  mediaType: 'application/octet-stream',
});

/** Reads what the service has, keeps it beside what Egret has, and lets its word hold where a person wants that. */
export function createRemoteFlow(options: FlowOptions): RemoteFlow {
  const { kept, client, store, computing, changeCorrections, saveFile, now, today } = options;

  const viewOf = async (companyId: string): Promise<Result<RemoteView | null>> => {
    const stored = await store['store.company']({ id: companyId });
    return stored ? computing.remoteView({ stored, remotes: kept.folder }) : success(null);
  };

  /** Keeps what is new, lets the service's word hold where it wins, and shows what is left between it and Egret. */
  const settle = async (companyId: string, keep: () => Promise<void>): Promise<Result<RemoteView>> => {
    const stored = await store['store.company']({ id: companyId });
    if (!stored) return GONE;
    await keep();
    const words = await computing.serviceWords({ stored, remotes: kept.folder }, today());
    if (!words.ok) return words;
    const { value } = words;
    const saved = value && (await changeCorrections(companyId, (now) => withServiceWords(now, value)));
    if (saved && !saved.ok) return saved;
    const view = await viewOf(companyId);
    if (!view.ok) return view;
    return view.value ? success(view.value) : GONE;
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
      const before = await kept.about(companyId);
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
      const read = { baseUrl, readAt: now(), remoteId, company: company.value, wins };
      return settle(companyId, () => kept.save(companyId, read));
    },
    remote: async (companyId) => ((await kept.has(companyId)) ? viewOf(companyId) : success(null)),
    saveRemoteFile: async (companyId, fileId) => {
      const service = client();
      if (!service.ok) return service;
      const file = (await kept.about(companyId))?.company.files.find(({ id }) => id === fileId);
      if (!file) return UNREAD;
      const bytes = await service.value.file(fileId);
      if (!bytes.ok) return bytes;
      // A stranger gave the name: nothing in it may lead elsewhere.
      const suggestedName = asFileName(file.fileName) || 'File';
      return saveFile({ suggestedName, bytes: bytes.value, kind: kindOf(suggestedName) });
    },
    choose: async (companyId, wins) =>
      (await kept.has(companyId)) ? settle(companyId, () => kept.keepWins(companyId, wins)) : UNREAD,
  };
}
