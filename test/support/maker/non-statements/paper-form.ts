import type { Align } from '../layout.ts';

/** A document that is not a statement, as data: header lines, a table, totals and text. */
export interface PaperForm {
  readonly sender: string;
  readonly senderLines: readonly string[];
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly opening?: string;
  readonly columns: readonly { readonly heading: string; readonly x: number; readonly align: Align }[];
  readonly rows: readonly (readonly string[])[];
  readonly totals: readonly (readonly [string, string])[];
  readonly closing: string;
}
