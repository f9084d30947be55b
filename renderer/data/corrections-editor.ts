import { correctionsDigest } from '../../shared/corrections/digest.ts';
import type { Corrections } from '../../shared/model/index.ts';
import type { Result } from '../../shared/result.ts';
import { type Observable, observable } from '../observable.ts';
import { type EditHistory, NO_HISTORY, recorded, stepBack, stepForth } from './edit-history.ts';

/** What became of the last change: what people read about it, and whether it can be taken back from there. */
export interface EditNotice {
  readonly text: string;
  readonly kind: 'done' | 'undone' | 'failed';
}

/** What is said from now on, of what is said now. */
export type Change = (corrections: Corrections) => Corrections;

/** Where what was said about one company is kept. */
export interface KeptCorrections {
  /** As committed. */
  read(): Promise<Corrections>;
  /** Keeps these from now on. */
  save(corrections: Corrections): Promise<Result<null>>;
}

/** Changes what was said about one company, one change after the other. */
export interface CorrectionsEditor {
  readonly history: Observable<EditHistory>;
  readonly notice: Observable<EditNotice | null>;
  /** Makes a change to what is said by then, under a name for people. */
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
export function createCorrectionsEditor({ read, save }: KeptCorrections): CorrectionsEditor {
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
  const store = async (corrections: Corrections, next: EditHistory, told: EditNotice): Promise<Result<null>> => {
    const saved = await save(corrections);
    if (saved.ok) {
      left = correctionsDigest(await read());
      history.set(next);
    }
    notice.set(saved.ok ? told : { kind: 'failed', text: saved.error.message });
    return saved;
  };
  const isOvertaken = (now: Corrections): boolean => left !== null && correctionsDigest(now) !== left;
  /** Goes to a state of the past, which holds nothing of what others did since. */
  const goTo = async (corrections: Corrections, next: EditHistory, told: EditNotice): Promise<void> => {
    if (isOvertaken(await read())) {
      history.set(NO_HISTORY);
      notice.set(OVERTAKEN);
    } else await store(corrections, next, told);
  };

  return {
    history,
    notice,
    apply: (label, change) =>
      inTurn(async () => {
        const before = await read();
        const after = change(before);
        const past = isOvertaken(before) ? NO_HISTORY : history.get();
        return store(after, recorded(past, { label, before, after }), { kind: 'done', text: label });
      }),
    undo: () =>
      inTurn(async () => {
        const step = history.get().done.at(-1);
        if (step) await goTo(step.before, stepBack(history.get()), { kind: 'undone', text: `Undone: ${step.label}` });
      }),
    redo: () =>
      inTurn(async () => {
        const step = history.get().undone.at(-1);
        if (step) await goTo(step.after, stepForth(history.get()), { kind: 'done', text: step.label });
      }),
  };
}
