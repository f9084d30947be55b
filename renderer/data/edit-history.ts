import type { CompanyEdits } from '../../shared/model/index.ts';

/** One change of what people decided, by its name for people: `Rent for 3 rows`. */
export interface Step {
  readonly label: string;
  readonly before: CompanyEdits;
  readonly after: CompanyEdits;
}

/** What can be taken back and done again, the latest last. */
export interface EditHistory {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const NO_HISTORY: EditHistory = { done: [], undone: [] };

/** Steps kept: each holds lists that most share their parts with the next. */
const KEPT = 200;

/** After a new step; what was taken back before it cannot be done again. */
export const recorded = ({ done }: EditHistory, step: Step): EditHistory => ({
  done: [...done, step].slice(-KEPT),
  undone: [],
});

/** After the last step was taken back; the same where there is none. */
export function stepBack(history: EditHistory): EditHistory {
  const step = history.done.at(-1);
  return step ? { done: history.done.slice(0, -1), undone: [...history.undone, step] } : history;
}

/** After the step taken back last was done again; the same where there is none. */
export function stepForth(history: EditHistory): EditHistory {
  const step = history.undone.at(-1);
  return step ? { done: [...history.done, step], undone: history.undone.slice(0, -1) } : history;
}
