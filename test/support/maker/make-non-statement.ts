import { drawForm } from './non-statements/draw-form.ts';
import { FORMS } from './non-statements/forms.ts';
import { createRandom } from './random.ts';

export type NonStatementKind = keyof typeof FORMS;

export const NON_STATEMENT_KINDS = Object.keys(FORMS) as NonStatementKind[];

/** A document with dates and amounts that is not a statement, as a PDF. Equal inputs give equal bytes. */
export const makeNonStatement = (kind: NonStatementKind, seed: number): Uint8Array =>
  drawForm(FORMS[kind](createRandom(seed, kind)));
