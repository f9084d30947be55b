import { readFile } from 'node:fs/promises';
import { success } from '../../../shared/result.ts';
import type { StoredCompany } from '../../../shared/store/records.ts';
import { attempted, type CalculatedCompanies } from '../../flows/index.ts';
import { KNOWN_NAMES } from '../known-names.ts';
import { readPush } from '../outbox/journal.ts';
import { type OwnFile, type PushPlan, planPush } from '../push/plan.ts';
import { digestOf, type LoadFile, previewOf } from '../push/preview.ts';
import { toldBy } from '../push/told.ts';
import { type ComputedCompany, driftReport } from '../remote/drift.ts';
import { addressOf, type KeptRemote, keptRemotes } from '../remote/kept.ts';
import { matchRows } from '../remote/match-rows.ts';
import { changedWords, takenOver } from '../remote/take-over.ts';
import type { ComparedCompany, SyncComputing, WantedPush } from './sync-computing.ts';

const remoteOf = ({ stored, remotes }: ComparedCompany): Promise<KeptRemote | null> =>
  keptRemotes(remotes).load(stored.company.id);

/** A file of those that are on this computer; null where it has gone meanwhile. */
const loadFrom =
  (files: readonly OwnFile[]): LoadFile =>
  async (id) => {
    const path = files.find((file) => file.id === id)?.path;
    return path === undefined ? null : readFile(path).catch(() => null);
  };

/** Computes in the thread that asks, from what it computed of companies before. */
export function createSyncComputing(calculated: CalculatedCompanies): SyncComputing {
  /** A company that was renamed keeps its id. */
  const computed = (stored: StoredCompany): ComputedCompany => {
    const { analysis, calculations } = calculated.of(stored);
    return { analysis: { ...analysis, company: stored.company }, calculations };
  };

  const planned = async (wanted: WantedPush) => {
    const { stored, baseUrl, files, goneFileIds, choice } = wanted;
    const { analysis } = computed(stored);
    const remote = await remoteOf(wanted);
    const address = addressOf(stored.company.id, remote, baseUrl);
    const told = (await Promise.all(wanted.told.map(readPush))).filter((push) => push.companyId === address);
    const rows = remote?.baseUrl === baseUrl ? matchRows(analysis, remote.company.rows) : new Map();
    const remoteIds = new Map([...rows].map(([id, row]) => [id, row.id]));
    const plan: PushPlan = planPush({ analysis, files, goneFileIds, address, told: toldBy(told), remoteIds, choice });
    return { plan, analysis };
  };

  return {
    remoteView: (company) =>
      attempted(async () => {
        const remote = await remoteOf(company);
        if (!remote) return success(null);
        const { baseUrl, readAt, remoteId, wins, company: read } = remote;
        const { givenId, name, status } = read.endUser;
        return success({
          readAt,
          chosenId: remoteId === company.stored.company.id ? null : remoteId,
          baseUrl,
          company: { id: givenId, name, status },
          files: read.files.map(({ id, fileName, fileClass }) => ({ id, fileName, fileClass })),
          wins,
          report: driftReport(computed(company.stored), read, KNOWN_NAMES),
        });
      }),
    serviceWords: (company, today) =>
      attempted(async () => {
        const remote = await remoteOf(company);
        const { stored } = company;
        if (!remote) return success(changedWords(stored.corrections, []));
        const { analysis } = computed(stored);
        const words = takenOver({
          annotations: analysis.annotations,
          remote: matchRows(analysis, remote.company.rows),
          wins: remote.wins,
          known: KNOWN_NAMES,
          service: new URL(remote.baseUrl).host,
          today,
        });
        return success(changedWords(stored.corrections, words));
      }),
    pushPlan: (wanted) =>
      attempted(async () => {
        const { plan } = await planned(wanted);
        return success({ digest: digestOf(plan, wanted.baseUrl), items: plan.items });
      }),
    pushPreview: (wanted) =>
      attempted(async () => {
        const { plan, analysis } = await planned(wanted);
        return success(await previewOf(plan, analysis, wanted.baseUrl, loadFrom(wanted.files)));
      }),
  };
}
