import type { Result } from '../../shared/result.ts';
import type { CompanyRecord } from '../../shared/store/records.ts';
import { call } from '../bridge.ts';
import { observable } from '../observable.ts';

/** What became of the last thing done to a company, and the way back, where there is one. */
export interface CompanyNotice {
  readonly text: string;
  readonly failed: boolean;
  readonly undo: (() => Promise<void>) | null;
}

export const companyNotice = observable<CompanyNotice | null>(null);

/** Tells what was done; answers whether it was. */
function told(result: Result<unknown>, text: string, undo: CompanyNotice['undo'] = null): boolean {
  if (result.ok) companyNotice.set({ text, failed: false, undo });
  else companyNotice.set({ text: result.error.message, failed: true, undo: null });
  return result.ok;
}

export const createCompany = async (name: string): Promise<Result<unknown>> => {
  const result = await call('company.create', { name });
  if (result.ok) told(result, `${result.value.name} was made`);
  return result;
};

export const renameCompany = async ({ id, name: before }: CompanyRecord, name: string): Promise<Result<unknown>> => {
  const result = await call('company.rename', { companyId: id, name });
  const undo = async (): Promise<void> => {
    told(await call('company.rename', { companyId: id, name: before }), `It is called ${before} again`);
  };
  if (result.ok) told(result, `${before} is called ${name} now`, undo);
  return result;
};

export async function archiveCompany({ id, name }: CompanyRecord, archived: boolean): Promise<void> {
  const set = (to: boolean) => call('company.archive', { companyId: id, archived: to });
  const text = archived ? `${name} was archived` : `${name} is listed again`;
  told(await set(archived), text, async () => {
    told(await set(!archived), archived ? `${name} is listed again` : `${name} was archived`);
  });
}

export async function putBackCompany(companyId: string, name: string): Promise<void> {
  told(await call('company.undelete', { companyId }), `${name} is back`);
}

export async function deleteCompany({ id, name }: CompanyRecord): Promise<void> {
  const deleted = await call('company.delete', { companyId: id });
  told(deleted, `${name} was deleted. It can be put back until Egret is closed.`, () => putBackCompany(id, name));
}

export const mergeCompany = async (from: CompanyRecord, into: CompanyRecord): Promise<Result<unknown>> => {
  const result = await call('company.merge', { from: from.id, into: into.id });
  const undo = async (): Promise<void> => {
    told(await call('company.unmerge', { companyId: from.id }), `${from.name} and ${into.name} are two again`);
  };
  if (result.ok) told(result, `${from.name} is part of ${into.name} now`, undo);
  return result;
};
