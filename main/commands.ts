import type { AppInfo, CommandArguments, CommandName, CommandReplies, CorrectionChoices } from '../shared/contract.ts';
import type { DocumentSettings } from '../shared/model/index.ts';
import { type Result, success } from '../shared/result.ts';
import {
  type AppStateFlow,
  type BackupFlow,
  type CompaniesFlow,
  type CompanyFiguresFlow,
  type CorrectionsFlow,
  type ExportCompany,
  type Intake,
  type Journal,
  readKnownCorrections,
  readKnownSettings,
  type SettingsFlow,
  type ShowFile,
  type SourceFile,
} from './flows/index.ts';
import type { ApiFlow } from './serve/index.ts';
import type { SyncFlow } from './sync/index.ts';

/** The contract's page → main half, as functions. */
export type Commands = {
  readonly [Name in CommandName]: (args: CommandArguments<Name>) => Promise<Result<CommandReplies[Name]>>;
};

export interface CommandServices {
  readonly info: AppInfo;
  readonly intake: Intake;
  /** The made-up statements that come with Egret. */
  readonly samples: () => Promise<readonly SourceFile[]>;
  readonly companies: CompaniesFlow;
  readonly appState: AppStateFlow;
  readonly backup: BackupFlow;
  readonly journal: Journal;
  readonly readAgain: (documentId: string, settings: DocumentSettings) => Promise<Result<null>>;
  readonly correctionChoices: CorrectionChoices;
  readonly corrections: CorrectionsFlow;
  readonly figures: CompanyFiguresFlow;
  /** Soon computes a company's figures, where they are not current. */
  readonly refreshFigures: (companyId: string) => void;
  readonly settings: SettingsFlow;
  readonly api: ApiFlow;
  readonly sync: SyncFlow;
  readonly exportCompany: ExportCompany;
  readonly showFile: ShowFile;
}

/** Everything the page may ask for: one line per command. */
export const createCommands = ({
  info,
  intake,
  samples,
  companies,
  appState,
  backup,
  journal,
  readAgain,
  correctionChoices,
  corrections,
  figures,
  refreshFigures,
  settings,
  api,
  sync,
  exportCompany,
  showFile,
}: CommandServices): Commands => ({
  'app.info': async () => success(info),
  'intake.add': async ({ files }) => success({ queued: await intake.add(files) }),
  'intake.addSamples': async () => success({ queued: intake.addFiles(await samples()) }),
  'intake.cancel': async ({ id }) => success(intake.cancel(id)),
  'intake.password': async ({ id, password }) => success(intake.supplyPassword(id, password)),
  'intake.retry': async ({ id }) => success(intake.retry(id)),
  'intake.clear': async () => success(intake.clear()),
  'document.read': ({ id, settings }) => readAgain(id, settings),
  'document.move': ({ id, companyName }) => companies.moveDocument(id, companyName),
  'company.create': ({ name }) => companies.create(name),
  'company.rename': ({ companyId, name }) => companies.rename(companyId, name),
  'company.archive': ({ companyId, archived }) => companies.archive(companyId, archived),
  'company.merge': ({ from, into }) => companies.merge(from, into),
  'company.unmerge': ({ companyId }) => companies.unmerge(companyId),
  'company.delete': ({ companyId }) => companies.remove(companyId),
  'company.undelete': ({ companyId }) => companies.putBack(companyId),
  'company.opened': ({ companyId }) => companies.opened(companyId),
  'app.state': appState.state,
  'app.savePreferences': ({ preferences }) => appState.save(preferences),
  'app.chooseFolder': appState.chooseFolder,
  'audit.export': () => journal.write(),
  'backup.standing': async () => success(await backup.standing()),
  'backup.restore': ({ id }) => backup.restore(id),
  'backup.acceptEmpty': () => backup.acceptEmpty(),
  'company.export': ({ companyId, form, sheets }) => exportCompany(companyId, { form, sheets }),
  'export.show': ({ location, how }) => showFile(location, how),
  'corrections.choices': async () => success(correctionChoices),
  'corrections.save': ({ companyId, corrections: said, label }) => corrections.save(companyId, said, label),
  'corrections.preview': ({ companyId, corrections: said }) => corrections.preview(companyId, said),
  'corrections.export': ({ companyId }) => corrections.write(companyId),
  'corrections.read': async ({ file }) => readKnownCorrections(file),
  'figures.read': ({ companyId, inputs }) => figures.read(companyId, inputs),
  'figures.refresh': async ({ companyId }) => {
    refreshFigures(companyId);
    return success(null);
  },
  'figures.evidence': ({ companyId, inputs, currency, of }) => figures.evidence(companyId, inputs, currency, of),
  'settings.choices': async () => success(settings.choices()),
  'settings.save': ({ companyId, settings: chosen, label }) => settings.save(companyId, chosen, label),
  'settings.export': ({ companyId }) => settings.write(companyId),
  'settings.read': async ({ file }) => readKnownSettings(file),
  'api.state': async () => success(api.state()),
  'api.switch': ({ chosen }) => api.switch(chosen),
  'api.makeKey': () => api.makeKey(),
  'api.revokeKey': ({ id }) => api.revokeKey(id),
  'sync.state': async () => success(sync.state()),
  'sync.test': ({ settings: asked, secret }) => sync.test(asked, secret),
  'sync.connect': ({ settings: asked, secret }) => sync.connect(asked, secret),
  'sync.disconnect': () => sync.disconnect(),
  'sync.preview': ({ companyId, choice }) => sync.preview(companyId, choice),
  'sync.push': ({ companyId, choice, digest }) => sync.push(companyId, choice, digest),
  'sync.pause': () => sync.pause(),
  'sync.resume': () => sync.resume(),
  'sync.retry': ({ ids }) => sync.retry(ids),
  'sync.drop': ({ ids }) => sync.drop(ids),
  'sync.companies': () => sync.remoteCompanies(),
  'sync.pull': ({ companyId, remoteId }) => sync.pull(companyId, remoteId),
  'sync.remote': ({ companyId }) => sync.remote(companyId),
  'sync.file': ({ companyId, fileId }) => sync.saveRemoteFile(companyId, fileId),
  'sync.choose': ({ companyId, wins }) => sync.choose(companyId, wins),
  'sync.links': ({ companyId }) => sync.links(companyId),
  'sync.link.create': ({ companyId, ...link }) => sync.createLink(companyId, link),
  'sync.link.refresh': ({ integrationId, itemId }) => sync.refreshLink(integrationId, itemId),
  'sync.link.remove': ({ companyId, integrationId }) => sync.removeLinks(companyId, integrationId),
});
