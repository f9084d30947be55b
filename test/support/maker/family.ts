import type { Life } from './habit.ts';
import type { Layout } from './layout.ts';

/** A bank's kind of statement: whose, what happens there, and how it is drawn. All data; its name is its key in `FAMILIES`. */
export interface Family {
  readonly institution: string;
  readonly life: Life;
  readonly layout: Layout;
  /** Further accounts of the same owner on the same statement; see the block `eachAccount`. */
  readonly besides?: readonly Life[];
  /** Statements of so many consecutive months in one file, each with page numbers of its own. */
  readonly months?: number;
  /** The whole is printed so often in one file. */
  readonly copies?: number;
}
