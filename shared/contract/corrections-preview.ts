import type { Annotation } from '../model/index.ts';

/** What other corrections would make of a company's rows. */
export interface CorrectionsPreview {
  /** How many rows would change. */
  readonly changed: number;
  /** The first of them. */
  readonly rows: readonly PreviewedRow[];
  /** How many rows each rule or correction would decide, by its id; those that decide none are left out. */
  readonly decided: Readonly<Record<string, number>>;
}

/** One row that other corrections would change. */
export interface PreviewedRow {
  readonly transactionId: string;
  readonly before: Annotation;
  readonly after: Annotation;
}
