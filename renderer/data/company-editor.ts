import type { CompanyEdits, Corrections } from '../../shared/model/index.ts';
import { type Result, success } from '../../shared/result.ts';
import { type Observable, observable } from '../observable.ts';
import { type EditHistory, NO_HISTORY, recorded, type Step, stepBack, stepForth } from './edit-history.ts';

/** What became of the last change: what people read about it, and whether it can be taken back from there. */
export interface EditNotice {
  readonly text: string;
  readonly kind: 'done' | 'undone' | 'failed';
}

/** What people decide from now on, of what they decided so far. */
export type Change = (edits: CompanyEdits) => CompanyEdits;

/** What is said of rows from now on, of what is said now. */
export type CorrectionsChange = (corrections: Corrections) => Corrections;

/** Changes what people decided about one company, one change after the other. */
export interface CompanyEditor {
  readonly history: Observable<EditHistory>;
  readonly notice: Observable<EditNotice | null>;
  /**
   * Makes a change, under a name for people.
   *
   * @param stored what the store says now, from which the first change goes out
   */
  apply(label: string, stored: CompanyEdits, change: Change): Promise<Result<null>>;
  /** Takes the last change back; does nothing where there is none. */
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/**
 * An editor with no history.
 *
 * @param save stores what holds from now on, of which it may leave out what held before
 */
export function createCompanyEditor(
  save: (after: CompanyEdits, before: CompanyEdits) => Promise<Result<null>>,
): CompanyEditor {
  const history = observable(NO_HISTORY);
  const notice = observable<EditNotice | null>(null);
  let last: Promise<unknown> = Promise.resolve();
  /** What was stored last: screens learn of it a moment later, and a change made meanwhile must not forget it. */
  let latest: CompanyEdits | null = null;

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
    const saved = await save(after, before);
    if (saved.ok) {
      latest = after;
      history.set(next);
    }
    notice.set(saved.ok ? told : { kind: 'failed', text: saved.error.message });
    return saved;
  };

  return {
    history,
    notice,
    apply: (label, stored, change) =>
      inTurn(() => {
        const before = latest ?? stored;
        const after = change(before);
        const step = { label, before, after };
        return store(step, recorded(history.get(), step), { kind: 'done', text: label });
      }),
    undo: () =>
      inTurn(async () => {
        const step = history.get().done.at(-1);
        await (step
          ? store({ before: step.after, after: step.before }, stepBack(history.get()), {
              kind: 'undone',
              text: `Undone: ${step.label}`,
            })
          : success(null));
      }),
    redo: () =>
      inTurn(async () => {
        const step = history.get().undone.at(-1);
        await (step ? store(step, stepForth(history.get()), { kind: 'done', text: step.label }) : success(null));
      }),
  };
}
