import type { Verdict } from '../model/index.ts';

/** How far one file has come. `repeated`: the same bytes are already in the store. */
export type IntakeState = 'waiting' | 'reading' | 'password' | 'saving' | 'done' | 'repeated' | 'failed' | 'cancelled';

export interface IntakeItem {
  readonly id: string;
  readonly fileName: string;
  readonly state: IntakeState;
  /** Pages read so far, of `pages` (0 while unknown). */
  readonly page: number;
  readonly pages: number;
  /** One sentence for people: what was found, or what went wrong and what to do. */
  readonly message: string | null;
  /** Where its statements went, once stored. */
  readonly companyId: string | null;
  /** The file as it is stored, once it is. */
  readonly documentId: string | null;
  /** Why a person should say whose it is, in a sentence; null where that is sure. */
  readonly question: string | null;
  /** What it leaves open that a person can say, its currency for one, in sentences; null where nothing is. */
  readonly leavesOpen: string | null;
  /** The worst of its statements', once stored. */
  readonly verdict: Verdict | null;
}

/** Whether a file that has come to an end is left for a person to see to: it failed, or asks something. */
export const needsPerson = ({ state, question, leavesOpen }: IntakeItem): boolean =>
  state === 'failed' || question !== null || leavesOpen !== null;
