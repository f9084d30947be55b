import type { Company, ReadDocument } from '../../shared/model/index.ts';
import type { CompanyRecord, DocumentRecord, HolderRecord, StoreOperations } from '../../shared/store/records.ts';
import { gatherAccounts } from '../statements/index.ts';
import { companiesWith } from './account-holders.ts';
import { companyNamed, holdersOf, UNKNOWN_HOLDER } from './company-of.ts';

/** Where a file goes. */
export interface Owner {
  readonly company: Company;
  /** A person said so. */
  readonly placed: boolean;
  /** Why a person should look at it, in a sentence; null where it is sure. */
  readonly question: string | null;
}

/** What is known of whose files are whose. */
export interface KnownOwners {
  readonly companies: readonly CompanyRecord[];
  readonly holders: readonly HolderRecord[];
  /** Companies that have statements of an account of this file. */
  readonly withAccount: readonly string[];
}

/** The company to which files of a holder go: the one that carries the name, or the one it was merged into or renamed to. */
export function companyOfHolder(name: string, { companies, holders }: Omit<KnownOwners, 'withAccount'>): Company {
  const named = companyNamed(name);
  const id = holders.find(({ holderId }) => holderId === named.id)?.companyId ?? named.id;
  return companies.find((company) => company.id === id) ?? named;
}

const namesOf = (companies: readonly Company[]): string => companies.map(({ name }) => name).join(', ');

function withoutHolder(fileName: string, companies: readonly CompanyRecord[], known: KnownOwners): Owner {
  const [only] = companies;
  if (only && companies.length === 1) return { company: only, placed: false, question: null };
  const unknown = companyNamed(UNKNOWN_HOLDER);
  // Whoever these were merged into is not whose the next ones are.
  const company = known.companies.find(({ id }) => id === unknown.id) ?? unknown;
  return { company, placed: false, question: `${fileName} names no holder.` };
}

/**
 * Whose a file is: by the holder it names, else by its accounts. It is unsure where it names several holders, or none and
 * its accounts tell nothing, or where its accounts are so far another company's.
 */
export function ownerOf({ fileName, statements }: ReadDocument, known: KnownOwners): Owner {
  const [commonest, ...others] = holdersOf(statements);
  const elsewhere = known.companies.filter(({ id }) => known.withAccount.includes(id));
  if (commonest === undefined) return withoutHolder(fileName, elsewhere, known);
  const company = companyOfHolder(commonest, known);
  const owner = { company, placed: false };
  if (others.length > 0)
    return { ...owner, question: `${fileName} names several holders: ${[commonest, ...others].join(', ')}.` };
  if (elsewhere.length > 0 && !elsewhere.some(({ id }) => id === company.id))
    return {
      ...owner,
      question: `${fileName} names ${commonest}, but its account is so far with ${namesOf(elsewhere)}.`,
    };
  return { ...owner, question: null };
}

type OwnerStore = Pick<
  StoreOperations,
  'store.companies' | 'store.holders' | 'store.companiesWithAccounts' | 'store.statementsNumbered'
>;

/**
 * Finds whose a file is. Where a person said whose, it stays there.
 *
 * @param before the file as it is stored, where it is read again
 */
export async function findOwner(
  store: OwnerStore,
  document: ReadDocument,
  before: DocumentRecord | null,
): Promise<Owner> {
  const [companies, holders] = await Promise.all([store['store.companies']({}), store['store.holders']({})]);
  const placed = before?.placed && companies.find(({ id }) => id === before.companyId);
  if (placed) return { company: placed, placed: true, question: null };
  const withAccount = await companiesWith(store, gatherAccounts(document.statements));
  return ownerOf(document, { companies, holders, withAccount });
}
