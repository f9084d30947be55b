import type { Company } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { CompanyRecord, MergedRecord, StoreOperations } from '../../shared/store/records.ts';
import { companyNamed } from './company-of.ts';
import { companyOfHolder } from './owner-of.ts';

export interface CompaniesOptions {
  readonly store: StoreOperations;
  /** The instant (ISO 8601). */
  readonly now: () => string;
  /** The statements of a company are others now, or it is called otherwise. */
  readonly onChanged: (companyId: string) => void;
  /** The companies opened last may be others, or called otherwise. */
  readonly onListed: () => void;
  /** A person said whose a file is. */
  readonly onMoved: (documentId: string, companyId: string) => void;
}

/** What people do with companies as a whole. */
export interface CompaniesFlow {
  /** @param id of a company that a program made, which it knows by an id of its own; else it follows from the name */
  create(name: string, id?: string): Promise<Result<Company>>;
  rename(companyId: string, name: string): Promise<Result<null>>;
  archive(companyId: string, archived: boolean): Promise<Result<null>>;
  merge(from: string, into: string): Promise<Result<null>>;
  /** Takes a company out of the one that it was merged into, until Egret is closed. */
  unmerge(companyId: string): Promise<Result<null>>;
  remove(companyId: string): Promise<Result<null>>;
  putBack(companyId: string): Promise<Result<null>>;
  opened(companyId: string): Promise<Result<null>>;
  /** Puts a file into the company of a name, which is made where there is none. */
  moveDocument(documentId: string, companyName: string): Promise<Result<Company>>;
}

const GONE = failure('not_found', 'This company is no longer in the store.');

const FORGOTTEN = failure(
  'not_found',
  'This company cannot be put back any more. Settings lists the backups it may be in.',
);

const APART = failure(
  'not_found',
  'The two cannot be taken apart in one step any more: something was changed meanwhile. Files can be moved back one by one, under Accounts.',
);

const taken = (name: string): Result<never> =>
  failure('invalid_request', `There is a company named ${name} already; choose another name, or merge the two.`);

/** Companies in a list of the last ones. */
const RECENT = 8;

/** The companies opened last, the latest first; those that are archived or were never opened are not among them. */
export const recentCompanies = (companies: readonly CompanyRecord[]): readonly Company[] =>
  companies
    .filter(({ openedAt, archived }) => openedAt !== undefined && archived !== true)
    .sort((a, b) => (b.openedAt ?? '').localeCompare(a.openedAt ?? ''))
    .slice(0, RECENT)
    .map(({ id, name }) => ({ id, name }));

/** Creates, names, merges and deletes companies. */
export function createCompanies({ store, now, onChanged, onListed, onMoved }: CompaniesOptions): CompaniesFlow {
  const find = async (id: string): Promise<CompanyRecord | undefined> =>
    (await store['store.companies']({})).find((company) => company.id === id);

  let lastOpened = 0;
  /** Now, but after every company opened before: what waited for the start comes within one millisecond. */
  const nextInstant = (): string => {
    lastOpened = Math.max(lastOpened + 1, Date.parse(now()));
    return new Date(lastOpened).toISOString();
  };

  /** What the last merge of a company took. */
  const merges = new Map<string, MergedRecord>();

  /** The company that carries a name, or that carried it when it was made: its id is that of the name. */
  const called = async (name: string): Promise<CompanyRecord | undefined> => {
    const companies = await store['store.companies']({});
    const named = companyNamed(name);
    return (
      companies.find((company) => companyNamed(company.name).id === named.id) ??
      companies.find((company) => company.id === named.id)
    );
  };
  /** The company that is called so, or whose files a holder of that name would be. */
  const carrying = async (name: string): Promise<CompanyRecord | undefined> => {
    const [companies, holders] = await Promise.all([store['store.companies']({}), store['store.holders']({})]);
    const { id } = companyOfHolder(name, { companies, holders });
    return (await called(name)) ?? companies.find((company) => company.id === id);
  };

  /** One that was merged into another can be made again: it is empty, and files of its holder go to it from then on. */
  const create: CompaniesFlow['create'] = async (name, id) => {
    const known = await called(name);
    if (known) return taken(known.name);
    const named = companyNamed(name);
    const company = { ...named, id: id ?? named.id };
    await store['store.createCompany'](company);
    if (company.id !== named.id)
      await store['store.changeCompany']({ id: company.id, changes: {}, holderId: named.id });
    return success(company);
  };

  return {
    create,
    rename: async (companyId, name) => {
      if (!(await find(companyId))) return GONE;
      const known = await carrying(name);
      if (known && known.id !== companyId) return taken(known.name);
      const named = companyNamed(name);
      const changes = { name: named.name, kept: true } as const;
      await store['store.changeCompany']({ id: companyId, changes, holderId: named.id });
      onChanged(companyId);
      onListed();
      return success(null);
    },
    archive: async (companyId, archived) => {
      if (!(await find(companyId))) return GONE;
      await store['store.changeCompany']({ id: companyId, changes: { archived } });
      return success(null);
    },
    merge: async (from, into) => {
      if (from === into) return failure('invalid_request', 'A company cannot be merged into itself.');
      if (!(await find(from)) || !(await find(into))) return GONE;
      const merged = await store['store.mergeCompany']({ from, into });
      if (merged) merges.set(from, merged);
      onChanged(into);
      onListed();
      return success(null);
    },
    unmerge: async (companyId) => {
      const merged = merges.get(companyId);
      if (!merged || (await find(companyId))) return APART;
      await store['store.unmergeCompany'](merged);
      if (!(await find(companyId))) return APART;
      for (const id of [companyId, merged.into]) onChanged(id);
      onListed();
      return success(null);
    },
    remove: async (companyId) => {
      if (!(await find(companyId))) return GONE;
      await store['store.deleteCompany']({ id: companyId, at: now() });
      onListed();
      return success(null);
    },
    putBack: async (companyId) => {
      await store['store.undeleteCompany']({ id: companyId });
      if (!(await find(companyId))) return FORGOTTEN;
      onChanged(companyId);
      return success(null);
    },
    opened: async (companyId) => {
      await store['store.changeCompany']({ id: companyId, changes: { openedAt: nextInstant() } });
      onListed();
      return success(null);
    },
    moveDocument: async (documentId, companyName) => {
      const document = await store['store.document']({ id: documentId });
      if (!document) return failure('not_found', 'This file is no longer in the store.');
      const known = await called(companyName);
      const company = known ?? companyNamed(companyName);
      if (!known) await store['store.createCompany'](company);
      await store['store.moveDocument']({ id: documentId, companyId: company.id });
      onMoved(documentId, company.id);
      for (const id of new Set([document.companyId, company.id])) onChanged(id);
      return success({ id: company.id, name: company.name });
    },
  };
}
