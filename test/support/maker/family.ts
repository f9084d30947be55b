import type { Life } from './habit.ts';
import type { Layout } from './layout.ts';

/** A bank's kind of statement: whose, what happens there, and how it is drawn. All data. */
export interface Family {
  readonly name: string;
  readonly institution: string;
  readonly life: Life;
  readonly layout: Layout;
}
