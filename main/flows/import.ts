import { needsPerson } from '../../shared/contract/intake-item.ts';
import type { IntakeItem, IntakeState } from '../../shared/contract.ts';
import type { FileSource, SourceFile } from './file-source.ts';
import type { ImportFile } from './import-file.ts';
import type { ImportFileOptions, ImportOutcome } from './read-and-store.ts';
import { reasonOf } from './reason-of.ts';
import { createSlots } from './slots.ts';

/** Files that are read side by side. */
export const FILES_AT_ONCE = 2;

export interface IntakeOptions {
  readonly findFiles: FileSource;
  readonly importFile: ImportFile;
  /** After every change of any item. */
  readonly onChange: () => void;
  /** A file is stored: its company has new statements. */
  readonly onImported: (item: IntakeItem) => void;
}

/** A file on its way through the queue. */
export interface Job {
  readonly fileName: string;
  /** Tries once; asked for a password, it is called again with it. */
  attempt(options: ImportFileOptions): Promise<ImportOutcome>;
  /** The queue is done with it. */
  release(): Promise<void>;
}

/** The queue of files on their way in. */
export interface Intake {
  /** Queues what the references lead to; answers how many files that is. */
  add(references: readonly string[]): Promise<number>;
  /** Queues files that are found; answers how many. */
  addFiles(files: readonly SourceFile[]): number;
  /** Queues one file that need not be looked for. */
  enqueue(job: Job): void;
  /** Stops one file, or all; one that is being saved is saved. */
  cancel(id: string | null): null;
  /** The password a file waits for, which is tried on all that wait for one; null gives it up. */
  supplyPassword(id: string, password: string | null): null;
  /** Tries again a file that failed or was cancelled. */
  retry(id: string): null;
  /** A stored file is another company's now, because a person said so. */
  moved(documentId: string, companyId: string): void;
  /** Forgets the files that have come to an end: first those that need nobody, and the others once only they are left. */
  clear(): null;
  items(): readonly IntakeItem[];
  /** A file has not come to its end yet. */
  isBusy(): boolean;
}

type Ending = Exclude<ImportOutcome, { kind: 'password' }>;

/** What ends a file's wait for its password: one was given for it, or for another file; null: it is given up. */
type PasswordAnswer = 'given' | 'tried' | null;

interface Line {
  item: IntakeItem;
  /** What can be tried again; null where there is nothing to try. */
  readonly job: Job | null;
  abort: AbortController;
  answerPassword: ((answer: PasswordAnswer) => void) | null;
  /** How many passwords its last attempt tried. */
  tried: number;
}

/** What is known of a file that has not been stored. */
const NOTHING_CAME = {
  message: null,
  companyId: null,
  documentId: null,
  question: null,
  leavesOpen: null,
  verdict: null,
} as const;

const ENDED: ReadonlySet<IntakeState> = new Set(['done', 'repeated', 'failed', 'cancelled']);

/** Ends after which a file is kept at hand, to be tried again. */
const MAY_RETRY: ReadonlySet<IntakeState> = new Set(['failed', 'cancelled']);

const release = (job: Job): Promise<void> =>
  job.release().catch((error: unknown) => console.error(`egret: ${reasonOf(error)}`));

/** Makes an empty queue. Each file goes its own way to its own end; none stops another. */
export function createIntake({ findFiles, importFile, onChange, onImported }: IntakeOptions): Intake {
  const lines = new Map<string, Line>();
  const inSlot = createSlots(FILES_AT_ONCE);
  /** Given for one file, tried on all: a folder from one bank often shares its password. Never stored. */
  const passwords = new Set<string>();
  let lastId = 0;

  const change = (line: Line, changes: Partial<IntakeItem>): void => {
    line.item = { ...line.item, ...changes };
    onChange();
  };

  const addLine = (fileName: string, job: Job | null): Line => {
    lastId += 1;
    const id = String(lastId);
    const line: Line = {
      item: { id, fileName, state: 'waiting', page: 0, pages: 0, ...NOTHING_CAME },
      job,
      abort: new AbortController(),
      answerPassword: null,
      tried: 0,
    };
    lines.set(id, line);
    onChange();
    return line;
  };

  const attempt = (line: Line, job: Job): Promise<ImportOutcome> =>
    inSlot(async () => {
      if (line.abort.signal.aborted) return { kind: 'cancelled' };
      change(line, { state: 'reading', message: null });
      line.tried = passwords.size;
      return job.attempt({
        passwords: [...passwords],
        signal: line.abort.signal,
        onPage: (page, pages) => change(line, { page, pages }),
        onSaving: () => change(line, { state: 'saving' }),
      });
    });

  /** Asks for a password and waits outside the slots, so that other files go on. */
  const askPassword = async (line: Line, message: string): Promise<PasswordAnswer> => {
    const answer = new Promise<PasswordAnswer>((resolve) => {
      line.answerPassword = resolve;
    });
    change(line, { state: 'password', message });
    const answered = await answer;
    line.answerPassword = null;
    return answered;
  };

  const importWithPasswords = async (line: Line, job: Job): Promise<Ending> => {
    for (let answer: PasswordAnswer = 'tried'; answer !== null; ) {
      const outcome = await attempt(line, job);
      if (outcome.kind !== 'password') return outcome;
      // Nobody is asked again for what was said while this file was tried.
      if (line.tried === passwords.size) {
        const firstTime = `${job.fileName} is protected by a password.`;
        answer = await askPassword(line, answer === 'given' ? outcome.message : firstTime);
      }
      if (answer !== null) change(line, { state: 'waiting', message: null });
    }
    return { kind: 'cancelled' };
  };

  /** A file that was read again is told of by its newest line alone. */
  const forgetEarlier = (newest: Line, documentId: string): void => {
    for (const [id, line] of lines) if (line !== newest && line.item.documentId === documentId) lines.delete(id);
  };

  const run = async (line: Line, job: Job): Promise<void> => {
    const outcome = await importWithPasswords(line, job).catch(
      (error: unknown): Ending => ({ kind: 'failed', message: `${job.fileName} was not stored: ${reasonOf(error)}` }),
    );
    if (!MAY_RETRY.has(outcome.kind)) await release(job);
    const message = outcome.kind === 'cancelled' ? null : outcome.message;
    if (outcome.kind !== 'done') return change(line, { ...NOTHING_CAME, state: outcome.kind, message });
    const { kind: state, ...came } = outcome;
    forgetEarlier(line, came.documentId);
    change(line, { state, ...came });
    onImported(line.item);
  };

  const retry = (line: Line): void => {
    if (!line.job || !MAY_RETRY.has(line.item.state)) return;
    line.abort = new AbortController();
    change(line, { ...NOTHING_CAME, state: 'waiting', page: 0, pages: 0 });
    void run(line, line.job);
  };

  const stop = (line: Line): void => {
    if (ENDED.has(line.item.state) || line.item.state === 'saving') return;
    line.abort.abort();
    line.answerPassword?.(null);
    if (line.item.state === 'waiting') change(line, { state: 'cancelled' });
  };

  const enqueue = (job: Job): void => void run(addLine(job.fileName, job), job);

  const importOf = (file: SourceFile): Job => ({
    fileName: file.fileName,
    attempt: (options) => importFile(file, options),
    release: () => file.release(),
  });

  const addFiles = (files: readonly SourceFile[]): number => {
    for (const file of files) enqueue(importOf(file));
    return files.length;
  };

  return {
    enqueue,
    addFiles,
    add: async (references) => {
      let queued = 0;
      for (const reference of references) {
        const found = await findFiles(reference);
        if (found.ok) queued += addFiles(found.value);
        else change(addLine(reference, null), { state: 'failed', message: found.error.message });
      }
      return queued;
    },
    cancel: (id) => {
      for (const line of lines.values()) if (id === null || line.item.id === id) stop(line);
      return null;
    },
    supplyPassword: (id, password) => {
      const asked = lines.get(id);
      if (!asked?.answerPassword) return null;
      if (password === null) {
        asked.answerPassword(null);
        return null;
      }
      passwords.add(password);
      for (const line of lines.values()) line.answerPassword?.(line === asked ? 'given' : 'tried');
      return null;
    },
    retry: (id) => {
      const line = lines.get(id);
      if (line) retry(line);
      return null;
    },
    moved: (documentId, companyId) => {
      for (const line of lines.values())
        if (line.item.documentId === documentId) change(line, { companyId, question: null });
    },
    clear: () => {
      const ended = [...lines].filter(([, { item }]) => ENDED.has(item.state));
      const settled = ended.filter(([, { item }]) => !needsPerson(item));
      for (const [id, { item, job }] of settled.length > 0 ? settled : ended) {
        if (job && MAY_RETRY.has(item.state)) void release(job);
        lines.delete(id);
      }
      onChange();
      return null;
    },
    items: () => [...lines.values()].map(({ item }) => item),
    isBusy: () => [...lines.values()].some(({ item }) => !ENDED.has(item.state)),
  };
}
