import { asWords } from '../../shared/as-words.ts';
import type {
  AuditKind,
  CorrectionsRecord,
  Import,
  StoreOperationName,
  StoreOperations,
} from '../../shared/store/records.ts';
import type { Gate } from './gate.ts';

/** A write that was committed. */
export interface Written {
  /** Companies whose rows are others now. */
  readonly companyIds: readonly string[];
  /** What to log of it; null: nothing that a person did. */
  readonly note: { readonly kind: AuditKind; readonly company: string | null; readonly sentence: string } | null;
}

type NameOf = (companyId: string) => string | null;
type Arguments<Name extends StoreOperationName> = Parameters<StoreOperations[Name]>[0];

type Operation<Name extends StoreOperationName> = (args: Arguments<Name>) => Promise<unknown>;

/** What a write does, told before it is done: afterwards a company may be gone. */
type Watcher<Name extends StoreOperationName> = (
  args: Arguments<Name>,
  nameOf: NameOf,
  from: string | null,
) => Written | null;
type Watchers = { readonly [Name in StoreOperationName]?: Watcher<Name> };

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function importSentence({ document, statements }: Import): string {
  const rows = statements.reduce((sum, { transactionCount }) => sum + transactionCount, 0);
  return `${document.fileName} was read: ${counted(statements.length, 'statement')}, ${counted(rows, 'row')}`;
}

const correctionsSentence = ({ rules, feedback, counted: rows, cells, printed = [] }: CorrectionsRecord): string =>
  `Rules and corrections are now ${counted(rules.length, 'rule')}, ${counted(feedback.length, 'correction')}, ${counted(rows.length, 'row')} counted after all, ${counted(cells.length, 'row')} with cells read by a person${
    printed.length > 0 ? `, ${counted(printed.length, 'statement')} with figures read by a person` : ''
  }`;

const present = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== null)),
];

const ofCompany = (id: string, nameOf: NameOf, sentence: string): Written => ({
  companyIds: [id],
  note: { kind: 'company', company: nameOf(id), sentence },
});

/** What programs keep is no row, and what they change of rows is told by the write that changes them. */
const ofProgram = (companyId: string): Written => ({ companyIds: [companyId], note: null });

const WATCHERS: Watchers = {
  'store.saveImport': (args, _nameOf, from) => ({
    companyIds: present([args.company.id, from]),
    note: { kind: 'import', company: args.company.name, sentence: importSentence(args) },
  }),
  'store.saveCorrections': (args, nameOf) => ({
    companyIds: [args.companyId],
    note: { kind: 'edit', company: nameOf(args.companyId), sentence: args.label ?? correctionsSentence(args) },
  }),
  'store.saveSettings': ({ companyId, changed, label }, nameOf) => ({
    companyIds: [companyId],
    note: {
      kind: 'edit',
      company: nameOf(companyId),
      sentence:
        label ??
        `Settings that differ from the defaults are now: ${Object.keys(changed).map(asWords).join(', ') || 'none'}`,
    },
  }),
  'store.saveProgramRecord': ({ companyId }) => ofProgram(companyId),
  'store.removeProgramRecord': ({ companyId }) => ofProgram(companyId),
  'store.moveDocument': ({ companyId, id }, nameOf, from) => ({
    companyIds: present([companyId, from]),
    note: { kind: 'company', company: nameOf(companyId), sentence: `The file ${id.slice(0, 12)}… was put here` },
  }),
  'store.createCompany': ({ id, name }) => ofCompany(id, () => name, 'The company was made'),
  'store.changeCompany': ({ id, changes }, nameOf) => {
    if (changes.name !== undefined) return ofCompany(id, nameOf, `The company is called ${changes.name} now`);
    if (changes.archived === undefined) return null;
    return ofCompany(
      id,
      nameOf,
      changes.archived ? 'The company was archived' : 'The company was taken out of the archive',
    );
  },
  'store.mergeCompany': ({ from, into }, nameOf) => ({
    companyIds: [from, into],
    note: {
      kind: 'company',
      company: nameOf(into),
      sentence: `${nameOf(from) ?? 'Another company'} was merged into it`,
    },
  }),
  'store.unmergeCompany': ({ company, into }, nameOf) => ({
    companyIds: [company.id, into],
    note: { kind: 'company', company: nameOf(into), sentence: `${company.name} was taken out of it again` },
  }),
  'store.deleteCompany': ({ id }, nameOf) => ofCompany(id, nameOf, 'The company was deleted'),
  'store.undeleteCompany': ({ id }, nameOf) => ofCompany(id, nameOf, 'The company was put back'),
};

/** A store that tells of each write once it is committed. Writes wait while the gate is held. */
export function watchStore(store: StoreOperations, gate: Gate, onWritten: (written: Written) => void): StoreOperations {
  const write = async <Name extends StoreOperationName>(
    name: Name,
    args: Arguments<Name>,
    tell: Watcher<Name>,
  ): Promise<unknown> => {
    const companies = await store['store.companies']({});
    const nameOf: NameOf = (id) => companies.find((company) => company.id === id)?.name ?? null;
    const written = tell(args, nameOf, await formerCompany(store, name, args));
    const answer = await (store[name] as Operation<Name>)(args);
    if (written) onWritten(written);
    return answer;
  };
  const watched = <Name extends StoreOperationName>(name: Name, args: Arguments<Name>): Promise<unknown> => {
    const tell = WATCHERS[name] as Watcher<Name> | undefined;
    return tell ? gate.pass(() => write(name, args, tell)) : (store[name] as Operation<Name>)(args);
  };
  return Object.fromEntries(
    Object.keys(store).map((name) => [name, (args: never) => watched(name as StoreOperationName, args)]),
  ) as unknown as StoreOperations;
}

/** The company that has had the file so far, of a write that may take it elsewhere. */
async function formerCompany(store: StoreOperations, name: StoreOperationName, args: unknown): Promise<string | null> {
  if (name === 'store.saveImport')
    return (await store['store.document']({ id: (args as Import).document.id }))?.companyId ?? null;
  if (name === 'store.moveDocument')
    return (await store['store.document']({ id: (args as { id: string }).id }))?.companyId ?? null;
  return null;
}
