import { editsDigest } from '../../shared/edits-digest.ts';
import type { CompanyEdits, Corrections } from '../../shared/model/index.ts';
import type { Result } from '../../shared/result.ts';
import { type Observable, observable } from '../observable.ts';
import { type EditHistory, NO_HISTORY, recorded, type Step, stepBack, stepForth } from './edit-history.ts';

/** What becomes of the last change: what people read about it, and whether it can be taken back from there. */
export interface EditNotice {
  readonly text: string;
  /** `saving`: it is not stored yet. */
  readonly kind: 'saving' | 'done' | 'undone' | 'failed';
}

/** What people decide from now on, of what they decided so far. */
export type Change = (edits: CompanyEdits) => CompanyEdits;

/** What is said of rows from now on, of what is said now. */
export type CorrectionsChange = (corrections: Corrections) => Corrections;

/** Where what people decided about one company is kept. */
export interface KeptEdits {
  /** As committed. */
  read(): Promise<CompanyEdits>;
  /**
   * Keeps what holds from now on, of which it may leave out what held before.
   *
   * @param label what people call the change
   */
  save(after: CompanyEdits, before: CompanyEdits, label: string): Promise<Result<null>>;
}

/** Changes what people decided about one company, one change after the other. */
export interface CompanyEditor {
  readonly history: Observable<EditHistory>;
  readonly notice: Observable<EditNotice | null>;
  /** Makes a change to what holds by then, under a name for people. */
  apply(label: string, change: Change): Promise<Result<null>>;
  /** Takes the last change back; does nothing where there is none. */
  undo(): Promise<void>;
  redo(): Promise<void>;
}

const OVERTAKEN: EditNotice = {
  kind: 'failed',
  text: 'What was said has changed since by a file that came or went, so that earlier changes cannot be taken back.',
};

/** An editor with no history. */
export function createCompanyEditor({ read, save }: KeptEdits): CompanyEditor {
  const history = observable(NO_HISTORY);
  const notice = observable<EditNotice | null>(null);
  let last: Promise<unknown> = Promise.resolve();
  /** Of what was kept after the last change. A file that comes from another company brings what was said of its rows. */
  let left: string | null = null;

  /** Keys come faster than a store commits: each change waits for the one before it. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  const store = async (
    { before, after }: Pick<Step, 'before' | 'after'>,
    next: EditHistory,
    told: EditNotice,
  ): Promise<Result<null>> => {
    const saved = await save(after, before, told.text);
    if (saved.ok) {
      left = editsDigest(await read());
      history.set(next);
    }
    notice.set(saved.ok ? told : { kind: 'failed', text: saved.error.message });
    return saved;
  };
  const isOvertaken = (now: CompanyEdits): boolean => left !== null && editsDigest(now) !== left;
  /** Goes to a state of the past, which holds nothing of what others did since. */
  const goTo = async (step: Pick<Step, 'before' | 'after'>, next: EditHistory, told: EditNotice): Promise<void> => {
    if (isOvertaken(await read())) {
      history.set(NO_HISTORY);
      notice.set(OVERTAKEN);
    } else await store(step, next, told);
  };

  return {
    history,
    notice,
    apply: (label, change) => {
      notice.set({ kind: 'saving', text: label });
      return inTurn(async () => {
        const before = await read();
        const step = { label, before, after: change(before) };
        const past = isOvertaken(before) ? NO_HISTORY : history.get();
        return store(step, recorded(past, step), { kind: 'done', text: label });
      });
    },
    undo: () =>
      inTurn(async () => {
        const step = history.get().done.at(-1);
        if (!step) return;
        const told: EditNotice = { kind: 'undone', text: `Undone: ${step.label}` };
        await goTo({ before: step.after, after: step.before }, stepBack(history.get()), told);
      }),
    redo: () =>
      inTurn(async () => {
        const step = history.get().undone.at(-1);
        if (step) await goTo(step, stepForth(history.get()), { kind: 'done', text: step.label });
      }),
  };
}
